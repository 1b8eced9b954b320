import { noticeSentence, type NoticeWords } from '@/lib/i18n/notices';
import { db } from '../db/client';
import { env } from '../env';
import { sendLetter } from './transport';

/** A notice as a mail, in the reader's language, with a link made from the configured address. */
export async function sendNoticeMail(noticeId: string): Promise<void> {
  const notice = await db().notice.findUnique({
    where: { id: noticeId },
    include: { person: { select: { account: true, locale: true } } },
  });
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 } });
  if (!notice || !newspaper) return;
  const locale = notice.person.locale === 'en' ? 'en' : 'zh-CN';
  const said = noticeSentence(locale, notice.kind, notice.payload as NoticeWords);
  const base = newspaper.publicUrl || env().publicUrl;
  await sendLetter({
    to: notice.person.account,
    subject: `${newspaper.name}：${said}`,
    text: [said, base && `${base}${notice.reportId ? `/mine/${notice.reportId}` : '/consents'}`, newspaper.name]
      .filter(Boolean)
      .join('\n\n'),
  });
}

import { createTranslator } from 'use-intl/core';
import { isLocale } from '@/lib/i18n/locale';
import { messagesFor } from '@/lib/i18n/messages';
import { db } from '../db/client';
import type { LinkPurpose } from '../db/generated/client';
import { env } from '../env';
import { log } from '../log';
import { mailIsSet, sendLetter } from '../mail/transport';
import { isEmail } from '@/lib/domain/people/account';

/** The address that links in letters are made from: as configured, never what a request says. */
export async function publicAddress(): Promise<string> {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { publicUrl: true } });
  return (newspaper?.publicUrl || env().publicUrl).replace(/\/$/, '');
}

/** Can a letter with a link be written at all? */
export async function lettersCanLink(): Promise<boolean> {
  return mailIsSet() && (await publicAddress()) !== '';
}

/** Sends a one-time link in the person's language. False: not sent, somebody must hand it over. */
export async function sendLink(purpose: LinkPurpose, personId: string, path: string): Promise<boolean> {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, account: true, locale: true },
  });
  if (!isEmail(person.account) || !(await lettersCanLink())) return false;
  const { name: newspaper } = await db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } });
  const locale = isLocale(person.locale) ? person.locale : 'zh-CN';
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'account.letters' });
  const address = await publicAddress();
  const words = { name: person.name, newspaper, account: person.account };
  try {
    return await sendLetter({
      to: person.account,
      subject: t(`${purpose}.subject`, words),
      text: [
        t('greeting', words),
        t(`${purpose}.text`, words),
        `${address}${path}`,
        t(`${purpose}.after`, words),
        newspaper,
      ].join('\n\n'),
    });
  } catch (error) {
    log().warn({ purpose, error: String(error) }, 'link not sent');
    return false;
  }
}

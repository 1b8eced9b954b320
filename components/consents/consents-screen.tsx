import { useTranslations } from 'next-intl';
import { NewsForYou } from '@/components/mine/news-for-you';
import type { Command } from '@/components/shell/use-command';
import { EmptyState } from '@/components/ui/empty-state';
import type { DateFormat } from '@/lib/i18n/dates';
import type { SpelledConsent } from '@/lib/server/consents/spelled';
import type { NoticeRow } from '@/lib/server/notices/unread';
import { ConsentBoard } from './consent-board';
import type { ConsentCommands } from './consent-commands';
import './consents-screen.css';

interface ConsentsScreenProps {
  lines: SpelledConsent[];
  actorId: string;
  news: NoticeRow[];
  dates: DateFormat;
  commands: ConsentCommands;
  putAway: Command<{ ids: string[] }, { count: number }>;
}

/** What waits for this person's word, what they asked others for, what others asked for them. */
export function ConsentsScreen({ lines, actorId, news, dates, commands, putAway }: ConsentsScreenProps) {
  const t = useTranslations('consents');
  const forYou = lines.filter(({ mayAnswer }) => mayAnswer);
  const yours = lines.filter(({ mayAnswer, mine }) => mine && !mayAnswer);
  const aboutYou = lines.filter((line) => !line.mayAnswer && !line.mine && line.personId === actorId);
  const answered = lines.filter((line) => ![...forYou, ...yours, ...aboutYou].includes(line));
  return (
    <div className="consents-screen">
      <p className="soft">{t('lead')}</p>
      <NewsForYou title={t('news')} notices={news} dates={dates} putAway={putAway} />
      {lines.length === 0 && <EmptyState title={t('none')}>{t('noneDetail')}</EmptyState>}
      <ConsentBoard
        dates={dates}
        commands={commands}
        groups={[
          { title: t('forYou'), lines: forYou },
          { title: t('yours'), lines: yours },
          { title: t('aboutYou'), lines: aboutYou },
          { title: t('answered'), lines: answered },
        ]}
      />
    </div>
  );
}

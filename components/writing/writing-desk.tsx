'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { useCommand } from '@/components/shell/use-command';
import type { DateFormat } from '@/lib/i18n/dates';
import { summaryOf } from '@/lib/manuscript/summary';
import { problem, refuse } from '@/lib/domain/problems';
import { submitProblems } from '@/lib/domain/reports/requirements';
import type { ReportContent } from '@/lib/manuscript/content';
import type { Draft } from '@/lib/server/reports/draft';
import type { AuthorReturn } from '@/lib/server/reports/author-view';
import type { WritingCommands } from './writing-commands';
import { afterSaving } from './after-saving';
import { beginOnce, savingOf } from './begin-draft';
import { Interruptions } from './interruptions';
import { Manuscript } from './manuscript';
import { MissingList } from './missing-list';
import { PreviewDialog } from './preview-dialog';
import { ReturnPanel, useMending } from './return-panel';
import { SaveWords } from './save-words';
import { SubmitFoot } from './submit-foot';
import { useDraft } from './use-draft';
import { useOneTab } from './use-one-tab';
import { useUploads } from './use-uploads';
import './writing-desk.css';

type WritingDeskProps = {
  draft: Draft;
  personId: string;
  dates: DateFormat;
  commands: WritingCommands;
  returned: AuthorReturn | null;
  units: readonly string[];
};

/** 写稿: where a correspondent writes, on a phone between two lessons or at a desk. */
export function WritingDesk({ draft, personId, dates, commands, returned, units }: WritingDeskProps) {
  const t = useTranslations('mine.write');
  const router = useRouter();
  const [begin] = useState(() => beginOnce(draft.id, draft.bodyVersion === 0, commands.begin));
  const wire = useMemo(
    () => ({ save: savingOf(begin, commands.save), read: () => commands.read({ reportId: draft.id }) }),
    [begin, commands, draft.id],
  );
  const { keeper, kept } = useDraft(draft.id, personId, draft, wire);
  const { role, takeOver } = useOneTab(draft.id, keeper, kept);
  const submit = useCommand(afterSaving(keeper, commands.move));
  const mending = useMending(draft.id, returned);
  const [asked, setAsked] = useState(false);
  const [proof, setProof] = useState(false);
  const { text } = kept;
  const change = (part: Partial<ReportContent>) =>
    keeper.change({ ...keeper.snapshot().text, content: { ...keeper.snapshot().text.content, ...part } });
  const uploads = useUploads(
    draft.id,
    ({ photoId }) =>
      change({ photos: [...keeper.snapshot().text.content.photos, { photoId, caption: '', photographer: '' }] }),
    begin,
  );
  const missing = [
    ...submitProblems(summaryOf(text.content), text.statement),
    ...(uploads.uploads.length > 0 ? [{ code: 'photo-not-ready' as const, field: 'photos' }] : []),
  ];
  const shown = [...(asked ? missing : []), ...submit.problems, ...(kept.status === 'refused' ? kept.problems : [])];
  const askPreview = useCallback(async () => {
    await keeper.flush();
    // nothing is written: there is no draft to be set
    if (keeper.snapshot().savedAt === '') return refuse(problem('missing-text'));
    return commands.preview({ reportId: draft.id });
  }, [keeper, commands, draft.id]);

  async function handIn() {
    setAsked(true);
    // once the list is drawn
    if (missing.length > 0)
      return void requestAnimationFrame(() => document.getElementById('missing')?.scrollIntoView({ block: 'start' }));
    const sent = await submit.run({ reportId: draft.id, name: 'submit', version: draft.version, ...mending.answer });
    if (sent) {
      mending.forget();
      router.push(`/mine/${draft.id}`);
    }
  }

  const readOnly = role === 'reading';
  return (
    <DeskPage
      shape="wide"
      folio={
        <Folio title={t(returned ? 'titleReturned' : 'title')} backHref="/mine">
          <p className="keep push save-state-line">
            <SaveWords kept={kept} dates={dates} />
          </p>
        </Folio>
      }
    >
      <div className="writing">
        <Interruptions kept={kept} keeper={keeper} dates={dates} role={role} onTakeOver={takeOver} />
        {returned && (
          <ReturnPanel returned={returned} headline={text.content.headline} mending={mending} dates={dates} />
        )}
        <MissingList problems={shown} action={t(returned ? 'handBack' : 'submit')} />
        <Manuscript
          text={text}
          revision={kept.revision}
          readOnly={readOnly}
          problems={shown}
          uploads={uploads}
          focal={draft.focal}
          units={units}
          onContent={change}
          onStatement={(statement) => keeper.change({ ...keeper.snapshot().text, statement })}
          onFocal={(photoId, { x, y }) => commands.focal({ reportId: draft.id, photoId, x, y })}
        />
      </div>
      <SubmitFoot
        saved={<SaveWords kept={kept} dates={dates} />}
        missing={missing.length}
        toMend={returned ? mending.left : 0}
        label={t(returned ? 'handBack' : 'submit')}
        pending={submit.pending}
        readOnly={readOnly}
        onPreview={() => setProof(true)}
        onSubmit={() => void handIn()}
      />
      {proof && <PreviewDialog ask={askPreview} onClose={() => setProof(false)} />}
    </DeskPage>
  );
}

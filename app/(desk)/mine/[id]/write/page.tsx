import { notFound, redirect } from 'next/navigation';
import { WritingDesk } from '@/components/writing/writing-desk';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { authorView } from '@/lib/server/reports/author-view';
import { blankDraft, findDraft, mayBegin } from '@/lib/server/reports/draft';
import { unitNames } from '@/lib/server/reports/own-units';
import { deskPage } from '@/lib/server/web/desk-page';
import { isUuid } from '@/lib/server/db/uuid';
import { beginReport, moveReport, openDraft, previewDraft, saveDraft, setFocal } from '../../actions';

const commands = {
  begin: beginReport,
  save: saveDraft,
  read: openDraft,
  preview: previewDraft,
  focal: setFocal,
  move: moveReport,
};

export default deskPage('signed-in', async ({ actor, params, search }) => {
  const { id = '' } = params;
  const view = isUuid(id) ? await authorView(actor, id) : null;
  const blank = !view && isUuid(id) && search.new !== undefined && (await mayBegin(actor, id));
  if (!view && !blank) notFound();
  const draft = view ? await findDraft(actor, id) : await blankDraft(actor, id);
  // handed in meanwhile, from here or elsewhere
  if (!draft) redirect(`/mine/${id}`);
  const returned = view?.state === 'returned' ? (view.returns.find(({ reply }) => reply === null) ?? null) : null;
  const [dates, units] = await Promise.all([dateFormat(), unitNames(actor)]);
  return (
    <WritingDesk
      key={id}
      draft={draft}
      personId={actor.personId}
      dates={dates}
      commands={commands}
      returned={returned}
      units={units}
    />
  );
});

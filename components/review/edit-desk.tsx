'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { BodyEditor } from '@/components/editor/body-editor';
import { CharacterCount } from '@/components/reports/character-count';
import { ActionBar } from '@/components/shell/action-bar';
import { useProblemWords } from '@/components/shell/problem-words';
import { Button } from '@/components/ui/button';
import { ProblemList } from '@/components/ui/problem-list';
import { BylineFields } from '@/components/writing/byline-fields';
import { HeadingFields } from '@/components/writing/heading-fields';
import { Interruptions } from '@/components/writing/interruptions';
import { PhotoFields } from '@/components/writing/photo-fields';
import { SaveWords } from '@/components/writing/save-words';
import { useDraft } from '@/components/writing/use-draft';
import { useOneTab } from '@/components/writing/use-one-tab';
import { useUploads } from '@/components/writing/use-uploads';
import type { DateFormat } from '@/lib/i18n/dates';
import type { ReportContent } from '@/lib/manuscript/content';
import { countBody } from '@/lib/manuscript/count';
import { limits } from '@/lib/domain/reports/requirements';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';
import type { ReviewCommands } from './review-commands';
import { ChangeWarning } from './change-warning';
import './edit-desk.css';
import '@/components/shell/panes.css';
import '@/components/ui/field.css';

type EditDeskProps = {
  report: OpenReport;
  text: OpenText;
  personId: string;
  units: readonly string[];
  dates: DateFormat;
  /** back to reading */
  doneHref: string;
  commands: ReviewCommands;
  /** the seals, above the bar */
  slip: ReactNode;
};

/** 改稿: the manuscript under the editor's pen. The same keeper as the author's desk: nothing typed is lost. */
export function EditDesk({ report, text, personId, units, dates, doneHref, commands, slip }: EditDeskProps) {
  const t = useTranslations('reports.edit');
  const fields = useTranslations('mine.fields');
  const router = useRouter();
  const words = useProblemWords();
  const version = useRef(text.version);
  const [leaving, setLeaving] = useState(false);
  const server = useMemo(
    () => ({
      content: text.content,
      statement: text.statement,
      bodyVersion: text.bodyVersion,
      savedAt: report.updatedAt,
    }),
    [text, report.updatedAt],
  );
  const wire = useMemo(
    () => ({
      async save(...asked: Parameters<ReviewCommands['save']>) {
        const answer = await commands.save(...asked);
        // a signature fell: seals and buttons are drawn anew
        if (answer.ok && answer.value.version !== version.current) {
          version.current = answer.value.version;
          router.refresh();
        }
        return answer;
      },
      read: () => commands.read({ reportId: report.id }),
    }),
    [commands, report.id, router],
  );
  const { keeper, kept } = useDraft(report.id, personId, server, wire);
  const { role, takeOver } = useOneTab(report.id, keeper, kept);
  const change = (part: Partial<ReportContent>) =>
    keeper.change({ ...keeper.snapshot().text, content: { ...keeper.snapshot().text.content, ...part } });
  const uploads = useUploads(report.id, ({ photoId }) =>
    change({ photos: [...keeper.snapshot().text.content.photos, { photoId, caption: '', photographer: '' }] }),
  );
  const { content } = kept.text;
  const readOnly = role === 'reading' || leaving;
  const problems = kept.status === 'refused' ? kept.problems : [];
  const names = [...new Set(content.byline.map(({ name }) => name).filter(Boolean))];

  async function finish() {
    setLeaving(true);
    const saved = await keeper.flush();
    setLeaving(false);
    if (!saved) return;
    router.push(doneHref);
    router.refresh();
  }

  return (
    <>
      <div className="pane-scroll">
        <div className="edit-fields">
          <ChangeWarning report={report} text={text} />
          <Interruptions kept={kept} keeper={keeper} dates={dates} role={role} onTakeOver={takeOver} />
          <ProblemList problems={problems.map(words)} />
          <HeadingFields content={content} readOnly={readOnly} problems={problems} onChange={change} />
          <section className="body-field">
            <div className="field-label">
              <span>{fields('body')}</span>
              <span className="hint">
                <CharacterCount count={countBody(content.body)} limit={limits.characters} />
              </span>
            </div>
            <BodyEditor
              id="body"
              label={fields('body')}
              placeholder={fields('bodyPlaceholder')}
              body={content.body}
              revision={kept.revision}
              readOnly={readOnly}
              onChange={(body) => change({ body })}
              onImages={(files) => uploads.add(files)}
            />
          </section>
          <PhotoFields
            photos={content.photos}
            uploads={uploads}
            focal={Object.fromEntries(text.photos.map(({ id, focal }) => [id, focal]))}
            people={names}
            readOnly={readOnly}
            problems={problems}
            onChange={(photos) => change({ photos })}
            onFocal={(photoId, { x, y }) => commands.focal({ reportId: report.id, photoId, x, y })}
          />
          <BylineFields
            byline={content.byline}
            units={units}
            readOnly={readOnly}
            problems={problems}
            onChange={(byline) => change({ byline })}
          />
        </div>
      </div>
      {slip}
      <ActionBar
        inset
        rare={
          <p className="t1 mute" role="status">
            <SaveWords kept={kept} dates={dates} />
          </p>
        }
        next={
          <Button tone="go" pending={leaving} onClick={() => void finish()}>
            {t('done')}
          </Button>
        }
      />
    </>
  );
}

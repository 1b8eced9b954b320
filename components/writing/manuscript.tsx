'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BodyEditor } from '@/components/editor/body-editor';
import { CharacterCount } from '@/components/reports/character-count';
import type { Stopped } from '@/components/shell/problem-words';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { limits } from '@/lib/domain/reports/requirements';
import { countBody } from '@/lib/manuscript/count';
import type { ReportContent } from '@/lib/manuscript/content';
import { BylineFields } from './byline-fields';
import type { DraftText } from './draft-text';
import type { Focal } from './focal-picture';
import { HeadingFields } from './heading-fields';
import { useMissingWords } from './missing-words';
import { PhotoFields } from './photo-fields';
import type { useUploads } from './use-uploads';
import '@/components/ui/field.css';
import './manuscript.css';

type ManuscriptProps = {
  text: DraftText;
  revision: number;
  readOnly: boolean;
  problems: readonly Stopped[];
  uploads: ReturnType<typeof useUploads>;
  focal: Record<string, Focal>;
  units: readonly string[];
  onContent: (part: Partial<ReportContent>) => void;
  onStatement: (statement: boolean) => void;
  onFocal: (photoId: string, focal: Focal) => Promise<{ ok: boolean }>;
};

/** A newspaper's wish for a report of some substance, 字. */
const WANTED = 300;

/** The fields of a report from kicker to statement, in the order of the page. */
export function Manuscript({
  text,
  revision,
  readOnly,
  problems,
  uploads,
  focal,
  units,
  onContent,
  onStatement,
  onFocal,
}: ManuscriptProps) {
  const t = useTranslations('mine.fields');
  const { beside } = useMissingWords();
  const [imagesLeft, setImagesLeft] = useState(0);
  const { content, statement } = text;
  const wrong = beside(problems, 'body');
  const names = [...new Set(content.byline.map(({ name }) => name).filter(Boolean))];
  return (
    <div className="manuscript-fields">
      <HeadingFields content={content} readOnly={readOnly} problems={problems} onChange={onContent} />
      <section className="body-field">
        <div className="field-label">
          <span>{t('body')}</span>
          <span className="hint">
            <CharacterCount count={countBody(content.body)} limit={limits.characters} wanted={WANTED} />
          </span>
        </div>
        <BodyEditor
          id="body"
          label={t('body')}
          placeholder={t('bodyPlaceholder')}
          body={content.body}
          revision={revision}
          readOnly={readOnly}
          invalid={Boolean(wrong)}
          onChange={(body) => onContent({ body })}
          onImages={(files, left) => {
            if (files.length > 0) uploads.add(files);
            setImagesLeft(left);
          }}
        />
        {imagesLeft > 0 && <Notice live>{t('imagesLeft', { count: imagesLeft })}</Notice>}
        {wrong && <span className="field-error">{wrong}</span>}
      </section>
      <PhotoFields
        photos={content.photos}
        uploads={uploads}
        focal={focal}
        people={names}
        readOnly={readOnly}
        problems={problems}
        onChange={(photos) => onContent({ photos })}
        onFocal={onFocal}
      />
      <BylineFields
        byline={content.byline}
        units={units}
        readOnly={readOnly}
        problems={problems}
        onChange={(byline) => onContent({ byline })}
      />
      <Checkbox
        id="statement"
        label={t('statement')}
        note={t('statementNote')}
        checked={statement}
        disabled={readOnly}
        error={beside(problems, 'statement')}
        onChange={(event) => onStatement(event.target.checked)}
      />
    </div>
  );
}

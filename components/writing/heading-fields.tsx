'use client';

import { useTranslations } from 'next-intl';
import { CharacterCount } from '@/components/reports/character-count';
import type { Stopped } from '@/components/shell/problem-words';
import { TextField } from '@/components/ui/text-field';
import { limits } from '@/lib/domain/reports/requirements';
import type { ReportContent } from '@/lib/manuscript/content';
import { countText } from '@/lib/manuscript/count';
import { useMissingWords } from './missing-words';

type HeadingFieldsProps = {
  content: ReportContent;
  readOnly: boolean;
  problems: readonly Stopped[];
  onChange: (part: Partial<ReportContent>) => void;
};

const parts = [
  { name: 'kicker', voice: 'kai' },
  { name: 'headline', voice: 'headline' },
  { name: 'subtitle', voice: 'kai' },
] as const;

/** 引题 主题 副题, each with its 字. */
export function HeadingFields({ content, readOnly, problems, onChange }: HeadingFieldsProps) {
  const t = useTranslations('mine.fields');
  const { beside } = useMissingWords();
  return parts.map(({ name, voice }) => (
    <TextField
      key={name}
      id={name}
      label={t(name)}
      voice={voice}
      lang="zh-CN"
      autoComplete="off"
      enterKeyHint="next"
      maxLength={500}
      hint={
        content[name] ? (
          <CharacterCount count={countText(content[name])} limit={limits[name]} />
        ) : name === 'headline' ? undefined : (
          t('optional')
        )
      }
      value={content[name]}
      readOnly={readOnly}
      error={beside(problems, name)}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  ));
}

import { expect, test } from 'vitest';
import { createProof } from '@/lib/checks/proof';
import { proofSettings } from '@/lib/checks/settings';
import { type Passage, passagesOf } from '@/lib/manuscript/passages';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { sampleContent } from '@/lib/manuscript/sample-content';
import { newFindings, type Proofread } from './new-findings';

const proofread = (...paragraphs: string[]): Proofread => {
  const passages = passagesOf(sampleContent({ body: bodyOf(paragraphs) }));
  const { findings } = createProof(proofSettings()).report({ id: 'report', passages });
  return { passages, findings };
};

const quoted = (before: Proofread, after: Proofread) =>
  [...newFindings(before, after)].map(({ passage, offset, length }) => {
    const { text } = after.passages.find(({ id }) => id === passage) as Passage;
    return text.slice(Math.max(0, offset - 1), offset + length);
  });

test('what was wrong before the edit is not new, wherever it went; what the edit brought is', () => {
  const before = proofread('天气晴朗,学生读书。', '老师在场。');
  const after = proofread('新的一段。', '昨天,老师在场。今天天气晴朗,学生读书。');
  expect(before.findings).toHaveLength(1);
  expect(quoted(before, after)).toEqual(['天,']);
  expect(quoted(before, before)).toEqual([]);
});

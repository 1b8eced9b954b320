import { expect, test } from 'vitest';
import type { SourceReport } from '@/lib/edition/source';
import type { BodyDoc } from '@/lib/manuscript/content';
import { sampleContent } from '@/lib/manuscript/sample-content';
import { reportTexts } from './text-fonts';

test('the 黑 that readers get holds the bold words of the text, in lists too', () => {
  const bold = (text: string) => ({ type: 'text' as const, text, marks: [{ type: 'bold' as const }] });
  const body: BodyDoc = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: '报名' }, bold('今晚')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [bold('证')] }] }] },
    ],
  };
  const { heiBold } = reportTexts([{ content: sampleContent({ body }), errata: [] } as unknown as SourceReport]);
  for (const character of '今晚证') expect(heiBold).toContain(character);
  expect(heiBold).not.toContain('名');
});

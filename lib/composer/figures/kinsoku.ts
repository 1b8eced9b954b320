import type { CopyLine } from '@/lib/composer/setting/copy-line';
import { kindOf, startsNoLine } from '@/lib/composer/typography/item';

/** Lines of copy that begin or end with a mark that may not stand there (clreq, basic level). */
export function countKinsoku(lines: CopyLine[]): number {
  let count = 0;
  for (const { mark } of lines) {
    const first = [...(mark.glyphs[0]?.text ?? '')][0];
    const last = [...(mark.glyphs.at(-1)?.text ?? '')].at(-1);
    if (first && startsNoLine(kindOf(first))) count++;
    if (last && kindOf(last) === 'open') count++;
  }
  return count;
}

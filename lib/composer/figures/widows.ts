import type { CopyLine } from '@/lib/composer/setting/copy-line';

/**
 * 孤字: a paragraph's last line of fewer than two Han characters. 孤行: a paragraph's last line alone at the head
 * of a column or under a photo. A paragraph of one line is neither.
 */
export const countWidows = (lines: CopyLine[]): number =>
  lines.filter(({ line, of, weight, head }) => of > 1 && line === of - 1 && (weight < 2 || head)).length;

export type ListMark = 'bullet' | 'number';

/**
 * Word writes a list as paragraphs with `mso-list` in their style; whether it is numbered is told
 * only by the class of its own making or by the mark it puts in front, which is passed over.
 */
export function wordListMark(
  name: string,
  { style = '', class: classes = '' }: Record<string, string>,
): ListMark | null {
  if (name !== 'p' && name !== 'div') return null;
  if (!/mso-list\s*:\s*l\d+/i.test(style)) return null;
  return /number|decimal/i.test(classes) || /mso-list[^;]*\bnumber/i.test(style) ? 'number' : 'bullet';
}

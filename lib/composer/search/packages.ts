/**
 * A page of many short reports is composed in packages: the least important ones are joined in twos or threes
 * beforehand, so that the search over sets of pieces keeps to a size it can finish. Which reports go together
 * depends on their number alone: neighbours in importance.
 */

/** Pieces up to which every set is searched. */
export const MOST_PIECES = 9;
const LARGEST_PACKAGE = 4;

/**
 * @param count free reports, most important first; the first is never packed
 * @param room pieces that the page's search can take
 * @returns groups of indices in order, or null if there are too many reports even in packages
 */
export function packages(count: number, room: number): number[][] | null {
  if (count <= room) return Array.from({ length: count }, (_, at) => [at]);
  for (let size = 2; size <= LARGEST_PACKAGE; size++) {
    const packs = Math.ceil((count - room) / (size - 1));
    const packed = Math.min(count - 1, packs * size);
    const single = count - packed;
    if (single < 1 || single + packs > room) continue;
    const groups = Array.from({ length: single }, (_, at) => [at]);
    for (let at = single; at < count; at += size) {
      groups.push(Array.from({ length: Math.min(size, count - at) }, (_, next) => at + next));
    }
    return groups;
  }
  return null;
}

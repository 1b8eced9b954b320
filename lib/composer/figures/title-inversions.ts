import type { Mark } from '@/lib/composer/display-list';

/**
 * The order of a page is read in the sizes of its headlines.
 * @param order report ids, most important first
 * @returns pairs in which the lesser report has the larger headline, and pairs compared
 */
export function titleInversions(marks: Mark[], order: string[]): [number, number] {
  const sizes = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind === 'text' && mark.role === 'headline' && mark.reportId) sizes.set(mark.reportId, mark.size);
  }
  const ranked = order.flatMap((id) => sizes.get(id) ?? []);
  let inverted = 0;
  let pairs = 0;
  ranked.forEach((size, at) => {
    for (const lesser of ranked.slice(at + 1)) {
      pairs++;
      if (lesser > size) inverted++;
    }
  });
  return [inverted, pairs];
}

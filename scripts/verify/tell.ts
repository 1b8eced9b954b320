import type { Checked } from '../../lib/server/verify/checked';

/** One check in the words of whoever is on duty. */
export function tell({ what, count, wrong }: Checked): string {
  const head = `${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${count} ${what}`;
  return [head, ...wrong.map((sentence) => `      ${sentence}`)].join('\n');
}

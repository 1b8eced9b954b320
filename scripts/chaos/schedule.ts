import { seededRandom } from '../bench/seeded-random';

/** What can happen to a newspaper on a bad evening. */
export const kinds = [
  'app killed',
  'app frozen',
  'database killed',
  'database frozen',
  'child killed',
  'disk full',
  'line cut',
  'line stalled',
  'line reset',
] as const;

type Kind = (typeof kinds)[number];

export interface Fault {
  kind: Kind;
  /** quiet before it, ms */
  after: number;
  /** how long it lasts, ms; a kill is over at once */
  lasts: number;
}

/** The line between product and database is the harness's own in the second act only. */
const FIRST: Kind[] = [
  'app killed',
  'app killed',
  'app frozen',
  'database killed',
  'database killed',
  'database frozen',
  'child killed',
  'child killed',
  'disk full',
];
const SECOND: Kind[] = ['line cut', 'line stalled', 'line reset', 'line cut', 'app killed', 'database killed'];

/** So many faults in two acts, the same for the same seed; each kind comes before any comes a third time. */
export function scheduleOf(kills: number, seed: number): [first: Fault[], second: Fault[]] {
  const random = seededRandom(seed);
  const dealt = (count: number, from: readonly Kind[]): Fault[] => {
    let left: Kind[] = [];
    return Array.from({ length: count }, () => {
      if (left.length === 0) left = [...from];
      const [kind] = left.splice(random.below(left.length), 1) as [Kind];
      return {
        kind,
        after: 300 + random.below(1_500),
        lasts: 500 + random.below(/frozen|stalled/.test(kind) ? 5_000 : 2_500),
      };
    });
  };
  const second = Math.floor(kills * 0.35);
  return [dealt(kills - second, FIRST), dealt(second, SECOND)];
}

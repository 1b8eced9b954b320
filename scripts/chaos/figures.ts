import type { Acknowledged } from './pen';

/** From the end of a fault to the first yes that was asked for after it, ms. */
export function recoveryAfter(over: number, done: readonly Acknowledged[]): number | null {
  const first = done.filter(({ asked }) => asked >= over).map(({ at }) => at);
  return first.length === 0 ? null : Math.min(...first) - over;
}

/** "half within 0.4 s, nine of ten within 1.2 s, the slowest 3.0 s" */
export function distribution(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number) / 1000).toFixed(1);
  return `half within ${at(0.5)} s, nine of ten within ${at(0.9)} s, the slowest ${at(1)} s`;
}

/** Work done so many times, so many at once; how long each took. */
export interface Timed {
  /** a second */
  rate: number;
  /** milliseconds */
  p50: number;
  p95: number;
}

export async function timed(works: ((at: number) => Promise<unknown>)[], atOnce: number): Promise<Timed> {
  const took: number[] = [];
  let next = 0;
  const begun = performance.now();
  const worker = async (at: number) => {
    for (let work = works[next++]; work; work = works[next++]) {
      const before = performance.now();
      await work(at);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, at) => worker(at)));
  const rate = (works.length / (performance.now() - begun)) * 1000;
  took.sort((a, b) => a - b);
  const of = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] as number;
  return { rate, p50: of(0.5), p95: of(0.95) };
}

/** Of several rounds each figure's own median. */
export function medianOf(rounds: Timed[]): Timed {
  const median = (name: keyof Timed) =>
    rounds.map((round) => round[name]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] as number;
  return { rate: median('rate'), p50: median('p50'), p95: median('p95') };
}

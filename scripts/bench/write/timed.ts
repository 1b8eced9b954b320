/** Work done so many times, so many at once; how long each took. */
export interface Timed {
  /** a second */
  rate: number;
  /** milliseconds */
  p50: number;
  p95: number;
}

export async function timed(works: (() => Promise<unknown>)[], atOnce: number): Promise<Timed> {
  const took: number[] = [];
  let next = 0;
  const begun = performance.now();
  const worker = async () => {
    for (let work = works[next++]; work; work = works[next++]) {
      const before = performance.now();
      await work();
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const rate = (works.length / (performance.now() - begun)) * 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] as number;
  return { rate, p50: at(0.5), p95: at(0.95) };
}

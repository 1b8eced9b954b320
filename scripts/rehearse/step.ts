/** Something that one of the cast does; it is told with the time that it took. */
export type Step = <T>(what: string, work: () => Promise<T>) => Promise<T>;

export const timedStep =
  (say: (line: string) => void): Step =>
  async (what, work) => {
    const before = performance.now();
    const value = await work();
    say(`${String(Math.round(performance.now() - before)).padStart(7)} ms  ${what}`);
    return value;
  };

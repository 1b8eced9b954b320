/** The seed of a run's fuzz, printed with what it was for: JIANBAO_FUZZ_SEED plays a run again, or another. */
const fuzzSeed = Number(process.env.JIANBAO_FUZZ_SEED ?? 20_261_121);

/** JIANBAO_FUZZ_TIMES asks for as many times as much as each `npm test` does. */
const times = Number(process.env.JIANBAO_FUZZ_TIMES ?? 1);

/** So many inputs of a kind, the same for the same seed. What falls is made smaller, as long as the test may last. */
export function fuzzing(runs: number, what: string, most = 100_000) {
  const numRuns = Math.ceil(runs * times);
  console.log(`fuzz: ${numRuns} ${what}, seed ${fuzzSeed}`);
  return {
    seed: fuzzSeed,
    numRuns,
    interruptAfterTimeLimit: most * Math.max(1, times),
    markInterruptAsFailure: true,
  };
}

/** The answer, or an error that names what did not come to an end. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${milliseconds} ms: ${what}`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What only an exception says: the database's words, a place in the code, a path of the machine. */
const INSIDE =
  /prisma|postgres|node_modules|\bat .{1,200}\.[tj]sx?:\d|\/(?:work|home|tmp|root|usr)\/|\b(?:Type|Range|Syntax|Reference)Error\b|ECONN|ENOENT|\bstack\b|digest"/i;

export const toldFromInside = (text: string): string | null => INSIDE.exec(text)?.[0] ?? null;

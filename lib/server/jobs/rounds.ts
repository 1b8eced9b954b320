import { backupIfDue } from '../backup/nightly';
import { writeDigest } from '../events/digest';
import { newspaperTimeZone, todayIn } from '../newspaper/clock';
import { removeOrphans } from '../photos/orphans';
import { verifyIfDue } from '../verify/nightly';

/** What the worker does by the clock and not after an event. Each round may be made at any time, and by several. */
type Round = (called: AbortSignal) => Promise<void>;

const rounds: Round[] = [
  async () => writeDigest(todayIn(await newspaperTimeZone())),
  backupIfDue,
  verifyIfDue,
  hourly(removeOrphans),
];

const EVERY = 60_000;
const HOUR = 3_600_000;

/** Makes all rounds at once and then every minute, until it is called off. */
export function keepRounds(failed: (error: unknown) => void): () => Promise<void> {
  const off = new AbortController();
  const going = (async () => {
    while (!off.signal.aborted) {
      for (const round of rounds) if (!off.signal.aborted) await round(off.signal).catch(failed);
      await minuteOr(off.signal);
    }
  })();
  return async () => {
    off.abort();
    await going;
  };
}

function hourly(work: () => Promise<unknown>): Round {
  let last = 0;
  return async () => {
    if (Date.now() - last < HOUR) return;
    last = Date.now();
    await work();
  };
}

function minuteOr(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(done, EVERY);
    signal.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });
}

import type { PostgresServer } from './postgres';

const LOOK = 250;
const LONGEST_PAUSE = 5000;

/**
 * The database server is started again whenever it dies, at once and then after longer pauses, until
 * the watch is called off. What was committed is in its journal.
 */
export function watchPostgres(server: PostgresServer, say: (line: string) => void): () => Promise<void> {
  let watching = true;
  let failures = 0;
  let wake = () => {};
  const pause = (time: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, time);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const rounds = (async () => {
    while (watching) {
      await pause(failures === 0 ? LOOK : Math.min(LONGEST_PAUSE, LOOK * 2 ** failures));
      if (!watching || server.isAlive()) continue;
      if (failures === 0) say('The database has died; starting it again …');
      try {
        await server.revive();
        failures = 0;
        say('The database is back.');
      } catch (error) {
        failures += 1;
        say(error instanceof Error ? error.message : String(error));
      }
    }
  })();
  return async () => {
    watching = false;
    wake();
    await rounds;
  };
}

import { removeOrphans } from '../photos/orphans';
import { log } from '../log';

const HOUR = 3_600_000;

/** What nobody asks for and has to be done: now and every hour, in any of the processes, twice does no harm. */
export function keepHouse(): () => void {
  const tidy = () =>
    void removeOrphans().then(
      (count) => count > 0 && log().info({ count }, 'unused photos removed'),
      (error: unknown) => log().error({ error: String(error) }, 'housekeeping'),
    );
  tidy();
  const timer = setInterval(tidy, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}

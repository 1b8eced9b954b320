import { borrowDatabase } from './ground/borrow-database';

/**
 * npm run -s verify: is everything that is kept what it was? Exit code 1 when something is not; the
 * first thing that is wrong stands first.
 */
const giveBack = await borrowDatabase();
try {
  const { verifyEverything } = await import('../lib/server/verify/everything');
  const { tell } = await import('./verify/tell');
  const { recordDuty } = await import('../lib/server/operations/duty-record');
  const { toldOf } = await import('../lib/server/verify/nightly');
  const all = await recordDuty('verify', () => verifyEverything((checked) => console.log(tell(checked))), toldOf);
  const faults = all.flatMap(({ wrong }) => wrong);
  console.log(faults.length === 0 ? 'Everything is what it was.' : `NOT AS IT WAS: ${faults[0]}`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await giveBack();
}

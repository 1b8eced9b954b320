import { disconnect } from '../db/client';
import { buildAgain, buildNewestEdition } from './build-edition';

/** The process that builds a bundle; see build.ts. It ends with the worker that started it. */
process.on('disconnect', () => process.exit(1));

async function run(): Promise<void> {
  const what = process.argv[2] as string;
  if (what.startsWith('editions/')) await buildAgain(what);
  else await buildNewestEdition(what);
  await disconnect();
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exit(1);
  },
);

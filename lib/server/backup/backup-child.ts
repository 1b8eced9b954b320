import { disconnect } from '../db/client';
import { backUpDay } from './nightly';

/** The process that makes the night's back-up; see nightly.ts. It ends with the worker that started it. */
process.on('disconnect', () => process.exit(1));

backUpDay(process.argv[2] as string)
  .then(disconnect)
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );

import { disconnect } from '../db/client';
import { verifyTonight } from './nightly';

/** The process that verifies at night; see nightly.ts. It ends with the worker that started it. */
process.on('disconnect', () => process.exit(1));

verifyTonight()
  .then(disconnect)
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );

// Makes the newspaper where there is none: the demo with all its people, or an empty one. Started by scripts/serve.ts.
import { seedIfEmpty } from '../prisma/seed';
import { stopComposer } from '../lib/server/composing/composer-process';
import { disconnect } from '../lib/server/db/client';

process.on('disconnect', () => process.exit(1));
try {
  await seedIfEmpty(process.argv.includes('--demo'), (line) => console.log(line));
  stopComposer();
  await disconnect();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

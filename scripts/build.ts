// The production build, if anything it is made from has changed: the screens, and what runs beside them.
import { ensureBuilt } from './ground/build';
import { builtProcesses } from './ground/processes.mjs';

process.on('disconnect', () => process.exit(1));
await builtProcesses();
await ensureBuilt(console.log);
process.exit(0);

// The production build, if anything it is made from has changed.
import { ensureBuilt } from './ground/build';

await ensureBuilt(console.log);

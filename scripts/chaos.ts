/**
 * npm run chaos -- [--kills 20] [--seed 1]
 * A bad evening at a demo newspaper of its own: processes killed and frozen, the disk full, the line to the
 * database broken, under sixteen programs, a reader and two people who type. Exit code 1: something did not hold.
 */
import { chaosCommand } from './chaos/command';

// a program may still wait for an answer that will not come
process.exit(await chaosCommand(process.argv.slice(2)));

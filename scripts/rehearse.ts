/**
 * npm run -s rehearse -- FILE.json [--url http://127.0.0.1:PORT] [--keep]
 * Plays a page file through the running product as its people would, over HTTP only, and prints
 * where to look. Exit code 1: the product refused or failed; 2: bad input.
 */
import { rehearseCommand } from './rehearse/command';

process.exitCode = await rehearseCommand(process.argv.slice(2), (line) => console.log(line));

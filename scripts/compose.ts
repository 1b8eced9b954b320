/**
 * npm run -s compose -- FILE.json --out FOLDER
 * Composes a page from a file and writes page.pdf, page.svg and layout.json into the folder. Prints
 * one JSON line of figures; a refusal is one line on stderr, exit code 1 (page) or 2 (input).
 */
import { composeCommand } from './compose/command';

const { code, stdout, stderr } = await composeCommand(process.argv.slice(2));
if (stdout) console.log(stdout);
if (stderr) console.error(stderr);
process.exitCode = code;

// How many pixels differ between the pictures of two folders: exit code 1 if any does.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { difference } from './difference';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  // by how many of the 255 steps of a colour a pixel may be off
  options: { within: { type: 'string', default: '0' }, marked: { type: 'string' } },
});
const [before, after] = positionals;
if (!before || !after) throw new Error('Which two folders?');

const names = [...new Set([before, after].flatMap((folder) => readdirSync(folder)))].filter((name) =>
  name.endsWith('.png'),
);
let differing = 0;
for (const name of names.sort()) {
  const found = await difference(join(before, name), join(after, name), Number(values.within), values.marked);
  if (found !== null) differing++;
  if (found !== null) console.log(`${name}: ${found}`);
}
console.log(`${names.length} pictures, ${differing} differ`);
process.exit(differing > 0 || names.length === 0 ? 1 : 0);

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProcesses } from './processes.mjs';

const folder = await builtProcesses();
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

test('each process that the product starts is built', () => {
  for (const name of ['scripts/serve.js', 'scripts/seat.js', 'scripts/build.js', 'lib/server/editions/build-child.js'])
    expect(files).toContain(name);
  const children = readdirSync('lib/server', { recursive: true, encoding: 'utf8' });
  for (const child of children.filter((name) => /^[\w-]+\/[\w-]+-child\.ts$/.test(name)))
    expect(files).toContain(`lib/server/${child.replace(/\.ts$/, '.js')}`);
});

test('Node finds every package that they ask for, as plain JavaScript must name it', () => {
  const asked = new Set(
    files.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /^(?:import|export|}) .*from "([@a-z][^"]*)";$|import\("([@a-z][^"]*)"\)/gm,
        ),
      ].map(([, named, later]) => (named ?? later) as string),
    ),
  );
  expect(asked.size).toBeGreaterThan(20);
  const resolves = `import { statSync } from 'node:fs';
    const lost = ${JSON.stringify([...asked])}.filter((name) => {
      try {
        const found = import.meta.resolve(name);
        return !found.startsWith('node:') && !statSync(new URL(found)).isFile();
      } catch { return true }
    });
    console.log(JSON.stringify(lost))`;
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', resolves]).toString())).toEqual([]);
});

test('a second time it is there already', async () => expect(await builtProcesses()).toBe(folder));

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import lakePage from './lake-page.json';
import { type CommandAnswer, composeCommand } from '../../../scripts/compose/command';
import { textOf } from './read-pdf';

const run = promisify(execFile);
const PAGE = join(import.meta.dirname, 'lake-page.json');

const folder = () => mkdtemp(join(tmpdir(), 'compose-'));

describe('npm run compose', () => {
  let out: string;
  let answer: CommandAnswer;

  beforeAll(async () => {
    out = await folder();
    answer = await composeCommand([PAGE, '--out', out]);
  });

  test('prints one line of figures of a sound page', () => {
    expect(answer.stderr).toBe('');
    const figures = JSON.parse(answer.stdout);
    expect(Object.keys(figures)).toEqual([
      'fill',
      'overset',
      'blankLines',
      'collisions',
      'verticalSeams',
      'middleSeams',
      'titleInversions',
      'kinsoku',
      'widows',
      'loadFactor',
      'composeMs',
      'renderMs',
    ]);
    expect(figures).toMatchObject({ fill: 1, overset: 0, collisions: 0, kinsoku: 0 });
  });

  test('every character of the reports is in the text of the PDF', async () => {
    const printed = characters(await textOf(await readFile(join(out, 'page.pdf'))));
    const words = lakePage.reports.flatMap(({ kicker, headline, subtitle, body, photos }) => [
      kicker ?? '',
      headline,
      subtitle ?? '',
      ...body.map((block) => (typeof block === 'string' ? block : block.subhead)),
      ...photos.map(({ caption }) => caption),
    ]);
    const missing = [...characters(words.join(''))].filter(([each, count]) => (printed.get(each) ?? 0) < count);
    expect(missing).toEqual([]);
  });

  test('paragraphs are read without a break', async () => {
    const text = await textOf(await readFile(join(out, 'page.pdf')));
    for (const { body } of lakePage.reports) {
      for (const block of body) {
        if (typeof block === 'string') expect(text).toContain(block.replace(/\s/g, '').slice(0, 60));
      }
    }
  });

  test('another process gives the same bytes', async () => {
    const again = await folder();
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/compose.ts', PAGE, '--out', again]);
    expect(JSON.parse(stdout)).toMatchObject({ fill: 1, overset: 0 });
    for (const name of ['page.pdf', 'page.svg', 'layout.json']) {
      expect(Buffer.compare(await readFile(join(out, name)), await readFile(join(again, name))), name).toBe(0);
    }
  });

  test.each([
    ['no words at all', [], 'usage:'],
    ['no folder', [PAGE], 'usage:'],
    ['a file that is not there', ['nowhere.json', '--out', 'unused'], 'nowhere.json: no such file'],
    ['a file that is not JSON', ['next.config.js', '--out', 'unused'], 'next.config.js: not JSON'],
    ['JSON of another shape', ['package.json', '--out', 'unused'], 'package.json: not a page to compose'],
  ])('%s is refused in one line', async (_, words, message) => {
    const refused = await composeCommand(words);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toBe('');
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
    expect(refused.stderr).toContain(message);
  });

  test('an unknown field, a report without text and a photo that is not there are named', async () => {
    const home = await folder();
    const [lead, ...rest] = lakePage.reports;
    const write = async (name: string, page: unknown) => {
      await writeFile(join(home, name), JSON.stringify(page));
      return composeCommand([join(home, name), '--out', home]);
    };
    const unknown = await write('a.json', { ...lakePage, colour: 'red' });
    const empty = await write('b.json', { ...lakePage, reports: [{ ...lead, body: [] }, ...rest] });
    const photo = { width: 900, height: 600, caption: '湖', file: 'gone.jpg' };
    const gone = await write('c.json', { ...lakePage, reports: [{ ...lead, photos: [photo] }, ...rest] });
    expect([unknown.code, empty.code, gone.code]).toEqual([2, 2, 2]);
    expect(unknown.stderr).toContain('colour');
    expect(empty.stderr).toContain('reports.0.body');
    expect(gone.stderr).toContain('gone.jpg');
  });
});

/** How often each character occurs; dashes and blanks aside. */
function characters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of text.replace(/[\s—]/g, '')) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

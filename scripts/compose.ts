/**
 * npm run -s compose -- FILE.json --out FOLDER
 * Composes a page from a file and writes page.pdf, page.svg and layout.json into the folder. Prints
 * one JSON line of figures. Exit code 2: bad input; 1: the page cannot be composed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { composePage } from '@/lib/composer/compose-page';
import type { Layout } from '@/lib/composer/layout';
import { setPage } from '@/lib/composer/setting/set-page';
import { hotZones } from '@/lib/render/hot-zones';
import { metrics } from '@/lib/server/fonts/metrics';
import { figuresLine, refusalLine } from './compose/answer';
import { pressPdf, printedSheet, selfContainedSvg } from './compose/draw-page';
import { pageBrief } from './compose/page-brief';
import type { PageFile } from './compose/page-file';
import { photosOf } from './compose/photos';
import { BadInput, readPageFile } from './compose/read-page-file';

const USAGE = 'usage: npm run -s compose -- FILE.json --out FOLDER';

try {
  process.exitCode = await compose(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function compose(words: string[]): Promise<number> {
  const { path, out } = commandLine(words);
  const file = await readPageFile(path);
  const brief = pageBrief(file);
  const begun = performance.now();
  const result = composePage(brief, metrics());
  const layout = result.kind === 'composed' ? result.candidates[0] : undefined;
  if (result.kind !== 'composed' || !layout) {
    console.error(result.kind === 'composed' ? 'no layout' : refusalLine(result));
    return 1;
  }
  const composed = performance.now();
  const page = setPage(brief, layout, metrics());
  await writePage(file, page, layout, { folder: out, photoFolder: dirname(path) });
  console.log(figuresLine(page.figures, composed - begun, performance.now() - composed));
  return 0;
}

function commandLine(words: string[]): { path: string; out: string } {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [path] = positionals;
    if (path && values.out && positionals.length === 1) return { path, out: values.out };
  } catch {
    // an option nobody knows: the usage says which there are
  }
  throw new BadInput(USAGE);
}

async function writePage(
  file: PageFile,
  page: ReturnType<typeof setPage>,
  layout: Layout,
  { folder, photoFolder }: { folder: string; photoFolder: string },
): Promise<void> {
  const photos = await photosOf(file, photoFolder).catch((error: Error) => {
    throw new BadInput(`a photo cannot be read: ${error.message}`);
  });
  const sheet = printedSheet(page, file);
  const { bytes, lowResolution, missingGlyphs } = await pressPdf(sheet, file, photos);
  const notes = { lowResolution, missingGlyphs, warnings: page.warnings };
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'page.pdf'), bytes),
    writeFile(join(folder, 'page.svg'), await selfContainedSvg(sheet, file, photos)),
    writeFile(
      join(folder, 'layout.json'),
      `${JSON.stringify({ layout, zones: hotZones(sheet), ...notes }, null, 2)}\n`,
    ),
  ]);
}

/** The compose command without its process: words in, exit code and what is printed out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { composePage } from '@/lib/composer/compose-page';
import type { Layout } from '@/lib/composer/layout';
import { type SetPage, setPage } from '@/lib/composer/setting/set-page';
import { hotZones } from '@/lib/render/hot-zones';
import { metrics } from '@/lib/server/fonts/metrics';
import { figuresLine, refusalLine } from './answer';
import { pressPdf, printedSheet, selfContainedSvg } from './draw-page';
import { pageBrief } from './page-brief';
import type { PageFile } from './page-file';
import { photosOf } from './photos';
import { BadInput, readPageFile } from './read-page-file';

export interface CommandAnswer {
  /** 0 composed, 1 the page cannot be composed, 2 bad input */
  code: number;
  stdout: string;
  stderr: string;
}

const USAGE = 'usage: npm run -s compose -- FILE.json --out FOLDER';

export async function composeCommand(words: string[]): Promise<CommandAnswer> {
  try {
    const { path, out } = commandLine(words);
    return await compose(await readPageFile(path), { out, photoFolder: dirname(path) });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { code: 2, stdout: '', stderr: error.message };
  }
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

async function compose(
  file: PageFile,
  { out, photoFolder }: { out: string; photoFolder: string },
): Promise<CommandAnswer> {
  const photos = await photosOf(file, photoFolder).catch((error: Error) => {
    throw new BadInput(`a photo cannot be read: ${error.message}`);
  });
  const brief = pageBrief(file);
  const begun = performance.now();
  const result = composePage(brief, metrics());
  if (result.kind !== 'composed') return { code: 1, stdout: '', stderr: refusalLine(result) };
  const layout = result.candidates[0] as Layout;
  const composed = performance.now();
  const page = setPage(brief, layout, metrics());
  await writePage(file, page, layout, photos, out);
  const stdout = figuresLine(page.figures, composed - begun, performance.now() - composed);
  return { code: 0, stdout, stderr: '' };
}

async function writePage(
  file: PageFile,
  page: SetPage,
  layout: Layout,
  photos: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<void> {
  const sheet = printedSheet(page, file);
  const { bytes, lowResolution, missingGlyphs } = await pressPdf(sheet, file, photos);
  const svg = await selfContainedSvg(sheet, file, photos);
  const report = { layout, zones: hotZones(sheet), lowResolution, missingGlyphs, warnings: page.warnings };
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new BadInput(`${folder}: cannot be made`);
  });
  await writeFile(join(folder, 'page.pdf'), bytes);
  await writeFile(join(folder, 'page.svg'), svg);
  await writeFile(join(folder, 'layout.json'), `${JSON.stringify(report, null, 2)}\n`);
}

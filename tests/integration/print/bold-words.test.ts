import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeCommand } from '../../../scripts/compose/command';
import lakePage from './lake-page.json';
import { openPdf, textOf } from './read-pdf';

const BOLD = ['望山小学', '“哎呀”，接着，三百盏纸灯'];
const [lead, ...others] = lakePage.reports as [{ body: [string, ...unknown[]] }, ...unknown[]];
const [opening, ...rest] = lead.body;

/** A paragraph as the page file takes it, these words bold. */
function marked(text: string, bold: string[]): (string | { bold: string })[] {
  const [words, ...further] = bold;
  if (!words) return text ? [text] : [];
  const [before, after] = text.split(words, 2) as [string, string];
  return [...(before ? [before] : []), { bold: words }, ...marked(after, further)];
}

/** What is set in each font of the PDF, in the order of the content stream, without blanks. */
async function textByFont(bytes: Uint8Array): Promise<Map<string, string>> {
  const page = await (await openPdf(bytes)).getPage(1);
  await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const found = new Map<string, string>();
  for (const item of items) {
    if (!('str' in item) || !item.str.trim()) continue;
    const name = (page.commonObjs.get(item.fontName) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
    found.set(name, (found.get(name) ?? '') + item.str.replace(/\s/g, ''));
  }
  return found;
}

describe('bold words in print', () => {
  let pdf: Buffer;
  let svg: string;

  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), 'bold-'));
    const page = { ...lakePage, reports: [{ ...lead, body: [marked(opening, BOLD), ...rest] }, ...others] };
    await writeFile(join(home, 'page.json'), JSON.stringify(page));
    const answer = await composeCommand([join(home, 'page.json'), '--out', home]);
    expect(answer.stderr).toBe('');
    expect(JSON.parse(answer.stdout)).toMatchObject({ fill: 1, overset: 0, kinsoku: 0 });
    pdf = await readFile(join(home, 'page.pdf'));
    svg = await readFile(join(home, 'page.svg'), 'utf8');
  });

  test('stand in the PDF in 黑, and nothing else of the copy does', async () => {
    const fonts = await textByFont(pdf);
    expect(fonts.get('NotoSansSC-Regular')).toBe(BOLD.join(''));
    expect(fonts.get('NotoSerifSC-Regular')).toContain('教学楼东侧的长廊');
  });

  test('are copied with the words around them, in the order of reading', async () => {
    expect(await textOf(pdf)).toContain(opening.replace(/\s/g, ''));
  });

  test('stand in the picture in 黑, within the line of the words around them', () => {
    const [line] = svg.match(/<text [^>]*>(?:(?!<\/text>).)*五点一刻.*?<\/text>/) ?? [];
    expect(line).toMatch(/^<text class="jb-song".*<tspan class="jb-hei" [^>]*>望/);
  });
});

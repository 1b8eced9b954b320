import { expect, test } from 'vitest';
import { formatProblems } from './format-problems';
import { formats } from './formats';
import type { PageFormat } from './page';

const tabloid = formats.tabloid as PageFormat;

test.each(Object.values(formats))('the preset $name fits', (format) => expect(formatProblems(format, 14)).toEqual([]));

test.each([
  [{ charactersPerColumn: 13 }, 12, 'columns-do-not-fit', 'format.charactersPerColumn'],
  [{ columns: 7 }, 12, 'columns-do-not-fit', 'format.charactersPerColumn'],
  [{ areaMm: [280, 350] }, 12, 'area-too-large', 'format.areaMm.0'],
  [{ areaMm: [240, 391] }, 12, 'area-too-large', 'format.areaMm.1'],
  [{ pitch: 8.5 }, 12, 'lines-too-close', 'format.pitch'],
  [{}, 70, 'head-too-tall', 'frontHeadLines'],
] as const)('%j with %i lines of head: %s at %s', (change, head, code, field) => {
  const found = formatProblems({ ...tabloid, ...change } as PageFormat, head);
  expect(found.map((each) => [each.code, each.field])).toEqual([[code, field]]);
});

import { describe, expect, test } from 'vitest';
import { importGraph, rings } from './rings';
import { sourceFile, sourceFiles } from './source-files';

describe('rings of imports', () => {
  const ofTexts = (texts: Record<string, string>) =>
    rings(importGraph(Object.entries(texts).map(([path, text]) => sourceFile(path, text))));

  test('a ring planted in the house is named by its files', () =>
    expect(
      ofTexts({
        'components/a.tsx': `import { b } from './b';`,
        'components/b.ts': `export { c } from '@/lib/c';`,
        'lib/c.ts': `const lazy = import('@/components/a');`,
        'lib/d.ts': `import { c } from './c';`,
      }),
    ).toEqual([['components/a.tsx', 'components/b.ts', 'lib/c.ts']]));

  test('a ring of types only is one too', () =>
    expect(
      ofTexts({
        'lib/a.ts': `import type { B } from './b';`,
        'lib/b.ts': `import { type A } from './a';`,
      }),
    ).toEqual([['lib/a.ts', 'lib/b.ts']]));

  test('so is a file that imports itself', () =>
    expect(ofTexts({ 'lib/a.ts': `import { a } from '@/lib/a';` })).toEqual([['lib/a.ts']]));

  test('rings that share a file are one, rings that only lead to each other are two', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['a']],
      ['c', ['a', 'd']],
      ['d', ['e']],
      ['e', ['d']],
    ]);
    expect(rings(graph)).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
  });

  test('two ways to the same file are no ring', () =>
    expect(
      rings(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['d']],
          ['c', ['d', 'elsewhere']],
          ['d', []],
        ]),
      ),
    ).toEqual([]));

  test('no files of the project import each other in a ring', () =>
    expect(rings(importGraph(sourceFiles()))).toEqual([]));
});

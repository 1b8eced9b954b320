import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { FOLDERS, sourceFiles } from './source-files';
import { type StyleSheet, styleSheet } from './style-sheets';
import { classesOf, type UsedClass } from './used-classes';
import { strayTokens, undressed, unimported, unused } from './style-rules';

const sources = sourceFiles().filter(({ path }) => /^(app|components|lib)\//.test(path) && !path.includes('.test.'));
const sheets = FOLDERS.flatMap(walk).map((path) => styleSheet(path, readFileSync(path, 'utf8')));
const ofReader = ({ path }: { path: string }) => /^(components\/reader|lib\/server\/editions)\//.test(path);
const ofBoth = (path: string) => /^lib\/render\/|^app\/styles\/tokens\.css$/.test(path);

/** The desk and the digital newspaper have sheets of their own, but for the tokens. */
const houses = [
  { name: 'desk', holds: (thing: { path: string }) => ofBoth(thing.path) || !ofReader(thing) },
  { name: 'reader', holds: (thing: { path: string }) => ofBoth(thing.path) || ofReader(thing) },
] as const;

// classes that others give to elements, and classes that are dressed where an edition is made
const FOREIGN = { desk: ['is-editor-empty'], reader: [] };
const DRESSED_ELSEWHERE = { desk: /^$/, reader: /^(jb-|page-\*$)/ };

const drawn = sources.filter(
  ({ path }) => /\.tsx?$/.test(path) && /^(app|components|lib\/render|lib\/server\/editions)\//.test(path),
);
const program = ts.createProgram(
  drawn.map(({ path }) => resolve(path)),
  { ...settings(), noEmit: true },
);
const usage = classesOf(
  program,
  drawn.map(({ path }) => program.getSourceFile(resolve(path)) as ts.SourceFile),
);
const used = [
  ...usage.used.map(({ name, path }) => ({ name, path: relative(resolve('.'), path) })),
  ...scriptClasses(),
];

test('classes are read from components and sheets', () => {
  expect(used.length).toBeGreaterThan(700);
  expect(sheets.length).toBeGreaterThan(60);
  expect(usage.unread).toEqual([]);
});

describe.each(houses)('the sheets of the $name', ({ name, holds }) => {
  const [here, worn] = [sheets.filter(holds), used.filter(holds)];
  const texts = sources.filter(holds).map(({ text }) => text);
  const known = (extra: readonly UsedClass[] = []) => [
    ...worn,
    ...extra,
    ...FOREIGN[name].map((foreign) => ({ name: foreign, path: '' })),
  ];

  test('dress no class that no element bears', () => expect(unused(here, known())).toEqual([]));
  test('dress every class that an element bears', () =>
    expect(undressed(here, known()).filter(({ name: one }) => !DRESSED_ELSEWHERE[name].test(one))).toEqual([]));
  test('set no token that nothing reads, and read none that nothing sets', () =>
    expect(strayTokens(here, sheets, texts)).toEqual([]));
  test('dress buttons in one file', () =>
    expect(here.filter(({ classes }) => classes.has('btn')).map(({ path }) => path)).toHaveLength(1));

  test('planted: an unused class, an undressed one, tokens of both kinds', () => {
    const planted = styleSheet('planted.css', '.planted { color: var(--nowhere); --never: 1 } ');
    expect(unused([...here, planted], known())).toEqual(['planted.css: .planted']);
    expect(undressed(here, known([{ name: 'planted', path: 'planted.tsx' }]))).toContainEqual({
      name: 'planted',
      path: 'planted.tsx',
    });
    expect(strayTokens([...here, planted], [...sheets, planted], texts)).toEqual([
      '--never is set and not read',
      '--nowhere is read and not set',
    ]);
  });
});

describe('a sheet of the desk', () => {
  const desk = sheets.filter((sheet) => !ofReader(sheet));
  const screens = sources.filter((file) => !ofReader(file));
  const worn = used.filter((one) => !ofReader(one) && !one.path.startsWith('lib/'));
  test('stands in app/styles, or beside a component that imports it', () => {
    const beside = ({ path }: StyleSheet) =>
      screens.some((file) => dirname(file.path) === dirname(path) && file.imports.some(({ from }) => from === path));
    expect(desk.filter((sheet) => !sheet.path.startsWith('app/') && !beside(sheet)).map(({ path }) => path)).toEqual(
      [],
    );
  });
  test('is imported by whoever bears its classes', () => expect(unimported(desk, worn, screens)).toEqual([]));
  test('planted: one whose sheet comes by chance', () => {
    const worn = [{ name: 'ledger', path: 'components/ui/tooltip.tsx' }];
    expect(unimported(desk, worn, screens)).toEqual([
      'components/ui/tooltip.tsx bears .ledger without importing its sheet',
    ]);
  });
});

test('what is dark is said in one place', () => {
  const told = sheets.filter(({ path }) => /prefers-color-scheme|data-theme/.test(readFileSync(path, 'utf8')));
  expect(told.map(({ path }) => path)).toEqual(['app/styles/tokens.css']);
});

function settings(): ts.CompilerOptions {
  return ts.parseJsonConfigFileContent(JSON.parse(readFileSync('tsconfig.json', 'utf8')), ts.sys, '.').options;
}

// the reader's own script: classList.add('closed')
function scriptClasses(): UsedClass[] {
  return sources
    .filter(({ path }) => path.endsWith('.js'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/classList\.(?:add|toggle)\('([\w-]+)'/g)].map(([, name]) => ({ name: name as string, path })),
    );
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return path.endsWith('.css') ? [path] : [];
  });
}

import type { SourceFile } from './source-files';
import type { StyleSheet } from './style-sheets';
import type { UsedClass } from './used-classes';

/** What is wrong between sheets of styles and the elements that they dress. */
export function unused(sheets: readonly StyleSheet[], worn: readonly UsedClass[]): string[] {
  const bears = matcher(worn.map(({ name }) => name));
  return sheets.flatMap(({ path, classes }) =>
    [...classes].filter((name) => !bears(name)).map((name) => `${path}: .${name}`),
  );
}

export function undressed(sheets: readonly StyleSheet[], worn: readonly UsedClass[]): UsedClass[] {
  const dressed = sheets.flatMap(({ classes }) => [...classes]);
  return worn.filter(({ name }) => {
    const fits = matcher([name]);
    return !dressed.some(fits);
  });
}

/** What a sheet is about, on a component that does not import the sheet: bare, where no other component brings it. */
export function unimported(
  sheets: readonly StyleSheet[],
  worn: readonly UsedClass[],
  files: readonly SourceFile[],
): string[] {
  const found = worn.filter(({ name, path }) => {
    const dressing = sheets.filter(({ subjects }) => subjects.has(name)).map((sheet) => sheet.path);
    const imports = files.find((file) => file.path === path)?.imports.map(({ from }) => from) ?? [];
    return dressing.length > 0 && !dressing.some((sheet) => sheet.startsWith('app/') || imports.includes(sheet));
  });
  return [...new Set(found.map(({ name, path }) => `${path} bears .${name} without importing its sheet`))];
}

/**
 * @param here sheets that meet in one document: what they read they must set
 * @param everywhere all sheets: what is set must be read in some
 * @param texts the components' source: a token may be set or read there too
 */
export function strayTokens(
  here: readonly StyleSheet[],
  everywhere: readonly StyleSheet[],
  texts: readonly string[],
): string[] {
  const inText = tokens(
    texts.map((text) => [...text.matchAll(/['"`](--[a-z][\w-]*)/g)].map(([, name]) => name as string)),
  );
  const set = tokens(here.map(({ setTokens }) => setTokens));
  const readHere = tokens(here.map(({ readTokens }) => readTokens));
  const read = tokens(everywhere.map(({ readTokens }) => readTokens));
  return [
    ...[...set].filter((name) => !read.has(name) && !inText.has(name)).map((name) => `${name} is set and not read`),
    ...[...readHere].filter((name) => !set.has(name) && !inText.has(name)).map((name) => `${name} is read and not set`),
  ];
}

const tokens = (lists: Iterable<string>[]): Set<string> => new Set(lists.flatMap((list) => [...list]));

function matcher(names: readonly string[]): (name: string) => boolean {
  const plain = new Set(names.filter((name) => !name.includes('*')));
  const open = names.filter((name) => name.includes('*')).map((name) => new RegExp(`^${name.replaceAll('*', '.+')}$`));
  return (name) => plain.has(name) || open.some((pattern) => pattern.test(name));
}

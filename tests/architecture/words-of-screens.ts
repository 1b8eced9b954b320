import type { SourceFile } from './source-files';

/** Words that the browser is given, by the layouts on the way to a page: `<AreaWords areas={['mine']}>`. */
const GIVEN = /<AreaWords\s+areas=\{\[([^\]]*)\]\}/g;
const ASKED = /useTranslations(?:<[^>]*>)?\(\s*'([A-Za-z]+)/g;
const BASE = /\nconst BASE = \[([^\]]*)\]/;

/** For each page of `app`: areas that its browser code asks for and no layout gives. */
export function wordsMissing(files: SourceFile[]): string[] {
  const base = names(files.map(({ text }) => BASE.exec(text)?.[1] ?? '').join());
  return files
    .filter(({ path }) => /^app\/(?:.*\/)?page\.tsx$/.test(path))
    .flatMap((page) => {
      const around = layoutsOf(page.path, files);
      const given = new Set([
        ...base,
        ...around.flatMap(({ text }) => [...text.matchAll(GIVEN)].flatMap(([, list]) => names(list ?? ''))),
      ]);
      return [...askedFrom([page, ...around], files)]
        .filter((area) => !given.has(area))
        .map((area) => `${page.path}: ${area}`);
    })
    .sort();
}

function layoutsOf(page: string, files: SourceFile[]): SourceFile[] {
  return files.filter(
    ({ path }) => /\/(?:layout|error|loading)\.tsx$/.test(path) && page.startsWith(path.replace(/[^/]+$/, '')),
  );
}

/** Namespaces asked for by what runs in the browser: files that say so, and all that they import. */
function askedFrom(start: SourceFile[], files: SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.(tsx?|js)$/, ''), file]));
  const asked = new Set<string>();
  const seen = new Set<string>();
  const look = (file: SourceFile, above: boolean): void => {
    const inBrowser = above || file.text.startsWith("'use client'");
    if (seen.has(`${file.path} ${inBrowser}`)) return;
    seen.add(`${file.path} ${inBrowser}`);
    if (inBrowser) for (const [, area] of file.text.matchAll(ASKED)) asked.add(area as string);
    for (const { from, typeOnly } of file.imports) {
      const next = byPath.get(from) ?? byPath.get(`${from}/index`);
      if (next && !typeOnly) look(next, inBrowser);
    }
  };
  for (const file of start) look(file, false);
  return asked;
}

const names = (list: string): string[] => [...list.matchAll(/'([A-Za-z]+)'/g)].map(([, name]) => name as string);

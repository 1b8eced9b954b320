import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The project's own source as the architecture tests see it: paths from the root, with what each imports. */
export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  imports: { from: string; typeOnly: boolean }[];
}

const ROOT = resolve('.');
export const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const SKIPPED = ['lib/server/db/generated', 'prisma/migrations'];

export function sourceFiles(): SourceFile[] {
  return FOLDERS.flatMap((folder) => walk(folder)).map((path) => sourceFile(path, readFileSync(path, 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.includes(path)) return [];
    if (entry.isDirectory()) return walk(path);
    return /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(path: string, text: string): SourceFile['imports'] {
  return [...text.matchAll(IMPORT)].map(([whole, type, from, lazy]) => ({
    from: placeOf(path, (from ?? lazy) as string),
    typeOnly: Boolean(type) || (/\{[^}]*\}/.test(whole) && onlyTypes(whole)),
  }));
}

// import { type A, type B } from …
const onlyTypes = (statement: string): boolean =>
  (statement.match(/\{([^}]*)\}/)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));

/** '@/lib/x' and './x' as a path from the root; a package as its name. */
function placeOf(path: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2);
  if (from.startsWith('.')) return relative(ROOT, resolve(dirname(path), from));
  return from;
}

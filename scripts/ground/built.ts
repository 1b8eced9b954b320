import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = '.next/built-from';
const SOURCES = ['app', 'components', 'lib', 'public', 'next.config.js', 'package-lock.json', 'tsconfig.json'];

/** Whether the screens are built from the sources as they are. */
export function isBuilt(sources = sourceHash()): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources;
}

export function stampBuild(sources: string): void {
  writeFileSync(STAMP, sources);
}

export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesOf(source)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? walk(path) : [path];
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

/** Brings a font source to a TrueType file on disk; a WOFF is unpacked into the data folder once. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDir } from '@/lib/server/data-dir';
import type { FontSource } from './face-files';
import { woffToTrueType } from './woff';

/** Path of a TrueType file for the source. Processes that start together may both unpack; the rename is atomic. */
export function trueTypeFile(source: FontSource): string {
  if (source.kind === 'ttf') return source.file;
  const target = join(dataDir(), 'fonts', source.name);
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, woffToTrueType(readFileSync(source.file)));
  renameSync(draft, target);
  return target;
}

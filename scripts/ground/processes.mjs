// What runs beside Next - the server itself, and the processes that it starts - as plain JavaScript: a process that
// reads TypeScript carries the compiler along for as long as it lives.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BUILT = '.processes';
const SOURCES = ['lib', 'scripts', 'prisma', 'components/reader', 'package-lock.json', 'tsconfig.json'];
/** a product that runs goes on starting processes of the build that it came from */
const KEPT = 3;

/** Builds them if their sources changed; the answer is the folder that they are in. */
export async function builtProcesses() {
  const folder = resolve(BUILT, hashOf(SOURCES.flatMap(filesOf)));
  if (existsSync(folder)) return folder;
  const { build, stop } = await import('esbuild');
  const making = `${folder}.${process.pid}`;
  await build({
    entryPoints: [
      'scripts/serve.ts',
      'scripts/seat.ts',
      'scripts/build.ts',
      ...SOURCES.flatMap(filesOf).filter(isChild),
    ],
    outdir: making,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  await stop();
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // another start was there first
    if (!existsSync(folder)) throw error;
  }
  forgetOldest();
  return folder;
}

function isChild(file) {
  return /^lib\/server\/[\w-]+\/[\w-]+-child\.ts$/.test(file);
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesOf(inside);
      return /\.(ts|tsx|mjs|js|json)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [inside] : [];
    });
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

function forgetOldest() {
  mkdirSync(BUILT, { recursive: true });
  const builds = readdirSync(BUILT).map((name) => ({ name, since: statSync(join(BUILT, name)).mtimeMs }));
  for (const { name } of builds.sort((a, b) => b.since - a.since).slice(KEPT))
    rmSync(join(BUILT, name), { recursive: true, force: true });
}

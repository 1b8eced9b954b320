import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFileServer } from './read/file-server';
import type { LoadResult, LoadTask } from './read/load';
import { makeSmallPaper } from './read/small-paper';

/**
 * How fast readers are served: a released page and a report from the thin server, and the same bytes from
 * nginx, asked for by the same load generator in the same run, in turns. The target is 0.8 of nginx. Then the same page
 * while 10,000 others keep a line open on which they ask nothing.
 */
const TARGET = 0.8;
const IDLE = 10_000;
const ROUNDS = 5;
const GZIP = 'Accept-Encoding: gzip\r\n';
const TASK = { connections: 16, milliseconds: 1_500, requests: 400_000 };

const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
const say = (line: string) => console.error(line);
const started: ChildProcess[] = [];

async function run(): Promise<number> {
  const paper = await makeSmallPaper(folder, say);
  const thin = child('scripts/bench/read/thin.ts');
  const { port } = await answer<{ port: number }>(thin);
  const root = join(folder, 'same-bytes');
  for (const path of Object.values(paper.paths)) await copyServed(root, port, path);
  const files = await startFileServer(root);
  const generator = child('scripts/bench/read/load.ts');
  console.log(
    `${cpus().length} cores, node ${process.version}, ${TASK.connections} connections; beside it ${files.name}`,
  );
  let worst = Number.POSITIVE_INFINITY;
  for (const [name, path] of Object.entries(paper.paths)) {
    for (const [form, headers] of [
      ['gzip', GZIP],
      ['plain', ''],
    ] as const) {
      const ours: LoadResult[] = [];
      const theirs: LoadResult[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        ours.push(await measure(generator, { ...TASK, port, path, headers }));
        theirs.push(await measure(generator, { ...TASK, port: files.port, path, headers }));
      }
      const ratio = median(ours).rate / median(theirs).rate;
      worst = Math.min(worst, ratio);
      console.log(
        `${name}, ${form}, ${median(ours).bytes} bytes: thin server ${words(median(ours))} · beside it ${words(median(theirs))} · ratio ${ratio.toFixed(2)}`,
      );
    }
  }
  const held = await withIdleLines(thin, generator, { ...TASK, port, path: paper.paths.page, headers: GZIP });
  await files.stop();
  await paper.stop();
  console.log(`worst ratio ${worst.toFixed(2)}, target ${TARGET}: ${worst >= TARGET ? 'met' : 'missed'}`);
  return worst >= TARGET && held ? 0 : 1;
}

/** Whether all idle lines were held to the end, with what they cost said. */
async function withIdleLines(thin: ChildProcess, generator: ChildProcess, task: LoadTask): Promise<boolean> {
  const before = await megabytes(thin);
  const idle = child('scripts/bench/read/idle.ts');
  idle.send({ port: task.port, lines: IDLE });
  const { opened } = await answer<{ opened: number }>(idle);
  const after = await megabytes(thin);
  const result = await measure(generator, task);
  idle.send('count');
  const { open } = await answer<{ open: number }>(idle);
  console.log(
    `${opened} idle lines, ${open} open at the end: page, gzip ${words(result)} · thin server ${before} MB before, ${after} MB with them`,
  );
  return opened === IDLE && open === IDLE;
}

async function megabytes(thin: ChildProcess): Promise<number> {
  thin.send('memory');
  return Math.round((await answer<{ rss: number }>(thin)).rss / 1e6);
}

/** What the thin server sends is what the other server gets to send. */
async function copyServed(root: string, port: number, path: string): Promise<void> {
  mkdirSync(join(root, path), { recursive: true });
  const plain = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } });
  const bytes = Buffer.from(await plain.arrayBuffer());
  writeFileSync(join(root, path, 'index.html'), bytes);
  const { gunzipSync } = await import('node:zlib');
  const packed = await rawGzip(port, path);
  if (!gunzipSync(packed).equals(bytes)) throw new Error('The two forms of a document differ.');
  writeFileSync(join(root, path, 'index.html.gz'), packed);
}

async function rawGzip(port: number, path: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}

async function measure(generator: ChildProcess, task: LoadTask): Promise<LoadResult> {
  generator.send(task);
  const result = await answer<LoadResult>(generator);
  if (result.status !== 200) throw new Error(`${task.path} answered ${result.status}`);
  return result;
}

function child(file: string): ChildProcess {
  const process_ = fork(file, [], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  started.push(process_);
  return process_;
}

function answer<T>(from: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('A process of the benchmark ended early.'));
    from.once('exit', lost);
    from.once('message', (message) => {
      from.off('exit', lost);
      resolve(message as T);
    });
  });
}

const median = (results: LoadResult[]): LoadResult =>
  [...results].sort((a, b) => a.rate - b.rate)[Math.floor(results.length / 2)] as LoadResult;
const words = ({ rate, p50, p95 }: LoadResult): string =>
  `${Math.round(rate)}/s, p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;

let code = 1;
try {
  code = await run();
} catch (error) {
  console.error(error);
} finally {
  for (const each of started) each.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);

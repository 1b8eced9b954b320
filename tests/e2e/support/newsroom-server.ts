import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/ground/free-port';

const SERVE = ['scripts/serve.mjs'];

/**
 * Starts the product as `npm start` would, with an empty data folder, and waits until it is ready. At the
 * newspaper it is then the first morning of a year, when it is yesterday, last month and last year in UTC.
 * With JIANBAO_E2E_URL and JIANBAO_E2E_DATA set it uses the one that runs there.
 */
export default async function setup(): Promise<() => Promise<void>> {
  await findBrowser();
  if (process.env.JIANBAO_E2E_URL) return async () => undefined;
  const data = mkdtempSync(join(tmpdir(), 'jianbao-e2e-'));
  const port = await freePort();
  process.env.JIANBAO_CLOCK_AHEAD = String(newYearsMorning() - Date.now());
  const child = spawn(process.execPath, ['--import', './tests/support/set-clock.mjs', ...SERVE], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, JIANBAO_DATA: data, JIANBAO_PORT: String(port), JIANBAO_LOG: 'warn', DATABASE_URL: '' },
  });
  await ready(child);
  process.env.JIANBAO_E2E_URL = `http://127.0.0.1:${port}`;
  process.env.JIANBAO_E2E_DATA = data;
  return async () => {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    rmSync(data, { recursive: true, force: true });
  };
}

// 06:10 in Shanghai; always to come, so that what a browser keeps until then is not out of date
function newYearsMorning(): number {
  return Date.UTC(new Date().getUTCFullYear() + 1, 11, 31, 22, 10);
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      if (chunk.toString().includes('is ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The product stopped with ${code} before it was ready.`)));
  });
}

// a browser inside an npm package, where the machine has none
async function findBrowser(): Promise<void> {
  const { default: config } = await import('../../../playwright.config');
  if (config.use?.launchOptions?.executablePath) return;
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.JIANBAO_CHROMIUM = await chromium.executablePath();
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from './support/journey';

const run = promisify(execFile);
const FILE = 'tests/integration/print/lake-page.json';

const rehearse = () =>
  run(
    process.execPath,
    ['--import', 'tsx', 'scripts/rehearse.ts', FILE, '--url', process.env.JIANBAO_E2E_URL as string],
    {
      env: {
        ...process.env,
        JIANBAO_DATA: process.env.JIANBAO_E2E_DATA,
        DATABASE_URL: '',
        // it mints its token beside the product, so it goes by the product's clock, as on one machine
        NODE_OPTIONS: '--import ./tests/support/set-clock.mjs',
      },
    },
  );

test('a page file is played through the product twice, and readers open the page', async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  const first = await rehearse();
  const address = /The page: {2}(\S+)/.exec(first.stdout)?.[1] as string;
  expect(address.startsWith(baseURL as string)).toBe(true);
  await page.goto(address);
  await expect(page.getByText('三百盏纸灯').locator('visible=true').first()).toBeVisible();
  // the next day, the next number, the same people
  const second = await rehearse();
  expect(/The page: {2}(\S+)/.exec(second.stdout)?.[1]).not.toBe(address);
});

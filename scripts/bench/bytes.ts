import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enter, openBrowser, visitor } from '../screens/camera';
import { startProduct } from '../screens/product';
import { WIDTHS } from '../screens/rooms';
import { BUDGETS } from './bytes/budgets';
import { signedInOnly, visitTwice } from './bytes/visits';
import { KINDS, type Received, sum } from './bytes/wire';
import { markdownTable } from './markdown-table';

/**
 * What the screens cost over the wire, with nothing kept and the second time, as Chromium counts it: on the
 * demo newspaper, photos counted too. `--list` names every request. The targets are those of the budgets' test.
 */
const { values } = parseArgs({
  options: { list: { type: 'boolean', default: false }, address: { type: 'string' }, only: { type: 'string' } },
});
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bytes-'));
// the database may run as another user, who has to reach it
chmodSync(folder, 0o755);
const browser = await openBrowser();
const product = values.address
  ? { address: values.address, stop: async () => undefined }
  : await startProduct('.', folder, { from: new Date().toISOString() });
const rows: (string | number)[][] = [];
let met = true;
try {
  for (const budget of BUDGETS) {
    if (values.only && budget.name !== values.only) continue;
    const page = await visitor(browser, product.address);
    await enter(page, budget.as);
    const address = await budget.way(page);
    const storageState = await signedInOnly(page.context());
    await page.context().close();
    for (const [width, viewport] of Object.entries(WIDTHS)) {
      const { cold, again } = await visitTwice(browser, address, { storageState, viewport });
      for (const [visit, received, limit] of [
        ['first', cold, budget.cold],
        ['second', again, budget.again],
      ] as const) {
        rows.push([
          budget.name,
          width,
          visit,
          ...KINDS.map((kind) => inKB(sum(received, kind))),
          inKB(sum(received)),
          inKB(limit),
        ]);
        met &&= sum(received) <= limit;
        if (values.list) tell(received);
      }
    }
  }
} finally {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(markdownTable(['screen', 'width', 'visit', ...KINDS, 'KB in all', 'target'], rows));
process.exitCode = met ? 0 : 1;

function inKB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function tell(received: readonly Received[]): void {
  for (const { kind, url, bytes } of [...received].sort((a, b) => b.bytes - a.bytes))
    console.error(`${String(bytes).padStart(9)} ${kind.padEnd(8)} ${url.slice(0, 140)}`);
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { borrowDatabase } from './ground/borrow-database';

/** npm run -s backup -- FILE.tar: all that is kept, in one file; the product may run. */
const file = process.argv[2];
if (!file || existsSync(file)) {
  console.error(
    file ? `${file} exists already; nothing was written.` : 'Say into which file: npm run backup -- FILE.tar',
  );
  process.exit(2);
}
const giveBack = await borrowDatabase();
try {
  const { recordBackup } = await import('../lib/server/backup/record-backup');
  const began = Date.now();
  const { tables, files, faults, bytes } = await recordBackup(resolve(file));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${file}: ${rows} rows, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s; read back whole.`,
  );
  if (faults.length > 0) {
    console.log('It was written; but these were missing or damaged before, and are so in it:');
    for (const fault of faults) console.log(`  ${fault}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`No back-up was written: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await giveBack();
}

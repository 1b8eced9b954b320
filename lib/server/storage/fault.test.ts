import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { storageFault } from './fault';

const faultOf = (work: Promise<unknown>) => work.then(() => null, storageFault);

test.runIf(existsSync('/dev/full'))('a full disk is told from a folder that is closed', async () => {
  expect(await faultOf(writeFile('/dev/full', 'x'))).toBe('storage-full');
  expect(await faultOf(writeFile('/dev/null/x', 'x'))).toBe('storage-closed');
});

test('a file that is not there, and what is not about files, is no fault of the store', async () => {
  expect(storageFault(Object.assign(new Error(), { code: 'ENOENT' }))).toBeNull();
  expect(storageFault(new Error('anything'))).toBeNull();
  expect(storageFault(undefined)).toBeNull();
});

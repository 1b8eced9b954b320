import { expect, test } from 'vitest';
import { sizeOf } from './size-of';

test('bytes as a person reads them', () => {
  expect([0, 999, 1000, 214_000_000, 1_250_000_000, 3e15].map(sizeOf)).toEqual([
    '0 B',
    '999 B',
    '1 KB',
    '214 MB',
    '1.3 GB',
    '3000 TB',
  ]);
});

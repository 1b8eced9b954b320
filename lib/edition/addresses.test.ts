import { describe, expect, test } from 'vitest';
import * as addresses from './addresses';

describe('addresses of the digital newspaper', () => {
  test.each([
    [addresses.frontAddress(), '/'],
    [addresses.frontAddress('en'), '/en/'],
    [addresses.issueAddress('2026-11-21'), '/paper/2026-11-21/'],
    [addresses.pageAddress('2026-11-21', 3), '/paper/2026-11-21/03/'],
    [addresses.pageAddress('2026-11-21', 12, 'en'), '/en/paper/2026-11-21/12/'],
    [addresses.reportAddress('2026-11-21', 41), '/paper/2026-11-21/reports/41/'],
    [addresses.pagePdfAddress('2026-11-21', 3), '/paper/2026-11-21/2026-11-21-03.pdf'],
    [addresses.archiveAddress('zh-CN', '2026-10'), '/paper/archive/2026-10/'],
  ])('%s', (made, written) => {
    expect(made).toBe(written);
  });
});

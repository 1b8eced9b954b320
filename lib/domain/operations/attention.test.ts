import { describe, expect, test } from 'vitest';
import { attention, type Matter, matters, type OperationsFacts } from './attention';

const NOW = Date.UTC(2026, 10, 29, 12);
const HOUR = 3_600_000;
const well: OperationsFacts = {
  now: NOW,
  roles: ['web', 'worker'],
  versions: ['0.1.0', '0.1.0'],
  jobs: { failed: 0, waiting: 3, oldestWaiting: NOW - 2000 },
  mail: { set: true, waiting: 0, failing: false },
  store: { usable: true, free: 50e9, total: 100e9 },
  backup: { set: true, lastGood: NOW - 9 * HOUR, lastFailed: NOW - 40 * HOUR },
  digest: { newest: 'good', daysBehind: 1 },
  verify: { at: NOW - 9 * HOUR, ok: true, nights: 40 },
  roleTooStrong: false,
};

test('when all is well nothing is said', () => {
  expect(attention(well)).toEqual([]);
  expect(attention({ ...well, roles: ['all'], store: { usable: true, free: null, total: null } })).toEqual([]);
});

describe('each matter is named, and only that one', () => {
  const faults: Record<Matter, Partial<OperationsFacts>> = {
    'no-worker': { roles: ['web'] },
    'store-unusable': { store: { ...well.store, usable: false } },
    'digest-broken': { digest: { newest: 'broken', daysBehind: 1 } },
    'verify-failed': { verify: { at: NOW - HOUR, ok: false, nights: 40 } },
    'jobs-failed': { jobs: { ...well.jobs, failed: 1 } },
    'jobs-late': { jobs: { ...well.jobs, oldestWaiting: NOW - HOUR } },
    'backup-failed': { backup: { set: true, lastGood: NOW - 30 * HOUR, lastFailed: NOW - HOUR } },
    'backup-late': { backup: { set: true, lastGood: NOW - 60 * HOUR, lastFailed: null } },
    'store-nearly-full': { store: { usable: true, free: 4e9, total: 100e9 } },
    'digest-late': { digest: { newest: 'good', daysBehind: 2 } },
    'digest-other-key': { digest: { newest: 'otherKey', daysBehind: 1 } },
    'mail-failing': { mail: { set: true, waiting: 2, failing: true } },
    'versions-differ': { versions: ['0.1.0', '0.2.0'] },
    'backup-off': { backup: { set: false, lastGood: null, lastFailed: null } },
    'verify-old': { verify: { at: NOW - 9 * 24 * HOUR, ok: true, nights: 40 } },
    'role-too-strong': { roleTooStrong: true },
    'mail-off': { mail: { set: false, waiting: 0, failing: false } },
  };
  test.each(Object.keys(matters) as Matter[])('%s', (matter) => {
    expect(attention({ ...well, ...faults[matter] })).toEqual([matter]);
  });
});

test('a newspaper in its first night has not been verified, and need not be', () => {
  expect(attention({ ...well, verify: { at: null, ok: true, nights: 1 } })).toEqual([]);
  expect(attention({ ...well, verify: { at: null, ok: true, nights: 2 } })).toEqual(['verify-old']);
});

test('what is pressing stands first', () => {
  const all = attention({ ...well, mail: { set: false, waiting: 0, failing: false }, roles: [] });
  expect(all).toEqual(['no-worker', 'mail-off']);
});

/**
 * What the administrator should look at: every matter of the operations page that is not as it
 * should be, the pressing ones first. The page says them in words; nothing else decides what is wrong.
 */
export interface OperationsFacts {
  /** this moment, in milliseconds */
  now: number;
  /** of the processes that were seen in the last seconds */
  roles: readonly ('all' | 'web' | 'worker')[];
  versions: readonly string[];
  jobs: { failed: number; waiting: number; oldestWaiting: number | null };
  mail: { set: boolean; waiting: number; failing: boolean };
  store: { usable: boolean; free: number | null; total: number | null };
  backup: { set: boolean; lastGood: number | null; lastFailed: number | null };
  digest: { newest: 'good' | 'broken' | 'otherKey' | 'none'; daysBehind: number };
  /** nights: how many this newspaper has seen; before its second there is nothing to verify */
  verify: { at: number | null; ok: boolean; nights: number };
  /** the role that asks may switch off what guards history */
  roleTooStrong: boolean;
}

export const matters = {
  'no-worker': 'pressing',
  'store-unusable': 'pressing',
  'digest-broken': 'pressing',
  'verify-failed': 'pressing',
  'jobs-failed': 'pressing',
  'jobs-late': 'pressing',
  'backup-failed': 'pressing',
  'backup-late': 'pressing',
  'store-nearly-full': 'pressing',
  'digest-late': 'remark',
  'digest-other-key': 'remark',
  'mail-failing': 'remark',
  'versions-differ': 'remark',
  'backup-off': 'remark',
  'verify-old': 'remark',
  'role-too-strong': 'remark',
  'mail-off': 'remark',
} as const;

export type Matter = keyof typeof matters;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** of a disk */
const NEARLY_FULL = 0.05;

export function attention(facts: OperationsFacts): Matter[] {
  const { now, roles, versions, jobs, mail, store, backup, digest, verify } = facts;
  const since = (at: number | null) => (at === null ? Number.POSITIVE_INFINITY : now - at);
  const wrong: Record<Matter, boolean> = {
    'no-worker': !roles.some((role) => role !== 'web'),
    'store-unusable': !store.usable,
    'digest-broken': digest.newest === 'broken',
    'verify-failed': verify.at !== null && !verify.ok,
    'jobs-failed': jobs.failed > 0,
    'jobs-late': jobs.oldestWaiting !== null && since(jobs.oldestWaiting) > 5 * MINUTE,
    'backup-failed': backup.set && backup.lastFailed !== null && backup.lastFailed > (backup.lastGood ?? 0),
    'backup-late': backup.set && since(backup.lastGood) > 2 * DAY,
    'store-nearly-full': store.free !== null && store.total !== null && store.free < store.total * NEARLY_FULL,
    'digest-late': digest.newest !== 'none' && digest.daysBehind > 1,
    'digest-other-key': digest.newest === 'otherKey',
    'mail-failing': mail.set && mail.failing,
    'versions-differ': new Set(versions).size > 1,
    'backup-off': !backup.set,
    'verify-old': verify.nights > 1 && since(verify.at) > 8 * DAY,
    'role-too-strong': facts.roleTooStrong,
    'mail-off': !mail.set,
  };
  return (Object.keys(matters) as Matter[]).filter((matter) => wrong[matter]);
}

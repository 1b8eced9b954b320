import { attention, type Matter } from '@/lib/domain/operations/attention';
import { calendarDay } from '@/lib/domain/calendar';
import { env } from '../env';
import { newspaperTimeZone } from '../newspaper/clock';
import { database } from './database';
import { lastDuties } from './duty-record';
import { mail } from './mail';
import { newestDigest } from './newest-digest';
import { processes } from './processes';
import { queue } from './queue';
import { store } from './store';

export type Operations = Awaited<ReturnType<typeof operations>>;

const DAY = 86_400_000;

/** All that whoever is on duty asks first, at this moment, and what of it is not as it should be. */
export async function operations(now = new Date()) {
  const [running, jobs, letters, files, rows, backups, checks, digest, timeZone] = await Promise.all([
    processes(),
    queue(),
    mail(),
    store(),
    database(),
    lastDuties('backup'),
    lastDuties('verify'),
    newestDigest(),
    newspaperTimeZone(),
  ]);
  const { folder, at, keep } = env().backup;
  const alive = running.filter((one) => one.alive);
  const verified = [checks.good, checks.bad]
    .flatMap((each) => each ?? [])
    .sort((a, b) => (a.ended < b.ended ? 1 : -1))[0];
  const time = (when: string | undefined) => (when === undefined ? null : Date.parse(when));
  const daysBehind = digest.day ? (Date.parse(calendarDay(now, timeZone)) - Date.parse(digest.day)) / DAY : 0;
  const matters: Matter[] = attention({
    now: now.getTime(),
    roles: alive.map(({ role }) => role),
    versions: alive.map(({ version }) => version),
    jobs: {
      failed: jobs.failed,
      waiting: jobs.waiting,
      oldestWaiting: jobs.oldestWaiting ? Date.parse(jobs.oldestWaiting) : null,
    },
    mail: { set: letters.set, waiting: letters.waiting, failing: letters.failure !== null && letters.waiting > 0 },
    store: files,
    backup: { set: folder !== '', lastGood: time(backups.good?.ended), lastFailed: time(backups.bad?.ended) },
    digest: { newest: digest.standing, daysBehind },
    verify: { at: time(verified?.ended), ok: verified?.ok ?? true, nights: digest.days },
    roleTooStrong: rows.roleTooStrong,
  });
  return {
    at: now.toISOString(),
    matters,
    processes: running,
    queue: jobs,
    mail: letters,
    store: files,
    database: rows,
    backup: { folder, startsAt: at, keep, ...backups },
    digest,
    verified: verified ?? null,
  };
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { env } from '../env';
import { poolFigures } from '../db/client';
import { editionsHeld } from '../reading/thin-server';
import { processes } from './processes';
import { queue } from './queue';

/**
 * Figures for Prometheus. Labels come from short lists that are written here: no address, no account and
 * no number of a thing is ever one, so that there are never more series than these.
 */
const KINDS = ['reader', 'file', 'api', 'desk', 'health'] as const;
export type RequestKind = (typeof KINDS)[number];
const STATUSES = ['1xx', '2xx', '3xx', '4xx', '5xx'];

interface Metrics {
  registry: Registry;
  requests: Counter<'kind' | 'status'>;
  seconds: Histogram<'kind'>;
  composer: Histogram;
}

// Next's bundles and the server around them count into the same
const held = globalThis as { jianbaoMetrics?: Metrics };

function metrics(): Metrics {
  held.jianbaoMetrics ??= make();
  return held.jianbaoMetrics;
}

function make(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'jianbao_' });
  const requests = new Counter({
    name: 'jianbao_requests_total',
    help: 'Requests answered, by kind and class of status',
    labelNames: ['kind', 'status'],
    registers,
  });
  for (const kind of KINDS) requests.inc({ kind, status: '2xx' }, 0);
  const gauge = (name: string, help: string, collect: (set: (value: number) => void) => void | Promise<void>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        await collect((value) => this.set(value));
      },
    });
  let jobs: ReturnType<typeof queue> | undefined;
  gauge('jianbao_jobs_waiting', 'Jobs that wait in the queue', async (set) => {
    jobs = queue();
    await jobs.then(({ waiting }) => set(waiting)).catch(() => set(Number.NaN));
  });
  for (const [name, help, of] of [
    ['jianbao_jobs_active', 'Jobs at work', 'active'],
    ['jianbao_jobs_failed', 'Jobs that failed and are not tried again by themselves', 'failed'],
  ] as const)
    gauge(name, help, async (set) => {
      await (jobs ?? queue()).then((all) => set(all[of])).catch(() => set(Number.NaN));
    });
  gauge('jianbao_processes', 'Processes of the product that are heard of', async (set) => {
    await processes()
      .then((all) => set(all.filter(({ alive }) => alive).length))
      .catch(() => set(Number.NaN));
  });
  gauge('jianbao_pool_connections', 'Connections to the database that this process has', (set) =>
    set(poolFigures().total),
  );
  gauge('jianbao_pool_idle', 'Of these, idle', (set) => set(poolFigures().idle));
  gauge('jianbao_pool_waiting', 'Questions that wait for a connection', (set) => set(poolFigures().waiting));
  gauge('jianbao_editions', 'Released issues that this process serves', (set) => set(editionsHeld().issues));
  gauge('jianbao_editions_held_bytes', 'Bytes of editions in memory', (set) => set(editionsHeld().bytes));
  return {
    registry,
    requests,
    seconds: new Histogram({
      name: 'jianbao_request_seconds',
      help: 'Time until a request was answered, by kind',
      labelNames: ['kind'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    composer: new Histogram({
      name: 'jianbao_composer_seconds',
      help: 'Time that the composer was at a question',
      buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
      registers,
    }),
  };
}

export function countRequest(kind: RequestKind, status: number, seconds: number | null): void {
  const { requests, seconds: times } = metrics();
  requests.inc({ kind, status: STATUSES[Math.floor(status / 100) - 1] ?? '5xx' });
  if (seconds !== null) times.observe({ kind }, seconds);
}

export function countComposing(seconds: number): void {
  metrics().composer.observe(seconds);
}

/** Who may read them: with the token of the settings; without one, this machine alone. Null: may. */
export function metricsRefusal(authorization: string | undefined, peer: string): 401 | 404 | null {
  const { metricsToken } = env();
  if (metricsToken) return sameWord(authorization ?? '', `Bearer ${metricsToken}`) ? null : 401;
  return /^(127\.|::1$|::ffff:127\.)/.test(peer) ? null : 404;
}

// takes as long for a wrong word as for the right one
function sameWord(given: string, wanted: string): boolean {
  const hash = (word: string) => createHash('sha256').update(word).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}

export async function metricsText(): Promise<{ type: string; text: string }> {
  const { registry } = metrics();
  return { type: registry.contentType, text: await registry.metrics() };
}

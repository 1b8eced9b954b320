import { stopComposer } from '@/lib/server/composing/composer-process';
import { env } from '@/lib/server/env';
import { startWorker } from '@/lib/server/jobs/worker';
import { chosenAddress } from './address';
import { demoRefusal, ignoredHost } from './demo-at-home';
import { firstEdition } from './first-edition';
import { greet } from './greeting';
import type { Role } from './role';
import type { Started } from './stop-in-order';
import { startWeb } from './web';
import { openWorkerDoor } from './worker-door';

interface Wanted {
  role: Role;
  demo: boolean;
  dev: boolean;
  say: (line: string) => void;
}

interface Parts extends Started {
  url: string | null;
  greet(): Promise<void>;
}

/** What this process does by its role: it answers, it does the jobs, or both. */
export async function startParts({ role, demo, dev, say }: Wanted): Promise<Parts> {
  const refusal = demo ? demoRefusal(process.env.JIANBAO_PUBLIC_URL) : null;
  if (refusal) throw new Error(refusal);
  const ignored = demo ? ignoredHost(process.env.JIANBAO_HOST) : null;
  if (ignored) say(ignored);
  // a worker opens its door only where it is told which
  const address = role === 'worker' && !process.env.JIANBAO_PORT ? null : await chosenAddress(demo);
  if (address) process.env.NEXTAUTH_URL = process.env.JIANBAO_PUBLIC_URL ?? address.url;
  process.env.NEXTAUTH_SECRET = process.env.JIANBAO_SECRET;
  const stops: (() => Promise<void>)[] = [];
  if (role !== 'web') stops.push(await startWorker());
  if (address)
    stops.push(role === 'worker' ? await openWorkerDoor(address) : await startWeb({ ...address, demo, dev }));
  return {
    url: role === 'worker' ? null : (address?.url ?? null),
    greet: async () => {
      if (role === 'all') await firstEdition(say);
      if (address && role !== 'worker') await greet(address.url, demo);
      else say('见报 Jianbao is ready: a worker, which does the jobs.');
    },
    // side by side, so that they need the time of the longer one only
    stop: async () => {
      say(`Stopping: what is under way has ${env().stopSeconds} seconds; ask again to stop at once.`);
      await Promise.all(stops.map((stop) => stop()));
      stopComposer();
    },
  };
}

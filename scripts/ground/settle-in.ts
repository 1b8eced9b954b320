import { setTimeout as pause } from 'node:timers/promises';
import { type MovedIn, moveIn, type Tenant } from './folder-in-use';

type Settled = Extract<MovedIn, { ok: true }>;

const LOOK = 300;
const LONGEST_WAIT = 10 * 60_000;

/** For the product, which needs the folder for itself: waits for a command, and not for another product. */
export async function settleIn(dataDir: string, say: (line: string) => void): Promise<Settled> {
  return waiting(async () => {
    const came = await moveIn(dataDir, 'product');
    if (came.ok) return came;
    if (came.tenant.what === 'product') throw new Error(alreadyThere(came.tenant, dataDir));
    return came.tenant;
  }, say);
}

/** For a command: null where a product serves, whose database it borrows. */
export async function settleBeside(dataDir: string, say: (line: string) => void): Promise<Settled | null> {
  return waiting(async () => {
    const came = await moveIn(dataDir, 'command');
    if (came.ok) return came;
    return came.tenant.url ? null : came.tenant;
  }, say);
}

async function waiting<T extends Settled | null>(
  come: () => Promise<T | Tenant>,
  say: (line: string) => void,
): Promise<T> {
  const began = Date.now();
  for (let told = false; ; told = true) {
    const came = await come();
    if (!isTenant(came)) return came;
    if (Date.now() - began > LONGEST_WAIT)
      throw new Error(`Process ${came.pid} keeps the data folder and does not answer.`);
    if (!told) say(`Waiting for process ${came.pid}, which works in the data folder …`);
    await pause(LOOK);
  }
}

function isTenant(came: Settled | Tenant | null): came is Tenant {
  return came !== null && 'pid' in came;
}

function alreadyThere({ pid, url }: Tenant, dataDir: string): string {
  const where = url ? `at ${url}` : 'and is starting';
  return [
    `见报已在运行：${url ?? '正在启动'}（进程 ${pid}，数据目录 ${dataDir}）`,
    `Jianbao runs already ${where} (process ${pid}, data folder ${dataDir}).`,
    'A second one needs a data folder of its own (JIANBAO_DATA) and another port (JIANBAO_PORT).',
  ].join('\n');
}

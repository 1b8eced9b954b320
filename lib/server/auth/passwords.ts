import { hash, verify } from '@node-rs/argon2';

// algorithm 2 = argon2id; the package's enum is ambient and cannot be named here
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const AT_ONCE = 4;
const WAITING = 50;

let running = 0;
const queue: (() => void)[] = [];

/** Too many sign-ins at once: better a polite "later" than a machine without memory. */
export class TooBusy extends Error {}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, password).catch(() => false));
}

let stranger: Promise<string> | undefined;

/** An unknown account costs the same time as a wrong password, so that nobody can tell them apart. */
export async function verifyNobody(password: string): Promise<false> {
  stranger ??= hashPassword('nobody has this password');
  await verifyPassword(await stranger, password);
  return false;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new TooBusy();
    await new Promise<void>((resolve) => queue.push(resolve));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    queue.shift()?.();
  }
}

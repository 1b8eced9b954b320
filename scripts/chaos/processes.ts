import { readdirSync, readFileSync } from 'node:fs';

interface Running {
  pid: number;
  parent: number;
  command: string;
}

/** Every process below this one, itself first. */
export function familyOf(pid: number): Running[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = all.filter((one) => one.pid === pid);
  for (const one of family) family.push(...all.filter(({ parent }) => parent === one.pid));
  return family;
}

function readProcess(pid: number): Running[] {
  try {
    const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
    return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
  } catch {
    // it has ended meanwhile
    return [];
  }
}

/** False when it had ended already. */
export function signal(pid: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Stands still for so long, with all its children. */
export async function freeze(pid: number, lasts: number): Promise<void> {
  const family = familyOf(pid);
  for (const one of family) signal(one.pid, 'SIGSTOP');
  await new Promise((done) => setTimeout(done, lasts));
  for (const one of family.reverse()) signal(one.pid, 'SIGCONT');
}

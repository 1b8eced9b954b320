import { readFileSync } from 'node:fs';
import { familyOf } from '../../chaos/processes';

/** What a product takes of the machine's memory, in MB of 1,000,000 bytes. */
export interface Weight {
  /** what the system counts to its processes; what two of them share is counted twice */
  rss: number;
  /** the same with what is shared counted once */
  pss: number;
  /** how many processes beside the first */
  children: number;
}

/** The product and the processes that it started; its embedded database is another program, weighed apart. */
export function weigh(pid: number): { product: Weight; postgres: Weight } {
  const family = familyOf(pid);
  const isPostgres = ({ command }: { command: string }) => command.includes('postgres');
  return {
    product: sum(family.filter((one) => !isPostgres(one))),
    postgres: sum(family.filter(isPostgres)),
  };
}

function sum(family: { pid: number }[]): Weight {
  const weights = family.map(({ pid }) => weightOf(pid));
  return {
    rss: weights.reduce((all, { rss }) => all + rss, 0),
    pss: weights.reduce((all, { pss }) => all + pss, 0),
    children: Math.max(0, family.length - 1),
  };
}

function weightOf(pid: number): { rss: number; pss: number } {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const of = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) * 1024) / 1e6;
    return { rss: of('Rss'), pss: of('Pss') };
  } catch {
    // it has left meanwhile
    return { rss: 0, pss: 0 };
  }
}

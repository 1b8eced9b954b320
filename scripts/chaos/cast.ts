import { people } from '@/prisma/cast/people';
import { Client } from '../rehearse/client';
import { firstToken } from '../rehearse/first-token';
import { type Ledger, Pen } from './pen';
import type { Log } from './log';
import { author, type Desk, editor, reviewer } from './programs';
import { paper } from './paper';

/** Sixteen programs and what each does; who types in a browser is none of them. */
const PROGRAMS: [key: string, work: (pen: Pen, desk: Desk, released: string[]) => Promise<void>][] = [
  ['lu-yanqiu', author],
  ['jiang-caiwei', author],
  ['wen-di', author],
  ['ding-yichuan', author],
  ['zhou-lan', author],
  ['shen-tinglan', author],
  ['lu-wenzhou', author],
  ['shen-he', (pen, desk) => editor(pen, desk, '教育')],
  ['su-jibai', (pen, desk) => editor(pen, desk, '要闻')],
  ['ji-nanzhou', (pen, desk) => editor(pen, desk, '要闻')],
  ['han-xu', (pen, desk) => reviewer(pen, desk, 'secondReview')],
  ['han-xu', (pen, desk) => reviewer(pen, desk, 'secondReview')],
  ['qin-wenyue', (pen, desk) => reviewer(pen, desk, 'secondReview')],
  ['xie-changgeng', (pen, desk) => reviewer(pen, desk, 'finalReview')],
  ['meng-huaijin', (pen, desk) => reviewer(pen, desk, 'finalReview')],
  ['meng-huaijin', paper],
];

/** Everybody gets a token and begins; the answer is done when all have put their pens down. */
export async function beginWork(
  url: string,
  settings: Record<string, string>,
  desk: Desk,
  ledger: Ledger,
  released: string[],
  log: Log,
): Promise<Promise<unknown>> {
  const word = await firstToken({ url, settings, stop: async () => {} });
  const admin = new Client(url, word);
  const pens = new Map<string, Pen>();
  for (const key of new Set(PROGRAMS.map(([one]) => one))) pens.set(key, await penOf(admin, key, url, ledger, log));
  const chief = pens.get('xie-changgeng') as Pen;
  const sections = await chief.get<Desk['sections']>('/sections');
  if (sections.ok) desk.sections = sections.value;
  return Promise.all(PROGRAMS.map(([key, work]) => work(pens.get(key) as Pen, desk, released)));
}

async function penOf(admin: Client, key: string, url: string, ledger: Ledger, log: Log): Promise<Pen> {
  const person = people.find((one) => one.key === key);
  const { items } = await admin.get<{ items: { id: string }[] }>(`/people?account=${person?.account}`);
  const id = items[0]?.id;
  if (!id) throw new Error(`Nobody is ${key} here.`);
  const { word } = await admin.post<{ word: string }>(`/people/${id}/tokens`, { name: 'chaos' });
  return new Pen(id, url, word, ledger, log);
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Actor } from '@/lib/domain/actor';
import { canonicalContent } from '@/lib/manuscript/hash';
import { mintToken } from '@/lib/server/auth/tokens';
import { transaction } from '@/lib/server/db/client';
import { idOf, type Newsroom } from '@/prisma/seed/newsroom';
import { castActor } from '@/prisma/seed/reports';
import { draftOf, moveWith, type Row } from './drafts';
import { type Line, openLine } from './line';
import { medianOf, timed, type Timed } from './timed';

const ALONE_AND_TOGETHER = [1, 8];
const WARMING = 30;

/** Rows of the table: each kind of write alone and eight at once, with its share of the plain handler's rate. */
export const WRITE_HEAD = ['', 'at once', 'a second', 'p50 ms', 'p95 ms', 'share of the plain handler'];

export interface Bench {
  room: Newsroom;
  pool: pg.Pool;
  product: number;
  plain: number;
  count: number;
  rounds: number;
  say: (line: string) => void;
}

type Kind = 'bare insert' | 'plain node:http, one insert' | 'submit over HTTP' | 'sign over HTTP';

export async function measureWrites(bench: Bench): Promise<string[][]> {
  const rows: string[][] = [];
  for (const atOnce of ALONE_AND_TOGETHER) {
    const rounds: Record<Kind, Timed>[] = [];
    for (let round = 1; round <= bench.rounds; round++) {
      bench.say(`${atOnce} at once, round ${round} of ${bench.rounds} …`);
      rounds.push(await oneRound(bench, atOnce));
    }
    const kinds = Object.keys(rounds[0] as object) as Kind[];
    const plain = medianOf(rounds.map((round) => round['plain node:http, one insert']));
    for (const kind of kinds) {
      const { rate, p50, p95 } = medianOf(rounds.map((round) => round[kind]));
      const figures = [rate.toFixed(0), p50.toFixed(2), p95.toFixed(2), (rate / plain.rate).toFixed(2)];
      rows.push([kind, String(atOnce), ...figures]);
    }
  }
  return rows;
}

async function oneRound({ room, pool, product, plain, count }: Bench, atOnce: number): Promise<Record<Kind, Timed>> {
  const author = await castActor(room, 'gu-wangshu');
  const editor = await castActor(room, 'shen-he');
  const sectionId = idOf(room.sections, 'education');
  const reports: Row[] = [];
  for (let n = 0; n < count + WARMING; n++) reports.push(await draftOf(author, n));
  const text = canonicalContent(reports[0]?.content as Row['content']);
  const insert = { name: 'insert', text: 'insert into bench_insert (text) values ($1)', values: [text] };
  const over = async (port: number, work: (line: Line, report: Row) => Promise<unknown>) => {
    const lines = await Promise.all(Array.from({ length: atOnce }, () => openLine(port)));
    await eventsHandedOn(pool);
    const works = reports.map((report) => (at: number) => work(lines[at] as Line, report));
    await timed(works.slice(0, WARMING), atOnce);
    const figures = await timed(works.slice(WARMING), atOnce);
    for (const line of lines) line.close();
    return figures;
  };
  const bare = await timed(
    reports.map(() => () => pool.query(insert)),
    atOnce,
  );
  const handler = await over(plain, async (line) => accepted(await line.post('/', JSON.stringify({ text }))));
  const submit = await over(product, await moving(author, 'submit'));
  for (const report of reports) {
    await moveWith(editor, report, 'claim');
    await moveWith(editor, report, 'assignSection', { sectionId });
  }
  const sign = await over(product, await moving(editor, 'sign'));
  return {
    'bare insert': bare,
    'plain node:http, one insert': handler,
    'submit over HTTP': submit,
    'sign over HTTP': sign,
  };
}

/** A program of this person: its own token, a key with each request. */
async function moving(actor: Actor, name: 'submit' | 'sign'): Promise<(line: Line, report: Row) => Promise<void>> {
  const { word } = await transaction((tx) => mintToken(tx, actor.personId, 'bench', null));
  return async (line, report) => {
    const headers = `Authorization: Bearer ${word}\r\nIdempotency-Key: ${randomUUID()}\r\n`;
    const asked = JSON.stringify({ name, version: report.version });
    const answer = await line.post(`/api/v1/reports/${report.id}/transitions`, asked, headers);
    report.version = (accepted(answer) as { value: { version: number } }).value.version;
  };
}

function accepted({ status, body }: { status: number; body: string }): unknown {
  if (status !== 200) throw new Error(`answered ${status}: ${body}`);
  return JSON.parse(body);
}

/** What was prepared is not to be worked on while something else is measured. */
async function eventsHandedOn(pool: pg.Pool): Promise<void> {
  const waiting = `select 1 from "Event" e where not exists (select 1 from "EventDispatch" d where d."eventId" = e."id") limit 1`;
  while ((await pool.query(waiting)).rows.length > 0) await pause(100);
}

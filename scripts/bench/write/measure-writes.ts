import { db } from '@/lib/server/db/client';
import { canonicalContent } from '@/lib/manuscript/hash';
import { idOf, seatNewsroom } from '@/prisma/seed/newsroom';
import { castActor } from '@/prisma/seed/reports';
import { draftOf, moveWith, type Row } from './drafts';
import { timed, type Timed } from './timed';

const ALONE_AND_TOGETHER = [1, 8];

/** Rows of the table: each kind of write alone and eight at once, with its share of the bare insert's rate. */
export const WRITE_HEAD = ['', 'at once', 'a second', 'p50 ms', 'p95 ms', 'share of the bare insert'];

export async function measureWrites(count: number, say: (line: string) => void): Promise<string[][]> {
  const room = await seatNewsroom({ demo: true });
  const author = await castActor(room, 'gu-wangshu');
  const editor = await castActor(room, 'shen-he');
  const sectionId = idOf(room.sections, 'education');
  await db()
    .$executeRaw`create table bench_insert (id uuid primary key default gen_random_uuid(), text text not null, at timestamptz not null default now())`;
  const rows: string[][] = [];
  for (const atOnce of ALONE_AND_TOGETHER) {
    say(`${atOnce} at once: writing ${count} drafts …`);
    const reports: Row[] = [];
    for (let n = 0; n < count + WARMING; n++) reports.push(await draftOf(author, n));
    const text = canonicalContent(reports[0]?.content as never);
    const insert = () => db().$executeRaw`insert into bench_insert (text) values (${text})`;
    const bare = await measured(
      reports.map(() => insert),
      atOnce,
    );
    const submit = await measured(
      reports.map((report) => () => moveWith(author, report, 'submit')),
      atOnce,
    );
    for (const report of reports) {
      await moveWith(editor, report, 'claim');
      await moveWith(editor, report, 'assignSection', { sectionId });
    }
    const sign = await measured(
      reports.map((report) => () => moveWith(editor, report, 'sign')),
      atOnce,
    );
    for (const [name, figures] of [
      ['bare insert', bare],
      ['submit', submit],
      ['sign', sign],
    ] as const) {
      rows.push([
        name,
        String(atOnce),
        figures.rate.toFixed(0),
        figures.p50.toFixed(2),
        figures.p95.toFixed(2),
        (figures.rate / bare.rate).toFixed(3),
      ]);
    }
  }
  return rows;
}

const WARMING = 20;

/** The first few plan their statements and are not counted. */
async function measured(works: (() => Promise<unknown>)[], atOnce: number): Promise<Timed> {
  await timed(works.slice(0, WARMING), atOnce);
  return timed(works.slice(WARMING), atOnce);
}

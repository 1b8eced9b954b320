import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { db } from '@/lib/server/db/client';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { transitionReport } from '@/lib/server/reports/transition';
import { idOf } from '@/prisma/seed/newsroom';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  room = await openNewsroom();
  for (const key of ['lin-jianqiu', 'he-lanzhi', 'shen-he', 'han-xu', 'xie-changgeng'])
    people[key] = await room.actor(key);
});

const who = (key: string) => people[key] as Actor;

describe('a report from a school to the last signature', () => {
  test('passes the school, the editor, the head and the chief', async () => {
    const id = await draftBy(who('lin-jianqiu'));
    expect(must(await move(who('lin-jianqiu'), id, 'submit')).state).toBe('unitReview');
    expect(must(await move(who('he-lanzhi'), id, 'approveForUnit')).state).toBe('submitted');
    must(await move(who('shen-he'), id, 'claim'));
    must(await move(who('shen-he'), id, 'assignSection', { sectionId: idOf(room.sections, 'education') }));
    expect(must(await move(who('shen-he'), id, 'sign')).state).toBe('secondReview');
    expect(must(await move(who('han-xu'), id, 'sign')).state).toBe('finalReview');
    expect(must(await move(who('xie-changgeng'), id, 'sign')).state).toBe('signed');
    const kinds = await db().event.findMany({
      where: { streamId: id },
      orderBy: { seq: 'asc' },
      select: { kind: true },
    });
    expect(kinds.map((event) => event.kind)).toEqual([
      'report.created',
      'report.submitted',
      'report.approvedForUnit',
      'report.claimed',
      'report.sectionAssigned',
      'report.signed',
      'report.signed',
      'report.signed',
    ]);
    expect(await snapshot(brokenLinks)).toEqual([]);
  });

  test('of eight claims at once exactly one wins', async () => {
    const id = await draftBy(who('lin-jianqiu'));
    must(await move(who('lin-jianqiu'), id, 'submit'));
    must(await move(who('he-lanzhi'), id, 'approveForUnit'));
    const { version } = await db().report.findUniqueOrThrow({ where: { id } });
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => transitionReport(who('shen-he'), { reportId: id, name: 'claim', version }, null)),
    );
    expect(claims.filter((claim) => claim.ok)).toHaveLength(1);
    expect(await db().event.count({ where: { streamId: id, kind: 'report.claimed' } })).toBe(1);
  });

  test('history cannot be rewritten, not even in the database', async () => {
    await expect(db().$executeRaw`update "Event" set "kind" = 'x'`).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`delete from "Revision"`).rejects.toThrow(/append-only/);
  });
});

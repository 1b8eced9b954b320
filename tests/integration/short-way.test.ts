import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { bodyOf } from '@/lib/manuscript/plain-text';
import type { Repeat } from '@/lib/server/command';
import { db, transaction } from '@/lib/server/db/client';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { saveText } from '@/lib/server/reports/save-text';
import { shortWay, SHORT } from '@/lib/server/reports/short-way';
import { stampedReport } from '@/lib/server/reports/stamped-facts';
import { reportForProduct } from '@/lib/server/reports/facts';
import { ordinaryWay, transitionReport } from '@/lib/server/reports/transition';
import type { TransitionInput } from '@/lib/server/reports/transition-input';
import { idOf } from '@/prisma/seed/newsroom';
import { withDatabase } from '../support/database';
import { draftBy, must, openNewsroom, someContent, type TestNewsroom } from '../support/newsroom';
import { whileRival } from '../support/rival';
import { whatIsKeptOf } from '../support/what-is-kept';

withDatabase();

let room: TestNewsroom;
const people: Record<string, Actor> = {};
const who = (key: string) => people[key] as Actor;

beforeAll(async () => {
  room = await openNewsroom();
  for (const key of ['lin-jianqiu', 'he-lanzhi', 'shen-he', 'han-xu', 'xie-changgeng'])
    people[key] = await room.actor(key);
});

const versions = (id: string) =>
  db().report.findUniqueOrThrow({ where: { id }, select: { version: true, bodyVersion: true } });

type Step = [who: string, name: TransitionInput['name'] | 'text', more?: Partial<TransitionInput>];

const REASONS = { reasons: [{ code: 'return.facts' }] };

/** Once through all that a report may meet; what is not on the short way is gone by both the ordinary way. */
const LIFE = (): Step[] => [
  ['lin-jianqiu', 'withdraw', { note: '  再改改 ' }],
  ['lin-jianqiu', 'restore'],
  ['lin-jianqiu', 'submit'],
  ['he-lanzhi', 'approveForUnit'],
  ['shen-he', 'claim'],
  ['shen-he', 'unclaim'],
  ['shen-he', 'claim'],
  ['shen-he', 'assignSection', { sectionId: idOf(room.sections, 'education') }],
  ['shen-he', 'reserve'],
  ['shen-he', 'resume'],
  ['shen-he', 'return', REASONS],
  ['shen-he', 'reconsider'],
  ['shen-he', 'sign'],
  ['han-xu', 'sendBack', { note: '请再核一遍' }],
  ['shen-he', 'sign'],
  ['han-xu', 'sign'],
  ['xie-changgeng', 'text'],
  ['xie-changgeng', 'sign'],
  ['han-xu', 'confirmChange'],
  ['xie-changgeng', 'reopen', { note: '请再核一遍' }],
  ['xie-changgeng', 'sign'],
  ['xie-changgeng', 'kill', { reasons: [{ code: 'kill.facts' }], note: '失实' }],
  ['xie-changgeng', 'revive', { note: '已核实' }],
];

describe('the short way', () => {
  test('writes row for row what the ordinary way writes', async () => {
    const [short, ordinary] = [await draftBy(who('lin-jianqiu')), await draftBy(who('lin-jianqiu'))];
    const went = new Set<string>();
    for (const [key, name, more] of LIFE()) {
      const repeat: Repeat = { key: randomUUID(), request: [name, more ?? null] };
      for (const reportId of [short, ordinary]) {
        const { version, bodyVersion } = await versions(reportId);
        if (name === 'text') {
          const content = someContent({ body: bodyOf(['昨天下午，一棵老榆树搬了家。']) });
          must(await saveText(who(key), { reportId, bodyVersion, content }, null));
          continue;
        }
        const input = { reportId, name, version, ...more };
        const first = reportId === short ? await shortWay(who(key), input, repeat) : null;
        if (first) went.add(name);
        const answer = first ?? (await ordinaryWay(who(key), input, { ...repeat, key: `${repeat.key}-${reportId}` }));
        expect([name, must(answer)]).toEqual([name, { state: expect.any(String), version: version + 1 }]);
      }
      expect([name, await whatIsKeptOf(short)]).toEqual([name, await whatIsKeptOf(ordinary)]);
      const keys = await db().idempotencyKey.findMany({
        where: { key: { startsWith: repeat.key } },
        select: { request: true, answer: true, personId: true },
      });
      if (name !== 'text') expect(keys[0]).toEqual(keys[1]);
    }
    expect([...went].sort()).toEqual([...SHORT].sort());
    expect(await snapshot(brokenLinks)).toEqual([]);
  });

  test('reads what the ordinary way reads', async () => {
    const id = await draftBy(who('lin-jianqiu'));
    for (const [key, name] of LIFE().slice(2, 5)) {
      const { version } = await versions(id);
      must(await transitionReport(who(key), { reportId: id, name: name as 'submit', version }, null));
      const { stamp: _, ...short } = (await stampedReport(id)) as NonNullable<
        Awaited<ReturnType<typeof stampedReport>>
      >;
      const ordinary = await transaction((tx) => reportForProduct(tx, id));
      expect(short.facts).toEqual(ordinary.facts);
      expect(short.content).toEqual(ordinary.content);
    }
  });
});

/** Submitted and approved: anybody of the desk may claim it. */
async function onTheDesk(): Promise<{ reportId: string; version: number }> {
  const reportId = await draftBy(who('lin-jianqiu'));
  must(await transitionReport(who('lin-jianqiu'), { reportId, name: 'submit', version: 1 }, null));
  must(await transitionReport(who('he-lanzhi'), { reportId, name: 'approveForUnit', version: 2 }, null));
  return { reportId, version: 3 };
}

const codes = (result: { ok: boolean; problems?: { code: string }[] } | null) =>
  result?.ok === false ? result.problems?.map(({ code }) => code) : null;

describe('what changed between reading and writing', () => {
  test.each([
    ['the report was moved', `update "Report" set "version" = "version" + 1 where "id" = $1`, ['stale-version']],
    ['its text was saved', `update "Report" set "bodyVersion" = "bodyVersion" + 1 where "id" = $1`, null],
  ])('%s: the short way writes nothing, the ordinary way has the word', async (_what, statement, refusal) => {
    const { reportId, version } = await onTheDesk();
    const input = { reportId, name: 'claim', version } as const;
    const repeat = { key: randomUUID(), request: 'claim' };
    const before = await whatIsKeptOf(reportId);
    const did = [statement.replace('$1', `'${reportId}'`)];
    expect(await whileRival(did, () => shortWay(who('shen-he'), input, repeat))).toBeNull();
    expect({ ...(await whatIsKeptOf(reportId)), report: null }).toEqual({ ...before, report: null });
    expect(await db().idempotencyKey.count({ where: { key: repeat.key } })).toBe(0);
    expect(codes(await transitionReport(who('shen-he'), input, repeat))).toEqual(refusal);
  });

  test('a section that another policy holds for, a signature, a place on a page: each is another stamp', async () => {
    const { reportId, version } = await onTheDesk();
    const sectionId = idOf(room.sections, 'education');
    must(await transitionReport(who('shen-he'), { reportId, name: 'claim', version }, null));
    must(
      await transitionReport(
        who('shen-he'),
        { reportId, name: 'assignSection', version: version + 1, sectionId },
        null,
      ),
    );
    const stamp = async () => (await stampedReport(reportId))?.stamp;
    const first = await stamp();
    expect(await stamp()).toBe(first);
    await db().section.update({ where: { id: sectionId }, data: { policy: 'three' } });
    const second = await stamp();
    expect(second).not.toBe(first);
    const { row } = await transaction((tx) => reportForProduct(tx, reportId));
    const { id: revisionId, hash } = await db().revision.findFirstOrThrow({ where: { reportId } });
    await db().signature.create({
      data: { reportId, level: 'editor', revisionId, contentHash: hash, signerId: row.authorId },
    });
    expect(await stamp()).not.toBe(second);
  });
});

describe('the same key', () => {
  test('eight at once: it happens once, and each hears the same', async () => {
    const { reportId, version } = await onTheDesk();
    const repeat = { key: randomUUID(), request: ['claim', reportId] };
    const ask = () => transitionReport(who('shen-he'), { reportId, name: 'claim', version }, repeat);
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    for (const answer of answers) expect(must(answer)).toEqual({ state: 'editing', version: version + 1 });
    expect(await db().event.count({ where: { streamId: reportId, kind: 'report.claimed' } })).toBe(1);
    expect(must(await ask())).toEqual({ state: 'editing', version: version + 1 });
  });

  test('for something else is refused', async () => {
    const { reportId, version } = await onTheDesk();
    const key = randomUUID();
    must(await transitionReport(who('shen-he'), { reportId, name: 'claim', version }, { key, request: 'claim' }));
    const other = { reportId, name: 'unclaim', version: version + 1 } as const;
    expect(codes(await transitionReport(who('shen-he'), other, { key, request: 'unclaim' }))).toEqual([
      'idempotency-mismatch',
    ]);
  });
});

test('a refusal says on this way all that it says on the other', async () => {
  const id = await draftBy(who('lin-jianqiu'), someContent({ headline: '', body: bodyOf([]) }));
  const input = { reportId: id, name: 'submit', version: 1 } as const;
  expect(await shortWay(who('lin-jianqiu'), input, null)).toBeNull();
  const refused = await transitionReport(who('lin-jianqiu'), input, null);
  expect(refused).toEqual(await ordinaryWay(who('lin-jianqiu'), input, null));
  expect(codes(refused)).toEqual(['missing-headline', 'missing-text']);
  expect(codes(await transitionReport(who('shen-he'), input, null))).toEqual(['not-found']);
});

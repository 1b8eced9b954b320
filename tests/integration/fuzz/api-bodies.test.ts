import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { verifyEverything } from '@/lib/server/verify/everything';
import { idOf } from '@/prisma/seed/newsroom';
import { endpointOf, knock, tokenOf } from '../../support/api';
import { withDatabase } from '../../support/database';
import { type ApiRequest, apiRequests } from '../../support/fuzz/api-requests';
import { fuzzing, toldFromInside, within } from '../../support/fuzz/fuzzing';
import type { Known } from '../../support/fuzz/json-of-schema';
import { fillDesk } from '../../support/full-desk';
import { onePageIssue } from '../../support/issue';
import { openNewsroom, type TestNewsroom } from '../../support/newsroom';

withDatabase();

// who may do most asks most
const PEOPLE = ['lin-jianqiu', 'lin-jianqiu', 'he-lanzhi', 'shen-he', 'shen-he', 'han-xu', 'ye-zhixia', 'xu-zhiwei']
  .concat(Array<string>(6).fill('xie-changgeng'))
  .concat(Array<string>(5).fill('guan-pingzhong'));
const NOWHERE = '01890000-0000-7000-8000-000000000000';

let room: TestNewsroom;
let known: Known['ids'];
beforeAll(async () => {
  room = await openNewsroom();
  await fillDesk(room);
  await onePageIssue(room, await room.actor('xie-changgeng'));
  known = await idsOfAll();
});
afterAll(stopComposer);

test('every door, in every role: an answer that its description allows, and nothing from inside', async () => {
  const tokens = new Map<string, string>();
  const counted = new Map<number, number>();
  const holder = fc.constantFrom(...PEOPLE, 'nobody', 'a stranger');
  const tokenFor = async (person: string): Promise<string | undefined> => {
    if (person === 'nobody') return undefined;
    if (person === 'a stranger') return `jbt_${'x'.repeat(43)}`;
    const word = tokens.get(person) ?? (await tokenOf(idOf(room.people, person)));
    tokens.set(person, word);
    return word;
  };
  await fc.assert(
    fc.asyncProperty(apiRequests(known), holder, async (request, person) => {
      const token = await tokenFor(person);
      const { name, key, path, query } = request;
      const body = request.fresh ? await withVersionOfNow(request) : request.body;
      const answer = await within(20_000, name, knock(name, { token, path, query, body, headers: keyHeader(key) }));
      counted.set(answer.status, (counted.get(answer.status) ?? 0) + 1);
      expect(answer.status === 200 || (answer.status >= 400 && answer.status < 500)).toBe(true);
      // an address that lost its last part may be that of another door, which tells its methods
      if (answer.status === 405) expect(answer.response.headers.get('allow')).toContain('OPTIONS');
      else if (answer.status !== 200) {
        expect(answer.codes.length).toBeGreaterThan(0);
        expect(toldFromInside(JSON.stringify(answer.problems))).toBeNull();
      }
      // it has given its own token back
      if (name === 'revokeOwnToken' && answer.status === 200) tokens.delete(person);
    }),
    fuzzing(3_000, 'API requests'),
  );
  console.log(
    `fuzz: answers ${[...counted]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status} × ${count}`)
      .join(', ')}`,
  );
  expect(counted.get(200)).toBeGreaterThan(300);
  expect((await verifyEverything(() => {})).flatMap(({ wrong }) => wrong)).toEqual([]);
});

// a header carries bytes only; what it cannot carry never arrives
const keyHeader = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { 'idempotency-key': Buffer.from(key).toString('latin1') };

async function withVersionOfNow({ name, path, body }: ApiRequest): Promise<unknown> {
  if (typeof body !== 'object' || body === null || !('version' in body || 'bodyVersion' in body)) return body;
  const id = Object.values(path)[0] ?? '';
  if (!/^[0-9a-f-]{36}$/.test(id)) return body;
  const select = { version: true };
  const where = { id };
  const found = await (endpointOf(name).tag === 'reports'
    ? db().report.findUnique({ where, select: { version: true, bodyVersion: true } })
    : endpointOf(name).tag === 'pages'
      ? db().page.findUnique({ where, select })
      : db().issue.findUnique({ where, select }));
  return {
    ...body,
    ...('bodyVersion' in body && found && 'bodyVersion' in found ? { bodyVersion: found.bodyVersion } : {}),
    ...('version' in body && found ? { version: found.version } : {}),
  };
}

async function idsOfAll(): Promise<Known['ids']> {
  const ids = async (rows: Promise<{ id: string }[]>) => [...(await rows).map(({ id }) => id).slice(0, 40), NOWHERE];
  const select = { id: true };
  const people = await ids(db().person.findMany({ select }));
  const section = await ids(db().section.findMany({ select }));
  const unit = await ids(db().unit.findMany({ select }));
  return {
    reportId: await ids(db().report.findMany({ select })),
    issueId: await ids(db().issue.findMany({ select })),
    pageId: await ids(db().page.findMany({ select })),
    photoId: await ids(db().photo.findMany({ select })),
    tokenId: await ids(db().personalToken.findMany({ select })),
    templateId: await ids(db().pageTemplate.findMany({ select })),
    personId: people,
    authorId: people,
    targetId: people,
    sectionId: section,
    unitId: unit,
  };
}

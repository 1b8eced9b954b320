import { beforeAll, describe, expect, test } from 'vitest';
import { abilities } from '@/lib/domain/permissions';
import { pathFields } from '@/lib/server/api/endpoint';
import { apiTable } from '@/lib/server/api/table';
import { db } from '@/lib/server/db/client';
import { idOf } from '@/prisma/seed/newsroom';
import { apiAddress, endpointOf, knock, tokenOf } from '../../support/api';
import { withDatabase } from '../../support/database';
import { openNewsroom } from '../../support/newsroom';

withDatabase();

const tokens: Record<string, string> = {};
const NOWHERE = '01890000-0000-7000-8000-000000000000';

beforeAll(async () => {
  const room = await openNewsroom();
  for (const key of ['lin-jianqiu', 'xie-changgeng', 'guan-pingzhong'])
    tokens[key] = await tokenOf(idOf(room.people, key));
});

const doors = Object.keys(apiTable);
const behindToken = doors.filter((name) => endpointOf(name).policy !== 'anyone');
const nowhere = (name: string) =>
  Object.fromEntries(pathFields(endpointOf(name)).map((field) => [field, field === 'size' ? 'thumb' : NOWHERE]));

describe('every door', () => {
  test.each(behindToken)('%s asks for a token', async (name) => {
    const answer = await knock(name, { path: nowhere(name) });
    expect([answer.status, answer.codes]).toEqual([401, ['not-signed-in']]);
    expect(answer.response.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.response.headers.get('cache-control')).toBe('no-store');
  });

  const needAbility = behindToken.filter((name) => {
    const { policy } = endpointOf(name);
    return (
      policy !== 'signed-in' &&
      policy !== 'anyone' &&
      !(abilities[policy] as readonly string[]).includes('correspondent')
    );
  });
  test.each(needAbility)('%s is not for a correspondent', async (name) => {
    const answer = await knock(name, { token: tokens['lin-jianqiu'], path: nowhere(name), ...bodyFor(name, {}) });
    expect([answer.status, answer.codes]).toEqual([403, ['forbidden']]);
  });

  const takeFields = behindToken.filter((name) => endpointOf(name).body !== 'photo' && name !== 'sendPhoto');
  test.each(takeFields)('%s refuses a field that it does not know', async (name) => {
    const odd = { colour: 'red' };
    const { method, policy } = endpointOf(name);
    const token =
      policy === 'person.roles' ||
      policy === 'person.invite' ||
      policy === 'settings.people' ||
      policy === 'settings.units'
        ? tokens['guan-pingzhong']
        : tokens['xie-changgeng'];
    const answer = await knock(name, {
      token,
      path: nowhere(name),
      ...(method === 'GET' ? { query: odd } : { body: odd }),
    });
    expect(answer.status).toBe(400);
    expect(answer.problems).toContainEqual({ code: 'unknown-field', field: 'colour' });
  });

  const named = behindToken.filter((name) => pathFields(endpointOf(name)).length > 0);
  test.each(named)('%s finds nothing under an address that cannot be', async (name) => {
    const { policy } = endpointOf(name);
    const token = policy === 'person.roles' ? tokens['guan-pingzhong'] : tokens['xie-changgeng'];
    const path = Object.fromEntries(pathFields(endpointOf(name)).map((field) => [field, "x' or 1=1"]));
    const answer = await knock(name, { token, path, ...bodyFor(name, {}) });
    expect([answer.status, answer.codes]).toEqual([404, ['not-found']]);
  });
});

describe('what is sent', () => {
  const token = () => tokens['xie-changgeng'];
  test.each([
    ['{"date":', 400, 'json-not-valid'],
    ['[1]', 400, 'json-not-valid'],
    ['"text"', 400, 'json-not-valid'],
    [new Uint8Array([0x7b, 0xff, 0x7d]), 400, 'json-not-valid'],
    [`{"name":"${'x'.repeat(1_000_000)}"}`, 413, 'request-too-large'],
  ])('body %# is refused plainly', async (body, status, code) => {
    const answer = await knock('planAnIssue', { token: token(), body });
    expect([answer.status, answer.codes]).toEqual([status, [code]]);
  });

  test('10 MB of which nobody said how much it is are refused, and what was begun and not ended harms nobody', async () => {
    const headers = { authorization: `Bearer ${token()}` };
    const sent = async (method: string, body: BodyInit) =>
      fetch(`${await apiAddress()}/issues`, { method, headers, body, duplex: 'half' } as RequestInit);
    const much = () => new Blob([new Uint8Array(10_000_000)]).stream();
    expect((await sent('POST', much())).status).toBe(413);
    const cut = new ReadableStream({
      start(line) {
        line.enqueue(new TextEncoder().encode('{"date":'));
        setTimeout(() => line.error(new Error('hung up')), 50);
      },
    });
    await expect(sent('POST', cut)).rejects.toThrow();
    expect((await sent('POST', '{}')).status).toBe(400);
  });

  test('a field of the address cannot be given a second time in the body', async () => {
    const answer = await knock('moveReport', {
      token: token(),
      path: { reportId: NOWHERE },
      body: { reportId: NOWHERE, name: 'submit', version: 1 },
    });
    expect(answer.problems).toEqual([{ code: 'unknown-field', field: 'reportId' }]);
  });

  test('an idempotency key that is none is refused before anything happens', async () => {
    const answer = await knock('makeReport', { token: token(), body: {}, headers: { 'idempotency-key': 'a b' } });
    expect([answer.status, answer.problems[0]?.field]).toEqual([400, 'Idempotency-Key']);
  });
});

describe('tokens', () => {
  test('a revoked token is nobody, from the next request on', async () => {
    const token = await tokenOf(
      (await db().person.findFirstOrThrow({ where: { account: 'guan.pingzhong@yunhu.example' } })).id,
    );
    const { value } = await knock('listOwnTokens', { token });
    expect((await knock('revokeOwnToken', { token, path: { tokenId: value[0].id } })).status).toBe(200);
    expect((await knock('me', { token })).status).toBe(401);
  });

  test('a session cookie opens nothing', async () => {
    expect((await knock('me', { headers: { cookie: `jianbao.session=${tokens['xie-changgeng']}` } })).status).toBe(401);
  });

  test('guessing tokens gets slower, by network', async () => {
    const guess = (n: number) =>
      knock('me', { token: `jbt_${'g'.repeat(40)}${n}`, headers: { 'x-jianbao-peer': '198.51.100.9' } });
    const statuses: number[] = [];
    for (let n = 0; n < 110 && statuses.at(-1) !== 429; n++) statuses.push((await guess(n)).status);
    expect(statuses.at(-1)).toBe(429);
  });

  test('a right token works in the network where somebody guesses', async () => {
    const headers = { 'x-jianbao-peer': '198.51.100.9' };
    expect((await knock('me', { token: tokens['lin-jianqiu'], headers })).status).toBe(200);
  });

  test('the description needs no token', async () => {
    const answer = await knock('openApiFile');
    expect(JSON.parse(answer.value).openapi).toBe('3.1.0');
  });
});

function bodyFor(name: string, body: unknown) {
  const { method, body: kind } = endpointOf(name);
  if (method === 'GET') return {};
  return { body: kind === 'photo' ? new Uint8Array([1]) : body };
}

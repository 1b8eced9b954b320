import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor, Role } from '@/lib/domain/actor';
import { pathFields } from '@/lib/server/api/endpoint';
import { apiTable } from '@/lib/server/api/table';
import { actorOf } from '@/lib/server/auth/actor';
import { askFactorRemoval, removeFactorByCommand } from '@/lib/server/auth/second-factor/lost-phone';
import { openSession, sessionActor } from '@/lib/server/auth/sessions';
import { signIn } from '@/lib/server/auth/sign-in';
import { consentsOf } from '@/lib/server/consents/consent-list';
import { db } from '@/lib/server/db/client';
import { newspaperSettings } from '@/lib/server/newspaper/newspaper-settings';
import { newspaperInput, saveNewspaper } from '@/lib/server/newspaper/save';
import { noticesFor } from '@/lib/server/notices/write';
import { caller, codes, goodPassword, kindsOf, withPassword } from '../support/accounts';
import { knock, tokenOf } from '../support/api';
import { consentTo } from '../support/consents';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';
import { withFactor } from '../support/second-factor';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let chief: Actor;
let editor: Actor;
let account: string;

beforeAll(async () => {
  room = await openNewsroom();
  [admin, chief, editor] = (await Promise.all(
    ['guan-pingzhong', 'xie-changgeng', 'shen-he'].map((key) => room.actor(key)),
  )) as [Actor, Actor, Actor];
  for (const { personId } of [admin, chief]) await withPassword(personId);
  ({ account } = await withPassword(editor.personId));
});
afterAll(() => {
  vi.useRealTimers();
});

const demand = async (secondFactorRoles: Role[], by = admin) =>
  saveNewspaper(by, { ...newspaperInput.parse(await newspaperSettings()), secondFactorRoles }, null);
const nobody = '01890000-0000-7000-8000-000000000000';
const doors = Object.entries(apiTable).filter(([, { policy }]) => policy !== 'anyone');

/** What every door of the API says to this token. */
async function walk(token: string): Promise<string[]> {
  const answers: string[] = [];
  for (const [name, one] of doors) {
    const path = Object.fromEntries(pathFields(one).map((field) => [field, nobody]));
    const answer = await knock(name, { token, path, ...(one.method === 'GET' ? {} : { body: {} }) });
    answers.push(answer.codes.includes('second-factor-missing') ? `${answer.status} refused` : 'heard');
  }
  return answers;
}

test('which roles must have one is the administrator’s to say, and is written down', async () => {
  expect(codes(await demand(['chief'], editor))).toEqual(['forbidden']);
  must(await demand(['editor', 'chief', 'editor']));
  expect((await newspaperSettings()).secondFactorRoles).toEqual(['editor', 'chief']);
  const event = await db().event.findFirstOrThrow({ where: { kind: 'settings.newspaperChanged' } });
  expect([event.actorId, event.payload]).toEqual([
    admin.personId,
    { changed: { secondFactorRoles: ['editor', 'chief'] } },
  ]);
});

test('who owes one is heard at no door of the API, and at all of them once it is set up', async () => {
  const token = await tokenOf(editor.personId);
  expect(doors.length).toBeGreaterThan(25);
  expect([...new Set(await walk(token))]).toEqual(['403 refused']);
  const word = await openSession(db(), editor.personId, 'a');
  expect((await sessionActor(word))?.owesFactor).toBe(true);
  expect((await actorOf(db(), admin.personId))?.owesFactor).toBeUndefined();
  await withFactor(editor);
  expect([...new Set(await walk(token))]).toEqual(['heard']);
  expect((await actorOf(db(), editor.personId))?.owesFactor).toBeUndefined();
});

test('a role that begins tomorrow is owed nothing today; demanded no more, it is owed nothing either', async () => {
  const { personId } = await room.actor('wen-di');
  const owes = async () => (await actorOf(db(), personId))?.owesFactor ?? false;
  await db().roleGrant.create({ data: { personId, role: 'chief', from: new Date(Date.now() + 86_400_000) } });
  expect(await owes()).toBe(false);
  await db().roleGrant.updateMany({ where: { personId, role: 'chief' }, data: { from: new Date() } });
  expect(await owes()).toBe(true);
  must(await demand([]));
  expect(await owes()).toBe(false);
});

test('a lost device: asked for by one, consented to by another, and told', async () => {
  expect(codes(await askFactorRemoval(admin, { personId: chief.personId }))).toEqual(['second-factor-not-set']);
  expect(codes(await askFactorRemoval(await room.actor('xu-zhiwei'), { personId: editor.personId }))).toEqual([
    'forbidden',
  ]);
  must(await askFactorRemoval(admin, { personId: editor.personId }));
  expect(codes(await askFactorRemoval(admin, { personId: editor.personId }))).toEqual(['consent-waits']);
  expect(await signIn(account, goodPassword, caller)).toMatchObject({ problem: { code: 'code-needed' } });
  expect((await consentsOf(editor)).find(({ kind }) => kind === 'factor')?.mayAnswer).toBe(false);
  const session = await openSession(db(), editor.personId, 'the lost device');
  await consentTo(editor.personId, chief);
  expect(await sessionActor(session)).toBeNull();
  expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: true });
  expect(await kindsOf(editor.personId)).toEqual(
    expect.arrayContaining(['person.factorSet', 'consent.asked', 'consent.given', 'person.factorRemoved']),
  );
  for (const { id } of await db().event.findMany({ where: { streamId: editor.personId } })) await noticesFor(id);
  const told = async (kind: string) =>
    (await db().notice.findMany({ where: { kind }, select: { personId: true } })).map(({ personId }) => personId);
  expect(await told('consent.given')).toEqual(expect.arrayContaining([admin.personId, editor.personId]));
  expect(await told('person.factorRemoved')).toEqual(expect.arrayContaining([chief.personId, editor.personId]));
  expect(await told('person.factorSet')).toEqual([editor.personId]);
});

test('whoever runs the machine helps the only administrator', async () => {
  await withFactor(admin);
  const { account: theirs } = await db().person.findUniqueOrThrow({ where: { id: admin.personId } });
  expect(codes(await removeFactorByCommand('nobody@yunhu.example'))).toEqual(['not-found']);
  expect(must(await removeFactorByCommand(theirs.toUpperCase()))).toBe(true);
  expect(codes(await removeFactorByCommand(theirs))).toEqual(['second-factor-not-set']);
  const [event] = await db().event.findMany({ where: { streamId: admin.personId, kind: 'person.factorRemoved' } });
  expect([event?.actorId, event?.payload]).toEqual([null, { by: 'command' }]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { actorOf } from '@/lib/server/auth/actor';
import { resetLink } from '@/lib/server/auth/reset-link';
import { sessionActor } from '@/lib/server/auth/sessions';
import { signIn } from '@/lib/server/auth/sign-in';
import { answerConsent } from '@/lib/server/consents/answer';
import { consentsOf } from '@/lib/server/consents/consent-list';
import { takeLink } from '@/lib/server/consents/take-link';
import { withdrawConsent } from '@/lib/server/consents/withdraw';
import { db } from '@/lib/server/db/client';
import { deactivate, reactivate } from '@/lib/server/people/deactivate';
import { makeFirstPerson } from '@/lib/server/people/first-people';
import { invite } from '@/lib/server/people/invite';
import { personDetail } from '@/lib/server/people/person-detail';
import { saveProfile } from '@/lib/server/people/profile';
import { grantRole, type GrantRoleInput } from '@/lib/server/people/roles';
import { idOf } from '@/prisma/seed/newsroom';
import { caller, codes, goodPassword, kindsOf } from '../support/accounts';
import { consentTo, linkByTwo } from '../support/consents';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let liaison: Actor;
let chief: Actor;
let editor: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  [admin, liaison, chief, editor] = (await Promise.all(
    ['guan-pingzhong', 'xu-zhiwei', 'xie-changgeng', 'shen-he'].map((key) => room.actor(key)),
  )) as [Actor, Actor, Actor, Actor];
});

const ask = (personId: string, role: GrantRoleInput['role'] = 'head', asker = admin) =>
  grantRole(asker, { personId, role, sectionId: null, unitId: null, from: null, until: null }, null);
const rolesOf = async (personId: string) =>
  [...new Set((await actorOf(db(), personId))?.grants.map(({ role }) => role))].sort();
const answer = (second: Actor, consentId: string, yes: 'give' | 'refuse' = 'give', note = '') =>
  answerConsent(second, { consentId, answer: yes, note });
const open = (path: string | null, code?: string) =>
  acceptLink({ word: (path ?? '').replace('/link/', ''), code, password: goodPassword, again: goodPassword }, caller);
const newcomer = async (account: string, roles: GrantRoleInput['role'][] = ['correspondent'], by = liaison) => {
  const given = roles.map((role) => ({ role, sectionId: null, unitId: null }));
  return must(await invite(by, { name: '程听雨', account, roles: given, unitId: null, title: '' }, null));
};

describe('a role that signs', () => {
  test('has no effect until a chief consents, and is theirs at the next click then', async () => {
    const { id, waits } = must(await ask(editor.personId));
    expect([waits, await rolesOf(editor.personId)]).toEqual([true, ['editor']]);
    for (const [who, why] of [
      [admin, 'own-request'],
      [liaison, 'forbidden'],
      [editor, 'own-request'],
      [await room.actor('lin-jianqiu'), 'not-found'],
    ] as const)
      expect(codes(await answer(who, id))).toEqual([why]);
    expect((await consentsOf(chief)).map((line) => [line.name, line.mayAnswer, line.askedBy])).toEqual([
      ['沈禾', true, '管平仲'],
    ]);
    expect(must(await answer(chief, id))).toEqual({ code: null, mailedTo: null });
    expect(await rolesOf(editor.personId)).toEqual(['editor', 'head']);
    expect(await db().roleGrant.findFirstOrThrow({ where: { personId: editor.personId, role: 'head' } })).toMatchObject(
      {
        grantedById: admin.personId,
        consentedById: chief.personId,
      },
    );
    expect(codes(await answer(chief, id))).toEqual(['consent-answered']);
    expect(await kindsOf(editor.personId)).toEqual(['consent.asked', 'consent.given', 'person.rolesChanged']);
  });

  test('refused with a reason, withdrawn or lapsed it is never given', async () => {
    const wanted = idOf(room.people, 'wen-di');
    const first = must(await ask(wanted)).id;
    expect(codes(await ask(wanted))).toEqual(['consent-waits']);
    expect(codes(await answer(chief, first, 'refuse'))).toEqual(['missing-note']);
    must(await answer(chief, first, 'refuse', '先把手上的版做完'));
    const second = must(await ask(wanted)).id;
    expect(codes(await withdrawConsent(liaison, { consentId: second }, null))).toEqual(['not-found']);
    must(await withdrawConsent(admin, { consentId: second }, null));
    const third = must(await ask(wanted)).id;
    await db().consent.update({ where: { id: third }, data: { expiresAt: new Date(Date.now() - 1) } });
    for (const id of [first, second, third]) expect(codes(await answer(chief, id))).toEqual(['consent-answered']);
    expect(await rolesOf(wanted)).toEqual(['reporter']);
  });

  test('of two answers at the same moment one counts', async () => {
    const other = await room.actor('meng-huaijin');
    const { id } = must(await ask(idOf(room.people, 'zhou-lan')));
    const answers = await Promise.all([answer(chief, id), answer(other, id, 'refuse', '再等等')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is not taken by the database either', async () => {
    const data = { personId: editor.personId, role: 'chief' as const, grantedById: admin.personId };
    for (const consentedById of [null, admin.personId])
      await expect(db().roleGrant.create({ data: { ...data, consentedById } })).rejects.toThrow(/RoleGrant_consented/);
    const asked = {
      kind: 'link' as const,
      personId: editor.personId,
      account: '',
      request: {},
      askedById: admin.personId,
    };
    const answered = { answer: 'given' as const, answeredById: admin.personId, answeredAt: new Date() };
    await expect(db().consent.create({ data: { ...asked, ...answered, expiresAt: new Date() } })).rejects.toThrow(
      /Consent_answered/,
    );
  });

  test('an invitation with one is a name in the list until then, and its link opens in two halves', async () => {
    const invited = await newcomer('editor.new@yunhu.example', ['reporter', 'editor'], admin);
    expect(invited).toMatchObject({ path: null, mailedTo: null });
    expect(await rolesOf(invited.personId)).toEqual(['reporter']);
    const consentId = invited.consentId as string;
    expect(codes(await takeLink(admin, { consentId }))).toEqual(['consent-waits']);
    const { code } = await consentTo(invited.personId, chief);
    const { path } = must(await takeLink(admin, { consentId }));
    expect(codes(await open(path))).toEqual(['missing-field']);
    expect(codes(await open(path, '12'))).toEqual(['code-wrong']);
    must(await open(path, code ?? ''));
    expect(await rolesOf(invited.personId)).toEqual(['editor', 'reporter']);
  });
});

describe('a link that goes by hand', () => {
  test('is worth nothing to whoever has one half, and void after five wrong tries', async () => {
    const { path, code } = await linkByTwo(admin, chief, editor.personId);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let left = 4; left > 0; left--) expect(codes(await open(path, wrong))).toEqual(['code-wrong']);
    expect(codes(await open(path, wrong))).toEqual(['link-expired']);
    expect(codes(await open(path, code))).toEqual(['link-expired']);
  });

  test('can be taken anew, the one before is void; withdrawn neither opens', async () => {
    const { path, code } = await linkByTwo(admin, chief, editor.personId);
    const [line] = (await consentsOf(admin)).filter(({ linkReady }) => linkReady);
    const again = must(await takeLink(admin, { consentId: line?.id ?? '' }));
    expect(codes(await open(path, code))).toEqual(['link-expired']);
    must(await withdrawConsent(admin, { consentId: line?.id ?? '' }, null));
    expect(codes(await open(again.path, code))).toEqual(['link-expired']);
    expect(codes(await takeLink(admin, { consentId: line?.id ?? '' }))).toEqual(['link-expired']);
  });

  test('that the liaison asked for cannot be taken once the person has come to sign', async () => {
    const { personId, path } = await newcomer('late.editor@yunhu.example');
    must(await open(path));
    must(await resetLink(liaison, { personId }));
    const { id } = await db().consent.findFirstOrThrow({ where: { personId } });
    must(await ask(personId, 'editor'));
    await consentTo(personId, chief);
    expect(codes(await answer(chief, id))).toEqual(['asker-may-not']);
    expect(codes(await answer(admin, id))).toEqual(['forbidden']);
  });
});

test('whoever opened an account by hand does not come into the role with it', async () => {
  const { personId, path } = await newcomer('known.password@yunhu.example');
  const { sessionWord } = must(await open(path));
  must(await ask(personId, 'editor'));
  const { code, consentId } = await consentTo(personId, chief);
  expect(await rolesOf(personId)).toEqual(['correspondent', 'editor']);
  expect(await sessionActor(sessionWord ?? '')).toBeNull();
  expect(await signIn('known.password@yunhu.example', goodPassword, caller)).toMatchObject({ ok: false });
  must(await open(must(await takeLink(admin, { consentId })).path, code ?? ''));
});

test('the account that letters go to is not moved alone, nor somebody who signs brought back', async () => {
  const { personId, name } = editor;
  const seen = (await personDetail(admin, personId))?.seen ?? '';
  const account = 'another.mailbox@yunhu.example';
  expect(must(await saveProfile(admin, { personId, name, account, seen }, null))).toEqual({ waits: true });
  expect(await db().person.count({ where: { account } })).toBe(0);
  await consentTo(personId, chief);
  expect(await db().person.count({ where: { account } })).toBe(1);
  must(await deactivate(admin, { personId, note: '' }, null));
  expect(must(await reactivate(admin, { personId }, null))).toEqual({ waits: true });
  expect(await actorOf(db(), personId)).toBeNull();
  await consentTo(personId, chief);
  expect(await actorOf(db(), personId)).not.toBeNull();
});

test('where nobody could consent it says so, and the account that was asked about must be the same still', async () => {
  const { id } = must(await ask(idOf(room.people, 'ding-yichuan')));
  await db().person.update({ where: { id: idOf(room.people, 'ding-yichuan') }, data: { account: '13800000001' } });
  expect(codes(await answer(chief, id))).toEqual(['stale-version']);
  for (const role of ['chief', 'head'] as const)
    await db().roleGrant.updateMany({ where: { role }, data: { until: new Date() } });
  expect(codes(await ask(idOf(room.people, 'wen-di')))).toEqual(['nobody-to-consent']);
});

test('whoever runs the machine makes the first chief, and nobody who knew a password comes in with it', async () => {
  const account = 'first.chief@yunhu.example';
  const { personId, path } = await newcomer(account);
  const { sessionWord } = must(await open(path));
  const first = { account, name: '程听雨', role: 'chief' as const, again: false };
  const { link } = must(await makeFirstPerson(first));
  expect(await sessionActor(sessionWord ?? '')).toBeNull();
  expect(await rolesOf(personId)).toEqual(['chief', 'correspondent']);
  expect(codes(await makeFirstPerson({ ...first, account: 'second.chief@yunhu.example' }))).toEqual(['role-held']);
  must(await open(link));
  must(await ask(idOf(room.people, 'wen-di'), 'editor'));
  await consentTo(idOf(room.people, 'wen-di'), (await actorOf(db(), personId)) as Actor);
  expect(await rolesOf(idOf(room.people, 'wen-di'))).toEqual(['editor', 'reporter']);
});

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { openSession, sessionActor } from '@/lib/server/auth/sessions';
import { signIn } from '@/lib/server/auth/sign-in';
import { db } from '@/lib/server/db/client';
import { deactivate, reactivate } from '@/lib/server/people/deactivate';
import { ownAccount } from '@/lib/server/auth/own-account';
import { changePassword } from '@/lib/server/auth/change-password';
import { endRole, grantRole } from '@/lib/server/people/roles';
import { endSession, signOutEverywhere } from '@/lib/server/auth/sign-out';
import { caller, codes, goodPassword, letTimePass, withPassword } from '../support/accounts';
import { consentTo } from '../support/consents';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let chief: Actor;
let editor: Actor;
let word: string;

beforeAll(async () => {
  room = await openNewsroom();
  admin = await room.actor('guan-pingzhong');
  chief = await room.actor('xie-changgeng');
  editor = await room.actor('shen-he');
});

beforeEach(async () => {
  word = await openSession(db(), editor.personId, caller.userAgent);
});

describe('a session is its row', () => {
  test('deleted: the next request is nobody', async () => {
    expect((await sessionActor(word))?.personId).toBe(editor.personId);
    await db().session.deleteMany({ where: { personId: editor.personId } });
    expect(await sessionActor(word)).toBeNull();
  });

  test('a word that was made up is nobody', async () => expect(await sessionActor('made-up')).toBeNull());

  test('half a day without a request, or fourteen days at all, end it', async () => {
    await db().session.updateMany({ data: { seenAt: new Date(Date.now() - 13 * 3600_000) } });
    expect(await sessionActor(word)).toBeNull();
    await db().session.updateMany({ data: { seenAt: new Date(), expiresAt: new Date(Date.now() - 1000) } });
    expect(await sessionActor(word)).toBeNull();
  });

  test('one of several is ended from the account, but nobody else’s', async () => {
    const other = await openSession(db(), editor.personId, 'phone');
    const strangers = await openSession(db(), admin.personId, 'desk');
    const { sessions } = await ownAccount(editor, word);
    const phone = sessions.find(({ userAgent }) => userAgent === 'phone');
    expect(sessions.find(({ current }) => current)?.id).not.toBe(phone?.id);
    must(await endSession(editor, { session: phone?.id ?? '' }, null));
    expect(await sessionActor(other)).toBeNull();
    expect(await sessionActor(word)).not.toBeNull();
    const { sessions: theirs } = await ownAccount(admin, strangers);
    must(await endSession(editor, { session: theirs[0]?.id ?? '' }, null));
    expect(await sessionActor(strangers)).not.toBeNull();
  });

  test('sign-out everywhere ends all, by oneself or by an administrator, and no one else', async () => {
    const liaison = await room.actor('xu-zhiwei');
    expect(codes(await signOutEverywhere(liaison, { personId: editor.personId }, null))).toEqual(['forbidden']);
    expect(await sessionActor(word)).not.toBeNull();
    must(await signOutEverywhere(admin, { personId: editor.personId }, null));
    expect(await sessionActor(word)).toBeNull();
  });
});

describe('what changes about a person holds at their next click', () => {
  test('a role is given and taken', async () => {
    const personId = editor.personId;
    const may = async () => can((await sessionActor(word)) as Actor, 'issue.plan');
    expect(await may()).toBe(false);
    must(
      await grantRole(admin, { personId, role: 'chief', sectionId: null, unitId: null, from: null, until: null }, null),
    );
    expect(await may()).toBe(false);
    await consentTo(personId, chief);
    expect(await may()).toBe(true);
    const { id } = await db().roleGrant.findFirstOrThrow({ where: { personId, role: 'chief' } });
    must(await endRole(admin, { grantId: id, lastDay: null }, null));
    expect(await may()).toBe(false);
  });

  test('deactivated: signed out, and back only when reactivated', async () => {
    await withPassword(editor.personId);
    const { account } = await db().person.findUniqueOrThrow({ where: { id: editor.personId } });
    must(await deactivate(admin, { personId: editor.personId, note: '离职' }, null));
    expect(await sessionActor(word)).toBeNull();
    expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: false });
    expect(must(await reactivate(admin, { personId: editor.personId }, null))).toEqual({ waits: true });
    expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: false });
    await consentTo(editor.personId, chief);
    expect(await sessionActor(word)).toBeNull();
    expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: true });
  });
});

describe('the password', () => {
  test('is changed with the present one; the other sessions end', async () => {
    await withPassword(editor.personId);
    const other = await openSession(db(), editor.personId, 'phone');
    const next = '编辑部窗外的第三盏灯';
    expect(codes(await changePassword(editor, { present: 'wrong', password: 'short', again: 'other' }, word))).toEqual([
      'password-wrong',
      'password-too-short',
      'passwords-differ',
    ]);
    must(await changePassword(editor, { present: goodPassword, password: next, again: next }, word));
    expect(await sessionActor(word)).not.toBeNull();
    expect(await sessionActor(other)).toBeNull();
  });

  test.each([
    ['password1234', 'password-is-common'],
    ['woaini1314520', 'password-is-common'],
    ['zhangwei1990', 'password-is-common'],
    ['qwertyuiop[]', 'password-is-pattern'],
    ['19901231zhang', 'password-is-pattern'],
    ['密码密码密码密码密码', 'password-is-pattern'],
    ['云湖晚报沈禾一二', 'password-too-short'],
    ['云湖晚报，沈禾！2026', 'password-of-own-words'],
    ['shen.he2026', 'password-of-own-words'],
    ['云湖晚报编辑部2026', 'password-of-own-words'],
  ])('%s is refused: %s', async (password, code) => {
    await db().person.update({ where: { id: editor.personId }, data: { passwordHash: null } });
    expect(codes(await changePassword(editor, { present: '', password, again: password }, word))).toEqual([code]);
  });

  test('the words of the person, the unit and the newspaper do not make a good one', async () => {
    const correspondent = await room.actor('lin-jianqiu');
    const { name } = await db().unit.findFirstOrThrow({
      where: { memberships: { some: { personId: correspondent.personId } } },
    });
    const change = (password: string) =>
      changePassword(correspondent, { present: '', password, again: password }, null);
    expect(codes(await change(`${name}${correspondent.name}`))).toEqual(['password-of-own-words']);
    expect(codes(await change(goodPassword))).toEqual([]);
  });

  test('guessing the present one gets slower too', async () => {
    const guess = () => changePassword(editor, { present: 'wrong', password: goodPassword, again: goodPassword }, word);
    for (let attempt = 0; attempt < 9; attempt++) {
      await letTimePass(`present:${editor.personId}`);
      await guess();
    }
    expect(codes(await guess())).toEqual(['too-many-attempts']);
  });
});

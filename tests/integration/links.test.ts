import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { findLink } from '@/lib/server/auth/links';
import { sessionActor } from '@/lib/server/auth/sessions';
import { signIn } from '@/lib/server/auth/sign-in';
import { strangerCounter } from '@/lib/server/auth/throttle';
import { db } from '@/lib/server/db/client';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { deactivate } from '@/lib/server/people/deactivate';
import { forgotten } from '@/lib/server/auth/forgotten';
import { invite, type InviteInput } from '@/lib/server/people/invite';
import { resetLink } from '@/lib/server/auth/reset-link';
import { idOf } from '@/prisma/seed/newsroom';
import { caller, codes, goodPassword, kindsOf, letTimePass } from '../support/accounts';
import { linkByTwo } from '../support/consents';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let liaison: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  admin = await room.actor('guan-pingzhong');
  liaison = await room.actor('xu-zhiwei');
});

const wordOf = (path: string | null) => (path ?? '').replace('/link/', '');
const guest = (account: string, over: Partial<InviteInput> = {}): InviteInput => ({
  name: '程听雨',
  account,
  roles: [{ role: 'correspondent', sectionId: null, unitId: null }],
  unitId: idOf(room.units, 'ferry-primary'),
  title: '教师',
  ...over,
});
const accept = (path: string | null, password = goodPassword, again = password) =>
  acceptLink({ word: wordOf(path), password, again }, caller);

const acceptByTwo = ({ path, code }: { path: string; code: string }, password = goodPassword) =>
  acceptLink({ word: wordOf(path), code, password, again: password }, caller);

describe('an invitation', () => {
  test('without mail its link is shown to the inviter; it sets the password and signs in', async () => {
    const { path, personId, mailedTo } = must(await invite(liaison, guest('cheng@yunhu.example'), null));
    expect(mailedTo).toBeNull();
    const { sessionWord } = must(await accept(path));
    expect(await sessionActor(sessionWord ?? '')).toMatchObject({
      personId,
      unitIds: [idOf(room.units, 'ferry-primary')],
    });
    expect(await signIn('CHENG@yunhu.example', goodPassword, caller)).toMatchObject({ ok: true });
    expect(await kindsOf(personId)).toEqual(['person.invited', 'person.joined', 'person.signedIn']);
  });

  test('looking at it changes nothing, using it uses it up, and of four at once one gets in', async () => {
    const { path } = must(await invite(admin, guest('139 0000 0001'), null));
    expect(await findLink(db(), wordOf(path))).toMatchObject({ account: '13900000001' });
    expect(await findLink(db(), wordOf(path))).not.toBeNull();
    expect(codes(await accept(path, 'short', 'other'))).toEqual(['password-too-short', 'passwords-differ']);
    const answers = await Promise.all(Array.from({ length: 4 }, () => accept(path)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(codes(await accept(path))).toEqual(['link-expired']);
  });

  test('says all that is wrong at once, and makes nobody', async () => {
    const before = await db().person.count();
    const wrong = guest('not an account', { roles: [{ role: 'admin', sectionId: null, unitId: null }] });
    expect(codes(await invite(liaison, wrong, null))).toEqual(['account-not-valid', 'role-not-grantable']);
    expect(codes(await invite(admin, guest('Cheng@Yunhu.example'), null))).toEqual(['account-taken']);
    expect(codes(await invite(await room.actor('shen-he'), guest('new@yunhu.example'), null))).toEqual(['forbidden']);
    expect(await db().person.count()).toBe(before);
  });

  test('repeated under the same key invites once and keeps no link', async () => {
    const repeat = { key: 'same-intention', request: ['invite', 'twice@yunhu.example'] };
    const first = must(await invite(admin, guest('twice@yunhu.example'), repeat));
    const second = must(await invite(admin, guest('twice@yunhu.example'), repeat));
    expect(second.personId).toBe(first.personId);
    expect(codes(await accept(first.path))).toEqual(['link-expired']);
    expect(JSON.stringify(await db().idempotencyKey.findMany())).not.toContain(wordOf(second.path));
    must(await accept(second.path));
  });
});

describe('a link for a password', () => {
  test('ends the old sessions; a newer link makes the older one worthless', async () => {
    const { path: first, personId } = must(await invite(admin, guest('reset@yunhu.example'), null));
    const { sessionWord } = must(await accept(first));
    const older = await linkByTwo(admin, liaison, personId);
    const newer = await linkByTwo(liaison, admin, personId);
    expect(codes(await acceptByTwo(older))).toEqual(['link-expired']);
    must(await acceptByTwo(newer, '换一句更长的话当密码'));
    expect(await sessionActor(sessionWord ?? '')).toBeNull();
    expect((await kindsOf(personId)).slice(-1)).toEqual(['person.passwordChanged']);
  });

  test('the liaison makes none for the newsroom: it would be a way to become an administrator', async () => {
    expect(codes(await resetLink(liaison, { personId: admin.personId }))).toEqual(['forbidden']);
  });

  test('expires, and dies with the account', async () => {
    const { path, personId } = must(await invite(admin, guest('late@yunhu.example'), null));
    await db().oneTimeLink.updateMany({ where: { personId }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(codes(await accept(path))).toEqual(['link-expired']);
    const again = must(await resetLink(admin, { personId }));
    must(await deactivate(admin, { personId, note: '' }, null));
    expect(codes(await accept(again.path))).toEqual(['link-expired']);
    expect(codes(await resetLink(admin, { personId }))).toEqual(['account-deactivated']);
  });
});

describe('a forgotten password', () => {
  test('gets the same answer for anybody, and slower when asked again', async () => {
    const ask = (account: string, peer: string) => forgotten({ account }, { ...caller, peer }, () => {});
    const known = await ask('cheng@yunhu.example', '198.51.100.1');
    expect(await ask('nobody@yunhu.example', '198.51.100.1')).toEqual(known);
    for (let attempt = 0; attempt < 8; attempt++) {
      await letTimePass(strangerCounter('forgotten:nobody@yunhu.example', '203.0.9.1').key);
      await ask('nobody@yunhu.example', '203.0.9.1');
    }
    expect(codes(await ask('nobody@yunhu.example', '203.0.9.1'))).toEqual(['too-many-attempts']);
    expect(codes(await ask('not an account', '203.0.9.1'))).toEqual(['account-not-valid']);
    // the owner can sign in all the while
    expect(await signIn('cheng@yunhu.example', goodPassword, caller)).toMatchObject({ ok: true });
  });
});

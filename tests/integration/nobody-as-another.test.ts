import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { db } from '@/lib/server/db/client';
import { invite } from '@/lib/server/people/invite';
import { joinUnit } from '@/lib/server/people/memberships';
import { endRole, grantRole, type GrantRoleInput } from '@/lib/server/people/roles';
import { idOf } from '@/prisma/seed/newsroom';
import { caller, codes, goodPassword } from '../support/accounts';
import { consentTo, linkByTwo } from '../support/consents';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let liaison: Actor;
let chief: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  admin = await room.actor('guan-pingzhong');
  liaison = await room.actor('xu-zhiwei');
  chief = await room.actor('xie-changgeng');
});

const grant = (personId: string, role: GrantRoleInput['role'], over: Partial<GrantRoleInput> = {}): GrantRoleInput => ({
  personId,
  role,
  sectionId: null,
  unitId: null,
  from: null,
  until: null,
  ...over,
});
const wordOf = (path: string | null) => (path ?? '').replace('/link/', '');
const use = (path: string | null, code?: string) =>
  acceptLink({ word: wordOf(path), code, password: goodPassword, again: goodPassword }, caller);
const newcomer = async (account: string) =>
  must(
    await invite(
      liaison,
      {
        name: '程听雨',
        account,
        roles: [{ role: 'correspondent', sectionId: null, unitId: null }],
        unitId: null,
        title: '',
      },
      null,
    ),
  );

describe('nobody gives a role to themselves', () => {
  test('not the administrator, not the liaison, not by the database', async () => {
    expect(codes(await grantRole(admin, grant(admin.personId, 'chief'), null))).toEqual(['own-role']);
    const unitId = idOf(room.units, 'ferry-primary');
    expect(codes(await grantRole(liaison, grant(liaison.personId, 'unitReviewer', { unitId }), null))).toEqual([
      'own-role',
    ]);
    const data = { personId: admin.personId, role: 'reporter' as const, grantedById: admin.personId };
    await expect(db().roleGrant.create({ data })).rejects.toThrow(/RoleGrant_not_own/);
  });

  test('not by making a borrowed one longer', async () => {
    const { id } = await db().roleGrant.create({
      data: { personId: admin.personId, role: 'chief', until: new Date(Date.now() + 86_400_000) },
    });
    expect(codes(await endRole(admin, { grantId: id, lastDay: '2099-01-01' }, null))).toEqual(['term-not-longer']);
    must(await endRole(admin, { grantId: id, lastDay: null }, null));
  });
});

describe('a link does not outlive a change of roles', () => {
  test.each(['given', 'taken'])('a reset link that was kept until a role was %s is worthless', async (change) => {
    const { path, personId } = await newcomer(`kept-${change}@yunhu.example`);
    must(await use(path));
    const kept = await linkByTwo(liaison, admin, personId);
    if (change === 'given') {
      must(await grantRole(admin, grant(personId, 'chief'), null));
      await consentTo(personId, chief);
    } else {
      const { id } = await db().roleGrant.findFirstOrThrow({ where: { personId } });
      must(await endRole(admin, { grantId: id, lastDay: null }, null));
    }
    expect(codes(await use(kept.path, kept.code))).toEqual(['link-expired']);
  });

  test('an invitation neither', async () => {
    const { path, personId } = await newcomer('invited-then-chief@yunhu.example');
    must(await grantRole(admin, grant(personId, 'chief'), null));
    await consentTo(personId, chief);
    expect(codes(await use(path))).toEqual(['link-expired']);
  });
});

test('the liaison puts nobody of the newsroom into a unit, and nobody puts themselves there', async () => {
  const unitId = idOf(room.units, 'ferry-primary');
  const into = (personId: string) => ({ personId, unitId, title: '', from: null, until: null });
  expect(codes(await joinUnit(liaison, into(chief.personId), null))).toEqual(['forbidden']);
  expect(codes(await joinUnit(liaison, into(liaison.personId), null))).toEqual(['forbidden']);
  expect(codes(await joinUnit(admin, into(admin.personId), null))).toEqual(['own-role']);
  must(await joinUnit(liaison, into((await newcomer('joins@yunhu.example')).personId), null));
});

import type { AskedGrant, ConsentRequest } from '@/lib/domain/people/consent-request';
import { problem, refuse } from '@/lib/domain/problems';
import { endSessions, revokeTokens, voidLinks } from '../auth/end-keys';
import { removeFactor } from '../auth/second-factor/remove';
import { done, type Result } from '../command';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import type { LoadedPerson } from '../people/find-person';
import { roleHeld } from '../people/role-held';

export interface Consented {
  person: LoadedPerson;
  request: ConsentRequest;
  askedById: string;
  /** who consented, and so does it */
  secondId: string;
}

type Applied = Promise<Result<{ /** a link has to follow */ link: boolean }>>;

/** What was asked for takes effect, as one act of two people. */
export function applyRequest(tx: Tx, consented: Consented): Applied {
  const { request } = consented;
  switch (request.kind) {
    case 'roles':
      return giveRoles(tx, consented, request.grants);
    case 'link':
      return allowLink(tx, consented);
    case 'account':
      return changeAccount(tx, consented, request);
    case 'reactivate':
      return bringBack(tx, consented);
    case 'factor':
      return takeFactor(tx, consented);
  }
}

async function giveRoles(tx: Tx, consented: Consented, grants: readonly AskedGrant[]): Applied {
  const { person, askedById, secondId } = consented;
  if (person.deactivatedAt) return refuse(problem('account-deactivated'));
  const personId = person.id;
  for (const grant of grants) {
    const from = new Date(Math.max(Date.now(), grant.from ? Date.parse(grant.from) : 0));
    const until = grant.until ? new Date(grant.until) : null;
    if (until && until <= from) return refuse(problem('consent-overtaken'));
    const { role, sectionId, unitId } = grant;
    const term = { personId, role, sectionId, unitId, from, until };
    if (await roleHeld(tx, term)) return refuse(problem('role-held', 'role'));
    await tx.roleGrant.create({ data: { ...term, grantedById: askedById, consentedById: secondId } });
  }
  await voidLinks(tx, personId);
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.rolesChanged',
    actorId: secondId,
    payload: { givenByConsent: grants.map((grant) => ({ ...grant })), askedById },
  });
  return done({ link: await shutOut(tx, consented) });
}

/** Whoever may know the password of an account that one hand opened must not come into the role with it. */
async function shutOut(tx: Tx, { person: { id: personId }, askedById, secondId }: Consented): Promise<boolean> {
  const { openedByHand, passwordHash, demoOrder } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { openedByHand: true, passwordHash: true, demoOrder: true },
  });
  if (!openedByHand) return passwordHash === null && demoOrder === null;
  // so may whoever holds the device of its second factor
  await removeFactor(tx, personId, secondId, { by: 'consent', askedById });
  await endSessions(tx, personId);
  await revokeTokens(tx, personId);
  await tx.person.update({ where: { id: personId }, data: { passwordHash: null, openedByHand: false } });
  return true;
}

async function allowLink(tx: Tx, { person, secondId }: Consented): Applied {
  if (person.deactivatedAt) return refuse(problem('account-deactivated'));
  await appendEvent(tx, {
    stream: 'person',
    streamId: person.id,
    kind: 'person.passwordForgotten',
    actorId: secondId,
    payload: { by: 'consent' },
  });
  return done({ link: true });
}

async function changeAccount(
  tx: Tx,
  { person, secondId }: Consented,
  { name, account }: Extract<ConsentRequest, { kind: 'account' }>,
): Applied {
  if ((await tx.person.count({ where: { account, id: { not: person.id } } })) > 0)
    return refuse(problem('account-taken', 'account'));
  await tx.person.update({ where: { id: person.id }, data: { name, account } });
  await voidLinks(tx, person.id);
  await appendEvent(tx, {
    stream: 'person',
    streamId: person.id,
    kind: 'person.changed',
    actorId: secondId,
    payload: { before: { name: person.name, account: person.account }, after: { name, account } },
  });
  return done({ link: false });
}

async function takeFactor(tx: Tx, { person, askedById, secondId }: Consented): Applied {
  const removed = await removeFactor(tx, person.id, secondId, { by: 'consent', askedById });
  return removed ? done({ link: false }) : refuse(problem('second-factor-not-set'));
}

async function bringBack(tx: Tx, { person, secondId }: Consented): Applied {
  await tx.person.update({ where: { id: person.id }, data: { deactivatedAt: null } });
  await appendEvent(tx, {
    stream: 'person',
    streamId: person.id,
    kind: 'person.reactivated',
    actorId: secondId,
  });
  return done({ link: false });
}

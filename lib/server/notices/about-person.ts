import type { AskedWords } from '@/lib/i18n/consents';
import { rolesByConsent, whoMayConsent } from '@/lib/domain/people/consent';
import type { ConsentRequest } from '@/lib/domain/people/consent-request';
import type { Role } from '@/lib/domain/actor';
import { loadSeconds, weighty } from '../consents/seconds';
import { db } from '../db/client';
import type { Event } from '../db/generated/client';
import { inForce } from '../people/in-force';
import type { NoticeTo } from './notice-to';

/**
 * Who is told about roles, links and consents: the person, every chief where somebody comes to sign by it or a
 * link goes out, whoever asked, and whoever may consent. Not the one who did it, unless it is their own second factor.
 */
export async function personNotices(event: Event): Promise<NoticeTo[]> {
  const told = await toldAbout(event);
  if (!told) return [];
  const [person, by] = await Promise.all(
    [event.streamId, event.actorId].map((id) => (id ? db().person.findUnique({ where: { id } }) : null)),
  );
  if (!person) return [];
  const here = await db().person.findMany({
    where: {
      id: { in: told.personIds, ...(told.alsoWhoDidIt ? {} : { not: event.actorId ?? '' }) },
      deactivatedAt: null,
    },
    select: { id: true },
  });
  const payload = { name: person.name, by: by?.name ?? '', ...(told.asked ? { asked: told.asked } : {}) };
  return here.map(({ id: personId }) => ({ personId, payload }));
}

interface Told {
  personIds: string[];
  /** a stranger may have done it in their name */
  alsoWhoDidIt?: boolean;
  asked?: AskedWords;
}

interface Payload {
  consentId?: string;
  by?: string;
  given?: { role: Role };
  ended?: { role: Role };
}

async function toldAbout({ kind, streamId, payload: said }: Event): Promise<Told | null> {
  const payload = said as Payload;
  if (kind.startsWith('consent.') && payload.consentId) return aboutConsent(kind, payload.consentId);
  // what two did is told as the consent that it was
  const role = payload.given?.role ?? payload.ended?.role;
  if (kind === 'person.rolesChanged' && role)
    return { personIds: [streamId, ...(rolesByConsent.includes(role) ? await chiefs() : [])] };
  if (kind === 'person.passwordForgotten' && payload.by === 'colleague')
    return { personIds: [streamId, ...(await chiefs())] };
  if (kind === 'person.factorRemoved')
    return { personIds: [streamId, ...(payload.by === 'self' ? [] : await chiefs())], alsoWhoDidIt: true };
  if (factorKinds.includes(kind)) return { personIds: [streamId], alsoWhoDidIt: true };
  return null;
}

const factorKinds = ['person.factorSet', 'person.recoveryCodesMade', 'person.recoveryCodeUsed'];

async function aboutConsent(kind: string, id: string): Promise<Told | null> {
  const consent = await db().consent.findUnique({ where: { id }, include: { person: { include: { roles: true } } } });
  if (!consent) return null;
  const { personId, askedById } = consent;
  const request = consent.request as unknown as ConsentRequest;
  const all = await loadSeconds(db(), [personId, askedById]);
  const held = consent.person.roles.map(({ role }) => role);
  const may = whoMayConsent({ personId, askedById, weighty: weighty(consent.kind, held) }, all);
  return {
    personIds: [
      personId,
      askedById,
      ...(await chiefs()),
      ...(kind === 'consent.asked' ? may : []).map((each) => each.personId),
    ],
    asked: {
      kind: request.kind,
      ...(request.kind === 'roles' ? { roles: request.grants.map(({ role }) => ({ role })) } : {}),
      ...(request.kind === 'account' ? { account: request.account } : {}),
    },
  };
}

async function chiefs(): Promise<string[]> {
  const grants = await db().roleGrant.findMany({
    where: { role: 'chief', sectionId: null, unitId: null, ...inForce() },
    select: { personId: true },
  });
  return grants.map(({ personId }) => personId);
}

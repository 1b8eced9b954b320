import type { Actor, Role } from '@/lib/domain/actor';
import { consentProblems, type Second, whoMayConsent } from '@/lib/domain/people/consent';
import type { ConsentRequest } from '@/lib/domain/people/consent-request';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { waiting } from './ask';
import { loadSeconds, weighty } from './seconds';

export interface ConsentLine {
  id: string;
  kind: ConsentRequest['kind'];
  personId: string;
  name: string;
  /** the account when it was asked: whose it is, is for the second person to judge */
  account: string;
  /** asked for: the account that it is to be */
  newAccount: string | null;
  roles: { role: Role; where: string; from: string | null; until: string | null }[];
  askedBy: string;
  askedAt: string;
  state: 'waits' | 'given' | 'refused' | 'withdrawn' | 'lapsed';
  answeredBy: string | null;
  note: string;
  /** names of those who may consent, while it waits */
  who: string[];
  mayAnswer: boolean;
  mine: boolean;
  /** consented to; the link can be taken by whoever asked */
  linkReady: boolean;
}

const A_MONTH = 30 * 24 * 3600_000;
const MOST = 100;

/** What waits for this person's word, what they asked for, what is about them; answered ones for a month. */
export async function consentsOf(actor: Actor): Promise<ConsentLine[]> {
  const lines = await consentLines(actor, {
    OR: [
      waiting(),
      {
        askedAt: { gt: new Date(Date.now() - A_MONTH) },
        OR: [{ personId: actor.personId }, { askedById: actor.personId }, { answeredById: actor.personId }],
      },
    ],
  });
  return lines.filter(
    (line) => line.mayAnswer || line.mine || line.personId === actor.personId || line.state !== 'waits',
  );
}

/** What is open about one person, for whoever looks after the account. */
export function openConsentsAbout(actor: Actor, personId: string): Promise<ConsentLine[]> {
  const linked = { askedById: actor.personId, codeHash: { not: null }, expiresAt: { gt: new Date() } };
  return consentLines(actor, { personId, OR: [waiting(), linked] });
}

/** How many wait for this person's word. */
export async function countToConsent(actor: Actor): Promise<number> {
  if ((await db().consent.count({ where: waiting() })) === 0) return 0;
  return (await consentLines(actor, waiting())).filter(({ mayAnswer }) => mayAnswer).length;
}

async function consentLines(actor: Actor, where: Prisma.ConsentWhereInput): Promise<ConsentLine[]> {
  const rows = await db().consent.findMany({ where, orderBy: { askedAt: 'desc' }, take: MOST, include: withPeople() });
  const all = await loadSeconds(db(), [actor.personId, ...rows.flatMap((row) => [row.personId, row.askedById])]);
  const places = await placesOf(rows.map(requestOf));
  return rows.map((row) => lineOf(row, actor, all, places));
}

const withPeople = () =>
  ({
    person: {
      select: {
        name: true,
        roles: { where: { OR: [{ until: null }, { until: { gt: new Date() } }] }, select: { role: true } },
      },
    },
    askedBy: { select: { name: true } },
    answeredBy: { select: { name: true } },
  }) satisfies Prisma.ConsentInclude;

type Row = Prisma.ConsentGetPayload<{ include: ReturnType<typeof withPeople> }>;

const requestOf = (row: { request: unknown }) => row.request as ConsentRequest;

function lineOf(row: Row, actor: Actor, all: readonly Second[], places: Map<string, string>): ConsentLine {
  const { personId, askedById, kind } = row;
  const held = row.person.roles.map(({ role }) => role);
  const asked = { personId, askedById, weighty: weighty(kind, held) };
  const waits = row.answer === null && row.expiresAt > new Date();
  const request = requestOf(row);
  const me = all.find((each) => each.personId === actor.personId);
  const mine = askedById === actor.personId;
  return {
    id: row.id,
    kind,
    personId,
    name: row.person.name,
    account: row.account,
    newAccount: request.kind === 'account' ? request.account : null,
    roles: request.kind === 'roles' ? request.grants.map((grant) => roleLine(grant, places)) : [],
    askedBy: row.askedBy.name,
    askedAt: row.askedAt.toISOString(),
    state: row.answer ?? (waits ? 'waits' : 'lapsed'),
    answeredBy: row.answeredBy?.name ?? null,
    note: row.note,
    who: waits ? whoMayConsent(asked, all).map(({ name }) => name) : [],
    mayAnswer: waits && me !== undefined && consentProblems(me, asked, all).length === 0,
    mine,
    linkReady: mine && row.codeHash !== null && row.expiresAt > new Date(),
  };
}

type Grant = Extract<ConsentRequest, { kind: 'roles' }>['grants'][number];

function roleLine({ role, sectionId, unitId, from, until }: Grant, places: Map<string, string>) {
  const where = [sectionId, unitId].map((id) => (id ? (places.get(id) ?? '') : '')).filter(Boolean);
  return { role, where: where.join('，'), from, until };
}

async function placesOf(requests: readonly ConsentRequest[]): Promise<Map<string, string>> {
  const grants = requests.flatMap((request) => (request.kind === 'roles' ? request.grants : []));
  const named = (ids: (string | null)[]) => ({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const [sections, units] = await Promise.all([
    db().section.findMany(named(grants.map(({ sectionId }) => sectionId))),
    db().unit.findMany(named(grants.map(({ unitId }) => unitId))),
  ]);
  return new Map([...sections, ...units].map(({ id, name }) => [id, name]));
}

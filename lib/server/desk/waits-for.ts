import { type Actor, hasRole } from '@/lib/domain/actor';
import {
  type Level,
  levels,
  levelsOf,
  type ReviewPolicy,
  reviewPolicies,
  stateOfLevel,
} from '@/lib/domain/reports/policy';
import type { Prisma } from '../db/generated/client';

type Where = Prisma.ReportWhereInput;

/** What needs this person now: `waitsForActor` of the domain as a query. */
export function waitsFor(actor: Actor): Where {
  return {
    AND: [
      notOwn(actor),
      { OR: [claimable(actor), ...levels.flatMap((level) => signable(actor, level)), confirmable(actor)] },
    ],
  };
}

/** Unclaimed reports of this person's sections, whether they may claim or only hand over. */
export function unclaimedFor(actor: Actor): Where {
  return { state: 'submitted', ...here(actor, ...levels) };
}

function claimable(actor: Actor): Where {
  return { state: 'submitted', ...here(actor, 'editor') };
}

/** At the first level whoever claimed it signs; above it, whoever holds the role and has kept out of it so far. */
function signable(actor: Actor, level: Level): Where[] {
  if (!hasRole(actor, level)) return [];
  const mine: Where = level === 'editor' ? { claimedById: actor.personId } : {};
  const valid = { voidedAt: null, confirms: false };
  return [
    {
      AND: [
        { state: stateOfLevel[level], ...mine },
        here(actor, level),
        { signatures: { none: { ...valid, level } } },
        { signatures: { none: { ...valid, level: { not: level }, signerId: actor.personId } } },
        ...reviewPolicies.map((policy) => notChangedBelow(actor, policy, level)),
      ],
    },
  ];
}

function notChangedBelow(actor: Actor, policy: ReviewPolicy, level: Level): Where {
  const order: readonly Level[] = levelsOf[policy];
  const below = order[order.indexOf(level) - 1];
  if (below === undefined) return {};
  return {
    NOT: { AND: [underPolicy(policy), { changes: { array_contains: [{ byId: actor.personId, level: below }] } }] },
  };
}

/** A last level that changed the text itself has signed, and a second person has to look. */
function confirmable(actor: Actor): Where {
  const awaiting = levels.map(
    (level): Where => ({
      state: stateOfLevel[level],
      signatures: {
        some: { level, voidedAt: null, confirms: false },
        none: { level, voidedAt: null, confirms: false, signerId: actor.personId },
      },
    }),
  );
  return { AND: [here(actor, ...levels), { OR: awaiting }] };
}

function notOwn(actor: Actor): Where {
  return { authorId: { not: actor.personId }, credits: { none: { personId: actor.personId } } };
}

/** A report without a section is held to three levels. */
function underPolicy(policy: ReviewPolicy): Where {
  return policy === 'three' ? { OR: [{ section: { policy } }, { sectionId: null }] } : { section: { policy } };
}

/** One of these roles in the section of the report; one that has none yet is everybody's. */
function here(actor: Actor, ...wanted: Level[]): Where {
  const grants = actor.grants.filter(({ role }) => (wanted as string[]).includes(role));
  if (grants.length === 0) return { id: { in: [] } };
  if (grants.some(({ sectionId }) => sectionId === null)) return {};
  return { OR: [{ sectionId: null }, { sectionId: { in: grants.flatMap(({ sectionId }) => sectionId ?? []) } }] };
}

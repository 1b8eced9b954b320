import type { Actor } from '@/lib/domain/actor';
import type { Decision, ReportCommand, ReportPatch } from '@/lib/domain/reports/command';
import { destinationOf } from '@/lib/domain/reports/destination';
import { openPlacements, type ReportFacts } from '@/lib/domain/reports/facts';
import { type Level, levelOfState, levels, levelsFrom } from '@/lib/domain/reports/policy';
import { settledChanges, validSignatures } from '@/lib/domain/reports/signatures';
import { isPlaceable, type ReportState } from '@/lib/domain/reports/states';
import { transitionOf } from '@/lib/domain/reports/transitions';

/** What an allowed transition does: new state, patch, event, signatures, pages. */
export function effects(facts: ReportFacts, command: ReportCommand, actor: Actor, now: Date): Decision {
  const to = destinationOf(facts, command, actor);
  const signs = signatureOf(facts, command, now);
  const voids = signs ? [] : voidedBy(facts, to);
  const leavesPages = leaves(facts, to);
  return {
    ok: true,
    name: command.name,
    from: facts.state,
    to,
    patch: { state: to, ...claim(facts, command, actor, now, to), ...marks(facts, command, now, to) },
    event: {
      kind: transitionOf(command.name).event,
      payload: {
        from: facts.state,
        to,
        ...(command.reasons?.length ? { reasons: [...command.reasons] } : {}),
        ...(command.note?.trim() ? { note: command.note.trim() } : {}),
        ...(command.target ? { personId: command.target.personId } : {}),
        ...(command.section ? { sectionId: command.section.id } : {}),
        ...(command.erratum ? { erratum: command.erratum.trim() } : {}),
        ...(signs ? { level: signs.level, contentHash: signs.contentHash } : {}),
        ...(voids.length ? { voids } : {}),
        ...(leavesPages.length ? { leavesPages } : {}),
      },
    },
    signs,
    voids,
    leavesPages,
  };
}

function signatureOf(facts: ReportFacts, command: ReportCommand, at: Date): Decision['signs'] {
  const level = levelOfState(facts.state);
  if (level === null || (command.name !== 'sign' && command.name !== 'confirmChange')) return null;
  return { level, contentHash: facts.contentHash, at, confirms: command.name === 'confirmChange' };
}

/** Going back to a level takes back what that level and those above it had signed. */
function voidedBy(facts: ReportFacts, to: ReportState): Level[] {
  if (to === 'signed' || to === 'published' || to === 'killed') return [];
  const level = levelOfState(to);
  const affected = level === null ? levels : levelsFrom(level);
  const signed = validSignatures(facts.signatures).map((signature) => signature.level);
  return affected.filter((l) => signed.includes(l));
}

function leaves(facts: ReportFacts, to: ReportState): string[] {
  if (isPlaceable(to) || to === 'published') return [];
  return openPlacements(facts).map(({ pageId }) => pageId);
}

function claim(
  facts: ReportFacts,
  command: ReportCommand,
  actor: Actor,
  now: Date,
  to: ReportState,
): Partial<ReportPatch> {
  switch (command.name) {
    case 'claim':
    case 'resume':
    case 'reconsider':
      return { claimedById: actor.personId, claimedAt: now };
    case 'return':
    case 'decline':
      return facts.claimedById === null ? { claimedById: actor.personId, claimedAt: now } : {};
    case 'handOver':
      return { claimedById: command.target?.personId ?? null, claimedAt: now };
    case 'assignSection':
      return {
        ...(command.section ? { sectionId: command.section.id } : {}),
        ...(to === 'submitted' ? { claimedById: null, claimedAt: null } : {}),
      };
    case 'unclaim':
    case 'restore':
      return { claimedById: null, claimedAt: null };
    default:
      return {};
  }
}

function marks(facts: ReportFacts, command: ReportCommand, now: Date, to: ReportState): Partial<ReportPatch> {
  const reachesDesk = facts.submittedAt === null && (to === 'submitted' || to === 'editing');
  return {
    ...(reachesDesk ? { submittedAt: now } : {}),
    ...(facts.state === 'returned' && command.name === 'submit' ? { answeredAt: now } : {}),
    ...(to === 'signed' && facts.state !== 'signed'
      ? { signedAt: now, changes: settledChanges(facts.policy, facts.changes) }
      : {}),
    ...(facts.state === 'signed' && command.name === 'reopen' ? { signedAt: null } : {}),
    ...(command.name === 'publish' ? { publishedAt: now } : {}),
  };
}

import { type Level, lastLevel, levelsFrom, levelsOf, type ReviewPolicy } from '@/lib/domain/reports/policy';

/**
 * A signature 签 is one reviewer's approval of one text: it is bound to the hash of what was read.
 * The slip 稿签 is the printable record of all of them, voided ones included.
 */
export interface Signature {
  level: Level;
  signerId: string;
  contentHash: string;
  at: Date;
  voided: boolean;
  /** true: a second person's word on a change that the last level made itself */
  confirms: boolean;
}

/** Somebody changed the text while acting at this level. Kept since submission, oldest first. */
export interface TextChange {
  byId: string;
  level: Level;
}

export function validSignatures(signatures: readonly Signature[]): Signature[] {
  return signatures.filter((signature) => !signature.voided);
}

export function signatureAt(signatures: readonly Signature[], level: Level): Signature | null {
  return validSignatures(signatures).find((s) => s.level === level && !s.confirms) ?? null;
}

/** A change of text by someone who acts at level k voids the signatures of level k and above. */
export function voidedByChange(level: Level): Level[] {
  return levelsFrom(level);
}

/** One entry for each person and level, the latest change last. */
export function withChange(changes: readonly TextChange[], change: TextChange): TextChange[] {
  return [
    ...changes.filter((c) => c.byId !== change.byId || c.level !== change.level),
    { byId: change.byId, level: change.level },
  ];
}

/** When the last level is done, two people have seen each of its changes: they are settled. */
export function settledChanges(policy: ReviewPolicy, changes: readonly TextChange[]): TextChange[] {
  return changes.filter((change) => change.level !== lastLevel(policy));
}

/** Did this person change the text at the level right below? Then another one has to sign. */
export function changedLevelBelow(
  policy: ReviewPolicy,
  changes: readonly TextChange[],
  level: Level,
  personId: string,
): boolean {
  const order = levelsOf[policy];
  const below = order[order.indexOf(level) - 1];
  return changes.some((change) => change.byId === personId && change.level === below);
}

export function changedAtLevel(changes: readonly TextChange[], level: Level, personId: string): boolean {
  return changes.some((change) => change.byId === personId && change.level === level);
}

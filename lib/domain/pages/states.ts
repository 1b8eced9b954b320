/** The states of a page 版, in the order of the line. A newspaper has 0 to 3 proof rounds 校次. */
export const pageStates = [
  'planned',
  'composing',
  'proof1',
  'proof2',
  'proof3',
  'ready',
  'signed',
  'released',
] as const;

export type PageState = (typeof pageStates)[number];

export type ProofRounds = 0 | 1 | 2 | 3;

const proofStates = ['proof1', 'proof2', 'proof3'] as const;

/** States that a page can be in when the newspaper proofs so many rounds. */
export function pageStatesWith(rounds: ProofRounds): PageState[] {
  const unused: readonly PageState[] = proofStates.slice(rounds);
  return pageStates.filter((state) => !unused.includes(state));
}

/** What comes after composing (round 0) or after a proof round. */
export function afterProof(state: PageState, rounds: ProofRounds): PageState {
  const done = (proofStates as readonly PageState[]).indexOf(state) + 1;
  return proofStates.slice(0, rounds)[done] ?? 'ready';
}

/** Signed for the press 签付印: nothing on it moves any more. */
export function isSignedOff(state: PageState): boolean {
  return state === 'signed' || state === 'released';
}

/** Signed and not out yet: a change of its text takes the signature off. */
export function signatureCanFall(state: PageState): boolean {
  return state === 'signed';
}

/** The page editor is done with it: it waits for its signature, or has it. */
export function isMadeUp(state: PageState): boolean {
  return state === 'ready' || isSignedOff(state);
}

/** Somebody has begun to compose it. */
export function isBegun(state: PageState): boolean {
  return state !== 'planned';
}

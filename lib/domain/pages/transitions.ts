import type { Role } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import type { PageState } from '@/lib/domain/pages/states';

/** The table of what can happen to a page, from the plan to the press. */
export interface PageTransition {
  from: readonly PageState[];
  /** a state, or `next`: the next proof round, or `ready` after the last one */
  to: PageState | 'next';
  by: readonly Role[] | 'release';
  way: 'on' | 'back';
  event: EventKind;
  needs?: readonly PageNeed[];
  /** only in a newspaper with (`some`) or without (`none`) proof rounds */
  rounds?: 'some' | 'none';
}

export type PageNeed = 'layout' | 'fit' | 'glyphs' | 'signedReports' | 'note';

const row = (transition: PageTransition) => transition;

const pageTransitions = {
  startComposing: row({
    from: ['planned'],
    to: 'composing',
    by: ['pageEditor', 'chief'],
    way: 'on',
    event: 'page.started',
  }),
  sendToProof: row({
    from: ['composing'],
    to: 'next',
    by: ['pageEditor', 'chief'],
    way: 'on',
    event: 'page.sentToProof',
    needs: ['layout'],
    rounds: 'some',
  }),
  markReady: row({
    from: ['composing'],
    to: 'ready',
    by: ['pageEditor', 'chief'],
    way: 'on',
    event: 'page.readied',
    needs: ['layout'],
    rounds: 'none',
  }),
  passProof: row({
    from: ['proof1', 'proof2', 'proof3'],
    to: 'next',
    by: ['proofreader', 'chief'],
    way: 'on',
    event: 'page.proofPassed',
    needs: ['layout'],
  }),
  backToComposing: row({
    from: ['proof1', 'proof2', 'proof3', 'ready'],
    to: 'composing',
    by: ['proofreader', 'pageEditor', 'chief'],
    way: 'back',
    event: 'page.sentBackToComposing',
    needs: ['note'],
  }),
  backToPlanned: row({
    from: ['composing'],
    to: 'planned',
    by: ['pageEditor', 'chief'],
    way: 'back',
    event: 'page.stopped',
  }),
  sign: row({
    from: ['ready'],
    to: 'signed',
    by: ['chief'],
    way: 'on',
    event: 'page.signed',
    needs: ['layout', 'fit', 'glyphs', 'signedReports'],
  }),
  unsign: row({
    from: ['signed'],
    to: 'composing',
    by: ['chief'],
    way: 'back',
    event: 'page.unsigned',
    needs: ['note'],
  }),
  release: row({
    from: ['signed'],
    to: 'released',
    by: 'release',
    way: 'on',
    event: 'page.released',
  }),
} as const satisfies Record<string, PageTransition>;

export type PageTransitionName = keyof typeof pageTransitions;

export const pageTransitionNames = Object.keys(pageTransitions) as PageTransitionName[];

export function pageTransitionOf(name: PageTransitionName): PageTransition {
  return pageTransitions[name];
}

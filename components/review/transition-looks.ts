import type { ShownTransition } from '@/components/reports/transition-bar';
import { type Need, type TransitionName, transitionOf } from '@/lib/domain/reports/transitions';

type Look = Pick<ShownTransition, 'tone' | 'key'>;

/** The next step is solid, what stands beside it plain, the rest is rare. */
const looks: Partial<Record<TransitionName, Look>> = {
  claim: { tone: 'go', key: 'C' },
  sign: { tone: 'go', key: 'A' },
  confirmChange: { tone: 'go', key: 'A' },
  approveForUnit: { tone: 'go', key: 'A' },
  resume: { tone: 'go' },
  reconsider: { tone: 'go' },
  revive: { tone: 'go' },
  return: { tone: 'plain', key: 'R' },
  returnFromUnit: { tone: 'plain', key: 'R' },
  sendBack: { tone: 'plain', key: 'R' },
  reopen: { tone: 'plain' },
  addErratum: { tone: 'plain' },
  handOver: { tone: 'bare', key: 'T' },
};

export function lookOf(name: TransitionName): Look {
  return looks[name] ?? { tone: 'bare' };
}

/** Not a button of this screen: authors submit where they write, issues publish. */
export const elsewhere: readonly TransitionName[] = ['submit', 'publish', 'restore'];

/** After these the report needs this person no more: in a list the next one is opened. */
export const leavesHands: readonly TransitionName[] = [
  'sign',
  'confirmChange',
  'return',
  'decline',
  'reserve',
  'handOver',
  'sendBack',
  'kill',
];

const asksAnyway: readonly TransitionName[] = ['unclaim', 'reserve', 'withdraw', 'confirmChange'];

/** What has to be asked before it can be done. */
export function asksFor(name: TransitionName): readonly Need[] | null {
  const needs = (transitionOf(name).needs ?? []).filter((need) => need !== 'submission' && need !== 'section');
  return needs.length > 0 || asksAnyway.includes(name) ? needs : null;
}

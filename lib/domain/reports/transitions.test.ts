import { expect, test } from 'vitest';
import { type CastName, castNames, education, newsroom, now, reportIn } from '@/lib/domain/roles/newsroom';
import type { ReportCommand } from '@/lib/domain/reports/command';
import { available, decide } from '@/lib/domain/reports/decide';
import { type ReportState, reportStates } from '@/lib/domain/reports/states';
import { type TransitionName, transitionNames } from '@/lib/domain/reports/transitions';

/**
 * Every state × transition × person. The table below is written by hand, from the newsroom's point
 * of view, and not derived from the one in the code: what is not in it is refused.
 */
const editors: CastName[] = ['editor', 'secondEditor'];

const allowed: Partial<Record<TransitionName, Partial<Record<ReportState, CastName[]>>>> = {
  submit: { draft: ['author'], returned: ['author'] },
  approveForUnit: { unitReview: ['unitReviewer'] },
  returnFromUnit: { unitReview: ['unitReviewer'] },
  claim: { submitted: editors },
  unclaim: { editing: ['editor', 'head', 'chief'] },
  handOver: {
    submitted: ['head', 'chief'],
    editing: ['editor', 'head', 'chief'],
    reserved: ['editor', 'head', 'chief'],
  },
  assignSection: {
    submitted: [...editors, 'head', 'chief'],
    editing: ['editor', 'head', 'chief'],
    reserved: [...editors, 'head', 'chief'],
  },
  return: { submitted: editors, editing: ['editor'], reserved: ['editor', 'secondEditor'] },
  decline: { submitted: editors, editing: ['editor'], reserved: ['editor', 'secondEditor'] },
  reconsider: { returned: editors, declined: editors },
  reserve: { editing: ['editor'] },
  resume: { reserved: editors },
  sign: { editing: ['editor'], secondReview: ['head'], finalReview: ['chief'] },
  sendBack: { secondReview: ['head', 'chief'], finalReview: ['chief'] },
  reopen: { signed: ['chief'] },
  addErratum: { published: ['chief'] },
  withdraw: {
    draft: ['author'],
    unitReview: ['author'],
    submitted: ['author'],
    editing: ['author'],
    returned: ['author'],
    reserved: ['author'],
  },
  restore: { withdrawn: ['author'] },
  kill: {
    submitted: ['chief'],
    editing: ['chief'],
    secondReview: ['chief'],
    finalReview: ['chief'],
    signed: ['chief'],
    reserved: ['chief'],
  },
  revive: { killed: ['chief'] },
};

const complete = (name: TransitionName): ReportCommand => ({
  name,
  reasons: ['facts'],
  note: '请补充时间。',
  target: newsroom.secondEditor,
  section: { id: education, policy: 'three' },
  erratum: '文中“300人”应为“30人”。',
});

test.each(transitionNames)('%s: only these people in only these states', (name) => {
  for (const state of reportStates) {
    for (const who of castNames) {
      const decision = decide(reportIn(state), complete(name), newsroom[who], now);
      const expected = allowed[name]?.[state]?.includes(who) ?? false;
      expect(decision.ok, `${who} ${name} in ${state}`).toBe(expected);
    }
  }
});

test('the bar shows a button as allowed exactly when the command would be taken', () => {
  for (const state of reportStates) {
    for (const who of castNames) {
      const buttons = available(reportIn(state), newsroom[who]);
      for (const name of transitionNames) {
        const button = buttons.find((b) => b.name === name);
        const taken = decide(reportIn(state), complete(name), newsroom[who], now).ok;
        expect(button?.allowed ?? false, `${who} ${name} in ${state}`).toBe(taken);
      }
    }
  }
});

test('a button that is refused says why', () => {
  for (const state of reportStates) {
    for (const who of castNames) {
      for (const button of available(reportIn(state), newsroom[who])) {
        expect(button.allowed, `${who} ${button.name}`).toBe(button.problems.length === 0);
      }
    }
  }
});

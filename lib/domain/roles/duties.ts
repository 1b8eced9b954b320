import { hasAnyRole } from '@/lib/domain/actor';
import { type IssueTransitionName, issueTransitionNames, issueTransitionOf } from '@/lib/domain/issues/transitions';
import { type PageTransitionName, pageTransitionNames, pageTransitionOf } from '@/lib/domain/pages/transitions';
import { type Ability, abilityNames, can } from '@/lib/domain/permissions';
import { decide } from '@/lib/domain/reports/decide';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { reportStates } from '@/lib/domain/reports/states';
import { type TransitionName, transitionNames } from '@/lib/domain/reports/transitions';
import { maySee, maySeeText } from '@/lib/domain/reports/visibility';
import { type CastName, education, newsroom, now, reportIn } from './newsroom';

/** What a person of the cast can do, in the words of the tests that read like a job description. */
const complete = (name: TransitionName) => ({
  name,
  reasons: ['facts'],
  note: '请补充。',
  target: newsroom.secondEditor,
  section: { id: education, policy: 'three' as const },
  erratum: '更正。',
});

/** Every transition that this person can take in some state of a report. */
export function duties(who: CastName, changes: Partial<ReportFacts> = {}): TransitionName[] {
  return transitionNames.filter((name) =>
    reportStates.some((state) => decide(reportIn(state, changes), complete(name), newsroom[who], now).ok),
  );
}

/** What this person may do with pages and issues, whatever state they are in. */
export function pageDuties(who: CastName): PageTransitionName[] {
  return pageTransitionNames.filter((name) => {
    const { by } = pageTransitionOf(name);
    return by !== 'release' && hasAnyRole(newsroom[who], by);
  });
}

export function issueDuties(who: CastName): IssueTransitionName[] {
  return issueTransitionNames.filter((name) => hasAnyRole(newsroom[who], issueTransitionOf(name).by));
}

export function abilitiesOf(who: CastName): Ability[] {
  return abilityNames.filter((ability) => can(newsroom[who], ability));
}

/** The states in which this person sees the text of a report; and those in which only its metadata. */
export function sees(who: CastName, changes: Partial<ReportFacts> = {}) {
  const reports = reportStates.map((state) => reportIn(state, changes));
  const text = reports.filter((report) => maySeeText(newsroom[who], report)).map(({ state }) => state);
  const metadata = reports.filter((r) => maySee(newsroom[who], r) && !text.includes(r.state)).map(({ state }) => state);
  return { text, metadata };
}

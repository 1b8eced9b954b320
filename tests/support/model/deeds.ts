import fc from 'fast-check';
import { issueWays, pageWays, reportWays } from './plain-rules';
import { type Person, people } from './world';

/** Something that a person does, or tries to. Reports and issues are numbered as on the blackboard. */
export type Deed =
  | { do: 'nothing' }
  /** what the newsroom would do next, by who would do it */
  | { do: 'next'; report: number; issue: number; matter: 'report' | 'issue'; many: boolean }
  | { do: 'text'; report: number; who: Person; words: number; stale: boolean }
  | { do: 'move'; report: number; who: Person; name: string; stale: boolean }
  | { do: 'place'; report: number; issue: number; who: Person; off: boolean }
  | { do: 'compose'; issue: number; who: Person; stale: boolean }
  | { do: 'page'; issue: number; who: Person; name: string; stale: boolean }
  | { do: 'issue'; issue: number; who: Person; name: string; stale: boolean };

export interface Tried {
  deed: Deed;
  /** asked again under the same key; or under it for something else; or by two at the same moment */
  again: 'no' | 'same' | 'other' | 'race';
}

const who = fc.constantFrom(...people, 'editor', 'head', 'chief', 'chief', 'manyHats') as fc.Arbitrary<Person>;
const report = fc.constantFrom(0, 0, 1, 2);
const issue = fc.constantFrom(0, 0, 1);
const stale = fc.constantFrom(false, false, false, true);

const next = (matter: fc.Arbitrary<'report' | 'issue'>) =>
  fc.record({ do: fc.constant('next' as const), report, issue, matter, many: fc.constantFrom(false, false, true) });
const text = fc.record({ do: fc.constant('text' as const), report, who, words: fc.nat(4), stale });
const move = fc.record({
  do: fc.constant('move' as const),
  report,
  who,
  name: fc.constantFrom(...Object.keys(reportWays)),
  stale,
});
const place = fc.record({ do: fc.constant('place' as const), report, issue, who, off: fc.boolean() });
const compose = fc.record({ do: fc.constant('compose' as const), issue, who, stale });
const page = fc.record({
  do: fc.constant('page' as const),
  issue,
  who,
  name: fc.constantFrom(...Object.keys(pageWays)),
  stale,
});
const whole = fc.record({
  do: fc.constant('issue' as const),
  issue,
  who,
  name: fc.constantFrom(...Object.keys(issueWays), 'close', 'release', 'release'),
  stale,
});

/** An evening of so many deeds. Where one falls, each of the others is made into nothing that is not needed for it. */
export function evening(deeds: number, about: 'reports' | 'issues'): fc.Arbitrary<Tried[]> {
  const onPages = about === 'issues';
  const any = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<Deed>({ do: 'nothing' }) },
    { weight: 100, arbitrary: next(fc.constantFrom('report', ...(onPages ? (['issue', 'issue'] as const) : []))) },
    { weight: onPages ? 10 : 50, arbitrary: move },
    { weight: 20, arbitrary: text },
    { weight: onPages ? 20 : 10, arbitrary: place },
    { weight: onPages ? 10 : 1, arbitrary: compose },
    { weight: onPages ? 20 : 2, arbitrary: page },
    { weight: onPages ? 20 : 2, arbitrary: whole },
  );
  const tried = fc.record({
    deed: any,
    again: fc.constantFrom('no', 'no', 'no', 'no', 'no', 'no', 'no', 'same', 'other', 'race') as fc.Arbitrary<
      Tried['again']
    >,
  });
  return fc.array(tried, { minLength: deeds, maxLength: deeds });
}

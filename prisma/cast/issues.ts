/**
 * Two issues: the one that came out yesterday, complete, and the one in the making for tomorrow.
 * Reports stand in order of priority: the first of a page is its lead 头条.
 */

interface CastPage {
  number: number;
  pageEditorKey: string;
  /** report keys by priority, 1 first */
  reportKeys: string[];
}

export interface CastIssue {
  key: 'released' | 'making';
  /** days from the day of the seed, in the newspaper's own time zone */
  dayOffset: number;
  templateKey: string;
  state: 'released' | 'open';
  /** counted from the newspaper's first serial number */
  serialOffset: number;
  pages: CastPage[];
}

const releasedIssue: CastIssue = {
  key: 'released',
  dayOffset: -1,
  templateKey: 'tabloid-4',
  state: 'released',
  serialOffset: 0,
  pages: [
    {
      number: 1,
      pageEditorKey: 'tan-xiaoyu',
      reportKeys: [
        'night-ferry',
        'old-street-wells',
        'waiting-lines',
        'missed-boat-column',
        'bird-count-call',
        'winter-timetable',
      ],
    },
    {
      number: 2,
      pageEditorKey: 'ye-zhixia',
      reportKeys: [
        'night-paediatrics',
        'mobile-clinic',
        'flu-questions',
        'pharmacy-labels',
        'hearing-test',
        'ambulance-lamp',
      ],
    },
    {
      number: 3,
      pageEditorKey: 'ye-zhixia',
      reportKeys: ['curtain-dragon', 'half-acre-ledger', 'return-box', 'letter-on-marks', 'food-tasters', 'fog-flags'],
    },
    {
      number: 4,
      pageEditorKey: 'tan-xiaoyu',
      reportKeys: ['osmanthus-trays', 'ferry-bell', 'market-wakes', 'abacus', 'lamp-essays'],
    },
  ],
};

const issueInTheMaking: CastIssue = {
  key: 'making',
  dayOffset: 1,
  templateKey: 'tabloid-4',
  state: 'open',
  serialOffset: 1,
  pages: [
    {
      number: 1,
      pageEditorKey: 'tan-xiaoyu',
      reportKeys: ['mountain-school-bus', 'red-bicycle-lane', 'quiet-tai-chi'],
    },
    { number: 2, pageEditorKey: 'ye-zhixia', reportKeys: ['parallel-bars', 'guide-desk'] },
    { number: 3, pageEditorKey: 'ye-zhixia', reportKeys: ['hilltop-bell', 'falling-eggs'] },
    { number: 4, pageEditorKey: 'tan-xiaoyu', reportKeys: ['snow-on-tiles'] },
  ],
};

export const issues: CastIssue[] = [releasedIssue, issueInTheMaking];

/** Every report of the released issue is published; where the others stand is in situations.ts. */
export const releasedReportKeys: string[] = releasedIssue.pages.flatMap(({ reportKeys }) => reportKeys);

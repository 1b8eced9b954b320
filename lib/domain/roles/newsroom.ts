import type { Actor, Role } from '@/lib/domain/actor';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import type { ReportState } from '@/lib/domain/reports/states';

/**
 * A small newsroom for the tests of the rules: one person for each role, two for some, and a report
 * from the school in whatever state a test asks for.
 */
export const now = new Date('2026-11-21T15:00:00Z');

export function person(personId: string, grants: readonly GrantOf[], unitIds: readonly string[] = []): Actor {
  return {
    personId,
    name: personId,
    unitIds,
    grants: grants.map((grant) => {
      const { role, sectionId = null, unitId = null } = typeof grant === 'string' ? { role: grant } : grant;
      return { role, sectionId, unitId, from: null, until: null };
    }),
  };
}

type GrantOf = Role | { role: Role; sectionId?: string; unitId?: string };

export const school = 'unit-school';
export const education = 'section-education';
export const health = 'section-health';

export const newsroom = {
  author: person('author', ['correspondent'], [school]),
  colleague: person('colleague', ['correspondent'], [school]),
  unitReviewer: person('unitReviewer', [{ role: 'unitReviewer', unitId: school }], [school]),
  reporter: person('reporter', [{ role: 'reporter', unitId: school }]),
  editor: person('editor', [{ role: 'editor', sectionId: education }]),
  secondEditor: person('secondEditor', [{ role: 'editor', sectionId: education }]),
  healthEditor: person('healthEditor', [{ role: 'editor', sectionId: health }]),
  head: person('head', ['head']),
  pageEditor: person('pageEditor', ['pageEditor']),
  proofreader: person('proofreader', ['proofreader']),
  chief: person('chief', ['chief']),
  liaison: person('liaison', ['liaison']),
  admin: person('admin', ['admin']),
} as const;

export type CastName = keyof typeof newsroom;

export const castNames = Object.keys(newsroom) as CastName[];

const untouched: readonly ReportState[] = ['draft', 'unitReview', 'submitted', 'withdrawn'];

/** A complete report of the school's correspondent, in the education section, three levels. */
export function reportIn(state: ReportState, changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    id: 'report',
    state,
    version: 1,
    bodyVersion: 1,
    contentHash: 'text-1',
    authorId: 'author',
    creditedIds: [],
    reporters: [],
    unitId: school,
    unitNeedsReview: false,
    sectionId: education,
    policy: 'three',
    claimedById: untouched.includes(state) ? null : 'editor',
    submittedAt: state === 'draft' || state === 'unitReview' ? null : new Date('2026-11-21T08:00:00Z'),
    content: {
      kicker: '',
      headline: '云湖市第一实验小学举行读书节',
      subtitle: '',
      editorsNote: '',
      characters: 620,
      credits: [{ name: '何素娟' }],
      photos: [{ photoId: 'photo', caption: '学生在操场上交换图书。', photographer: '何素娟' }],
    },
    statement: true,
    signatures: [],
    changes: [],
    placements: [],
    ...changes,
  };
}

export const onPage = (pageState: ReportFacts['placements'][number]['pageState']) => ({
  placements: [{ issueId: 'issue', issueState: 'open' as const, pageId: 'page', pageNumber: 3, pageState }],
});

import { describe, expect, test } from 'vitest';
import { wayOf } from './way';

const at = '2026-11-21T08:42:00.000Z';
const did = (kind: string, who: string) => ({ kind, at, who, level: null });

describe('the way of a report, for its author', () => {
  test('a draft has everything ahead', () => {
    expect(wayOf('draft', 'three', []).map(({ standing, what }) => [standing, what])).toEqual([
      ['now', 'draft'],
      ['ahead', 'submitted'],
      ['ahead', 'editing'],
      ['ahead', 'secondReview'],
      ['ahead', 'finalReview'],
      ['ahead', 'placed'],
      ['ahead', 'published'],
    ]);
  });

  test('under first review: two steps done, two reviews to come', () => {
    const way = wayOf('editing', 'three', [did('report.submitted', '林见秋'), did('report.claimed', '沈禾')]);
    expect(way.map(({ standing, what, who }) => [standing, what, who])).toEqual([
      ['done', 'report.submitted', '林见秋'],
      ['done', 'report.claimed', '沈禾'],
      ['now', 'editing', null],
      ['ahead', 'secondReview', null],
      ['ahead', 'finalReview', null],
      ['ahead', 'placed', null],
      ['ahead', 'published', null],
    ]);
  });

  test('a section with one review skips the others', () => {
    expect(wayOf('submitted', 'one', []).map(({ what }) => what)).toEqual([
      'submitted',
      'editing',
      'placed',
      'published',
    ]);
  });

  test('signed: only print is left; published, declined and killed: nothing', () => {
    expect(wayOf('signed', 'three', []).map(({ what }) => what)).toEqual(['signed', 'published']);
    for (const state of ['published', 'declined', 'withdrawn', 'killed'] as const)
      expect(wayOf(state, 'three', [])).toEqual([]);
  });

  test('what the desk does with its own paper stays at the desk', () => {
    expect(
      wayOf('published', 'three', [
        did('report.unclaimed', '沈禾'),
        did('report.sentBack', '韩叙'),
        did('report.moved', '文以宁'),
      ]),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { abilitiesOf, duties, sees } from './duties';

describe('a unit reviewer 单位审核人', () => {
  test('lets a report out of the school or returns it, and nothing else', () => {
    expect(duties('unitReviewer')).toEqual(['approveForUnit', 'returnFromUnit']);
    expect(abilitiesOf('unitReviewer')).toEqual(['unit.review', 'token.own']);
  });
  test('sees what was handed in at this unit, but no drafts', () => {
    expect(sees('unitReviewer').text).toContain('unitReview');
    expect(sees('unitReviewer').text).not.toContain('draft');
  });
  test('has no say in another unit', () => {
    expect(duties('unitReviewer', { unitId: 'unit-hospital' })).toEqual([]);
    expect(sees('unitReviewer', { unitId: 'unit-hospital' }).text).toEqual([]);
    expect(duties('unitReviewer', { unitId: null })).toEqual([]);
  });
});

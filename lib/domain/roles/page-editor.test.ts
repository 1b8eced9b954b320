import { describe, expect, test } from 'vitest';
import { decideTextChange } from '@/lib/domain/reports/change-text';
import { abilitiesOf, duties, issueDuties, pageDuties, sees } from './duties';
import { newsroom, onPage, reportIn } from './newsroom';

describe('a page editor 版面编辑', () => {
  test('places reports and composes pages, but moves no report along the line', () => {
    expect(duties('pageEditor')).toEqual([]);
    expect(abilitiesOf('pageEditor')).toEqual([
      'report.write',
      'desk.see',
      'placement.edit',
      'issue.see',
      'page.compose',
      'settings.templates',
      'token.own',
    ]);
    expect(pageDuties('pageEditor')).toEqual([
      'startComposing',
      'sendToProof',
      'markReady',
      'backToComposing',
      'backToPlanned',
    ]);
    expect(issueDuties('pageEditor')).toEqual([]);
  });
  test('may trim a report on a page, which the chief signs again; not one in the pool', () => {
    expect(decideTextChange(reportIn('signed', onPage('composing')), newsroom.pageEditor).ok).toBe(true);
    expect(decideTextChange(reportIn('signed'), newsroom.pageEditor).ok).toBe(false);
    expect(decideTextChange(reportIn('editing', onPage('composing')), newsroom.pageEditor).ok).toBe(false);
  });
  test('sees all that reached the desk', () => expect(sees('pageEditor').text).toContain('submitted'));
});

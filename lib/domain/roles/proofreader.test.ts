import { describe, expect, test } from 'vitest';
import { decideTextChange } from '@/lib/domain/reports/change-text';
import { abilitiesOf, duties, pageDuties, sees } from './duties';
import { newsroom, onPage, reportIn } from './newsroom';

describe('a proofreader 校对', () => {
  test('proofs pages and signs nothing', () => {
    expect(duties('proofreader')).toEqual([]);
    expect(abilitiesOf('proofreader')).toEqual(['desk.see', 'issue.see', 'token.own']);
    expect(pageDuties('proofreader')).toEqual(['passProof', 'backToComposing']);
  });
  test('mends a comma on a page until it is released', () => {
    expect(decideTextChange(reportIn('signed', onPage('proof2')), newsroom.proofreader).ok).toBe(true);
    expect(decideTextChange(reportIn('signed', onPage('released')), newsroom.proofreader).ok).toBe(false);
    expect(decideTextChange(reportIn('published', onPage('released')), newsroom.proofreader).ok).toBe(false);
  });
  test('sees all that reached the desk', () => expect(sees('proofreader').text).toContain('signed'));
});

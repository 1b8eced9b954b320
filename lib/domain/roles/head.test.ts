import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/domain/reports/decide';
import { abilitiesOf, duties, sees } from './duties';
import { newsroom, now, reportIn } from './newsroom';

describe('a department head 部主任', () => {
  test('signs the second review, sends back, and spreads the load of the desk', () => {
    expect(duties('head')).toEqual(['unclaim', 'handOver', 'assignSection', 'sign', 'sendBack']);
    expect(abilitiesOf('head')).toEqual([
      'report.write',
      'report.work',
      'desk.see',
      'placement.edit',
      'issue.see',
      'settings.reasons',
      'token.own',
    ]);
  });
  test('does not sign what the head has already signed as editor', () => {
    const signature = {
      level: 'editor' as const,
      signerId: 'head',
      contentHash: 'text-1',
      at: now,
      voided: false,
      confirms: false,
    };
    const signing = decide(reportIn('secondReview', { signatures: [signature] }), { name: 'sign' }, newsroom.head, now);
    expect(signing).toMatchObject({ problems: [{ code: 'signed-another-level' }] });
  });
  test('sees all that reached the desk', () => {
    expect(sees('head').text).not.toContain('draft');
    expect(sees('head').text).toContain('declined');
  });
});

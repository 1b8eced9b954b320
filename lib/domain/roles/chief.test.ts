import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/domain/reports/decide';
import { abilitiesOf, duties, issueDuties, pageDuties, sees } from './duties';
import { newsroom, now, onPage, reportIn } from './newsroom';

describe('the chief duty editor 值班总编', () => {
  test('signs last, takes back, kills and revives, and answers for errata', () => {
    expect(duties('chief')).toEqual([
      'unclaim',
      'handOver',
      'assignSection',
      'sign',
      'sendBack',
      'reopen',
      'addErratum',
      'kill',
      'revive',
    ]);
  });
  test('plans, closes and releases issues and signs pages', () => {
    expect(abilitiesOf('chief')).toContain('issue.plan');
    expect(abilitiesOf('chief')).not.toContain('settings.people');
    expect(issueDuties('chief')).toEqual(['open', 'backToPlanning', 'close', 'reopen', 'release', 'seal']);
    expect(pageDuties('chief')).toEqual(expect.arrayContaining(['sign', 'unsign']));
  });
  test('publishes by releasing the issue, not by a button', () => {
    const publish = decide(reportIn('signed'), { name: 'publish' }, newsroom.chief, now);
    expect(publish).toEqual({ ok: false, problems: [{ code: 'only-by-release' }] });
    expect(decide(reportIn('signed'), { name: 'publish', viaRelease: true }, newsroom.chief, now).ok).toBe(true);
    expect(decide(reportIn('signed'), { name: 'publish', viaRelease: true }, newsroom.head, now).ok).toBe(false);
  });
  test('gives a reason for killing, and takes the signature off the page first', () => {
    expect(decide(reportIn('signed'), { name: 'kill' }, newsroom.chief, now)).toMatchObject({
      problems: [{ code: 'missing-reason', field: 'reasons' }],
    });
    const kill = { name: 'kill' as const, reasons: ['facts'] };
    expect(decide(reportIn('signed', onPage('signed')), kill, newsroom.chief, now)).toMatchObject({
      problems: [{ code: 'on-signed-page', params: { page: 3 } }],
    });
    expect(decide(reportIn('signed', onPage('ready')), kill, newsroom.chief, now)).toMatchObject({
      leavesPages: ['page'],
    });
  });
  test('sees all that reached the desk', () => expect(sees('chief').text).not.toContain('unitReview'));
});

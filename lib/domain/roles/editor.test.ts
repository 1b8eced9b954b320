import { describe, expect, test } from 'vitest';
import { abilitiesOf, duties, sees } from './duties';
import { health, newsroom, now, reportIn } from './newsroom';
import { decide } from '@/lib/domain/reports/decide';

describe('an editor 责任编辑', () => {
  test('claims, returns, declines, reserves, assigns and signs the first review', () => {
    expect(duties('editor')).toEqual([
      'claim',
      'unclaim',
      'handOver',
      'assignSection',
      'return',
      'decline',
      'reconsider',
      'reserve',
      'resume',
      'sign',
    ]);
    expect(abilitiesOf('editor')).toEqual([
      'report.write',
      'report.work',
      'desk.see',
      'placement.edit',
      'issue.see',
      'token.own',
    ]);
  });
  test('signs only what is in the own charge', () => {
    const signing = decide(reportIn('editing'), { name: 'sign' }, newsroom.secondEditor, now);
    expect(signing).toEqual({ ok: false, problems: [{ code: 'not-claimant' }] });
  });
  test('signs the first level and no other', () => {
    for (const state of ['secondReview', 'finalReview'] as const) {
      expect(decide(reportIn(state), { name: 'sign' }, newsroom.editor, now)).toMatchObject({
        problems: [{ code: 'forbidden' }],
      });
    }
  });
  test('sees the reports of the own sections and those without a section, once they are on the desk', () => {
    expect(sees('secondEditor').text).toContain('submitted');
    expect(sees('secondEditor').text).not.toContain('draft');
    expect(sees('secondEditor', { sectionId: null }).text).toContain('submitted');
    expect(sees('secondEditor', { sectionId: health }).text).toEqual([]);
    expect(duties('secondEditor', { sectionId: health })).toEqual([]);
  });
  test('keeps hands off the own report', () => {
    expect(duties('editor', { authorId: 'editor', claimedById: null })).not.toContain('claim');
    const own = decide(reportIn('editing', { creditedIds: ['editor'] }), { name: 'sign' }, newsroom.editor, now);
    expect(own).toEqual({ ok: false, problems: [{ code: 'own-report' }] });
  });
});

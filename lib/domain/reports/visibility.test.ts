import { expect, test } from 'vitest';
import { education, health, newsroom, now, person, reportIn, school } from '@/lib/domain/roles/newsroom';
import { decide } from './decide';
import { maySee, maySeeText, visibilityOf } from './visibility';

test('what never reached the desk is not there for the desk', () => {
  const returnedByUnit = reportIn('returned', { submittedAt: null, claimedById: null });
  for (const who of ['editor', 'head', 'chief', 'pageEditor', 'proofreader', 'liaison', 'reporter'] as const) {
    expect(maySee(newsroom[who], returnedByUnit), who).toBe(false);
  }
  expect(maySee(newsroom.unitReviewer, returnedByUnit)).toBe(true);
});

test('a draft that came back from withdrawal belongs to its author again', () => {
  expect(maySee(newsroom.chief, reportIn('draft', { submittedAt: new Date('2026-11-20T00:00:00Z') }))).toBe(false);
});

test('an editor keeps sight of a claimed report when another section takes it', () => {
  expect(maySee(newsroom.editor, reportIn('editing', { sectionId: health }))).toBe(true);
});

test('roles add up: a liaison who also edits reads the texts of the own section', () => {
  const both = person('both', ['liaison', { role: 'editor', sectionId: education }]);
  expect(maySeeText(both, reportIn('submitted'))).toBe(true);
  expect(maySeeText(both, reportIn('submitted', { sectionId: health }))).toBe(false);
  expect(maySee(both, reportIn('submitted', { sectionId: health }))).toBe(true);
});

test('a reviewer whose grant names no unit reviews none', () => {
  const everywhere = person('everywhere', ['unitReviewer']);
  expect(maySee(everywhere, reportIn('unitReview'))).toBe(false);
  expect(decide(reportIn('unitReview'), { name: 'approveForUnit' }, everywhere, now).ok).toBe(false);
});

test('nobody without a role sees more than the own work', () => {
  expect(visibilityOf(person('nobody', [], [school]))).toEqual({ anyOf: [{ authorId: 'nobody', text: true }] });
});

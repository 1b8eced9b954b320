import { expect, test } from 'vitest';
import { jobs, jobsAfter, eventKinds } from './events';
import { can, grantableRoles } from './permissions';
import { isProblemCode, kindOf, problem } from './problems';
import { health, newsroom, person } from './roles/newsroom';

test('who holds no role can do nothing', () => {
  expect(can(person('nobody', []), 'report.write')).toBe(false);
  expect(grantableRoles(person('nobody', []))).toEqual([]);
});

test('a role that is limited to a section is none in another', () => {
  expect(can(newsroom.editor, 'placement.edit')).toBe(true);
  expect(can(newsroom.editor, 'placement.edit', { sectionId: health })).toBe(false);
});

test('an unknown ability is refused, also when it comes from outside the types', () => {
  expect(can(newsroom.admin, 'constructor' as never)).toBe(false);
});

test('every event triggers only jobs that exist', () => {
  for (const kind of eventKinds) for (const job of jobsAfter(kind)) expect(jobs).toContain(job);
});

test('a problem carries only what it needs', () => {
  expect(problem('missing-headline', 'headline')).toEqual({ code: 'missing-headline', field: 'headline' });
  expect(kindOf('stale-version')).toBe('conflict');
  expect(isProblemCode('toString')).toBe(false);
});

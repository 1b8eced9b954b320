import { expect, test } from 'vitest';
import { roleOf } from './role';

const of = (settings: Record<string, string>) => roleOf(settings as NodeJS.ProcessEnv);

test('a process does everything, unless told which part', () => {
  expect(of({})).toBe('all');
  expect(of({ JIANBAO_ROLE: '' })).toBe('all');
  expect(of({ JIANBAO_ROLE: 'worker', DATABASE_URL: 'postgresql://db/jianbao' })).toBe('worker');
});

test('a part alone needs a database that the other parts reach, and a name that is one', () => {
  expect(() => of({ JIANBAO_ROLE: 'web' })).toThrow('needs DATABASE_URL');
  expect(() => of({ JIANBAO_ROLE: 'editor' })).toThrow('it can be all, web, worker');
});

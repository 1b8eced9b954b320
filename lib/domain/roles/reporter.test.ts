import { describe, expect, test } from 'vitest';
import { abilitiesOf, duties, sees } from './duties';

describe('a reporter 记者', () => {
  test('writes, and is the author of what was written', () => {
    expect(abilitiesOf('reporter')).toEqual(['report.write', 'token.own']);
    expect(duties('reporter', { authorId: 'reporter' })).toEqual(['submit', 'withdraw', 'restore']);
  });
  test('reads what comes from the units in care, but decides nothing about it', () => {
    expect(sees('reporter').text).toContain('submitted');
    expect(sees('reporter').text).not.toContain('unitReview');
    expect(sees('reporter', { unitId: 'unit-hospital' }).text).toEqual([]);
    expect(duties('reporter')).toEqual([]);
  });
});

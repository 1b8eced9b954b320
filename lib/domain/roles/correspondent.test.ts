import { describe, expect, test } from 'vitest';
import { reportStates } from '@/lib/domain/reports/states';
import { abilitiesOf, duties, sees } from './duties';

describe('a correspondent 通讯员', () => {
  test('writes, submits, and may take back what is not yet signed', () => {
    expect(duties('author')).toEqual(['submit', 'withdraw', 'restore']);
    expect(abilitiesOf('author')).toEqual(['report.write', 'token.own']);
  });
  test('knows at all times where the own report stands', () => expect(sees('author').text).toEqual(reportStates));
  test('sees and touches nothing of a colleague’s, not even at the same school', () => {
    expect(sees('colleague')).toEqual({ text: [], metadata: [] });
    expect(duties('colleague')).toEqual([]);
  });
});

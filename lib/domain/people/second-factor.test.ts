import { expect, test } from 'vitest';
import { owesFactor, readCode, recoverySigns, spellRecovery } from './second-factor';

test('who holds a role that must have one owes it, until it is set up', () => {
  const editor = [{ role: 'editor' as const }];
  expect(owesFactor(editor, [], false)).toBe(false);
  expect(owesFactor(editor, ['chief', 'editor'], false)).toBe(true);
  expect(owesFactor(editor, ['chief', 'editor'], true)).toBe(false);
  expect(owesFactor(editor, ['chief'], false)).toBe(false);
  expect(owesFactor([], ['chief'], false)).toBe(false);
});

test('figures and recovery codes are told apart, however they are typed', () => {
  for (const typed of ['123456', ' 123 456 ', '１２３４５６', '123-456'])
    expect(readCode(typed)).toEqual({ kind: 'figures', code: '123456' });
  for (const typed of ['abcde-fghjk', 'ABCDE FGHJK', 'ａｂｃｄｅｆｇｈｊｋ'])
    expect(readCode(typed)).toEqual({ kind: 'recovery', code: 'abcdefghjk' });
  for (const typed of ['', '12345', '1234567', 'abcde-fghj', 'abcde-fghjl', '密码密码密码密码密码', '٣٣٣٣٣٣'])
    expect(readCode(typed)).toBeNull();
});

test('what is written on paper is read again, and no sign looks like another', () => {
  expect(readCode(spellRecovery('abcdefghjk'))).toEqual({ kind: 'recovery', code: 'abcdefghjk' });
  expect(recoverySigns).not.toMatch(/[01oil]/);
});

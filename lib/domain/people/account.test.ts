import { expect, test } from 'vitest';
import { normaliseAccount } from './account';
import { passwordProblems } from './password';

test.each([
  ['He.Sujuan@Yunhu.EDU.cn', 'he.sujuan@yunhu.edu.cn'],
  ['　ｈｅ＠ｙｕｎｈｕ．ｃｎ ', 'he@yunhu.cn'],
  ['138 0000 0000', '13800000000'],
  ['+86-138-0000-0000', '13800000000'],
  ['１３８００００００００', '13800000000'],
  ['he', null],
  ['', null],
  ['a@b', null],
  ['a b@yunhu.cn', null],
  [`${'a'.repeat(250)}@yunhu.cn`, null],
])('%j is the account %j', (typed, expected) => expect(normaliseAccount(typed)).toBe(expected));

test.each([
  ['云湖晚报编辑部三楼会议室', []],
  ['short', ['password-too-short']],
  ['x'.repeat(257), ['password-too-long']],
  ['HE.SUJUAN@yunhu.cn', ['password-is-account']],
])('password %j', (password, expected) => {
  expect(passwordProblems(password, 'he.sujuan@yunhu.cn').map(({ code }) => code)).toEqual(expected);
});

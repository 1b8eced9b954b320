import { expect, test } from 'vitest';
import { isEmail, normaliseAccount } from './account';
import { passwordProblems } from './password';

test.each([
  ['He.Sujuan@Yunhu.EDU.cn', 'he.sujuan@yunhu.edu.cn'],
  ['　ｈｅ＠ｙｕｎｈｕ．ｃｎ ', 'he@yunhu.cn'],
  ['138 0000 0000', '13800000000'],
  ['+86-138-0000-0000', '13800000000'],
  ['１３８００００００００', '13800000000'],
  ['\u202d13800000000\u202c', '13800000000'],
  ['he\0@yunhu.cn', null],
  ['he\ud800@yunhu.cn', null],
  ['he\u001b@yunhu.cn', null],
  ['he', null],
  ['', null],
  ['a@b', null],
  ['a b@yunhu.cn', null],
  [`${'a'.repeat(250)}@yunhu.cn`, null],
  [`${'a'.repeat(245)}@yunhu.cn`, `${'a'.repeat(245)}@yunhu.cn`],
  [`${'a'.repeat(246)}@yunhu.cn`, null],
  ['he@yunhu.cn,', null],
  ['he@yunhu.cn lu', null],
  ['电话13800000000', null],
  ['13800000000转8', null],
  ['123456', null],
  ['1234567', '1234567'],
  ['0086 138 0000 0000', '13800000000'],
  ['0571008613800000000', null],
  ['8613800000000', '8613800000000'],
  ['+8613800000000123', null],
  ['+861380000000012', '+861380000000012'],
])('%j is the account %j', (typed, expected) => expect(normaliseAccount(typed)).toBe(expected));

test.each([
  ['云湖晚报编辑部三楼会议室', []],
  ['short', ['password-too-short']],
  ['x'.repeat(257), ['password-too-long']],
  ['HE.SUJUAN@yunhu.cn', ['password-is-account']],
])('password %j', (password, expected) => {
  expect(passwordProblems(password, 'he.sujuan@yunhu.cn').map(({ code }) => code)).toEqual(expected);
});

test('an account is an address or a number', () => {
  expect(isEmail('he.sujuan@yunhu.edu.cn')).toBe(true);
  expect(isEmail('13800000000')).toBe(false);
});

test('a password is refused with its bounds, beside its field', () => {
  const field = 'password';
  expect(passwordProblems('x'.repeat(9), 'a@yunhu.cn')).toEqual([
    { code: 'password-too-short', field, params: { min: 10 } },
  ]);
  expect(passwordProblems('x'.repeat(257), 'a@yunhu.cn')).toEqual([
    { code: 'password-too-long', field, params: { max: 256 } },
  ]);
  expect(passwordProblems('x'.repeat(10), 'a@yunhu.cn')).toEqual([]);
  expect(passwordProblems('𠮷'.repeat(256), 'a@yunhu.cn')).toEqual([]);
});

test.each([
  [' He.Sujuan@yunhu.cn ', 'he.sujuan@yunhu.cn'],
  ['+86 138 0000 0000', '13800000000'],
  [' The Newsroom ', 'the newsroom'],
])('the password %j is the account %j', (password, account) => {
  expect(passwordProblems(password, account)).toEqual([{ code: 'password-is-account', field: 'password' }]);
});

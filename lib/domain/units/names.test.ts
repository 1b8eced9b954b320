import { expect, test } from 'vitest';
import { nameProblems } from './names';

const others = [{ name: '云湖市第一中学', aliases: ['市一中'] }];

test.each([
  [{ name: '云湖市第二中学', aliases: ['市二中', ''] }, []],
  [{ name: '', aliases: [] }, ['missing-field name']],
  [{ name: '云湖市 第一中学', aliases: [] }, ['name-taken name']],
  [{ name: '云湖市第二中学', aliases: ['市二中', '市一中'] }, ['name-taken aliases.1']],
  [{ name: '云湖市第二中学', aliases: ['二中(东区)', '二中（东区）'] }, ['name-taken aliases.1']],
  [{ name: '市二中', aliases: ['市二中'] }, ['name-taken aliases.0']],
])('%j: %j', (unit, expected) => {
  expect(nameProblems(unit, others).map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
});

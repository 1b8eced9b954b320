import fc from 'fast-check';
import { anyText } from '@/lib/composer/test-support/any-characters';

/** Words that broke something somewhere: of the database, the terminal, the page, the parser, the address. */
const KNOWN = [
  '',
  ' ',
  '　'.repeat(30),
  '\u0000',
  '云\u0000湖',
  '\ud83d',
  '\ude00云',
  '\u202e云湖',
  '\u200b\u200d\ufeff',
  '\u001b[31m云',
  '\u2028\u2029\r\n',
  `e${'\u0301'.repeat(300)}`,
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '～'.repeat(60),
  '！？'.repeat(40),
  '“（《'.repeat(40),
  '锟斤拷〓',
  '\ue000\uf8ff\u{10ffff}',
  '⼀⼆⺠﨎',
  '__proto__',
  'constructor',
  'toString',
  `' or 1=1; --`,
  '$1 {{7*7}} %s %n',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '../../../../etc/passwd',
  '\\\\server\\share',
  '%00%0d%0aSet-Cookie:a=b',
  'NaN',
  '-0',
  '1e400',
  '9007199254740993',
  '2026-02-30',
  '0000-00-00',
  'https://云湖.example/'.repeat(12),
  'a'.repeat(400),
  '6222021234567890123',
];

const ordinary = fc.constantFrom(
  '云湖市第一实验小学举行读书节',
  '本报讯 11月18日，云湖市第一实验小学第六届读书节开幕，1200余名师生参加。',
  '记者 陆知微 通讯员 何素娟',
  '操场边的老榆树搬了家',
);

/** Some text: as people write it, of any characters at all, or made to break something. */
export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: ordinary },
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.tuple(ordinary, fc.constantFrom(...KNOWN)).map((both) => both.join('')) },
);

/** Anything that JSON can carry, and what it cannot say twice. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileWords },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, 0, -1, 1.5, 1e308, 2 ** 31, 2 ** 53, -0),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([[]], [null], { length: 3 }, JSON.parse('{"__proto__":{"a":1}}')) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2000 }).map(nested) },
);

/** A list in a list in a list. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

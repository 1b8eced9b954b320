import fc from 'fast-check';

/** Every character that Unicode assigns, private use too; line ends are no part of a paragraph. */
const ASSIGNED: number[] = [];
for (let code = 0x20; code <= 0x10ffff; code++) {
  if (/[^\p{Cn}\p{Cs}\p{Cc}]/u.test(String.fromCodePoint(code))) ASSIGNED.push(code);
}

const anyCharacter = fc
  .integer({ min: 0, max: ASSIGNED.length - 1 })
  .map((at) => String.fromCodePoint(ASSIGNED[at] ?? 0x4e00));
/** What breaks lines differently, more often than Unicode's hundred thousand ideographs would let it come. */
const anySign = anyCharacter.filter((character) => !/[\p{Lo}\p{Co}]/u.test(character));
const ordinary = fc.constantFrom(...'云湖晚报的，。“”《》！？、—…·～％￥㎡₂ 　2026aB-./@');

/** Text of any characters at all: runs of one, marks among words, words of any script. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.oneof(anySign, ordinary), fc.integer({ min: 1, max: 40 })).map(([one, times]) => one.repeat(times)),
      fc.array(fc.oneof(anyCharacter, anySign), { maxLength: 12 }).map((each) => each.join('')),
      fc.array(ordinary, { maxLength: 20 }).map((each) => each.join('')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/**
 * Text as people type it, whatever it was copied from: characters that look the same are made the same, and
 * what cannot be seen is taken out. Full-width letters, digits and marks stay as they are: they are Chinese typing.
 */

/** Radicals of dictionaries that PDFs give for the characters, half-width kana and hangul, ligatures of Latin faces. */
const FOLDED = /[\u2e9f\u2ef3\u2f00-\u2fd5\uf900-\ufad9\uff61-\uffdc\ufb00-\ufb06]+/g;

/** Simplified radicals that Unicode gives no decomposition, by the character that each stands for. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '⺠民',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻣骨',
  ]
    .concat(['⻤鬼', '⻥鱼', '⻦鸟', '⻧卤', '⻨麦', '⻩黄', '⻪黾', '⻬齐', '⻮齿', '⻰龙'])
    .map(([radical, character]) => [radical, character]),
);
const RADICAL = /[\u2e80-\u2eff]/g;

/** Zero-width blanks and joiners, marks of direction, soft hyphens, variation selectors, fillers. */
const UNSEEN = /(\P{DI}?)(\p{DI}+)/gu;
/** Scripts in which a joiner decides how a letter is written. */
const JOINING =
  /[\p{Script=Arab}\p{Script=Syrc}\p{Script=Mong}\p{Script=Deva}\p{Script=Beng}\p{Script=Tibt}\p{Script=Sinh}\p{Script=Mlym}\p{Script=Knda}\p{Script=Taml}\p{Script=Telu}]/u;
const NO_JOINER = /(?!\u200c|\u200d|[\u180b-\u180f])\p{DI}/gu;

/**
 * @param text as it came in: typed, pasted, sent by a program, imported
 * @returns the same words; never longer than Unicode's own composition makes it
 */
export function typedText(text: string): string {
  return (
    text
      // by the letter before all of them: what is left is left the next time too
      .replace(UNSEEN, (_, letter: string, marks: string) =>
        JOINING.test(letter) ? letter + marks.replace(NO_JOINER, '') : letter,
      )
      .replace(FOLDED, (run) => run.normalize('NFKC'))
      .replace(RADICAL, (radical) => RADICALS[radical] ?? radical)
      .normalize('NFC')
  );
}

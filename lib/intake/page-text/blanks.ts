/**
 * Blanks in Chinese text: recognition and justified columns leave them inside words and round numbers,
 * but in headlines and quoted slogans (书润童心 灯照归途) a blank is what a comma is elsewhere.
 */

/** Takes out the blanks of running text; those between two halves of a quoted slogan stay. */
export function closeBlanks(text: string): string {
  const joined = text.replace(/\s*\band\b\s*(?=[\u3400-\u9fff])/g, (all, at: number) =>
    /[\u3400-\u9fff”"》）]/.test(text.slice(Math.max(0, at - 1), at)) ? '和' : all,
  );
  return joined.replace(/(\S)\s+(?=(\S))/g, (all, before: string, after: string, at: number) =>
    isLatin(before) && isLatin(after) ? `${before} ` : partsSlogan(joined, at + 1) ? `${before} ` : all.trim(),
  );
}

function isLatin(character: string): boolean {
  return /[A-Za-z]/.test(character);
}

/** A blank in quotation or book marks with two to twelve characters, the same number on both sides. */
function partsSlogan(text: string, at: number): boolean {
  const before = /[“"《]([\u3400-\u9fff]{3,12})$/.exec(text.slice(Math.max(0, at - 14), at))?.[1];
  const after = /^\s+([\u3400-\u9fff]{3,12})(?=[”"》—!！])/.exec(text.slice(at, at + 16))?.[1];
  return before !== undefined && after !== undefined && before.length === after.length;
}

/** Blanks between Chinese characters are kept, one each: they part the halves of a headline. */
export function headlineBlanks(text: string): string {
  return text
    .replace(/\s*\band\b\s*(?=[\u3400-\u9fff])/g, '和')
    .replace(/([\u3400-\u9fff])\s+(?=[\dA-Za-z%])/g, '$1')
    .replace(/([\dA-Za-z%])\s+(?=[\u3400-\u9fff])/g, '$1')
    .replace(/\s+(?=[，。、；：？！”》）])|(?<=[，、；：“《（])\s+/g, '')
    .trim();
}

/** Without any blank: for comparing. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

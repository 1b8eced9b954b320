/** Names of people as bylines print them: 沈拓, 欧阳娜, 阿依古丽·买买提, Anna Smith. */
import { surnameLength } from './surnames';

const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/;
/** 记者在现场, 通讯员从…: the word after the role begins a sentence. */
const NO_NAME = /^[在从对将把被是有就也都及与的了看到走来采获表示近日前昨今也还又不]/;
const DOTTED_NAME = /^[\u3400-\u9fffA-Za-z]{1,8}(?:·[\u3400-\u9fffA-Za-z]{1,8}){1,4}$/;
const LATIN_NAME = /^[A-Z][A-Za-z'’.-]{0,20}$/;

/** A person even where no role stands before: the surname proves it. */
export function isKnownName(text: string): boolean {
  if (DOTTED_NAME.test(text)) return true;
  if (!HAN_NAME.test(text)) return false;
  const surname = surnameLength(text);
  return surname > 0 && text.length <= surname + 2;
}

/** A person where a role stands before: any two to four characters. */
export function isPossibleName(text: string): boolean {
  return (!NO_NAME.test(text) && HAN_NAME.test(text)) || DOTTED_NAME.test(text) || LATIN_NAME.test(text);
}

/** Whether it is written as a name in Latin letters is. */
export function isLatinName(text: string): boolean {
  return LATIN_NAME.test(text);
}

/**
 * 何素娟李娜王芳, run together by a lost blank → [何素娟, 李娜, 王芳]; null where it cannot be cut
 * into names that each begin with a surname. Names of three characters are preferred.
 */
export function splitRunTogether(text: string): string[] | null {
  if (!/^[\u3400-\u9fff]{4,15}$/.test(text)) return null;
  const cuts: (string[] | null)[] = new Array(text.length + 1).fill(null);
  cuts[text.length] = [];
  for (let at = text.length - 2; at >= 0; at--) {
    const surname = surnameLength(text.slice(at, at + 4));
    if (!surname) continue;
    for (const length of surname === 2 ? [4, 3] : [3, 2]) {
      const rest = cuts[at + length];
      if (rest && (!cuts[at] || rest.length + 1 < (cuts[at]?.length ?? 0)))
        cuts[at] = [text.slice(at, at + length), ...rest];
    }
  }
  return cuts[0] ?? null;
}

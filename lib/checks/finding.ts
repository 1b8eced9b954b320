/**
 * A Finding 校对提示 is what a check remarks on a text: where, how grave, why and, where the rule is
 * sure of it, what should stand there instead. Unlike a Problem it refuses nothing; the editor decides.
 */
export interface Finding {
  /** id of the rule, as `punctuation/half-width` */
  rule: string;
  severity: Severity;
  /** id of the report and of the passage in it */
  report: string;
  passage: string;
  /** UTF-16 offset and length in the passage's text */
  offset: number;
  length: number;
  message: Words;
  /** what replaces the marked text; null where only a person can tell */
  fix: string | null;
  /** true where the fix changes width, blanks or shape only, so that all of them may be applied at once */
  batch: boolean;
}

/** error: against a standard or plainly wrong. warning: very likely wrong. info: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** A sentence in the languages of the desk. */
export interface Words {
  'zh-CN': string;
  en: string;
}

/** What a rule says, in both languages of the desk. */
export function say(chinese: string, english: string): Words {
  return { 'zh-CN': chinese, en: english };
}

/** Puts the params in the places that name them: `{found}`. */
export function fill(words: Words, params: Readonly<Record<string, string | number>>): Words {
  const put = (sentence: string) => sentence.replace(/\{(\w{1,20})\}/g, (place, name) => String(params[name] ?? place));
  return say(put(words['zh-CN']), put(words.en));
}

/** Compares two findings of one passage: earlier first, at the same offset the shorter first. */
export function byPosition(a: { offset: number; length: number }, b: { offset: number; length: number }): number {
  return a.offset - b.offset || a.length - b.length;
}

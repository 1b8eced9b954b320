import english from 'hyphen/en-us/index.js';

const SOFT_HYPHEN = '\u00ad';

/** The syllables of an English word, by Liang's patterns; joined they are the word again. */
export const syllables = (word: string): string[] =>
  english.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: 5 }).split(SOFT_HYPHEN);

/**
 * How usual a word is, as a cost: the rarer the dearer. The confusion rule 形近音近字 compares the
 * cheapest reading of a clause with the one that another character would give. The dictionary comes
 * from outside (jieba's on the server); without one the rule is left out and the patterns remain.
 */
export interface WordCosts {
  /** -ln of the word's share of all words; undefined for no word */
  cost(word: string): number | undefined;
  /** cost of a character that is no word by itself */
  unknown: number;
  /** does a word of two or more characters begin with these two (UTF-16 units)? Spares looking up most of what is none */
  begins(first: number, second: number): boolean;
  /** longest word that is looked for, in characters */
  longest: number;
}

const LONGEST = 4;

/**
 * Reads a dictionary in jieba's form, a line each: `word frequency tag`.
 * Lines it cannot read are passed over. `own` are the newspaper's words, taken as common ones.
 */
export function wordCosts(dictionary: string, own: readonly string[] = []): WordCosts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word, count] of entriesOf(dictionary)) {
    total += count;
    if (word.length <= LONGEST) counts.set(word, count);
  }
  for (const word of own) if (word.length <= LONGEST) counts.set(word, Math.max(counts.get(word) ?? 0, OWN_COUNT));
  const all = Math.log(Math.max(1, total));
  const costs = new Map([...counts].map(([word, count]) => [word, all - Math.log(count)]));
  const beginnings = new Set<number>();
  for (const word of costs.keys()) if (word.length > 1) beginnings.add(word.charCodeAt(0) * UNITS + word.charCodeAt(1));
  return {
    cost: (word) => costs.get(word),
    unknown: all,
    begins: (first, second) => beginnings.has(first * UNITS + second),
    longest: LONGEST,
  };
}

const UNITS = 0x10000;

/** As often as a word that every issue prints, in jieba's count of 60 million. */
const OWN_COUNT = 300;

function* entriesOf(dictionary: string): Generator<[word: string, count: number]> {
  let start = 0;
  while (start < dictionary.length) {
    const newline = dictionary.indexOf('\n', start);
    const end = newline < 0 ? dictionary.length : newline;
    const blank = dictionary.indexOf(' ', start);
    const count = blank < 0 || blank > end ? 0 : Number.parseInt(dictionary.slice(blank + 1, end), 10);
    if (count > 0) yield [dictionary.slice(start, blank), count];
    start = end + 1;
  }
}

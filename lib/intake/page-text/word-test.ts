/**
 * Does a word run across a break? 幽|默 and 抽|象 prove that two pieces of a broken column belong together.
 * The dictionary comes from outside (on the server jieba's, 350,000 words); what the page itself repeats
 * is evidence that needs none.
 */
export interface WordTest {
  /** how much better (in nats, ≥ 0) the text reads when a word spans the break than when all words end there */
  gain(left: string, right: string): number;
}

const LONGEST = 6;

/** From lines `word frequency tag`, jieba's form. Pure: the caller reads the file. */
export function wordTestFromDictionary(dictionary: string): WordTest {
  const frequency = new Map<string, number>();
  let total = 0;
  for (const line of dictionary.split('\n')) {
    const [word, count] = line.split(' ');
    if (!word || word.length > LONGEST || !/^[\u3400-\u9fff]+$/.test(word)) continue;
    const n = Number(count) || 1;
    frequency.set(word, n);
    total += n;
  }
  const logTotal = Math.log(total + 1);
  const cost = (word: string): number => {
    const n = frequency.get(word);
    if (n !== undefined) return logTotal - Math.log(n + 1);
    return word.length === 1 ? logTotal : Number.POSITIVE_INFINITY;
  };
  const best = (text: string, cut: number): number => {
    const costs = new Array<number>(text.length + 1).fill(Number.POSITIVE_INFINITY);
    costs[0] = 0;
    for (let end = 1; end <= text.length; end++)
      for (let start = Math.max(0, end - LONGEST); start < end; start++) {
        if (start < cut && end > cut) continue;
        const sum = (costs[start] ?? 0) + cost(text.slice(start, end));
        if (sum < (costs[end] ?? 0)) costs[end] = sum;
      }
    return costs[text.length] ?? 0;
  };
  return {
    gain(left, right) {
      const tail = /[\u3400-\u9fff]{1,8}$/.exec(left)?.[0];
      const head = /^[\u3400-\u9fff]{1,8}/.exec(right)?.[0];
      if (!tail || !head) return 0;
      const text = tail + head;
      return Math.max(0, best(text, tail.length) - best(text, text.length + 1));
    },
  };
}

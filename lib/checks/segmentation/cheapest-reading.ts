import type { WordCosts } from './word-costs';

/**
 * The cheapest cut of a clause into words, from both ends, so that the cost with one character
 * exchanged needs only the words that cover it. Linear: at most `longest` look-ups for each
 * character, and longest × (longest + 1) / 2 for each exchange.
 */
export interface Reading {
  /** cost of the cheapest cut of the whole clause */
  cost: number;
  /** cost of the cheapest cut with `character` in place of the one at `index`, as part of a longer word */
  costWith(index: number, character: string): number;
  /** the same with `character` as a word of its own */
  costAlone(index: number, character: string): number;
  /** look-ups so far */
  lookups(): number;
}

/**
 * @param clause without marks @param words what each word costs; a character that is no word costs `unknown`
 * @returns the words of the cheapest way to part the clause, and how many were looked up
 */
export function cheapestReading(clause: string, words: WordCosts): Reading {
  const { longest, unknown } = words;
  const n = clause.length;
  let lookups = 0;
  const costOf = (word: string): number => {
    lookups += 1;
    return words.cost(word) ?? (word.length === 1 ? unknown : Number.POSITIVE_INFINITY);
  };

  const costs = new Float64Array(n * longest);
  const fromStart = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  fromStart[0] = 0;
  for (let start = 0; start < n; start += 1) {
    for (let length = 1; length <= longest && start + length <= n; length += 1) {
      const cost = costOf(clause.slice(start, start + length));
      costs[start * longest + length - 1] = cost;
      fromStart[start + length] = Math.min(at(fromStart, start + length), at(fromStart, start) + cost);
    }
  }
  const toEnd = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  toEnd[n] = 0;
  for (let start = n - 1; start >= 0; start -= 1) {
    for (let length = 1; length <= longest && start + length <= n; length += 1) {
      toEnd[start] = Math.min(at(toEnd, start), at(costs, start * longest + length - 1) + at(toEnd, start + length));
    }
  }

  return {
    cost: at(fromStart, n),
    costWith: (index, character) => {
      const unit = (position: number) =>
        (position === index ? character : clause).charCodeAt(position === index ? 0 : position);
      let best = Number.POSITIVE_INFINITY;
      for (let start = Math.max(0, index - longest + 1); start <= index && start + 2 <= n; start += 1) {
        if (!words.begins(unit(start), unit(start + 1))) continue;
        for (let length = Math.max(2, index - start + 1); length <= longest && start + length <= n; length += 1) {
          const word = clause.slice(start, index) + character + clause.slice(index + 1, start + length);
          best = Math.min(best, at(fromStart, start) + costOf(word) + at(toEnd, start + length));
        }
      }
      return best;
    },
    costAlone: (index, character) => at(fromStart, index) + costOf(character) + at(toEnd, index + 1),
    lookups: () => lookups,
  };
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

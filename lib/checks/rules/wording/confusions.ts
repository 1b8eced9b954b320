import { say } from '../../finding';
import { type ReadPassage, spanInText, written } from '../../passage';
import { matches } from '../../pattern-rule';
import { type Hit, passageRule } from '../../rule';
import { cheapestReading } from '../../segmentation/cheapest-reading';
import type { WordCosts } from '../../segmentation/word-costs';
import { confusedWith } from './word-lists/confusion-sets';

/** A clause must become this much cheaper (in nats) by the exchange before anybody is troubled. */
const THRESHOLD = 5;

const clauses = /[一-龥]{2,400}/g;

/**
 * Characters that look or sound alike 形近音近字: where exchanging one makes the clause much more usual.
 * Silent without a dictionary (`settings.words`); then wording/wrong-word and wording/ru-ren remain.
 */
export const confusion = passageRule({
  id: 'wording/confusion',
  source: 'house',
  severity: 'warning',
  message: say('“{found}”疑为“{fix}”', '“{found}” may be “{fix}”'),
  parts: written,
  patterns: [clauses],
  find: (passage, { words }) => (words ? confusionsIn(passage, words).hits : []),
  examples: {
    wrong: [],
    right: ['没有词典时这条规则不出声。'],
  },
});

/** The hits, and the look-ups they cost: at most about 60 for each character. */
export function confusionsIn(
  passage: ReadPassage,
  words: WordCosts,
  threshold = THRESHOLD,
): { hits: Hit[]; lookups: number } {
  const hits: Hit[] = [];
  let lookups = 0;
  for (const match of matches(clauses, passage.bare)) {
    const clause = match[0];
    const reading = cheapestReading(clause, words);
    let lastHit = -3;
    for (let i = 0; i < clause.length; i += 1) {
      const best = bestExchange(clause, i, (character) => reading.costWith(i, character));
      if (!best || reading.cost - best.cost < threshold || i - lastHit < 2) continue;
      lastHit = i;
      const span = spanInText(passage, match.index + i, 1);
      hits.push({
        ...span,
        fix: best.character,
        params: { found: shown(clause, i, clause.charAt(i)), fix: shown(clause, i, best.character) },
      });
    }
    lookups += reading.lookups();
  }
  return { hits, lookups };
}

function bestExchange(clause: string, index: number, costWith: (character: string) => number) {
  let best: { character: string; cost: number } | null = null;
  for (const character of confusedWith(clause.charAt(index))) {
    const cost = costWith(character);
    if (!best || cost < best.cost) best = { character, cost };
  }
  return best;
}

/** The character with its neighbours, so that the message can be understood. */
function shown(clause: string, index: number, character: string): string {
  return clause.slice(Math.max(0, index - 1), index) + character + clause.slice(index + 1, index + 2);
}

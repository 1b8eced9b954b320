import { type ReadPassage, spanInText } from '../passage';
import { matches } from '../matches';
import { confusedWith } from '../rules/wording/word-lists/confusion-sets';
import { cheapestReading, type Reading } from './cheapest-reading';
import type { WordCosts } from './word-costs';

/** A character that another, which looks or sounds like it, would make more usual. */
export interface Exchange {
  /** place in the passage's text */
  offset: number;
  length: number;
  fix: string;
  /** the character with its neighbours, as it stands and as it would */
  found: string;
  better: string;
  /** by how much the clause becomes cheaper, in nats */
  gain: number;
  /** the new character is a word of its own, which says less */
  alone: boolean;
  /** what stands there now is part of a word in the cheapest reading */
  known: boolean;
}

const clauses = /[一-龥]{2,400}/g;
const LEAST = 2;

/** After a number a measure word is expected. */
const NUMBER = /[一二三四五六七八九十百千万两几\d]$/;
const MEASURES = '名个位种只支棵张把辆项所家本册条间件份年月日天次场届件块分份口';
const MEASURE_BONUS = 3;

const remembered = new WeakMap<ReadPassage, { exchanges: Exchange[]; lookups: number }>();

/** The best exchange at each place, and the look-ups they cost: at most about 60 for each character. */
export function exchangesIn(passage: ReadPassage, words: WordCosts): { exchanges: Exchange[]; lookups: number } {
  const known = remembered.get(passage);
  if (known) return known;
  const exchanges: Exchange[] = [];
  let lookups = 0;
  for (const match of matches(clauses, passage.bare)) {
    const reading = cheapestReading(match[0], words);
    exchanges.push(...apart(inClause(passage, match.index, match[0], reading)));
    lookups += reading.lookups();
  }
  const result = { exchanges, lookups };
  remembered.set(passage, result);
  return result;
}

function inClause(passage: ReadPassage, start: number, clause: string, reading: Reading): Exchange[] {
  const exchanges: Exchange[] = [];
  for (let i = 0; i < clause.length; i += 1) {
    const best = bestAt(passage.bare, start + i, i, reading);
    if (!best || reading.cost - best.cost < LEAST) continue;
    const around = (character: string) => clause.slice(Math.max(0, i - 1), i) + character + clause.slice(i + 1, i + 2);
    exchanges.push({
      ...spanInText(passage, start + i, 1),
      fix: best.character,
      found: around(clause.charAt(i)),
      better: around(best.character),
      gain: reading.cost - best.cost,
      alone: best.alone,
      known: reading.costWith(i, clause.charAt(i)) <= reading.cost,
    });
  }
  return exchanges;
}

function bestAt(text: string, position: number, index: number, reading: Reading) {
  const character = text.charAt(position);
  const measured = NUMBER.test(text.slice(Math.max(0, position - 1), position)) && !MEASURES.includes(character);
  let best: { character: string; cost: number; alone: boolean } | null = null;
  for (const other of confusedWith(character)) {
    const bonus = measured && MEASURES.includes(other) ? MEASURE_BONUS : 0;
    const asWord = reading.costWith(index, other);
    const alone = reading.costAlone(index, other) - bonus;
    const cost = Math.min(asWord, alone);
    if (!best || cost < best.cost) best = { character: other, cost, alone: alone < asWord && bonus === 0 };
  }
  return best;
}

/** Of two that touch, the one that gains more: they are two readings of one slip. */
function apart(exchanges: readonly Exchange[]): Exchange[] {
  return exchanges.filter(
    (one) =>
      !exchanges.some((other) => other !== one && Math.abs(other.offset - one.offset) <= 1 && other.gain > one.gain),
  );
}

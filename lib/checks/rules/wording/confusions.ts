import { say } from '../../finding';
import { written } from '../../passage';
import { type PassageRule, passageRule } from '../../rule';
import { type Exchange, exchangesIn } from '../../segmentation/exchanges';

/**
 * Gains in nats. What is less sure is only remarked, as is every word of one character: much of its gain
 * is that it is common. Below that nobody is troubled.
 */
const SURE = { asWord: 5, alone: Number.POSITIVE_INFINITY, known: 5 };
const POSSIBLE = { asWord: 3.5, alone: 5, known: 5 };

const about = (id: string, severity: 'warning' | 'info', sure: boolean): PassageRule =>
  passageRule({
    id,
    reach: 'clause',
    source: 'house',
    severity,
    message: say('“{found}”疑为“{fix}”', '“{found}” may be “{fix}”'),
    parts: written,
    find: (passage, { words }) =>
      words
        ? exchangesIn(passage, words)
            .exchanges.filter((exchange) => isOver(exchange, POSSIBLE) && isOver(exchange, SURE) === sure)
            .map(({ offset, length, fix, found, better }) => ({ offset, length, fix, params: { found, fix: better } }))
        : [],
    examples: { wrong: [], right: ['没有词典时这条规则不出声。'] },
  });

/**
 * Characters that look or sound alike 形近音近字: where exchanging one makes the clause much more usual.
 * Silent without a dictionary (`settings.words`); then wording/likely-word stands in.
 */
export const confusion = about('wording/confusion', 'warning', true);

export const possibleConfusion = about('wording/possible-confusion', 'info', false);

/** A character that makes a known word where it stands (报到 beside 报道) needs the greater gain. */
function isOver({ gain, alone, known }: Exchange, limit: typeof SURE): boolean {
  return gain >= Math.max(alone ? limit.alone : limit.asWord, known ? limit.known : 0);
}

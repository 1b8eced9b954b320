import type { Part } from '@/lib/manuscript/passages';
import { matches } from './matches';
import { prose, type ReadPassage, spanInText } from './passage';
import { type Hit, type PassageRule, passageRule, type RuleFacts } from './rule';

/** A passage rule that is one pattern: what it matches is marked. */
export interface PatternFacts extends Omit<RuleFacts, 'patterns'> {
  /** where it looks; prose by default */
  parts?: readonly Part[];
  /** read the text as it is, or through the blanks beside Chinese (the default) */
  through?: 'text' | 'bare';
  /** global; quantifiers bounded */
  pattern: RegExp;
  /** what should stand there; undefined where the rule cannot tell */
  fix?: (match: RegExpExecArray) => string | undefined;
  /** true: the fix may be applied unseen */
  batch?: boolean;
  /** a match that is none after all */
  unless?: (match: RegExpExecArray) => boolean;
  params?: (match: RegExpExecArray) => Record<string, string | number>;
}

/** A rule that reads each passage by one pattern. @returns the rule, which finds every match that is not excepted */
export function patternRule(facts: PatternFacts): PassageRule {
  const { parts = prose, through = 'bare', pattern, fix, batch = false, unless, params, ...rest } = facts;
  return passageRule({
    ...rest,
    parts,
    patterns: [pattern],
    find: (passage) => {
      const hits: Hit[] = [];
      for (const match of matches(pattern, through === 'bare' ? passage.bare : passage.text)) {
        if (unless?.(match)) continue;
        const fixed = fix?.(match);
        hits.push({
          ...(through === 'bare' ? spanOf(passage, match) : { offset: match.index, length: match[0].length }),
          ...(fixed === undefined ? {} : { fix: fixed, batch }),
          params: { found: match[0], ...(fixed === undefined ? {} : { fix: fixed }), ...params?.(match) },
        });
      }
      return hits;
    },
  });
}

function spanOf(passage: ReadPassage, match: RegExpExecArray): { offset: number; length: number } {
  return spanInText(passage, match.index, match[0].length);
}

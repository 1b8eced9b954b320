import { describe, expect, it } from 'vitest';
import { allRules } from './rules/all-rules';

/** What keeps reading linear: no pattern may look further than a bounded number of characters. */
describe('patterns of the rules', () => {
  const patterns = allRules.flatMap(({ id, patterns = [] }) => patterns.map((pattern) => [id, pattern] as const));

  it('are there', () => expect(patterns.length).toBeGreaterThan(50));

  it.each(patterns)('%s: every quantifier is bounded', (_, pattern) => {
    const outsideClasses = pattern.source.replace(/\\./g, '_').replace(/\[(?:[^\]])*\]/g, '_');
    expect(outsideClasses).not.toMatch(/[*+]|\{\d+,\}/);
    expect(pattern.global).toBe(true);
  });
});

describe('rules', () => {
  it('have ids of their own', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });

  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s says where it is written and shows it right and wrong',
    (_, rule) => {
      expect(rule.source).toMatch(/^(?:GB\/T 1583[45]-2011 (?:[AB]\.)?\d+(?:\.\d+)*|GF 1001-2001|house)$/);
      expect(rule.message.en).not.toBe('');
      expect(rule.message['zh-CN']).not.toBe('');
      expect(rule.examples.right.length).toBeGreaterThan(0);
    },
  );
});

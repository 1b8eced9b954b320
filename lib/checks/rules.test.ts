import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes';
import { createProof } from './proof';
import type { Rule, Sample } from './rule';
import { allRules } from './rules/all-rules';
import { sampleReports } from './sample-reports';
import { proofSettings } from './settings';

/** Each rule is tested by the examples it is documented with. */
describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.wrong.map((example) => [label(example), example]))('finds %s', (_, example) => {
    const sample = isFixed(example) ? example[0] : example;
    const findings = proofed(rule, sample);
    expect(findings.length).toBeGreaterThan(0);
    if (isFixed(example)) expect(applyFixes(example[0], findings)).toBe(example[1]);
  });

  it.each(rule.examples.right.map((example) => [label(example), example]))('passes %s', (_, example) => {
    expect(proofed(rule, example)).toEqual([]);
  });
});

function proofed(rule: Rule, sample: Sample) {
  const proof = createProof(proofSettings(rule.examples.settings), [rule]);
  const reports = sampleReports(sample);
  return rule.scope === 'issue'
    ? proof.issue(reports).findings
    : reports.flatMap((report) => proof.report(report).findings);
}

function isFixed(example: Rule['examples']['wrong'][number]): example is readonly [string, string] {
  return Array.isArray(example) && typeof example[0] === 'string';
}

function label(example: Rule['examples']['wrong'][number]): string {
  return JSON.stringify(isFixed(example) ? example[0] : example).slice(0, 60);
}

import { describe, expect, it } from 'vitest';
import { asProofReport, inventedReports } from './texts/invented-reports';
import { createProof } from '@/lib/checks/proof';
import { proofSettings } from '@/lib/checks/settings';

/** Thirty-two clean reports: whatever is said of them beyond advice is a false alarm. */
describe('clean text', () => {
  it.each(inventedReports.map((report) => [report.headline, report] as const))('%s', (_, report) => {
    const { findings } = createProof(proofSettings()).report(asProofReport(report, 'r1'));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

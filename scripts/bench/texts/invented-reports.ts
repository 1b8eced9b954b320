import type { ProofReport } from '@/lib/checks/passage';
import { hospitalsAutumn } from './hospitals-autumn';
import { hospitalsSpring } from './hospitals-spring';
import { schoolsAutumn } from './schools-autumn';
import { schoolsSpring } from './schools-spring';

/** 32 invented reports, each about another thing, in the paper's own manner: what the benchmarks work on. */
export interface InventedReport {
  headline: string;
  paragraphs: string[];
}

export const inventedReports: InventedReport[] = [
  schoolsSpring,
  schoolsAutumn,
  hospitalsSpring,
  hospitalsAutumn,
].flatMap((text) =>
  text
    .trim()
    .split('\n\n')
    .map((report) => {
      const [headline = '', ...paragraphs] = report.split('\n');
      return { headline, paragraphs };
    }),
);

export function bodyOf(report: InventedReport): string {
  return report.paragraphs.join('\n');
}

export function asProofReport({ headline, paragraphs }: InventedReport, id: string): ProofReport {
  return {
    id,
    passages: [
      { id: 'headline', part: 'headline', text: headline },
      ...paragraphs.map((text, i) => ({ id: `p${i + 1}`, part: 'paragraph' as const, text })),
    ],
  };
}

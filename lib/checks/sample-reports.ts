import type { Passage } from '@/lib/manuscript/passages';
import type { ProofReport } from './passage';
import type { Sample, SampleReport } from './rule';

/** The reports that a rule's example stands for. */
export function sampleReports(sample: Sample): ProofReport[] {
  if (typeof sample === 'string') return [{ id: 'r1', passages: [{ id: 'p1', part: 'paragraph', text: sample }] }];
  return (isRow(sample) ? sample : [sample]).map((report, i) => ({ id: `r${i + 1}`, passages: passagesOf(report) }));
}

function passagesOf({ paragraphs = [], ...heading }: SampleReport): Passage[] {
  const parts = ['kicker', 'headline', 'subtitle', 'byline', 'subhead'] as const;
  return [
    ...parts.flatMap((part) => (heading[part] === undefined ? [] : [{ id: part, part, text: heading[part] }])),
    ...paragraphs.map((text, i) => ({ id: `p${i + 1}`, part: 'paragraph' as const, text })),
  ];
}

function isRow(sample: SampleReport | readonly SampleReport[]): sample is readonly SampleReport[] {
  return Array.isArray(sample);
}

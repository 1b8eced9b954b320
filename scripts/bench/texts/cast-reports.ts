import type { Passage, ProofReport } from '@/lib/checks/passage';
import type { CastReport } from '@/prisma/cast/cast-report';
import { reports } from '@/prisma/cast/reports/all';

/** The demo newspaper's reports as the checks read them: text that no rule was written for. */
export const castProofReports: ProofReport[] = reports.map((report) => ({
  id: report.key,
  passages: passagesOf(report),
}));

function passagesOf({ kicker, headline, subtitle, editorsNote, body, photos }: CastReport): Passage[] {
  const passages: Passage[] = [
    { id: 'kicker', part: 'kicker', text: kicker },
    { id: 'headline', part: 'headline', text: headline },
    { id: 'subtitle', part: 'subtitle', text: subtitle },
    { id: 'note', part: 'editorsNote', text: editorsNote },
    ...body.map(
      (one, i): Passage =>
        typeof one === 'string'
          ? { id: `p${i}`, part: 'paragraph', text: one }
          : { id: `p${i}`, part: 'subhead', text: one.subhead },
    ),
    ...photos.map(({ caption }, i): Passage => ({ id: `photo${i}`, part: 'caption', text: caption })),
  ];
  return passages.filter(({ text }) => text !== '');
}

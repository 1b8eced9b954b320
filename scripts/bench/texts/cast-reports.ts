import type { ProofReport } from '@/lib/checks/passage';
import { passagesOf } from '@/lib/manuscript/passages';
import { bodyOf } from '@/lib/manuscript/plain-text';
import type { CastReport } from '@/prisma/cast/cast-report';
import { reports } from '@/prisma/cast/reports/all';

/** The demo newspaper's reports as the checks read them: text that no rule was written for. */
export const castProofReports: ProofReport[] = reports.map((report) => ({
  id: report.key,
  passages: passagesOf(contentOf(report)).filter(({ text }) => text !== ''),
}));

function contentOf({ kicker, headline, subtitle, editorsNote, body, byline, photos }: CastReport) {
  const blocks = body.map((one) => (typeof one === 'string' ? one : { kind: 'subhead' as const, text: one.subhead }));
  return {
    kicker,
    headline,
    subtitle,
    editorsNote,
    body: bodyOf(blocks),
    byline,
    photos: photos.map(({ picture, caption, photographer }) => ({ photoId: picture, caption, photographer })),
  };
}

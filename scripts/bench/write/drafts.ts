import type { Actor } from '@/lib/domain/actor';
import type { ReportContent } from '@/lib/manuscript/content';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { createReport } from '@/lib/server/reports/create';
import { saveText } from '@/lib/server/reports/save-text';
import { transitionReport } from '@/lib/server/reports/transition';
import type { TransitionInput } from '@/lib/server/reports/transition-input';
import { reports } from '@/prisma/cast/reports/all';
import { must } from '@/prisma/seed/reports';

export interface Row {
  id: string;
  version: number;
  content: ReportContent;
}

/** A complete draft with the words of one of the cast's reports, without photos. */
export async function draftOf(author: Actor, n: number): Promise<Row> {
  const {
    kicker,
    headline,
    subtitle,
    editorsNote,
    body: blocks,
  } = reports[n % reports.length] as (typeof reports)[number];
  const body = bodyOf(
    blocks.map((part) => (typeof part === 'string' ? part : { kind: 'subhead' as const, text: part.subhead })),
  );
  const content: ReportContent = {
    kicker,
    headline,
    subtitle,
    editorsNote,
    body,
    byline: [{ name: author.name, role: 'reporter', unit: null }],
    photos: [],
  };
  const { id } = must(await createReport(author, {}, null));
  const { version } = must(await saveText(author, { reportId: id, bodyVersion: 1, content, statement: true }, null));
  return { id, version, content };
}

/** One transition, and the version that the next one needs. */
export async function moveWith(
  actor: Actor,
  row: Row,
  name: TransitionInput['name'],
  more: Partial<TransitionInput> = {},
): Promise<void> {
  row.version = must(
    await transitionReport(actor, { reportId: row.id, name, version: row.version, ...more }, null),
  ).version;
}

import { z } from 'zod';
import { isReportState, reportStates } from '@/lib/domain/reports/states';
import { available } from '@/lib/domain/reports/decide';
import { problem, refuse } from '@/lib/domain/problems';
import type { ReportContent } from '@/lib/manuscript/content';
import { done } from '../../command';
import { db } from '../../db/client';
import type { Prisma } from '../../db/generated/client';
import { findReport } from '../../reports/facts';
import { visibleTo } from '../../reports/scope';
import { availableSchema, listOf, named, pageField, skipTo, told } from '../answer-schemas';
import { endpoint } from '../endpoint';
import { partsOf, plainParts } from './plain-parts';
import { asSent, line } from '../../web/typed';

const row = z.strictObject({
  id: z.uuid(),
  number: z.int(),
  state: z.enum(reportStates),
  version: z.int(),
  bodyVersion: z.int(),
  headline: told,
  characters: z.int(),
  author: named,
  unit: named.nullable(),
  section: named.nullable(),
  claimedBy: named.nullable(),
  submittedAt: told.nullable(),
  updatedAt: told,
});

const whole = z.strictObject({
  ...row.shape,
  contentHash: told,
  statement: z.boolean(),
  content: z.custom<ReportContent>(),
  parts: plainParts,
  signatures: z.array(
    z.strictObject({
      level: told,
      signerId: z.uuid(),
      at: told,
      contentHash: told,
      voided: z.boolean(),
    }),
  ),
  returns: z.array(
    z.strictObject({
      at: told,
      note: told,
      reply: told.nullable(),
      items: z.array(z.strictObject({ code: told, note: told, done: z.boolean() })),
    }),
  ),
  placements: z.array(z.strictObject({ issueId: z.uuid(), pageId: z.uuid(), page: z.int(), date: told })),
  transitions: availableSchema,
});

const person = { select: { id: true, name: true } } as const;

const rowSelect = {
  id: true,
  number: true,
  state: true,
  version: true,
  bodyVersion: true,
  headline: true,
  characters: true,
  author: person,
  unit: person,
  section: person,
  claimedBy: person,
  submittedAt: true,
  updatedAt: true,
} as const satisfies Prisma.ReportSelect;

const wholeSelect = {
  ...rowSelect,
  returns: {
    orderBy: { at: 'desc' },
    select: {
      at: true,
      note: true,
      reply: true,
      items: { orderBy: { order: 'asc' }, select: { code: true, note: true, done: true } },
    },
  },
  placements: {
    select: { issueId: true, pageId: true, page: { select: { number: true } }, issue: { select: { date: true } } },
  },
} as const satisfies Prisma.ReportSelect;

export const listReports = endpoint({
  method: 'GET',
  path: '/reports',
  tag: 'reports',
  summary: 'Reports that you may read, newest first',
  policy: 'signed-in',
  input: z.strictObject({
    page: pageField,
    /** several with a comma between */
    state: asSent(200)
      .transform((list) => list.split(','))
      .refine((list) => list.every(isReportState), { params: { problem: 'value-not-allowed' } })
      .optional(),
    unitId: z.uuid().optional(),
    sectionId: z.uuid().optional(),
    authorId: z.uuid().optional(),
    headline: line(80).optional(),
  }),
  answer: listOf(row),
  run: async (actor, { page, state, headline, ...exact }) => {
    const where: Prisma.ReportWhereInput = {
      AND: [
        visibleTo(actor),
        exact,
        ...(state ? [{ state: { in: state.filter(isReportState) } }] : []),
        ...(headline ? [{ headline: { contains: headline } }] : []),
      ],
    };
    const [rows, total] = await Promise.all([
      db().report.findMany({ where, orderBy: { number: 'desc' }, ...skipTo(page), select: rowSelect }),
      db().report.count({ where }),
    ]);
    return done({ items: rows.map(dated), total });
  },
});

export const getReport = endpoint({
  method: 'GET',
  path: '/reports/{reportId}',
  tag: 'reports',
  summary: 'A report with its text, as manuscript and as plain parts, and what you can do with it now',
  policy: 'signed-in',
  input: z.strictObject({ reportId: z.uuid() }),
  answer: whole,
  run: async (actor, { reportId }) => {
    const report = await findReport(db(), actor, reportId);
    if (!report) return refuse(problem('not-found'));
    const { returns, placements, ...rest } = await db().report.findUniqueOrThrow({
      where: { id: reportId },
      select: wholeSelect,
    });
    const { facts, content } = report;
    return done({
      ...dated(rest),
      contentHash: facts.contentHash,
      statement: facts.statement,
      content,
      parts: partsOf(content),
      signatures: facts.signatures.map(({ level, signerId, at, contentHash, voided }) => ({
        level,
        signerId,
        at: at.toISOString(),
        contentHash,
        voided,
      })),
      returns: returns.map(({ at, ...back }) => ({ ...back, at: at.toISOString() })),
      placements: placements.map(({ issueId, pageId, page, issue }) => ({
        issueId,
        pageId,
        page: page.number,
        date: issue.date.toISOString().slice(0, 10),
      })),
      transitions: available(facts, actor),
    });
  },
});

function dated<T extends { submittedAt: Date | null; updatedAt: Date }>({ submittedAt, updatedAt, ...rest }: T) {
  return { ...rest, submittedAt: submittedAt?.toISOString() ?? null, updatedAt: updatedAt.toISOString() };
}

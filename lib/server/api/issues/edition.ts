import { z } from 'zod';
import { problem, refuse } from '@/lib/domain/problems';
import { issueAddress, issuePdfAddress, pageAddress, pagePdfAddress, reportAddress } from '@/lib/edition/addresses';
import { done } from '../../command';
import { db } from '../../db/client';
import { endpoint } from '../endpoint';
import { told } from '../answer-schemas';

/** Where readers find a released issue; `builtAt` stays null until its bundle stands. */
export const getEdition = endpoint({
  method: 'GET',
  path: '/issues/{issueId}/edition',
  tag: 'issues',
  summary: 'Where the released issue is read: addresses of issue, pages and reports, relative to the newspaper’s own',
  policy: 'signed-in',
  input: z.strictObject({ issueId: z.uuid() }),
  answer: z.strictObject({
    number: z.int(),
    builtAt: told.nullable(),
    address: told,
    pdf: told,
    pages: z.array(
      z.strictObject({
        number: z.int(),
        name: told,
        address: told,
        pdf: told,
        reports: z.array(z.strictObject({ id: z.uuid(), headline: told, address: told })),
      }),
    ),
  }),
  run: async (_actor, { issueId }) => {
    const issue = await db().issue.findUnique({
      where: { id: issueId },
      select: {
        date: true,
        editions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, builtAt: true } },
        pages: {
          orderBy: { number: 'asc' },
          select: {
            number: true,
            name: true,
            placements: {
              orderBy: { priority: 'asc' },
              select: { report: { select: { id: true, number: true, headline: true } } },
            },
          },
        },
      },
    });
    const edition = issue?.editions[0];
    if (!issue || !edition) return refuse(problem('not-found'));
    const date = issue.date.toISOString().slice(0, 10);
    return done({
      number: edition.number,
      builtAt: edition.builtAt?.toISOString() ?? null,
      address: issueAddress(date),
      pdf: issuePdfAddress(date),
      pages: issue.pages.map(({ number, name, placements }) => ({
        number,
        name,
        address: pageAddress(date, number),
        pdf: pagePdfAddress(date, number),
        reports: placements.map(({ report }) => ({
          id: report.id,
          headline: report.headline,
          address: reportAddress(date, report.number),
        })),
      })),
    });
  },
});

import { z } from 'zod';
import { availableIssue } from '@/lib/domain/issues/decide';
import { issueStates } from '@/lib/domain/issues/states';
import { availablePage } from '@/lib/domain/pages/decide';
import { pageStates } from '@/lib/domain/pages/states';
import { problem, refuse } from '@/lib/domain/problems';
import { reportStates } from '@/lib/domain/reports/states';
import { done } from '../../command';
import { db } from '../../db/client';
import { findIssue } from '../../issues/facts';
import { listIssues } from '../../issues/issue-list';
import type { LoadedPage } from '../../pages/facts';
import type { Actor } from '@/lib/domain/actor';
import { availableSchema, listOf, pageField, told } from '../answer-schemas';
import { endpoint } from '../endpoint';

const row = z.strictObject({
  id: z.uuid(),
  date: z.iso.date(),
  serial: z.int(),
  state: z.enum(issueStates),
  closesAt: told.nullable(),
  releasedAt: told.nullable(),
  pages: z.array(z.strictObject({ number: z.int(), name: told })),
});

const page = z.strictObject({
  id: z.uuid(),
  number: z.int(),
  name: told,
  state: z.enum(pageStates),
  version: z.int(),
  layout: z
    .strictObject({
      number: z.int(),
      chosen: z.int(),
      sheetHash: told,
      fresh: z.boolean(),
      oversetLines: z.int(),
      figures: z.record(told, z.unknown()),
    })
    .nullable(),
  reports: z.array(z.strictObject({ id: z.uuid(), headline: told, state: z.enum(reportStates) })),
  transitions: availableSchema,
});

const whole = z.strictObject({
  id: z.uuid(),
  date: z.iso.date().nullable(),
  serial: z.int().nullable(),
  state: z.enum(issueStates),
  version: z.int(),
  pages: z.array(page),
  transitions: availableSchema,
});

export const listAllIssues = endpoint({
  method: 'GET',
  path: '/issues',
  tag: 'issues',
  summary: 'Issues, latest day first, thirty a page',
  policy: 'issue.see',
  input: z.strictObject({ page: pageField }),
  answer: listOf(row),
  run: async (actor, input) => {
    const { issues, total } = await listIssues(actor, input.page);
    return done({ items: issues, total });
  },
});

export const getIssue = endpoint({
  method: 'GET',
  path: '/issues/{issueId}',
  tag: 'issues',
  summary: 'An issue with its pages, their states and versions, and what you can do with them now',
  policy: 'issue.see',
  input: z.strictObject({ issueId: z.uuid() }),
  answer: whole,
  run: async (actor, { issueId }) => {
    const issue = await findIssue(db(), actor, issueId);
    if (!issue) return refuse(problem('not-found'));
    const { id, date, serial, state, version } = issue.facts;
    return done({
      id,
      date,
      serial,
      state,
      version,
      pages: issue.pages.map((each) => pageOf(each, actor)),
      transitions: availableIssue(issue.facts, actor),
    });
  },
});

function pageOf({ facts, row: { layout } }: LoadedPage, actor: Actor): z.infer<typeof page> {
  const { id, number, name, state, version, inputHash, reports } = facts;
  const figures = (layout?.figures ?? {}) as Record<string, unknown>;
  return {
    id,
    number,
    name,
    state,
    version,
    layout: layout && {
      number: layout.number,
      chosen: layout.chosen,
      sheetHash: layout.sheetHash,
      fresh: layout.inputHash === inputHash,
      oversetLines: facts.layout?.oversetLines ?? 0,
      figures,
    },
    reports: reports.map((report) => ({ ...report })),
    transitions: availablePage(facts, actor),
  };
}

import type { Pen } from './pen';
import { type Desk, rest } from './programs';

interface Issue {
  version: number;
  state: string;
  pages: { id: string; version: number; state: string; layout: { sheetHash: string } | null }[];
}

/** A page that a few lines fill, so that an evening brings out several papers. */
const FORMAT = {
  name: 'tabloid',
  pageMm: [80, 110],
  areaMm: [60, 90],
  columns: 1,
  charactersPerColumn: 16,
  em: 9,
  pitch: 14,
  headLines: 2,
};

/** Brings out one small paper after the other: planned, filled with what is signed, composed, signed, released. */
export async function paper(pen: Pen, desk: Desk, released: string[]): Promise<void> {
  const made = await pen.post<{ id: string }>('/templates', {
    name: '小报',
    format: FORMAT,
    frontHeadLines: 0,
    pages: [{ number: 1, name: '长堤', sectionIds: [] }],
  });
  if (!made.ok) throw new Error(`The small page was refused: ${made.codes.join(', ')}`);
  while (desk.goesOn()) {
    const id = await plan(pen, made.value.id);
    if (id && (await fill(pen, desk, id)) && (await compose(pen, desk, id))) await bringOut(pen, id, released);
    await rest(desk, 300);
  }
}

async function plan(pen: Pen, templateId: string): Promise<string | null> {
  const next = await pen.get<{ date: string; serial: number }>('/next-issue');
  if (!next.ok) return null;
  const planned = await pen.post<{ id: string }>('/issues', { ...next.value, templateId });
  if (!planned.ok) return null;
  pen.expects(planned.value.id, 'issue.planned');
  return (await issueMoves(pen, planned.value.id, 'open', 'issue.opened')) ? planned.value.id : null;
}

async function fill(pen: Pen, desk: Desk, issueId: string): Promise<boolean> {
  while (desk.goesOn()) {
    const list = await pen.get<{ items: { id: string; number: number }[] }>('/reports?state=signed');
    const page = (await issueOf(pen, issueId))?.pages[0];
    if (!list.ok || !page) return false;
    for (const { id } of list.value.items.slice(-6)) {
      const placed = await pen.post(`/issues/${issueId}/placements`, { reportId: id, pageId: page.id });
      if (!placed.ok) continue;
      pen.expects(id, 'report.placed');
      return true;
    }
    await rest(desk, 500);
  }
  return false;
}

async function compose(pen: Pen, desk: Desk, issueId: string): Promise<boolean> {
  for (let tries = 0; tries < 5 && desk.goesOn(); tries++) {
    const page = (await issueOf(pen, issueId))?.pages[0];
    if (!page) return false;
    const composed = await pen.post<{ kind: string }>(`/pages/${page.id}/compose`, { version: page.version });
    if (composed.ok && composed.value.kind === 'composed') {
      pen.expects(issueId, 'page.composed');
      return true;
    }
    await rest(desk, 500);
  }
  return false;
}

async function bringOut(pen: Pen, id: string, released: string[]): Promise<void> {
  if (!(await issueMoves(pen, id, 'close', 'issue.closed'))) return;
  if (!(await pageMoves(pen, id, 'markReady', 'page.readied'))) return;
  if (!(await pageMoves(pen, id, 'sign', 'page.signed'))) return;
  if (await issueMoves(pen, id, 'release', 'issue.released')) released.push(id);
}

async function issueMoves(pen: Pen, id: string, name: string, event: string): Promise<boolean> {
  const issue = await issueOf(pen, id);
  const moved = issue && (await pen.post(`/issues/${id}/transitions`, { name, version: issue.version }));
  if (!moved?.ok) return false;
  pen.expects(id, event);
  return true;
}

async function pageMoves(pen: Pen, issueId: string, name: string, event: string): Promise<boolean> {
  const page = (await issueOf(pen, issueId))?.pages[0];
  const seen = name === 'sign' && page?.layout ? { seenSheet: page.layout.sheetHash } : {};
  const moved = page && (await pen.post(`/pages/${page.id}/transitions`, { name, version: page.version, ...seen }));
  if (!moved?.ok) return false;
  pen.expects(issueId, event);
  return true;
}

async function issueOf(pen: Pen, id: string): Promise<Issue | null> {
  const issue = await pen.get<Issue>(`/issues/${id}`);
  return issue.ok ? issue.value : null;
}

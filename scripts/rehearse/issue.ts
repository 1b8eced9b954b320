/** The chief's side: an issue of one page in the format of the file, composed, signed, released. */
import { formats } from '@/lib/composer/formats';
import type { PageFile } from '../compose/page-file';
import { type Client, Refused } from './client';
import type { Cast } from './people';
import type { Step } from './step';

export interface OpenIssue {
  id: string;
  pageId: string;
}

interface Versioned {
  version: number;
}

interface Page extends Versioned {
  id: string;
  state: string;
  layout: { sheetHash: string; oversetLines: number } | null;
  transitions: { name: string; allowed: boolean }[];
}

interface Issue extends Versioned {
  pages: Page[];
}

type Composed = { kind: string; candidates?: number; loadFactor: number; proposals: unknown[] };

export async function planIssue(chief: Client, page: PageFile['page'], sectionId: string): Promise<OpenIssue> {
  const { date, serial } = await chief.get<{ date: string; serial: number }>('/next-issue');
  const templateId = await templateFor(chief, page.format);
  const pages = [{ number: ((page.number - 1) % 99) + 1, name: page.section.slice(0, 20), sectionIds: [sectionId] }];
  const { id } = await chief.post<{ id: string }>('/issues', { date, serial, templateId, pages });
  await moveIssue(chief, id, 'open');
  const { pages: planned } = await chief.get<Issue>(`/issues/${id}`);
  return { id, pageId: (planned[0] as Page).id };
}

// a page of the file has no masthead, so neither has the template
async function templateFor(chief: Client, format: PageFile['page']['format']): Promise<string> {
  const name = format === 'broadsheet' ? '排演对开一版' : '排演四开一版';
  const known = (await chief.get<{ id: string; name: string }[]>('/templates')).find(
    (template) => template.name === name,
  );
  if (known) return known.id;
  const pages = [{ number: 1, name: '排演', sectionIds: [] }];
  return (await chief.post<{ id: string }>('/templates', { name, format: formats[format], frontHeadLines: 0, pages }))
    .id;
}

export async function bringOut(
  { id, pageId }: OpenIssue,
  { chief, pageEditor }: Pick<Cast, 'chief' | 'pageEditor'>,
  step: Step,
  say: (line: string) => void,
): Promise<void> {
  const page = async () => (await chief.get<Issue>(`/issues/${id}`)).pages.find((each) => each.id === pageId) as Page;
  const composed = await step('the page editor composes the page', async () =>
    pageEditor.post<Composed>(`/pages/${pageId}/compose`, { version: (await page()).version }),
  );
  if (composed.kind !== 'composed') {
    throw new Refused(
      `The page is ${composed.kind}, load factor ${composed.loadFactor.toFixed(3)}: ${JSON.stringify(composed.proposals)}`,
    );
  }
  say(`            ${composed.candidates} layouts to choose from, load factor ${composed.loadFactor.toFixed(3)}`);
  await step('the issue is closed', () => moveIssue(chief, id, 'close'));
  await step('the page is marked ready', async () => {
    for (let now = await page(); now.state !== 'ready'; now = await page()) await movePage(chief, now, nextOf(now));
  });
  await step('the chief signs the page', async () => movePage(chief, await page(), 'sign'));
  await step('the chief releases the issue', () => moveIssue(chief, id, 'release'));
}

/** With proof rounds the page goes through them; without, it is ready at once. */
function nextOf(page: Page): string {
  const way = ['markReady', 'sendToProof', 'passProof'];
  const next = page.transitions.find(({ name, allowed }) => allowed && way.includes(name));
  if (!next) throw new Refused(`A page that is ${page.state} cannot be made ready.`);
  return next.name;
}

function movePage(by: Client, { id, version, layout }: Page, name: string): Promise<unknown> {
  return by.post(`/pages/${id}/transitions`, {
    name,
    version,
    ...(name === 'sign' && layout ? { seenSheet: layout.sheetHash } : {}),
  });
}

async function moveIssue(chief: Client, id: string, name: string): Promise<void> {
  const { version } = await chief.get<Versioned>(`/issues/${id}`);
  await chief.post(`/issues/${id}/transitions`, { name, version });
}

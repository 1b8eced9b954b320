import { people } from '@/prisma/cast/people';
import { firstToken } from '../../rehearse/first-token';
import { Client } from '../../rehearse/client';
import { enter, openBrowser, visitor } from '../../screens/camera';
import type { Product } from '../../screens/product';

/** Those who open screens, by the sessions that they have, and a program that composes. */
export interface Visitors {
  view(number: number): Promise<void>;
  compose(number: number): Promise<void>;
}

const VIEWERS = ['林见秋', '沈禾', '叶知夏'];
const COMPOSER = '叶知夏';

export async function seatVisitors(product: Product, data: string): Promise<Visitors> {
  const views = await whatTheyOpen(product.address);
  const token = await firstToken({ url: product.address, settings: { JIANBAO_DATA: data }, stop: async () => {} });
  const admin = new Client(product.address, token);
  const account = people.find(({ name }) => name === COMPOSER)?.account;
  const { items } = await admin.get<{ items: { id: string }[] }>(`/people?account=${account}`);
  const { word } = await admin.post<{ word: string }>(`/people/${items[0]?.id}/tokens`, { name: 'memory' });
  const program = new Client(product.address, word);
  const pages = await pagesToCompose(program);
  return {
    view: async (number) => {
      const { address, cookie } = views[number % views.length] as (typeof views)[number];
      const answer = await fetch(address, { headers: { cookie, 'accept-encoding': 'br' } });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
    },
    compose: async (number) => {
      const { issueId, pageId } = pages[number % pages.length] as (typeof pages)[number];
      const { pages: now } = await program.get<Issue>(`/issues/${issueId}`);
      const version = now.find(({ id }) => id === pageId)?.version;
      await program.post(`/pages/${pageId}/compose`, { version });
    },
  };
}

/** Each viewer's screens, as far as their own first screens lead: reports, issues, pages; and the paper's. */
async function whatTheyOpen(url: string): Promise<{ address: string; cookie: string }[]> {
  const browser = await openBrowser();
  const found: { address: string; cookie: string }[] = [];
  for (const name of VIEWERS) {
    const page = await visitor(browser, url);
    await enter(page, name);
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const links = new Set<string>();
    for (const first of ['/mine', '/desk', '/issues', '/']) {
      await page.goto(first);
      for (const link of await page.locator('a[href^="/"]').all()) links.add((await link.getAttribute('href')) ?? '');
    }
    for (const link of links)
      if (/^\/(mine|desk|issues|reports|paper)\b/.test(link) && !link.endsWith('.pdf'))
        found.push({ address: new URL(link, url).href, cookie });
    await page.context().close();
  }
  await browser.close();
  const there = await Promise.all(found.map(async (one) => ((await isThere(one)) ? [one] : [])));
  return there.flat();
}

async function isThere({ address, cookie }: { address: string; cookie: string }): Promise<boolean> {
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status === 200;
}

interface Issue {
  id: string;
  state: string;
  pages: { id: string; version: number; state: string }[];
}

/** Pages of issues that are being made and can be composed at all. */
async function pagesToCompose(program: Client): Promise<{ issueId: string; pageId: string }[]> {
  const { items } = await program.get<{ items: { id: string; state: string }[] }>('/issues');
  const found: { issueId: string; pageId: string }[] = [];
  for (const { id } of items.filter(({ state }) => state === 'open'))
    for (const { id: pageId, version } of (await program.get<Issue>(`/issues/${id}`)).pages)
      if (
        await program.post(`/pages/${pageId}/compose`, { version }).then(
          () => true,
          () => false,
        )
      )
        found.push({ issueId: id, pageId });
  if (found.length === 0) throw new Error('No page of the demo newspaper can be composed.');
  return found;
}

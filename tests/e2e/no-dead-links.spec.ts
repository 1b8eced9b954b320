import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/journey';

const PEOPLE = ['林见秋', '沈禾', '谢长庚', '管平仲'];
/** every link of these many screens a person, nearest first; of screens of one kind a few */
const SCREENS = 60;
const OF_ONE_KIND = 6;

for (const name of PEOPLE) {
  test(`no link that ${name} is shown leads nowhere`, async ({ as }) => {
    const page = await as(name);
    expect(await deadLinks(page.request, new URL(page.url()).pathname)).toEqual([]);
  });
}

/** Follows links breadth first, as far as the bounds go; what is not there is named with where it stood. */
async function deadLinks(request: APIRequestContext, start: string): Promise<string[]> {
  const from = new Map([[start, 'the start']]);
  const kinds = new Map<string, number>();
  const dead: string[] = [];
  let read = 0;
  for (const [path, shownOn] of from) {
    const kind = path.replace(/[0-9a-f-]{36}|\d{4}-\d\d-\d\d|\d+/g, '*').replace(/\?.*/, '?');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if ((kinds.get(kind) as number) > OF_ONE_KIND) continue;
    if (read === SCREENS) break;
    read += 1;
    const answer = await request.get(path);
    if (answer.status() !== 200) dead.push(`${answer.status()} ${path} on ${shownOn}`);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      if (!from.has(link)) from.set(link, path);
    }
  }
  return dead;
}

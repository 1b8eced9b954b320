import fc from 'fast-check';
import { type Asked, askedOf } from '../support/fuzz/addresses';
import { fuzzing, toldFromInside } from '../support/fuzz/fuzzing';
import { type Heard, rawRequest } from '../support/fuzz/raw-request';
import { expect, test } from './support/journey';

const AT_ONCE = 12;
const DEADLINE = 20_000;

/** Every screen, with addresses of things that are there and that are not. */
const SCREENS = [
  '/',
  '/signin',
  '/forgotten',
  '/licences',
  '/link/abcdefghijklmnop',
  '/desk',
  '/mine',
  '/mine/new',
  '/reports',
  '/approvals',
  '/issues',
  '/issues/new',
  '/account',
  '/settings',
  '/settings/people',
  '/settings/units',
  '/settings/sections',
  '/settings/templates',
  '/settings/reasons',
  '/settings/newspaper',
  '/api/health',
  '/api/auth/session',
  '/api/auth/csrf',
  '/api/photos',
  '/api/v1/me',
  '/api/v1/openapi.json',
  '/api/v1/reports',
];
const NOWHERE = '01890000-0000-7000-8000-000000000000';
const OF_SOMETHING = [
  '/mine/ID',
  '/mine/ID/write',
  '/reports/ID',
  '/approvals/ID',
  '/issues/ID',
  '/issues/ID/1',
  '/settings/people/ID',
  '/settings/units/ID',
  '/settings/reasons/ID',
  '/api/photos/ID/thumb',
  '/api/pages/ID/picture',
  '/api/pages/ID/candidates/0',
  '/api/v1/reports/ID',
  '/api/v1/pages/ID/svg',
];

test('any address, header and form gets an answer without a fault and without a word from inside', async ({
  as,
  baseURL,
  request,
}) => {
  test.setTimeout(300_000);
  const chief = await as('谢长庚');
  const origin = baseURL as string;
  const cookie = (await chief.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const papers = [...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)/g)].map(
    ([, loc]) => new URL(loc as string, origin).pathname,
  );
  expect(papers.length).toBeGreaterThan(3);
  await chief.goto('/desk');
  const report = await chief.locator('[data-report]').first().getAttribute('data-report');
  const known = [
    ...papers.slice(0, 8),
    ...SCREENS,
    ...OF_SOMETHING.flatMap((path) => [path.replace('ID', NOWHERE), path.replace('ID', report ?? NOWHERE)]),
  ];

  const all = fc.sample(askedOf(known), fuzzing(2_000, 'addresses'));
  const faults: string[] = [];
  const counted: Record<number, number> = {};
  const next = all.values();
  const asking = async () => {
    for (const one of next) {
      const asked = one.signedIn ? { ...one, headers: { cookie, ...one.headers } } : one;
      const heard = await rawRequest(origin, asked, DEADLINE).catch((error: Error) => error);
      if (!(heard instanceof Error)) counted[heard.status] = (counted[heard.status] ?? 0) + 1;
      const fault = heard instanceof Error ? heard.message : faultIn(heard, one);
      if (fault)
        faults.push(
          `${fault}: ${one.method} ${one.target.slice(0, 120)} ${JSON.stringify(one.headers)} ${one.body.subarray(0, 80)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asking));
  console.log(
    `fuzz: answers ${Object.entries(counted)
      .map(([status, count]) => `${status} × ${count}`)
      .join(', ')}`,
  );
  expect(faults.slice(0, 40)).toEqual([]);

  expect(await (await request.get('/api/health')).json()).toMatchObject({ ok: true });
  await chief.goto('/desk');
  await expect(chief.locator('[data-report]').first()).toBeVisible();
});

const nothing = { headers: {}, body: Buffer.alloc(0), signedIn: false };
const form = { 'content-type': 'multipart/form-data; boundary=x' };

test('what fell once', async ({ baseURL }) => {
  const asked: [Asked, number][] = [
    [{ ...nothing, method: 'TRACE', target: '/api/photos' }, 405],
    [{ ...nothing, method: 'GET', target: '/api/auth/callback/credentials' }, 404],
    [{ ...nothing, method: 'GET', target: '/mine', headers: { rsc: '1', 'next-router-state-tree': 'garbage' } }, 400],
    [
      {
        ...nothing,
        method: 'POST',
        target: '/api/auth/callback/credentials',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from('{"a":'),
      },
      400,
    ],
    [{ ...nothing, method: 'POST', target: '/mine', headers: form, body: Buffer.from('--x\r\n') }, 400],
    [{ ...nothing, method: 'POST', target: '/api/nowhere', headers: form, body: Buffer.from('--x\r\n') }, 400],
  ];
  for (const [one, status] of asked) {
    const heard = await rawRequest(baseURL as string, one, DEADLINE);
    expect([one.target, heard.status]).toEqual([one.target, status]);
    expect(toldFromInside(heard.text)).toBeNull();
  }
});

function faultIn({ status, type, text }: Heard, { body }: Asked): string | null {
  // whose ten megabytes nobody wants may find the line closed
  if (status === 0 && body.length < 1_000_000) return 'closed without an answer';
  if (status >= 500) return `${status} ${text.slice(0, 200)}`;
  if (/data-dgst="\d/.test(text)) return 'a screen that fell over';
  return status >= 400 && /text|json/.test(type) ? toldFromInside(text) : null;
}

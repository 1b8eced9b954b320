import fc from 'fast-check';
import { hostileWords } from './hostile-words';

/** What a stranger puts on the line: a method, a target of any bytes, headers, a body. */
export interface Asked {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: Buffer;
  signedIn: boolean;
}

const DAMAGE = [
  '%E0%A4%A',
  '%',
  '%00',
  '%2e%2e/',
  '%2f',
  '//',
  '\\',
  ';a=b',
  '%u4e91',
  '\x00',
  '\x7f',
  '%ff%fe',
  '%c0%af',
  '%ed%a0%80',
  '..%5c',
  '[x]',
  '$1',
  '%0d%0aSet-Cookie:a=b',
  '&&&',
  '?',
  '#',
  '%F0%9F',
  '(x)',
  '@',
  '__proto__',
];
const QUERIES = [
  'page=-1',
  'page=1e9',
  'page=99999999999999999999',
  'q=%E0%A4%A',
  'q=%00',
  'q[]=a&q[]=b',
  '__proto__=a',
  'sort=newest&sort=oldest',
  'state=,,,',
  'report=x',
  '=',
  '&',
  '_rsc=x',
  'unit=01890000-0000-7000-8000-000000000000',
  'error=Configuration',
  'callbackUrl=//evil.example',
];

const damage = fc.constantFrom(...DAMAGE);
const query = fc.oneof(
  fc.constantFrom(...QUERIES),
  hostileWords.map((typed) => `q=${encodeURIComponent(typed.replace(/\p{Surrogate}/gu, ''))}`),
);

/** An address of the product, whole or with something wrong in it, with words to ask or without. */
function target(known: readonly string[]): fc.Arbitrary<string> {
  const right = fc.constantFrom(...known);
  const harmed = fc
    .tuple(right, damage, fc.nat(60))
    .map(([path, harm, at]) => path.slice(0, at) + harm + path.slice(at));
  const whole = fc.constantFrom(
    '*',
    '',
    '//evil.example/',
    '///',
    'http://evil.example/desk',
    'evil.example:443',
    '/%',
    '/link/%E0%A4%A',
    `/${'a'.repeat(6_000)}`,
    `/${'%41'.repeat(3_000)}`,
    `/${'a/'.repeat(2_000)}`,
    `/desk?q=${'云'.repeat(10).split('').map(encodeURIComponent).join('').repeat(40)}`,
    '/_next/../../etc/passwd',
    '/_next/image?url=/etc/passwd&w=1&q=1',
    '/_next/data/x/desk.json',
    '/_next/static/%00',
    '/favicon.ico%00',
    '/.git/config',
    '/api',
    '/api/v1',
    '/api/auth',
    '/api/auth/callback/credentials',
    '/api/auth/session?x=%',
    '/api/auth/error?error=%3Cscript%3E',
    '/api/auth/signin/%00',
  );
  const asked = fc.oneof(
    { weight: 3, arbitrary: right },
    { weight: 5, arbitrary: harmed },
    { weight: 3, arbitrary: whole },
  );
  return fc
    .tuple(asked, fc.option(query, { freq: 2 }))
    .map(([path, words]) => (words === null ? path : `${path}?${words}`));
}

const HEADERS: Record<string, string>[] = [
  {},
  {},
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': 'garbage' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-url': '//evil.example', rsc: '1' },
  { 'accept-encoding': 'br;q=0, *;q=9, gzip;;;' },
  { 'if-none-match': '"'.repeat(300) },
  { range: 'bytes=9-1,-,1-', 'if-modified-since': 'never' },
  { cookie: `jianbao.session=${'%'.repeat(50)}; NEXT_LOCALE=../../x` },
  { 'accept-language': 'x'.repeat(500), 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https, http' },
  { authorization: `Bearer ${'x'.repeat(3_000)}` },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-nextjs-data': '1' },
];

const ACTION = 'a'.repeat(42);
const BOUNDARY = '--x\r\nContent-Disposition: form-data; name=';
const FORMS: [headers: Record<string, string>, body: string][] = [
  [{ 'next-action': 'garbage', 'content-type': 'text/plain;charset=UTF-8' }, '[]'],
  [{ 'next-action': ACTION, 'content-type': 'text/plain;charset=UTF-8' }, '['],
  [{ 'next-action': ACTION, 'content-type': 'text/plain;charset=UTF-8' }, '["$F1","$undefined","$K1","$Q2"]'],
  [
    { 'next-action': ACTION, 'content-type': 'multipart/form-data; boundary=x' },
    `${BOUNDARY}"0"\r\n\r\n["$K1"]\r\n--x--\r\n`,
  ],
  [{ 'next-action': ACTION, 'content-type': 'multipart/form-data' }, '--'],
  [
    { 'next-action': ACTION, 'content-type': 'multipart/form-data; boundary=x' },
    `${BOUNDARY}"1_$ACTION_ID_${ACTION}"\r\n\r\n`,
  ],
  [{ 'content-type': 'multipart/form-data; boundary=x' }, `${BOUNDARY}"$ACTION_ID_${ACTION}"\r\n\r\n\r\n--x--\r\n`],
  [
    { 'content-type': 'multipart/form-data; boundary=x' },
    `${BOUNDARY}"$ACTION_REF_1"\r\n\r\n\r\n${BOUNDARY}"$ACTION_1:0"\r\n\r\n{"id":"x","bound":"$@1"}\r\n--x--\r\n`,
  ],
  [{ 'content-type': 'multipart/form-data; boundary=x' }, `${BOUNDARY}"a"; filename="b"\r\n`],
  [{ 'content-type': 'application/x-www-form-urlencoded' }, '%E0%A4%A=%&&='],
  [{ 'content-type': 'application/json' }, '{"__proto__":{"a":'],
  [{ 'content-type': 'nonsense/;;=' }, '\x00\xff\xfe'],
  [{}, ''],
];

/** Requests at known addresses and made-up ones; one in a hundred brings ten megabytes. */
export function askedOf(known: readonly string[]): fc.Arbitrary<Asked> {
  const reads = fc.record({
    method: fc.constantFrom(
      'GET',
      'GET',
      'GET',
      'GET',
      'HEAD',
      'OPTIONS',
      'DELETE',
      'PUT',
      'PATCH',
      'TRACE',
      'PROPFIND',
    ),
    target: target(known),
    headers: fc.constantFrom(...HEADERS),
    body: fc.constant(Buffer.alloc(0)),
    signedIn: fc.boolean(),
  });
  const writes = fc
    .record({ form: fc.constantFrom(...FORMS), target: target(known), signedIn: fc.boolean(), large: fc.nat(30) })
    .map(({ form: [headers, body], large, ...rest }) => ({
      ...rest,
      method: 'POST',
      headers,
      body: large === 0 ? Buffer.alloc(10_000_000, body || 'a') : Buffer.from(body, 'latin1'),
    }));
  return fc.oneof({ weight: 3, arbitrary: reads }, { weight: 1, arbitrary: writes });
}

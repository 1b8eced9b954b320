import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainRequest } from './plain-request';

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'));
const asks = (...lines: string[]) =>
  `GET /paper/2026-11-21/ HTTP/1.1\r\n${['Host: paper.example', ...lines].map((line) => `${line}\r\n`).join('')}\r\n`;

test('a browser that opens a page is understood', () => {
  const request = asks(
    'User-Agent: Mozilla/5.0',
    'Accept: text/html',
    'Accept-Encoding: gzip, deflate, br',
    'If-None-Match:  "abc-br" ',
    'Sec-Fetch-Mode: navigate',
    'X-Forwarded-For: 192.0.2.1',
    'connection: Keep-Alive',
  );
  expect(read(request)).toEqual({
    path: '/paper/2026-11-21/',
    host: 'paper.example',
    takes: 'gzip, deflate, br',
    knows: '"abc-br"',
  });
});

test.each([
  ['another method', asks().replace('GET', 'HEAD')],
  ['an older version', asks().replace('1.1', '1.0')],
  ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n'],
  ['no header at all', 'GET / HTTP/1.1\r\n\r\n'],
  ['two hosts', asks('Host: elsewhere.example')],
  ['two validators', asks('If-None-Match: "a"', 'If-None-Match: "b"')],
  ['a whole address', asks().replace('/paper', 'http://elsewhere.example/paper')],
  ['a body', asks('Content-Length: 3')],
  ['a body in chunks', asks('Transfer-Encoding: chunked')],
  ['an upgrade', asks('Connection: upgrade', 'Upgrade: websocket')],
  ['its last request', asks('Connection: close')],
  ['a part', asks('Range: bytes=0-10')],
  ['a header that nobody here knows', asks('X-Something: 1')],
  ['a folded line', asks('Accept: a,\r\n b')],
  ['a bare line feed', asks().replace('\r\n\r\n', '\n\n')],
  ['a stray return', asks('Accept: a\rb')],
  ['a space before the colon', asks('Accept : a')],
  ['a NUL', asks('Accept: \0')],
  ['a letter beyond ASCII', asks('Accept: é')],
  ['two requests', asks() + asks()],
  ['a request and a piece of the next', `${asks()}GET `],
  ['a piece of a request', asks().slice(0, -1)],
  ['a space in the address', asks().replace('/paper', '/pa per')],
  ['more than a page of it', asks(`Accept: ${'a'.repeat(5000)}`)],
  ['nothing', ''],
])('%s is left to Node', (_, text) => expect(read(text)).toBeNull());

test('whatever comes is read or left, in no time', () => {
  const token = fc.constantFrom('GET ', '/', 'HTTP/1.1', '\r\n', '\r', '\n', ':', ' ', 'Host', 'a', '\0', ',', 'é');
  fc.assert(
    fc.property(fc.array(token, { maxLength: 400 }), (pieces) => {
      const request = read(pieces.join(''));
      expect(request === null || request.path.startsWith('/')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

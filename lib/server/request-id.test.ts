import { expect, test } from 'vitest';
import { requestId, requestIdOf, withRequestId } from './request-id';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('a trusted proxy names the request; nobody else does', () => {
  expect(requestIdOf('edge-7f3a91c0', true)).toBe('edge-7f3a91c0');
  expect(requestIdOf('edge-7f3a91c0', false)).toMatch(UUID);
  expect(requestIdOf(undefined, true)).toMatch(UUID);
});

test.each(['short', 'a'.repeat(65), 'with space1', 'new\nline-1234', '{"a":"json-1"}', '<b>12345678', '编号12345678'])(
  'a name that would do harm in a log is not taken: %j',
  (sent) => {
    expect(requestIdOf(sent, true)).toMatch(UUID);
  },
);

test('whatever is done for a request knows its name, also later', async () => {
  expect(requestId()).toBeUndefined();
  const known = await withRequestId('request-1', async () => {
    await new Promise((done) => setTimeout(done, 5));
    return requestId();
  });
  expect(known).toBe('request-1');
});

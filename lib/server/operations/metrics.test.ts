import { afterAll, beforeEach, expect, test } from 'vitest';
import { env } from '../env';
import { countComposing, countRequest, metricsRefusal, metricsText } from './metrics';

beforeEach(() => {
  Object.assign(env(), { metricsToken: '' });
});
afterAll(() => {
  Object.assign(env(), { metricsToken: '' });
});

test('without a token this machine alone may read them, and others do not learn that they are there', () => {
  expect(metricsRefusal(undefined, '127.0.0.1')).toBeNull();
  expect(metricsRefusal(undefined, '::1')).toBeNull();
  expect(metricsRefusal(undefined, '::ffff:127.0.0.1')).toBeNull();
  for (const peer of ['10.0.0.7', '', '1270.0.0.1', '203.0.113.9']) expect(metricsRefusal(undefined, peer)).toBe(404);
});

test('with a token only who has it, from wherever', () => {
  Object.assign(env(), { metricsToken: 'a token of the tests' });
  expect(metricsRefusal('Bearer a token of the tests', '203.0.113.9')).toBeNull();
  for (const given of [undefined, '', 'Bearer', 'Bearer a token of the test', 'a token of the tests'])
    expect(metricsRefusal(given, '127.0.0.1')).toBe(401);
});

test('whatever is asked, there are no more series than the lists have', async () => {
  for (let n = 0; n < 500; n++) countRequest('desk', 200 + (n % 400), n / 1000);
  for (const status of [0, 99, 600, 999]) countRequest('api', status, null);
  countComposing(0.4);
  const { text, type } = await metricsText();
  expect(type).toContain('text/plain');
  const series = text.split('\n').filter((line) => line.startsWith('jianbao_requests_total{'));
  expect(series.length).toBeLessThanOrEqual(5 * 5);
  expect(text).toMatch(/^jianbao_requests_total\{kind="desk",status="2xx"\} \d+$/m);
  expect(text).toMatch(/^jianbao_composer_seconds_count 1$/m);
  // the database is not there: that is told as no number, and the rest is told all the same
  expect(text).toMatch(/^jianbao_jobs_waiting Nan$/im);
  expect(text).toMatch(/^jianbao_process_resident_memory_bytes \d+/m);
});

import { afterEach, describe, expect, test } from 'vitest';
import { inventedPage } from '@/lib/composer/test-support/invented-page';
import { Composer } from './composer-process';

const SECONDS = 5;
const page = inventedPage('tabloid', 1, 3, 1500);
const measured = { kind: 'load' as const, brief: page };
const hangs = {
  kind: 'set' as const,
  brief: page,
  furniture: { newspaper: '云湖晚报', date: '', weekday: '', pageNumber: '02', pageName: '', editors: [] },
  layout: { engineVersion: '1', kind: 'slicing' as const, score: 0, blocks: [] },
};

let composer: Composer;
afterEach(() => composer.stop());

const open = () => {
  composer = new Composer('composing/test-support/failing-child.ts', SECONDS);
  return composer;
};

describe('a question that hangs', () => {
  test('is refused at its deadline, and what waits behind it is answered by a new process', async () => {
    const ask = open().ask.bind(composer);
    const before = await ask(measured);
    const [hung, behind, last] = await Promise.all([ask(hangs), ask(measured), ask(measured)]);
    expect(hung).toEqual({
      ok: false,
      problems: [{ code: 'composer-too-slow', params: { seconds: SECONDS } }],
    });
    expect(before.ok && behind.ok && last.ok).toBe(true);
    if (!before.ok || !behind.ok || !last.ok) return;
    expect(behind.value.capacity).not.toBe(before.value.capacity);
    expect(last.value.capacity).toBe(behind.value.capacity);
    expect(() => process.kill(before.value.capacity, 0)).toThrow('ESRCH');
  });
});

test('a composer that nobody has asked for a while leaves, and the next question starts another', async () => {
  composer = new Composer('composing/test-support/failing-child.ts', SECONDS, () => {}, 0.3);
  const pid = async () => {
    const answer = await composer.ask(measured);
    return answer.ok ? answer.value.capacity : 0;
  };
  const first = await pid();
  expect(await pid()).toBe(first);
  await expect.poll(() => isThere(first), { timeout: 5_000 }).toBe(false);
  const next = await pid();
  expect(next).not.toBe(first);
  expect(isThere(next)).toBe(true);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a crash', () => {
  test('costs only the question it was at', async () => {
    const ask = open().ask.bind(composer);
    const [crashed, behind] = await Promise.all([
      ask({ kind: 'clip', report: page.reports[0] as never, format: page.format }),
      ask(measured),
    ]);
    expect(crashed).toEqual({ ok: false, problems: [{ code: 'composer-failed' }] });
    expect(behind).toMatchObject({ ok: true });
  });
});

describe('a report that the composer throws at', () => {
  test('is named in the refusal, and only it', async () => {
    composer = new Composer('composing/composer-child.ts', 60);
    const broken = { ...page.reports[1], headline: '湖边的课', body: null } as never;
    const answer = await composer.ask({
      kind: 'load',
      brief: { ...page, reports: [page.reports[0] as never, broken] },
    });
    expect(answer).toEqual({
      ok: false,
      problems: [{ code: 'report-fails-composer', params: { headline: '湖边的课' } }],
    });
    expect((await composer.ask(measured)).ok).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problem, refuse } from '@/lib/domain/problems';
import { sampleContent } from '@/lib/manuscript/sample-content';
import { DraftKeeper, type SaveRequest, type ServerText } from './draft-keeper';
import type { DraftText } from './draft-text';
import type { LocalCopy } from './local-copy';

const said = (headline: string): DraftText => ({ content: sampleContent({ headline }), statement: false });

/** A server of one report: versions rise, a stale one is refused; `line` says what is wrong with it. */
class Room {
  held: ServerText = { ...said('原来'), bodyVersion: 1, savedAt: '2026-11-21T13:21:00.000Z' };
  local: LocalCopy | null = null;
  /** `lost`: what is asked is done, and the answer does not arrive */
  line: 'good' | 'down' | 'lost' | 'signed-out' = 'good';
  private readonly answered = new Map<string, ServerText>();
  saves: SaveRequest[] = [];

  keeper(): DraftKeeper {
    const store = {
      read: () => this.local,
      write: (copy: LocalCopy) => {
        this.local = copy;
        return true;
      },
      remove: () => {
        this.local = null;
      },
    };
    return new DraftKeeper('report', this.held, store, {
      save: (request, key) => this.save(request, key),
      read: async () => ({ ok: true, value: this.held }),
    });
  }

  private async save(request: SaveRequest, key: string) {
    if (this.line === 'down') throw new Error('down');
    if (this.line === 'signed-out') return refuse(problem('not-signed-in'));
    const before = this.answered.get(key);
    if (before) return { ok: true as const, value: before };
    if (request.bodyVersion !== this.held.bodyVersion) return refuse(problem('stale-text'));
    this.saves.push(request);
    this.held = { ...request, bodyVersion: request.bodyVersion + 1, savedAt: this.held.savedAt };
    this.answered.set(key, this.held);
    if (this.line === 'lost') throw new Error('lost');
    return { ok: true as const, value: this.held };
  }
}

let room: Room;
beforeEach(() => {
  vi.useFakeTimers();
  room = new Room();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what is typed is kept', () => {
  test('here at once, on the server within a second, then here no longer', async () => {
    const keeper = room.keeper();
    keeper.change(said('新的'));
    expect(room.local?.text.content.headline).toBe('新的');
    await pass(1000);
    expect(room.held.content.headline).toBe('新的');
    expect(room.local).toBeNull();
    expect(keeper.snapshot().status).toBe('saved');
  });

  test('typing without a pause is saved once a second, not once a key', async () => {
    const keeper = room.keeper();
    for (let key = 0; key < 40; key += 1) {
      keeper.change(said(`第${key}键`));
      await pass(100);
    }
    await pass(1000);
    expect(room.saves.length).toBeLessThan(8);
    expect(room.held.content.headline).toBe('第39键');
  });

  test('on a line that is down it waits here and goes through by itself', async () => {
    const keeper = room.keeper();
    room.line = 'down';
    keeper.change(said('没网'));
    await pass(1000);
    expect(keeper.snapshot().status).toBe('offline');
    expect(room.local?.text.content.headline).toBe('没网');
    room.line = 'good';
    await pass(5000);
    expect(room.held.content.headline).toBe('没网');
  });

  test('an answer that was lost makes no conflict with oneself, whatever was typed since', async () => {
    const keeper = room.keeper();
    room.line = 'lost';
    keeper.change(said('答复丢了'));
    await pass(1000);
    keeper.change(said('答复丢了，还在写'));
    room.line = 'good';
    await pass(5000);
    expect(keeper.snapshot()).toMatchObject({ status: 'saved', theirs: null });
    expect(room.held.content.headline).toBe('答复丢了，还在写');
    expect(room.saves.map(({ bodyVersion }) => bodyVersion)).toEqual([1, 2]);
  });

  test('nor after a crash, when the page is opened again', async () => {
    const torn = room.keeper();
    room.line = 'lost';
    torn.change(said('答复丢了'));
    await pass(1000);
    torn.change(said('答复丢了，还在写'));
    torn.stop();
    room.line = 'good';
    const keeper = room.keeper();
    keeper.resume();
    expect(keeper.snapshot()).toMatchObject({ restored: true, status: 'waiting', theirs: null });
    await pass(2000);
    expect(keeper.snapshot()).toMatchObject({ status: 'saved', theirs: null });
    expect(room.held.content.headline).toBe('答复丢了，还在写');
    expect(room.local).toBeNull();
  });

  test('somebody else who wrote meanwhile is told all the same', async () => {
    const keeper = room.keeper();
    room.line = 'lost';
    keeper.change(said('答复丢了'));
    await pass(1000);
    keeper.change(said('答复丢了，还在写'));
    room.held = { ...room.held, ...said('电脑上写的'), bodyVersion: 3 };
    room.line = 'good';
    await pass(5000);
    expect(keeper.snapshot()).toMatchObject({ status: 'conflict', theirs: said('电脑上写的') });
  });

  test('with an expired session it goes on after signing in again', async () => {
    const keeper = room.keeper();
    room.line = 'signed-out';
    keeper.change(said('过期'));
    await pass(1000);
    keeper.change(said('过期后还在写'));
    expect(keeper.snapshot().status).toBe('signed-out');
    expect(room.local?.text.content.headline).toBe('过期后还在写');
    const seen: string[] = [];
    keeper.subscribe(() => seen.push(keeper.snapshot().status));
    expect(await keeper.flush()).toBe(false);
    expect(new Set(seen)).toEqual(new Set(['signed-out']));
    room.line = 'good';
    expect(await keeper.flush()).toBe(true);
    expect(room.held.content.headline).toBe('过期后还在写');
  });

  test('after a crash it is found again', async () => {
    room.local = { base: 1, text: said('崩溃前') };
    const keeper = room.keeper();
    keeper.resume();
    expect(keeper.snapshot()).toMatchObject({ restored: true, revision: 1 });
    await pass(100);
    expect(room.held.content.headline).toBe('崩溃前');
  });
});

describe('two wrote on the same text', () => {
  const conflict = async () => {
    const keeper = room.keeper();
    room.held = { ...room.held, ...said('电脑上写的'), bodyVersion: 2 };
    keeper.change(said('手机上写的'));
    await pass(1000);
    return keeper;
  };

  test('both are kept until one is chosen', async () => {
    const { status, text, theirs } = (await conflict()).snapshot();
    expect([status, text.content.headline, theirs?.content.headline]).toEqual(['conflict', '手机上写的', '电脑上写的']);
  });

  test('mine is saved over theirs, and theirs can be brought back', async () => {
    const keeper = await conflict();
    keeper.choose('mine');
    await pass(100);
    expect(room.held.content.headline).toBe('手机上写的');
    expect(room.saves.at(-1)?.overwrites).toBe(true);
    keeper.bringBack();
    await pass(1000);
    expect(room.held.content.headline).toBe('电脑上写的');
    expect(keeper.snapshot().other?.content.headline).toBe('手机上写的');
  });

  test('only the save that replaces the other text says so', async () => {
    const keeper = await conflict();
    keeper.choose('mine');
    await pass(100);
    keeper.change(said('接着写'));
    await pass(1000);
    expect(room.saves.map(({ overwrites }) => overwrites ?? false)).toEqual([true, false]);
  });

  test('theirs is shown, and mine can be brought back', async () => {
    const keeper = await conflict();
    keeper.choose('theirs');
    expect(keeper.snapshot()).toMatchObject({ status: 'saved', revision: 1 });
    keeper.bringBack();
    await pass(1000);
    expect(room.held.content.headline).toBe('手机上写的');
  });

  test('the same words twice are no conflict', async () => {
    const keeper = room.keeper();
    room.held = { ...room.held, ...said('一样'), bodyVersion: 2 };
    keeper.change(said('一样'));
    await pass(1000);
    expect(keeper.snapshot().status).toBe('saved');
  });
});

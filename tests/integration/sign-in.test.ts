import { beforeAll, describe, expect, test } from 'vitest';
import { delayAfter, freeTries } from '@/lib/domain/people/guessing';
import { deviceOf, deviceWord } from '@/lib/server/auth/device';
import { signIn, signInDemo, type SignIn } from '@/lib/server/auth/sign-in';
import { deviceCounter, everywhereCounter, networkCounter, reserve, strangerCounter } from '@/lib/server/auth/throttle';
import { db } from '@/lib/server/db/client';
import { tokenFor } from '@/lib/server/web/cookie';
import { idOf } from '@/prisma/seed/newsroom';
import { caller, goodPassword, holdUp, letTimePass, withPassword } from '../support/accounts';
import { withDatabase } from '../support/database';
import { openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let account: string;

const must = (answer: SignIn) => {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer;
};

beforeAll(async () => {
  room = await openNewsroom();
  ({ account } = await withPassword(idOf(room.people, 'shen-he')));
});

describe('signing in', () => {
  test('with account and password opens a session and is written down', async () => {
    expect(await signIn(account.toUpperCase(), goodPassword, caller)).toMatchObject({ ok: true });
    expect(await db().session.count({ where: { personId: idOf(room.people, 'shen-he') } })).toBe(1);
    expect(await db().event.count({ where: { kind: 'person.signedIn' } })).toBe(1);
  });

  test('eight at once, as by an impatient finger, all get in', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(account, goodPassword, caller)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  test('an unknown account, a wrong password, one without password and one who has left get the same answer', async () => {
    const left = idOf(room.people, 'su-jibai');
    const { account: gone } = await withPassword(left);
    await db().person.update({ where: { id: left }, data: { deactivatedAt: new Date() } });
    const { account: bare } = await db().person.findUniqueOrThrow({ where: { id: idOf(room.people, 'lin-jianqiu') } });
    const answers = [];
    for (const [name, password] of [
      ['nobody@yunhu.example', goodPassword],
      [account, 'not the password'],
      [bare, goodPassword],
      [gone, goodPassword],
      ['not an account at all', goodPassword],
      ['he\0@yunhu.example', goodPassword],
      ['he\ud800@yunhu.example', 'a\0b'],
    ] as const) {
      answers.push(await signIn(name, password, { ...caller, peer: '198.51.100.1' }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: false, problem: { code: 'sign-in-failed' } })]),
    );
  });
});

describe('guessing gets slower', () => {
  const guessed = 'guessed@yunhu.example';
  const home = '203.0.1.1';
  const own = strangerCounter(guessed, home).key;
  const guess = (peer: string, at = guessed) => signIn(at, 'a guess', { ...caller, peer });

  test('three tries are free, then the wait doubles up to a minute, and only by delay', async () => {
    for (let attempt = 0; attempt < 11; attempt++) {
      expect(await guess(home)).toMatchObject({ problem: { code: 'sign-in-failed' } });
      const { nextAt } = await db().throttle.findUniqueOrThrow({ where: { key: own } });
      expect(nextAt.getTime() - Date.now()).toBeLessThanOrEqual(delayAfter(attempt + 1, freeTries.one) * 1000 + 500);
      await letTimePass(own);
    }
    expect(await db().throttle.findUnique({ where: { key: own }, select: { failures: true } })).toEqual({
      failures: 11,
    });
  });

  test('while it waits nothing is checked', async () => {
    await guess(home);
    await holdUp(own);
    const answer = await guess(home);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'too-many-attempts' } });
    expect(answer.ok ? 0 : answer.problem.params?.seconds).toBeGreaterThan(0);
  });

  test('of fifty-four guesses at once no more are looked at than of as many one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 54 }, () => guess('203.0.2.1', 'crowd@yunhu.example')));
    const looked = answers.filter((answer) => !answer.ok && answer.problem.code === 'sign-in-failed');
    expect(looked.length).toBe(freeTries.one);
    const counter = strangerCounter('machines@yunhu.example', '203.0.2.1');
    // as from several machines, where nobody stands in line
    const waits = await Promise.all(Array.from({ length: 54 }, () => reserve([counter])));
    expect(waits.filter((wait) => wait === 0).length).toBe(freeTries.one);
  });

  test('the right password clears the count', async () => {
    const peer = '198.51.100.9';
    const { key } = strangerCounter(account, peer);
    for (let attempt = 0; attempt < 3; attempt++) await signIn(account, 'wrong', { ...caller, peer });
    await letTimePass(key);
    expect(await signIn(account, goodPassword, { ...caller, peer })).toMatchObject({ ok: true });
    expect(await db().throttle.count({ where: { key } })).toBe(0);
  });

  test('networks are counted whole: /24, and /64 of IPv6, at one account /48', () => {
    const key = (peer: string) => networkCounter(peer).key;
    expect(key('::ffff:192.0.2.7')).toBe(key('192.0.2.200'));
    expect(key('2001:db8:1:2:3:4:5:6')).toBe(key('2001:db8:1:2:ffff::1'));
    expect(key('192.0.3.7')).not.toBe(key('192.0.2.7'));
    expect(strangerCounter('a', '2001:db8:1:2::1')).toEqual(strangerCounter('a', '2001:db8:1:9::1'));
  });
});

describe('a stranger who guesses without end keeps nobody out', () => {
  const stranger = '203.0.113.66';
  const flood = async (times: number) => {
    for (let attempt = 0; attempt < times; attempt++) await signIn(account, 'a guess', { ...caller, peer: stranger });
  };

  test('not the owner in a clean network', async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      await flood(4);
      const peer = `198.18.${attempt}.1`;
      expect(await signIn(account, goodPassword, { ...caller, peer })).toMatchObject({ ok: true });
    }
  });

  test('not the owner on a known device, even in the stranger’s own network', async () => {
    const { personId } = must(await signIn(account, goodPassword, caller));
    const device = await deviceOf(await deviceWord(null, personId));
    await flood(6);
    await holdUp(strangerCounter(account, stranger).key);
    expect(await signIn(account, goodPassword, { ...caller, peer: stranger })).toMatchObject({ ok: false });
    expect(await signIn(account, goodPassword, { ...caller, peer: stranger, device })).toMatchObject({ ok: true });
  });

  test('a known device guesses no faster, and counts for its own people only', async () => {
    const device = await deviceOf(await deviceWord(null, idOf(room.people, 'shen-he')));
    const from = { ...caller, peer: '198.18.9.1', device };
    for (let attempt = 0; attempt < 4; attempt++) await signIn(account, 'a guess', from);
    await holdUp(deviceCounter(device?.id ?? '').key);
    expect(await signIn(account, goodPassword, from)).toMatchObject({ problem: { code: 'too-many-attempts' } });
    const other = 'somebody@yunhu.example';
    await signIn(other, 'a guess', from);
    expect(await db().throttle.count({ where: { key: strangerCounter(other, from.peer).key } })).toBe(1);
  });

  test('a device’s word that was made elsewhere, or is a session’s, is none', async () => {
    expect(await deviceOf('made-up')).toBeNull();
    expect(await deviceOf(await tokenFor('a session’s word'))).toBeNull();
    expect(await deviceOf(await deviceWord(null, 'somebody'))).toMatchObject({ people: ['somebody'] });
  });

  test('from many networks at once it gets slower everywhere but where nobody has guessed yet', async () => {
    const { key } = everywhereCounter(account, stranger);
    await db().throttle.upsert({
      where: { key },
      create: { key, failures: freeTries.everywhere + 10, nextAt: new Date(Date.now() + 60_000) },
      update: { failures: freeTries.everywhere + 10, nextAt: new Date(Date.now() + 60_000) },
    });
    const from = (peer: string, password: string) => signIn(account, password, { ...caller, peer });
    expect(await from('198.19.1.1', 'a guess')).toMatchObject({ problem: { code: 'sign-in-failed' } });
    expect(await from('198.19.1.1', 'a guess')).toMatchObject({ problem: { code: 'too-many-attempts' } });
    expect(await from('198.19.2.1', goodPassword)).toMatchObject({ ok: true });
  });
});

describe('one click on the demo newspaper', () => {
  test('only there, and only for those shown at the door', async () => {
    const shown = idOf(room.people, 'shen-he');
    expect(await signInDemo(shown, caller)).toMatchObject({ ok: true });
    expect(await signInDemo(idOf(room.people, 'wen-di'), caller)).toMatchObject({ ok: false });
    await db().newspaper.update({ where: { id: 1 }, data: { demo: false } });
    expect(await signInDemo(shown, caller)).toMatchObject({ ok: false });
    await db().newspaper.update({ where: { id: 1 }, data: { demo: true } });
  });
});

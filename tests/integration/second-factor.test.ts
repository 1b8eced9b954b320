import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { freeTries } from '@/lib/domain/people/guessing';
import { problem } from '@/lib/domain/problems';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { deviceOf, deviceWord } from '@/lib/server/auth/device';
import { makeLink } from '@/lib/server/auth/links';
import { tryCode } from '@/lib/server/auth/second-factor/code-try';
import { renewRecovery, takeOff } from '@/lib/server/auth/second-factor/own-factor';
import { pendingFactor } from '@/lib/server/auth/second-factor/pending';
import { setUpFactor } from '@/lib/server/auth/second-factor/set-up';
import { signInByCode } from '@/lib/server/auth/second-factor/sign-in-by-code';
import { openSession, sessionActor } from '@/lib/server/auth/sessions';
import { type Caller, signIn, signInDemo } from '@/lib/server/auth/sign-in';
import { db } from '@/lib/server/db/client';
import { caller, codes, goodPassword, holdUp, kindsOf, withPassword } from '../support/accounts';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';
import { codeNow, nextCode, withFactor, wrongCodes } from '../support/second-factor';

withDatabase();

let room: TestNewsroom;
let editor: Actor;
let account: string;
let secret: string;
let recovery: string[];
let sessionWord: string;

beforeAll(async () => {
  room = await openNewsroom();
  editor = await room.actor('shen-he');
  ({ account } = await withPassword(editor.personId));
});
beforeEach(async () => {
  await db().throttle.deleteMany();
});
afterAll(() => {
  vi.useRealTimers();
});

/** The right password; then what is left to do in this browser. */
async function half(from: Caller = caller): Promise<string> {
  const answer = await signIn(account, goodPassword, from);
  if (answer.ok || answer.halfWord === undefined) throw new Error('no second step');
  expect(answer.problem.code).toBe('code-needed');
  return answer.halfWord;
}
const said = (answer: Awaited<ReturnType<typeof signInByCode>>) => (answer.ok ? 'in' : answer.problem.code);
const sessions = () => db().session.count({ where: { personId: editor.personId } });

describe('setting it up', () => {
  test('a session sees the same secret however often it looks, another session another one', async () => {
    const [mine, other] = [
      await openSession(db(), editor.personId, 'a'),
      await openSession(db(), editor.personId, 'b'),
    ];
    const first = await pendingFactor(editor, mine);
    expect((await pendingFactor(editor, mine))?.secret).toBe(first?.secret);
    expect(first?.uri).toMatch(/^otpauth:\/\/totp\//);
    const theirs = await pendingFactor(editor, other);
    expect(theirs?.secret).not.toBe(first?.secret);
    const input = { present: goodPassword, code: codeNow(first?.secret ?? '') };
    expect(codes(await setUpFactor(editor, input, mine))).toEqual(['set-up-expired']);
  });

  test('takes the password and a code; until then signing in asks for nothing more', async () => {
    const word = await openSession(db(), editor.personId, 'a');
    const pending = (await pendingFactor(editor, word))?.secret ?? '';
    const tried = (present: string, code: string) => setUpFactor(editor, { present, code }, word);
    expect(codes(await tried('not it', codeNow(pending)))).toEqual(['password-wrong']);
    expect(codes(await tried(goodPassword, ''))).toEqual(['missing-field']);
    expect(codes(await tried(goodPassword, wrongCodes(pending, 1)[0] ?? ''))).toEqual(['factor-code-wrong']);
    expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: true });
  });

  test('set up, all other sessions end, and the recovery codes are ten', async () => {
    ({ secret, recovery, sessionWord } = await withFactor(editor));
    expect(new Set(recovery).size).toBe(10);
    expect(await sessions()).toBe(1);
    expect(await sessionActor(sessionWord)).not.toBeNull();
    expect((await kindsOf(editor.personId)).at(-1)).toBe('person.factorSet');
    expect(await pendingFactor(editor, sessionWord)).toBeNull();
  });

  test('neither secret nor recovery codes are in the database, its history or its notices in clear', async () => {
    const rows = await db().$queryRaw<{ text: string }[]>`
      select row_to_json(f)::text as text from "SecondFactor" f union all select row_to_json(e)::text from "Event" e
      union all select row_to_json(n)::text from "Notice" n union all select row_to_json(i)::text from "IdempotencyKey" i`;
    const all = rows.map(({ text }) => text).join('\n');
    for (const word of [secret, ...recovery, ...recovery.map((code) => code.replace('-', ''))])
      expect(all).not.toContain(word);
  });
});

describe('signing in', () => {
  test('the password alone opens no session', async () => {
    const before = await sessions();
    const word = await half();
    expect(await sessions()).toBe(before);
    expect(await sessionActor(word)).toBeNull();
    expect(said(await signInByCode(null, nextCode(secret), caller))).toBe('sign-in-expired');
    expect(said(await signInByCode('made up', codeNow(secret), caller))).toBe('sign-in-expired');
    expect(said(await signInByCode(word, codeNow(secret), caller))).toBe('in');
    expect(await sessions()).toBe(before + 1);
  });

  test('a code works once, and none before it', async () => {
    const earlier = nextCode(secret);
    const code = nextCode(secret);
    expect(said(await signInByCode(await half(), code, caller))).toBe('in');
    expect(said(await signInByCode(await half(), code, caller))).toBe('factor-code-wrong');
    expect(said(await signInByCode(await half(), earlier, caller))).toBe('factor-code-wrong');
  });

  test('of eight who hand in the same code at once, one gets in', async () => {
    const code = nextCode(secret);
    const words = await Promise.all(Array.from({ length: 8 }, () => half()));
    const answers = await Promise.all(
      words.map((word, at) => signInByCode(word, code, { ...caller, peer: `198.51.${at}.1` })),
    );
    expect(answers.filter(({ ok }) => ok).length).toBe(1);
  });

  test('the one before and the one after are taken, two before and two after are not', async () => {
    const at = (steps: number) => {
      const now = Date.now();
      vi.setSystemTime(now + steps * 30_000);
      const code = codeNow(secret);
      vi.setSystemTime(now);
      return code;
    };
    vi.setSystemTime(Date.now() + 600_000);
    for (const steps of [-2, 2])
      expect(said(await signInByCode(await half(), at(steps), caller))).toBe('factor-code-wrong');
    expect(said(await signInByCode(await half(), at(-1), caller))).toBe('in');
    expect(said(await signInByCode(await half(), at(1), caller))).toBe('in');
    vi.setSystemTime(Date.now() + 60_000);
  });

  test('the way between lasts ten minutes, works once, and ends with a new password', async () => {
    const used = await half();
    expect(said(await signInByCode(used, nextCode(secret), caller))).toBe('in');
    expect(said(await signInByCode(used, nextCode(secret), caller))).toBe('sign-in-expired');
    const late = await half();
    vi.setSystemTime(Date.now() + 11 * 60_000);
    expect(said(await signInByCode(late, nextCode(secret), caller))).toBe('sign-in-expired');
    const overtaken = await half();
    await db().person.update({ where: { id: editor.personId }, data: { passwordHash: 'another' } });
    expect(said(await signInByCode(overtaken, nextCode(secret), caller))).toBe('sign-in-failed');
    await withPassword(editor.personId);
  });

  test('a recovery code gets in once, and its person is told', async () => {
    const code = recovery[0]?.toUpperCase() ?? '';
    expect(said(await signInByCode(await half(), code, caller))).toBe('in');
    expect(said(await signInByCode(await half(), code, caller))).toBe('factor-code-wrong');
    const words = await Promise.all([half(), half(), half()]);
    const answers = await Promise.all(words.map((word) => signInByCode(word, recovery[1] ?? '', caller)));
    expect(answers.filter(({ ok }) => ok).length).toBe(1);
    expect(await kindsOf(editor.personId)).toContain('person.recoveryCodeUsed');
  });

  test('the one click of the demo newspaper is no way round it', async () => {
    expect(await signInDemo(editor.personId, caller)).toMatchObject({ ok: false, problem: { code: 'code-needed' } });
  });
});

describe('guessing', () => {
  test('of thirty at once no more are looked at than are free, from one network and from many', async () => {
    const looked = async (from: (at: number) => string) => {
      let seen = 0;
      const check = async () => {
        seen++;
        return { right: false as const, problem: problem('factor-code-wrong') };
      };
      const tries = Array.from({ length: 30 }, (_, at) =>
        tryCode(editor.personId, { peer: from(at), device: null }, check),
      );
      await Promise.all(tries);
      return seen;
    };
    expect(await looked(() => '203.0.113.1')).toBe(freeTries.one);
    await db().throttle.deleteMany();
    expect(await looked((at) => `203.0.${at}.1`)).toBe(freeTries.codes);
  });

  test('at the door too: thirty wrong codes at once, and the right one among them comes too late', async () => {
    const word = await half();
    for (const code of wrongCodes(secret, 4)) await signInByCode(word, code, caller);
    await holdUp(`code:${editor.personId}|192.0.2`);
    const rest = [...wrongCodes(secret, 30), nextCode(secret)];
    const answers = await Promise.all(rest.map((code) => signInByCode(word, code, caller)));
    expect(new Set(answers.map(said))).toEqual(new Set(['too-many-attempts']));
  });

  test('keeps nobody out on a device that they have come in on', async () => {
    const device = await deviceOf(await deviceWord(null, editor.personId));
    const word = await half();
    for (const [at, code] of wrongCodes(secret, 16).entries())
      await signInByCode(word, code, { ...caller, peer: `203.0.${at}.1` });
    await holdUp(`code:${editor.personId}`);
    expect(said(await signInByCode(await half(), nextCode(secret), caller))).toBe('too-many-attempts');
    expect(said(await signInByCode(await half(), codeNow(secret), { ...caller, device }))).toBe('in');
  });
});

test('a link for a new password leads to the code, and opens no session', async () => {
  const path = await makeLink(db(), 'password', editor.personId, null);
  const given = { word: path.replace('/link/', ''), password: goodPassword, again: goodPassword };
  const { sessionWord: none, halfWord } = must(await acceptLink(given, caller));
  expect([none, await sessions()]).toEqual([null, 0]);
  expect(said(await signInByCode(halfWord, nextCode(secret), caller))).toBe('in');
});

describe('one’s own', () => {
  const seat = () => ({ peer: caller.peer, device: null, sessionWord });
  const given = (code: string, present = goodPassword) => ({ present, code });

  test('new recovery codes take password and code, and void those before', async () => {
    expect(codes(await renewRecovery(editor, given(nextCode(secret), 'not it'), seat()))).toEqual(['password-wrong']);
    expect(codes(await renewRecovery(editor, given(''), seat()))).toEqual(['missing-field']);
    const renewed = must(await renewRecovery(editor, given(nextCode(secret)), seat())).recovery;
    expect(said(await signInByCode(await half(), recovery[2] ?? '', caller))).toBe('factor-code-wrong');
    expect(said(await signInByCode(await half(), renewed[2] ?? '', caller))).toBe('in');
    recovery = renewed;
  });

  test('taken off with password and code, the password alone is enough again', async () => {
    expect(codes(await takeOff(editor, given(wrongCodes(secret, 1)[0] ?? ''), seat()))).toEqual(['factor-code-wrong']);
    expect(must(await takeOff(editor, given(recovery[5] ?? ''), seat()))).toBe(true);
    expect(codes(await takeOff(editor, given(nextCode(secret)), seat()))).toEqual(['second-factor-not-set']);
    expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: true });
    expect(await db().secondFactor.count()).toBe(0);
  });
});

test('the database takes no time step back', async () => {
  await withFactor(editor);
  await expect(
    db().secondFactor.update({ where: { personId: editor.personId }, data: { usedStep: 1 } }),
  ).rejects.toThrow(/forward only/);
});

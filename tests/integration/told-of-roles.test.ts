import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { noticeSentence, type NoticeWords } from '@/lib/i18n/notices';
import { resetLink } from '@/lib/server/auth/reset-link';
import { answerConsent } from '@/lib/server/consents/answer';
import { db } from '@/lib/server/db/client';
import { noticesFor } from '@/lib/server/notices/write';
import { endRole, grantRole } from '@/lib/server/people/roles';
import { idOf } from '@/prisma/seed/newsroom';
import { withDatabase } from '../support/database';
import { mailbox, textOf } from '../support/mailbox';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

const { received, open } = mailbox();
withDatabase(open);

let room: TestNewsroom;
let admin: Actor;
let chief: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  admin = await room.actor('guan-pingzhong');
  chief = await room.actor('xie-changgeng');
});

/** Who is told of the newest event, and in which words; the job runs twice. */
async function told(): Promise<Record<string, string>> {
  const { id } = await db().event.findFirstOrThrow({ orderBy: { id: 'desc' } });
  received.length = 0;
  await noticesFor(id);
  await noticesFor(id);
  const notices = await db().notice.findMany({
    where: { payload: { path: ['eventId'], equals: id.toString() } },
    include: { person: { select: { name: true } } },
  });
  expect(received).toHaveLength(notices.length);
  return Object.fromEntries(
    notices.map(({ kind, payload, person }) => [person.name, noticeSentence('zh-CN', kind, payload as NoticeWords)]),
  );
}
const everybody = (names: string[], said: string) => Object.fromEntries(names.map((name) => [name, said]));
const give = (personId: string, role: 'head' | 'reporter') =>
  grantRole(admin, { personId, role, sectionId: null, unitId: null, from: null, until: null }, null);

test('a role that signs: the person and every chief, from the question to the end', async () => {
  const personId = idOf(room.people, 'ye-zhixia');
  const { id: consentId } = must(await give(personId, 'head'));
  expect(await told()).toEqual(
    everybody(['叶知夏', '谢长庚', '孟怀瑾'], '管平仲提出给叶知夏“部主任”的角色，要第二个人同意'),
  );
  expect(textOf(received[0] ?? { to: '', raw: '' })).toContain('https://paper.yunhu.example/consents');
  must(await answerConsent(chief, { consentId, answer: 'give', note: '' }));
  expect(await told()).toEqual({});
  const given = await db().event.findFirstOrThrow({ where: { kind: 'consent.given' } });
  await noticesFor(given.id);
  const notices = await db().notice.findMany({ where: { kind: 'consent.given' }, include: { person: true } });
  expect(notices.map(({ person }) => person.name).sort()).toEqual(['叶知夏', '孟怀瑾', '管平仲'].sort());
  const { id: grantId } = await db().roleGrant.findFirstOrThrow({ where: { personId, role: 'head' } });
  must(await endRole(admin, { grantId, lastDay: null }, null));
  expect(await told()).toEqual(everybody(['叶知夏', '谢长庚', '孟怀瑾'], '管平仲改了叶知夏的角色'));
});

test('any other role: the person', async () => {
  must(await give(idOf(room.people, 'ye-zhixia'), 'reporter'));
  expect(await told()).toEqual({ 叶知夏: '管平仲改了叶知夏的角色' });
});

test('a link that somebody had mailed: the person and every chief', async () => {
  const personId = idOf(room.people, 'shen-he');
  expect(must(await resetLink(admin, { personId })).mailedTo).toBe('shen.he@yunhu.example');
  expect(await told()).toEqual(everybody(['沈禾', '谢长庚', '孟怀瑾'], '管平仲给沈禾寄了重设密码的链接'));
});

test('in English too', () => {
  const asked = { kind: 'roles' as const, roles: [{ role: 'head' as const }] };
  expect(noticeSentence('en', 'consent.asked', { name: 'A', by: 'B', asked })).toBe(
    'B asks to give A the role “Department head”; a second person must consent',
  );
});

import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/server/db/client';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { forgotten } from '@/lib/server/auth/forgotten';
import { invite } from '@/lib/server/people/invite';
import { caller, goodPassword } from '../support/accounts';
import { withDatabase } from '../support/database';
import { must, openNewsroom } from '../support/newsroom';

/** A real listener: what it takes is what a mail server would get. */
const received: { to: string; raw: string }[] = [];
const listener = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address).join(),
        raw: Buffer.concat(chunks).toString(),
      });
      callback();
    });
  },
});

withDatabase(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.server.address() as AddressInfo;
  process.env.JIANBAO_SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.JIANBAO_PUBLIC_URL = 'https://paper.yunhu.example';
});

afterAll(() => new Promise<void>((resolve) => listener.close(() => resolve())));

const textOf = (raw: string) => {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const whole = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(whole, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return whole;
  const bytes = whole
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};

const guest = (account: string) => ({ name: '程听雨', account, roles: [], unitId: null, title: '' });

describe('with mail set', () => {
  test('an invitation goes by letter, its link made from the configured address; nobody else sees it', async () => {
    const room = await openNewsroom();
    const admin = await room.actor('guan-pingzhong');
    const invited = must(await invite(admin, guest('cheng@yunhu.example'), null));
    expect(invited).toMatchObject({ path: null, mailedTo: 'cheng@yunhu.example' });
    expect(received.map(({ to }) => to)).toEqual(['cheng@yunhu.example']);
    const word = /https:\/\/paper\.yunhu\.example\/link\/([\w-]+)/.exec(textOf(received[0]?.raw ?? ''))?.[1] ?? '';
    must(await acceptLink({ word, password: goodPassword, again: goodPassword }, caller));
  });

  test('a number gets none: its link is shown', async () => {
    const admin = await db().roleGrant.findFirstOrThrow({ where: { role: 'admin' } });
    const actor = {
      personId: admin.personId,
      name: '',
      unitIds: [],
      grants: [{ role: 'admin' as const, sectionId: null, unitId: null, from: null, until: null }],
    };
    expect(must(await invite(actor, guest('13900000002'), null)).path).toMatch(/^\/link\//);
  });

  test('a forgotten password is answered by letter, in the person’s language; a stranger’s by none', async () => {
    await db().person.updateMany({ where: { account: 'cheng@yunhu.example' }, data: { locale: 'en' } });
    received.length = 0;
    const work: (() => Promise<void>)[] = [];
    for (const account of ['cheng@yunhu.example', 'nobody@yunhu.example'])
      must(await forgotten({ account }, caller, (each) => work.push(each)));
    for (const each of work) await each();
    expect(received.map(({ to }) => to)).toEqual(['cheng@yunhu.example']);
    expect(textOf(received[0]?.raw ?? '')).toContain('Somebody, probably you, asked for a new password');
  });
});

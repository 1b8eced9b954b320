import { describe, expect, test } from 'vitest';
import { db } from '@/lib/server/db/client';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { forgotten } from '@/lib/server/auth/forgotten';
import { invite } from '@/lib/server/people/invite';
import { caller, goodPassword } from '../support/accounts';
import { withDatabase } from '../support/database';
import { linkIn, mailbox, textOf } from '../support/mailbox';
import { must, openNewsroom } from '../support/newsroom';

const { received, open } = mailbox();

withDatabase(open);

const guest = (account: string) => ({ name: '程听雨', account, roles: [], unitId: null, title: '' });

describe('with mail set', () => {
  test('an invitation goes by letter, its link made from the configured address; nobody else sees it', async () => {
    const room = await openNewsroom();
    const admin = await room.actor('guan-pingzhong');
    const invited = must(await invite(admin, guest('cheng@yunhu.example'), null));
    expect(invited).toMatchObject({ path: null, mailedTo: 'cheng@yunhu.example' });
    expect(received.map(({ to }) => to)).toEqual(['cheng@yunhu.example']);
    const word = linkIn(received[0]);
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
    expect(textOf(received[0] ?? { to: '', raw: '' })).toContain('Somebody, probably you, asked for a new password');
  });
});

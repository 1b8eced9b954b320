/**
 * Run as a process of its own on the database of the settings: the cast takes over the newspaper that a
 * first start has made, with issues of one page that are ready to be composed. What a test needs of them
 * goes to standard output.
 */
import { db, disconnect } from '@/lib/server/db/client';
import { tokenOf } from '../../support/api';
import { onePageIssue } from '../../support/issue';
import { openNewsroom } from '../../support/newsroom';
import { idOf } from '@/prisma/seed/newsroom';

export interface Seated {
  tokens: { chief: string; pageEditor: string; author: string };
  issues: { id: string; pageId: string; date: string }[];
}

const DAYS = ['2026-11-21', '2026-11-22'];

await db().newspaper.deleteMany();
const room = await openNewsroom();
const chief = await room.actor('xie-changgeng');
const issues: Seated['issues'] = [];
for (const [at, date] of DAYS.entries()) {
  const { issueId, pageId } = await onePageIssue(room, chief, { date, serial: 9000 + at });
  issues.push({ id: issueId, pageId, date });
}
const token = (key: string) => tokenOf(idOf(room.people, key));
const tokens = {
  chief: await token('xie-changgeng'),
  pageEditor: await token('ye-zhixia'),
  author: await token('gu-wangshu'),
};
console.log(JSON.stringify({ tokens, issues } satisfies Seated));
await disconnect();

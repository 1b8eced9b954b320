import type { Actor } from '@/lib/domain/actor';
import type { ReportContent } from '@/lib/manuscript/content';
import { emptyContent } from '@/lib/manuscript/empty-content';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { actorOf } from '@/lib/server/auth/actor';
import { createReport } from '@/lib/server/reports/create';
import { saveText } from '@/lib/server/reports/save-text';
import { transitionReport } from '@/lib/server/reports/transition';
import type { TransitionInput } from '@/lib/server/reports/transition-input';
import { db } from '@/lib/server/db/client';
import { idOf, type Newsroom, seatNewsroom } from '@/prisma/seed/newsroom';

/** The cast at their desks, for tests: people by key, and the steps of the line in one call each. */
export interface TestNewsroom extends Newsroom {
  actor(key: string): Promise<Actor>;
}

export async function openNewsroom(): Promise<TestNewsroom> {
  const room = await seatNewsroom({ demo: true });
  return {
    ...room,
    actor: async (key) => {
      const actor = await actorOf(db(), idOf(room.people, key));
      if (!actor) throw new Error(`${key} has left`);
      return actor;
    },
  };
}

export function someContent(over: Partial<ReportContent> = {}): ReportContent {
  return {
    ...emptyContent([{ name: '林见秋', role: 'correspondent', unit: '汀南区柳荫路小学' }]),
    headline: '操场边的老榆树搬了家',
    body: bodyOf([
      '昨天下午，柳荫路小学操场边的一棵老榆树搬到了校门口。',
      '搬树用了三个小时，孩子们在窗口看完了全程。',
    ]),
    ...over,
  };
}

/** A draft with a text, by this author. */
export async function draftBy(author: Actor, content: ReportContent = someContent()): Promise<string> {
  const created = must(await createReport(author, {}, null));
  must(await saveText(author, { reportId: created.id, bodyVersion: 1, content, statement: true }, null));
  return created.id;
}

/** One transition at the version that the report has now. */
export async function move(
  actor: Actor,
  reportId: string,
  name: TransitionInput['name'],
  more: Partial<TransitionInput> = {},
) {
  const { version } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { version: true } });
  return transitionReport(actor, { reportId, name, version, ...more }, null);
}

export function must<T>(
  result: { ok: true; value: T } | { ok: false; problems: { code: string; field?: string }[] },
): T {
  if (result.ok) return result.value;
  throw new Error(
    `refused: ${result.problems.map(({ code, field }) => (field ? `${code} (${field})` : code)).join(', ')}`,
  );
}

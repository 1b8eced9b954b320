import type { Actor } from '@/lib/domain/actor';
import type { ReportContent } from '@/lib/manuscript/content';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { db } from '@/lib/server/db/client';
import { createReport } from '@/lib/server/reports/create';
import { saveText } from '@/lib/server/reports/save-text';
import { planIssue } from '@/lib/server/issues/plan';
import { idOf } from '@/prisma/seed/newsroom';
import { must, openNewsroom, someContent } from '../newsroom';
import { type IssueOnBoard, type Person, people, type ReportOnBoard, type World } from './world';

/** The real people and things behind the blackboard. */
export interface Room {
  actors: Record<Person, Actor>;
  nameOf(personId: string): Person;
  authorsOf(world: World): Record<string, string>;
  contentOf(report: ReportOnBoard, words: number): ReportContent;
  /** the same words have the same hash, others another */
  knowText(report: ReportOnBoard, words: number, hash: string): void;
  /** what the dialog asks for */
  saidWith(name: string): object;
  open(): Promise<World>;
}

const CAST: Record<Person, string> = {
  author: 'lin-jianqiu',
  reporter: 'gu-wangshu',
  reviewer: 'he-lanzhi',
  editor: 'shen-he',
  head: 'han-xu',
  chief: 'xie-changgeng',
  manyHats: 'meng-huaijin',
  pageEditor: 'ye-zhixia',
};

export async function furnish(): Promise<Room> {
  const room = await openNewsroom();
  const personId = idOf(room.people, CAST.manyHats);
  await db().roleGrant.createMany({
    data: [
      { personId, role: 'editor' },
      { personId, role: 'head' },
    ],
  });
  const template = await smallPage();
  const actors = Object.fromEntries(
    await Promise.all(people.map(async (who) => [who, await room.actor(CAST[who])])),
  ) as Record<Person, Actor>;
  const texts = new Map<string, string>();
  let days = 0;
  return {
    actors,
    nameOf: (id) => people.find((who) => actors[who].personId === id) as Person,
    authorsOf: ({ reports }) => Object.fromEntries(reports.map(({ id, author }) => [id, actors[author].personId])),
    contentOf: (report, words) => contentOf(report, words, actors[report.author].name),
    knowText: (report, words, hash) => {
      const key = `${report.id} ${words}`;
      const others = [...texts].filter(
        ([known, text]) => known.startsWith(report.id) && known !== key && text === hash,
      );
      if ((texts.get(key) ?? hash) !== hash || others.length > 0)
        throw new Error(`words ${key} and their hash ${hash} do not go together`);
      texts.set(key, hash);
    },
    saidWith: (name) => ({
      ...(/^(return|decline|kill)$/.test(name)
        ? { reasons: [{ code: `${name}.facts`.replace('decline.facts', 'decline.outdated') }] }
        : {}),
      ...(/^(returnFromUnit|sendBack|reopen|revive)$/.test(name) ? { note: '请再核一遍' } : {}),
      ...(name === 'assignSection' ? { sectionId: idOf(room.sections, 'education') } : {}),
      ...(name === 'handOver' ? { targetId: personId } : {}),
      ...(name === 'addErratum' ? { erratum: '日期应为二十一日。' } : {}),
    }),
    open: async () => {
      texts.clear();
      const reports: ReportOnBoard[] = [];
      for (const author of ['author', 'reporter', 'author'] as const) reports.push(await draft(actors[author], author));
      const issues: IssueOnBoard[] = [];
      for (let n = 0; n < 2; n++) issues.push(await plan(actors.chief, template, ++days));
      return { reports, issues };
    },
  };
}

const WORDS = ['操场边的老榆树搬了家', '校门口多了一排伞架', '食堂的窗口', '晚自习的灯', '雨天的长堤'];

function contentOf({ id }: { id: string }, words: number, name: string): ReportContent {
  const text = WORDS[words] as string;
  return someContent({
    headline: text,
    body: bodyOf([`${text}。${id.slice(-4)}，昨天下午。`]),
    byline: [{ name, role: 'correspondent', unit: null }],
  });
}

async function draft(actor: Actor, author: Person): Promise<ReportOnBoard> {
  const { id } = must(await createReport(actor, {}, null));
  const saved = must(
    await saveText(
      actor,
      { reportId: id, bodyVersion: 1, content: contentOf({ id }, 0, actor.name), statement: true },
      null,
    ),
  );
  return {
    id,
    author,
    state: 'draft',
    version: 1,
    bodyVersion: saved.bodyVersion,
    text: saved.contentHash,
    section: false,
    claimedBy: null,
    signed: [],
    changed: [],
    stands: [],
  };
}

async function plan(chief: Actor, templateId: string, day: number): Promise<IssueOnBoard> {
  const date = new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10);
  const { id } = must(
    await planIssue(
      chief,
      { date, serial: 20_000 + day, templateId, pages: [{ number: 2, name: '小报', sectionIds: [] }] },
      null,
    ),
  );
  const page = await db().page.findFirstOrThrow({
    where: { issueId: id },
    select: { id: true, state: true, version: true },
  });
  return { id, state: 'planning', version: 1, page };
}

/** A page that one short report fills, so that composing it costs little. */
async function smallPage(): Promise<string> {
  const format = {
    name: 'tabloid',
    pageMm: [80, 110],
    areaMm: [60, 90],
    columns: 1,
    charactersPerColumn: 16,
    em: 9,
    pitch: 14,
    headLines: 2,
  };
  const { id } = await db().pageTemplate.create({ data: { name: '小报', frontHeadLines: 0, format } });
  return id;
}

import type { Deed } from './deeds';
import {
  barsToIssue,
  barsToMove,
  barsToPage,
  barsToPlace,
  issueWays,
  keptSignatures,
  LEVEL,
  mustMove,
  pageWays,
  reportWays,
  within,
} from './plain-rules';
import type { Room } from './room';
import type { Seen } from './seen';
import { holds, onPage, issueOfPage, type IssueOnBoard, type ReportOnBoard, type World } from './world';

/** Why a deed may not be done; a version that was not seen is a reason of its own. */
export function barsTo(world: World, deed: Deed): string[] {
  const late = 'stale' in deed && deed.stale ? ['another version'] : [];
  switch (deed.do) {
    case 'move':
      return [...late, ...barsToMove(world, reportOf(world, deed.report), deed.name, deed.who)];
    case 'place':
      return barsToPlace(reportOf(world, deed.report), issueOf(world, deed.issue), deed.who, deed.off);
    case 'page':
      return [...late, ...barsToPage(world, issueOf(world, deed.issue), deed.name, deed.who)];
    case 'issue':
      return [...late, ...barsToIssue(world, issueOf(world, deed.issue), deed.name, deed.who)];
    case 'compose':
      return [
        ...late,
        ...(holds(deed.who, 'pageEditor chief') ? [] : ['none of those who may']),
        ...(/planned|composing/.test(issueOf(world, deed.issue).page.state) ? [] : ['past composing']),
      ];
    case 'text':
      return late;
    default:
      return [];
  }
}

export function mustBe(world: World, deed: Deed): boolean {
  return deed.do === 'move' && mustMove(reportOf(world, deed.report), deed.name, deed.who);
}

/** Writes on the blackboard what was done. */
export function follow(world: World, deed: Deed, answer: unknown, room: Room): void {
  if (deed.do === 'move')
    moved(world, reportOf(world, deed.report), deed, answer as { state: string; version: number });
  if (deed.do === 'text')
    written(
      world,
      reportOf(world, deed.report),
      deed,
      answer as { bodyVersion: number; state: string; version: number; contentHash: string },
      room,
    );
  if (deed.do === 'place') reportOf(world, deed.report).stands = deed.off ? [] : [issueOf(world, deed.issue).page.id];
  if (deed.do === 'compose' && (answer as { kind: string }).kind === 'composed')
    step(issueOf(world, deed.issue).page, 'composing');
  if (deed.do === 'page') step(issueOf(world, deed.issue).page, pageWays[deed.name]?.to ?? '');
  if (deed.do === 'issue') issued(world, issueOf(world, deed.issue), deed.name);
}

function moved(
  world: World,
  report: ReportOnBoard,
  deed: Extract<Deed, { do: 'move' }>,
  answer: { state: string; version: number },
): void {
  const level = LEVEL[report.state];
  const waits =
    deed.name === 'sign' &&
    answer.state === report.state &&
    level === 'chief' &&
    report.changed.some((change) => change.by === deed.who && change.level === level);
  if (!waits && !within(reportWays[deed.name]?.to ?? '', answer.state))
    throw new Error(`${deed.name} led to ${answer.state}`);
  if (/^(sign|confirmChange)$/.test(deed.name) && level)
    report.signed.push({ level, by: deed.who, text: report.text, confirms: deed.name === 'confirmChange' });
  else report.signed = keptSignatures(report, answer.state);
  if (/^(claim|resume|reconsider|handOver)$/.test(deed.name))
    report.claimedBy = deed.name === 'handOver' ? 'manyHats' : deed.who;
  if (/^(return|decline)$/.test(deed.name)) report.claimedBy ??= deed.who;
  if (/^(unclaim|restore)$/.test(deed.name) || (deed.name === 'assignSection' && answer.state === 'submitted'))
    report.claimedBy = null;
  if (deed.name === 'assignSection') report.section = true;
  if (answer.state === 'signed') report.changed = report.changed.filter((change) => change.level !== 'chief');
  const stays = /^(editing|secondReview|finalReview|signed|published)$/.test(answer.state);
  if (!stays) report.stands = report.stands.filter((id) => /released|sealed/.test(issueOfPage(world, id).state));
  step(report, answer.state);
}

function written(
  world: World,
  report: ReportOnBoard,
  deed: Extract<Deed, { do: 'text' }>,
  answer: { bodyVersion: number; state: string; version: number; contentHash: string },
  room: Room,
): void {
  room.knowText(report, deed.words, answer.contentHash);
  report.bodyVersion = answer.bodyVersion;
  // the same words again are no change, whoever brings them
  if (answer.contentHash === report.text) return;
  if (!/^(draft|returned|editing|secondReview|finalReview|signed)$/.test(report.state))
    throw new Error(`${deed.who} wrote in a report that is ${report.state}`);
  if (/^(draft|returned)$/.test(report.state) !== (deed.who === report.author))
    throw new Error(`${deed.who} wrote in what ${report.author} has ${report.state}`);
  report.text = answer.contentHash;
  const level = report.state === 'signed' ? 'chief' : LEVEL[report.state];
  if (!level) return;
  report.changed.push({ by: deed.who, level });
  const to = report.state === 'signed' ? 'finalReview' : report.state;
  const kept = keptSignatures(report, to);
  if (to !== report.state || kept.length < report.signed.length) report.version += 1;
  report.signed = kept;
  report.state = to;
  for (const id of report.stands) {
    const { page } = issueOfPage(world, id);
    if (page.state === 'signed') step(page, 'composing');
  }
}

function issued(world: World, issue: IssueOnBoard, name: string): void {
  step(issue, issueWays[name]?.to ?? '');
  if (name !== 'release') return;
  step(issue.page, 'released');
  for (const report of onPage(world, issue.page.id)) step(report, 'published');
}

function step(thing: { state: string; version: number }, to: string): void {
  thing.state = to;
  thing.version += 1;
}

/** Where the blackboard and the database do not say the same. */
export function compare(world: World, seen: Seen, room: Room): string[] {
  const reports = world.reports.flatMap((report) => {
    const there = seen.reports[report.id];
    const named = there && {
      state: there.state,
      version: there.version,
      bodyVersion: there.bodyVersion,
      text: there.text,
      section: there.section,
      claimedBy: there.claimedBy && room.nameOf(there.claimedBy),
      signed: there.signed.map((one) => ({
        level: one.level,
        by: room.nameOf(one.by),
        text: one.text,
        confirms: one.confirms,
      })),
      stands: there.stands.map(({ page }) => page),
    };
    const { id, author, changed, ...board } = report;
    return JSON.stringify(named) === JSON.stringify({ ...board, ...order(board) })
      ? []
      : [`report ${id}: the board has ${JSON.stringify(order(board))}, the database ${JSON.stringify(named)}`];
  });
  const things = world.issues.flatMap(({ id, state, version, page }) => [
    ...differ(`issue ${id}`, { state, version }, seen.issues[id]),
    ...differ(`page ${page.id}`, { state: page.state, version: page.version }, seen.pages[page.id]),
  ]);
  return [...reports, ...things];
}

const order = ({
  state,
  version,
  bodyVersion,
  text,
  section,
  claimedBy,
  signed,
  stands,
}: Omit<ReportOnBoard, 'id' | 'author' | 'changed'>) => ({
  state,
  version,
  bodyVersion,
  text,
  section,
  claimedBy,
  signed,
  stands,
});

function differ(
  what: string,
  board: { state: string; version: number },
  there: { state: string; version: number } | undefined,
): string[] {
  return board.state === there?.state && board.version === there.version
    ? []
    : [`${what}: the board has ${board.state} ${board.version}, the database ${there?.state} ${there?.version}`];
}

const reportOf = (world: World, at: number): ReportOnBoard => world.reports[at] as ReportOnBoard;
const issueOf = (world: World, at: number): IssueOnBoard => world.issues[at] as IssueOnBoard;

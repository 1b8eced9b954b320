import type { Repeat, Result } from '@/lib/server/command';
import { transitionIssue } from '@/lib/server/issues/transition';
import { composeThisPage } from '@/lib/server/pages/compose';
import { placeReport } from '@/lib/server/pages/place';
import { transitionPage } from '@/lib/server/pages/transition';
import { saveText } from '@/lib/server/reports/save-text';
import { transitionReport } from '@/lib/server/reports/transition';
import type { Actor } from '@/lib/domain/actor';
import type { Deed } from './deeds';
import type { Room } from './room';
import type { IssueOnBoard, ReportOnBoard, World } from './world';

/** A deed as the real command, with what was seen when it was asked for. */
export interface Asked {
  run(key: string | null): Promise<Result<unknown>>;
  /** something else under the same key */
  other(key: string): Promise<Result<unknown>>;
}

type Command = (actor: Actor, input: never, repeat: Repeat | null) => Promise<Result<unknown>>;

export function askFor(room: Room, world: World, deed: Deed): Asked {
  if (deed.do === 'nothing' || deed.do === 'next') throw new Error('nothing is asked for');
  const [command, input] = commandOf(room, world, deed) as [Command, object];
  const ask = (repeat: Repeat | null) => command(room.actors[deed.who], input as never, repeat);
  return {
    run: (key) => ask(key === null ? null : { key, request: [deed.do, input] }),
    other: (key) => ask({ key, request: ['something else', input] }),
  };
}

function commandOf(room: Room, world: World, deed: Exclude<Deed, { do: 'nothing' | 'next' }>): [unknown, object] {
  const report = 'report' in deed ? (world.reports[deed.report] as ReportOnBoard) : null;
  const issue = 'issue' in deed ? (world.issues[deed.issue] as IssueOnBoard) : null;
  const late = 'stale' in deed && deed.stale ? 1 : 0;
  const note = '照排';
  switch (deed.do) {
    case 'text':
      return [
        saveText,
        {
          reportId: report?.id,
          bodyVersion: (report?.bodyVersion ?? 0) + late,
          content: room.contentOf(report as ReportOnBoard, deed.words),
          statement: true,
        },
      ];
    case 'move':
      return [
        transitionReport,
        { reportId: report?.id, name: deed.name, version: (report?.version ?? 0) + late, ...room.saidWith(deed.name) },
      ];
    case 'place':
      return [placeReport, { reportId: report?.id, issueId: issue?.id, pageId: deed.off ? null : issue?.page.id }];
    case 'compose':
      return [composeThisPage, { pageId: issue?.page.id, version: (issue?.page.version ?? 0) + late }];
    case 'page':
      return [
        transitionPage,
        { pageId: issue?.page.id, name: deed.name, version: (issue?.page.version ?? 0) + late, note },
      ];
    case 'issue':
      return [transitionIssue, { issueId: issue?.id, name: deed.name, version: (issue?.version ?? 0) + late, note }];
  }
}

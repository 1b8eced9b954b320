import type { IssueState } from '@/lib/domain/issues/states';
import type { PageState } from '@/lib/domain/pages/states';
import type { OpenRow } from './open-select';

/** Where a report stands: 11月22日 03版教育 头条. */
export interface ReportPlacement {
  issueId: string;
  date: string;
  serial: number;
  issueState: IssueState;
  pageId: string;
  page: number;
  pageName: string;
  pageState: PageState;
  priority: number;
  anchor: string | null;
}

export function placementsOf({ placements }: Pick<OpenRow, 'placements'>): ReportPlacement[] {
  return placements.map(({ pageId, priority, anchor, page: { number, name, state, issue } }) => ({
    issueId: issue.id,
    date: issue.date.toISOString().slice(0, 10),
    serial: issue.serial,
    issueState: issue.state,
    pageId,
    page: number,
    pageName: name,
    pageState: state,
    priority,
    anchor,
  }));
}

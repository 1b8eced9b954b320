import type { IssueState } from '@/lib/domain/issues/states';
import type { PageState } from '@/lib/domain/pages/states';
import type { ReportState } from '@/lib/domain/reports/states';

/** What the newsroom calls the states, for documents; screens take their words from lib/i18n. */
export const reportWords: Record<ReportState, string> = {
  draft: '草稿',
  unitReview: '单位审核',
  submitted: '待认领',
  editing: '初审',
  secondReview: '复审',
  finalReview: '终审',
  signed: '签发',
  published: '见报',
  returned: '退改',
  declined: '不采用',
  reserved: '存稿',
  withdrawn: '撤稿',
  killed: '撤发',
};

export const pageWords: Record<PageState, string> = {
  planned: '未排',
  composing: '组版',
  proof1: '一校',
  proof2: '二校',
  proof3: '三校',
  ready: '待签',
  signed: '已签付印',
  released: '已出版',
};

export const issueWords: Record<IssueState, string> = {
  planning: '计划',
  open: '收稿组版',
  closed: '已截稿',
  released: '已出版',
  sealed: '已封存',
};

import { holds, issueOfPage, onPage, type IssueOnBoard, type Person, type ReportOnBoard, type World } from './world';

/** From where, to where, by whom: the workflow as docs/workflow.md tells it to people, written down once more by hand. */
interface Way {
  from: string;
  to: string;
  by: string;
}

export const reportWays: Record<string, Way> = {
  submit: { from: 'draft returned', to: 'unitReview submitted editing', by: 'AUTHOR' },
  approveForUnit: { from: 'unitReview', to: 'submitted', by: 'unitReviewer' },
  returnFromUnit: { from: 'unitReview', to: 'returned', by: 'unitReviewer' },
  claim: { from: 'submitted', to: 'editing', by: 'editor' },
  unclaim: { from: 'editing', to: 'submitted', by: 'editor head chief' },
  handOver: { from: 'submitted editing reserved', to: 'editing', by: 'editor head chief' },
  assignSection: { from: 'submitted editing reserved', to: 'submitted editing reserved', by: 'editor head chief' },
  return: { from: 'submitted editing reserved', to: 'returned', by: 'editor' },
  decline: { from: 'submitted editing reserved', to: 'declined', by: 'editor' },
  reconsider: { from: 'returned declined', to: 'editing', by: 'editor' },
  reserve: { from: 'editing', to: 'reserved', by: 'editor' },
  resume: { from: 'reserved', to: 'editing', by: 'editor' },
  sign: { from: 'editing secondReview finalReview', to: 'secondReview finalReview signed', by: 'LEVEL' },
  confirmChange: { from: 'editing secondReview finalReview', to: 'signed', by: 'editor head chief' },
  sendBack: { from: 'secondReview finalReview', to: 'editing', by: 'head chief' },
  reopen: { from: 'signed', to: 'finalReview', by: 'chief' },
  publish: { from: '', to: '', by: '' },
  addErratum: { from: 'published', to: 'published', by: 'chief' },
  withdraw: { from: 'draft unitReview submitted editing returned reserved', to: 'withdrawn', by: 'AUTHOR' },
  restore: { from: 'withdrawn', to: 'draft', by: 'AUTHOR' },
  kill: { from: 'submitted editing secondReview finalReview signed reserved', to: 'killed', by: 'chief' },
  revive: { from: 'killed', to: 'submitted editing', by: 'chief' },
};

export const pageWays: Record<string, Way> = {
  startComposing: { from: 'planned', to: 'composing', by: 'pageEditor chief' },
  markReady: { from: 'composing', to: 'ready', by: 'pageEditor chief' },
  backToComposing: { from: 'ready', to: 'composing', by: 'pageEditor chief' },
  backToPlanned: { from: 'composing', to: 'planned', by: 'pageEditor chief' },
  sign: { from: 'ready', to: 'signed', by: 'chief' },
  unsign: { from: 'signed', to: 'composing', by: 'chief' },
  release: { from: '', to: '', by: '' },
};

export const issueWays: Record<string, Way> = {
  open: { from: 'planning', to: 'open', by: 'chief' },
  backToPlanning: { from: 'open', to: 'planning', by: 'chief' },
  close: { from: 'open', to: 'closed', by: 'chief' },
  reopen: { from: 'closed', to: 'open', by: 'chief' },
  release: { from: 'closed', to: 'released', by: 'chief' },
  seal: { from: 'released', to: 'sealed', by: 'chief' },
};

export const within = (words: string, word: string): boolean => words.split(' ').includes(word);

export const LEVEL: Record<string, 'editor' | 'head' | 'chief'> = {
  editing: 'editor',
  secondReview: 'head',
  finalReview: 'chief',
};

/** Why the newsroom may never let this happen; empty says only that it might. */
export function barsToMove(world: World, report: ReportOnBoard, name: string, who: Person): string[] {
  const way = reportWays[name] as Way;
  const level = LEVEL[report.state];
  const own = report.author === who;
  const mine = (signature: { by: Person }) => signature.by === who;
  const pages = report.stands.map((id) => issueOfPage(world, id).page);
  return [
    ...(within(way.from, report.state) ? [] : [`nothing is to ${name} that is ${report.state}`]),
    ...(way.by === 'AUTHOR' && !own ? ['only its author'] : []),
    ...(way.by === 'LEVEL' && !(level && holds(who, level)) ? ['not of this level'] : []),
    ...(/^[a-z]/.test(way.by) && !holds(who, way.by) ? ['none of those who may'] : []),
    ...(own && /^(claim|return|decline|reconsider|resume|sign|confirmChange|assignSection)$/.test(name)
      ? ['own report']
      : []),
    ...(name === 'sign' && report.signed.some((one) => mine(one) && one.level !== level)
      ? ['signed another level']
      : []),
    ...(name === 'confirmChange' && report.signed.some((one) => mine(one) && one.level === level)
      ? ['own change']
      : []),
    ...(name === 'confirmChange' && !report.signed.some((one) => one.level === level) ? ['nothing to confirm'] : []),
    ...(name === 'sign' && report.signed.some((one) => one.level === level) ? ['signed already'] : []),
    ...(/^(sign|confirmChange)$/.test(name) && !report.section ? ['no section'] : []),
    ...(name === 'withdraw' && report.stands.length > 0 ? ['stands on a page'] : []),
    ...(/^(unclaim|return|decline|reserve|kill)$/.test(name) && pages.some(({ state }) => state === 'signed')
      ? ['its page is signed']
      : []),
  ];
}

/** What nobody in the newsroom would understand if it were refused. */
export function mustMove(report: ReportOnBoard, name: string, who: Person): boolean {
  const untouched = !report.changed.some(({ by }) => by === who) && !report.signed.some(({ by }) => by === who);
  const waits = report.signed.some(({ level }) => level === LEVEL[report.state]);
  if (name === 'submit') return who === report.author && /draft/.test(report.state);
  if (name === 'approveForUnit')
    return who === 'reviewer' && report.state === 'unitReview' && report.author === 'author';
  if (name === 'claim') return who === 'editor' && report.state === 'submitted';
  if (name === 'kill')
    return who === 'chief' && report.stands.length === 0 && within(reportWays.kill?.from ?? '', report.state);
  if (name !== 'sign' || !report.section || waits || !untouched) return false;
  if (report.state === 'editing') return who === report.claimedBy && who === 'editor';
  return (who === 'head' && report.state === 'secondReview') || (who === 'chief' && report.state === 'finalReview');
}

export function barsToPlace(report: ReportOnBoard, issue: IssueOnBoard, who: Person, off: boolean): string[] {
  const here = report.stands.includes(issue.page.id);
  return [
    ...(holds(who, 'editor head pageEditor chief') ? [] : ['none of those who may']),
    ...(/planning|open/.test(issue.state) ? [] : ['the issue takes nothing']),
    ...(/signed|released/.test(issue.page.state) ? ['the page is signed'] : []),
    ...(!off && !/^(editing|secondReview|finalReview|signed)$/.test(report.state) ? ['not in review'] : []),
    ...(off && !here ? ['it is not there'] : []),
    ...(!off && report.stands.some((id) => id !== issue.page.id) ? ['it stands elsewhere'] : []),
  ];
}

export function barsToPage(world: World, { page, state }: IssueOnBoard, name: string, who: Person): string[] {
  const way = pageWays[name] as Way;
  return [
    ...(within(way.from, page.state) ? [] : [`nothing is to ${name} that is ${page.state}`]),
    ...(holds(who, way.by) ? [] : ['none of those who may']),
    ...(/open|closed/.test(state) ? [] : ['the issue is not under way']),
    ...(name === 'sign' && onPage(world, page.id).some((report) => report.state !== 'signed')
      ? ['not all is signed']
      : []),
  ];
}

export function barsToIssue(world: World, issue: IssueOnBoard, name: string, who: Person): string[] {
  const way = issueWays[name] as Way;
  return [
    ...(within(way.from, issue.state) ? [] : [`nothing is to ${name} that is ${issue.state}`]),
    ...(holds(who, way.by) ? [] : ['none of those who may']),
    ...(name === 'release' && issue.page.state !== 'signed' ? ['its page is not signed'] : []),
    ...(name === 'release' && onPage(world, issue.page.id).some(({ state }) => state !== 'signed')
      ? ['not all is signed']
      : []),
  ];
}

/** Going back to a level takes back what it and those above had signed; leaving review takes back all. */
export function keptSignatures(report: ReportOnBoard, to: string): ReportOnBoard['signed'] {
  if (/^(signed|published|killed)$/.test(to)) return report.signed;
  const order = ['editor', 'head', 'chief'];
  const from = LEVEL[to];
  return from ? report.signed.filter(({ level }) => order.indexOf(level) < order.indexOf(from)) : [];
}

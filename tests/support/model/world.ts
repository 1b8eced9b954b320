/**
 * The newsroom as a person would put it on a blackboard: where each report stands, who signed which text,
 * what is on which page. It knows nothing of the product's code.
 */
export type Person = 'author' | 'reporter' | 'reviewer' | 'editor' | 'head' | 'chief' | 'manyHats' | 'pageEditor';

export const people: readonly Person[] = [
  'author',
  'reporter',
  'reviewer',
  'editor',
  'head',
  'chief',
  'manyHats',
  'pageEditor',
];

interface Signed {
  level: 'editor' | 'head' | 'chief';
  by: Person;
  text: string;
  confirms: boolean;
}

export interface ReportOnBoard {
  id: string;
  author: Person;
  state: string;
  version: number;
  bodyVersion: number;
  /** the hash of its words */
  text: string;
  section: boolean;
  claimedBy: Person | null;
  signed: Signed[];
  /** who changed the words, acting at which level */
  changed: { by: Person; level: string }[];
  /** ids of the pages that it stands on */
  stands: string[];
}

interface PageOnBoard {
  id: string;
  state: string;
  version: number;
}

export interface IssueOnBoard {
  id: string;
  state: string;
  version: number;
  page: PageOnBoard;
}

export interface World {
  reports: ReportOnBoard[];
  issues: IssueOnBoard[];
}

/** The role in the section 教育, where all reports of this blackboard go. */
const ROLES: Record<Person, readonly string[]> = {
  author: ['correspondent'],
  reporter: ['reporter'],
  reviewer: ['unitReviewer'],
  editor: ['editor'],
  head: ['head'],
  chief: ['chief'],
  manyHats: ['editor', 'head', 'chief'],
  pageEditor: ['pageEditor'],
};

export const holds = (who: Person, roles: string): boolean =>
  ROLES[who].some((role) => roles.split(' ').includes(role));

export const issueOfPage = (world: World, pageId: string): IssueOnBoard =>
  world.issues.find(({ page }) => page.id === pageId) as IssueOnBoard;

export const onPage = (world: World, pageId: string): ReportOnBoard[] =>
  world.reports.filter(({ stands }) => stands.includes(pageId));

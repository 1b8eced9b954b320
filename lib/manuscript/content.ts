import type { CreditRole } from './credit-roles';

/**
 * The content of a report 稿件: everything a reviewer signs. Heading parts (引题, 主题, 副题),
 * the editor's note 编者按, the body, the byline 署名 and the words that go with the photos.
 * Headline breaks and photo crops are not here: they belong to the placement on a page.
 */

export interface TextNode {
  type: 'text';
  text: string;
  marks?: { type: 'bold' }[];
}

export interface ParagraphNode {
  type: 'paragraph';
  content?: TextNode[];
}

/** 小标题 */
export interface SubheadNode {
  type: 'subhead';
  content?: TextNode[];
}

interface ListItemNode {
  type: 'listItem';
  content: ParagraphNode[];
}

export interface ListNode {
  type: 'bulletList' | 'orderedList';
  content: ListItemNode[];
}

export type BlockNode = ParagraphNode | SubheadNode | ListNode;

export interface BodyDoc {
  type: 'doc';
  content: BlockNode[];
}

export interface Credit {
  name: string;
  /** null: printed without a role */
  role: CreditRole | null;
  unit: string | null;
}

export interface PhotoCaption {
  photoId: string;
  caption: string;
  photographer: string;
}

export interface ReportContent {
  kicker: string;
  headline: string;
  subtitle: string;
  editorsNote: string;
  body: BodyDoc;
  byline: Credit[];
  /** in the order of printing */
  photos: PhotoCaption[];
}

/** Gathers the decided blocks into drafts of reports: heading, notes, bylines, paragraphs of one or more pieces. */
import { link } from './continuation';
import type { PageView } from './page-view';
import type { Move } from './strand';

export interface Draft {
  id: number;
  /** blocks of the heading in reading order, subtitles with —— among them */
  heading: number[];
  /** the half of a headline that stood inside the text */
  headlineTails: number[];
  notes: number[];
  bylines: number[];
  /** each paragraph lists its pieces in reading order */
  paragraphs: number[][];
  subheads: { blocks: number[]; before: number }[];
  headless: boolean;
  /** paragraphs before this one stand under the note */
  noteParagraphs: number;
}

export interface Gathered {
  drafts: Draft[];
  repeats: number[];
  asides: number[];
  /** drafts whose text was found away from their headline */
  displaced: number[];
}

/** @param moves as the search decided @returns the blocks of each report, and those that belong to none */
export function gatherDrafts(view: PageView, moves: readonly Move[]): Gathered {
  const drafts = new Map<number, Draft>();
  const result: Gathered = { drafts: [], repeats: [], asides: [], displaced: [] };
  for (const move of moves) {
    if (move.kind === 'repeat') result.repeats.push(move.block);
    else if (move.kind === 'aside') result.asides.push(move.block);
    else enter(draftOf(drafts, move.strand), move);
  }
  result.drafts = [...drafts.values()];
  joinDisplaced(view, result);
  return result;
}

function draftOf(drafts: Map<number, Draft>, id: number): Draft {
  const known = drafts.get(id);
  if (known) return known;
  const draft: Draft = {
    id,
    heading: [],
    headlineTails: [],
    notes: [],
    bylines: [],
    paragraphs: [],
    subheads: [],
    headless: false,
    noteParagraphs: 0,
  };
  drafts.set(id, draft);
  return draft;
}

function enter(draft: Draft, { kind, block }: Move): void {
  switch (kind) {
    case 'headline':
    case 'headingPart':
    case 'subtitle':
      draft.heading.push(block);
      break;
    case 'headlineTail':
      draft.headlineTails.push(block);
      break;
    case 'subhead':
      draft.subheads.push({ blocks: [block], before: draft.paragraphs.length });
      break;
    case 'subheadPart':
      draft.subheads[draft.subheads.length - 1]?.blocks.push(block);
      break;
    case 'note':
      draft.notes.push(block);
      break;
    case 'bylineTop':
    case 'bylineEnd':
      draft.bylines.push(block);
      break;
    case 'continued': {
      const last = draft.paragraphs[draft.paragraphs.length - 1];
      if (last) last.push(block);
      else if (draft.notes.length > 0) draft.notes.push(block);
      else draft.paragraphs.push([block]);
      break;
    }
    default:
      draft.paragraphs.push([block]);
  }
}

/** Text without a headline goes to the report that broke off, or to the headline that has no text. */
function joinDisplaced(view: PageView, result: Gathered): void {
  for (const orphan of result.drafts.filter((draft) => draft.heading.length === 0 && draft.notes.length === 0)) {
    const first = orphan.paragraphs[0]?.[0];
    const titled = result.drafts.filter((draft) => draft !== orphan && draft.heading.length > 0);
    const broken =
      first === undefined
        ? []
        : titled
            .filter((draft) => isBroken(view, draft))
            .sort((a, b) => evidence(view, b, first) - evidence(view, a, first));
    const bodiless = titled.filter((draft) => draft.paragraphs.length === 0 && draft.notes.length === 0);
    const owner =
      broken[0] ?? bodiless[bodiless.length - 1] ?? (first === undefined ? titled[titled.length - 1] : undefined);
    if (!owner) continue;
    const last = owner.paragraphs[owner.paragraphs.length - 1];
    const shift = owner.paragraphs.length - (last ? 1 : 0);
    const [head, ...rest] = orphan.paragraphs;
    if (last && head) last.push(...head);
    else if (head) owner.paragraphs.push(head);
    owner.paragraphs.push(...rest);
    owner.subheads.push(...orphan.subheads.map((subhead) => ({ ...subhead, before: subhead.before + shift })));
    owner.headlineTails.push(...orphan.headlineTails);
    owner.bylines.push(...orphan.bylines);
    result.drafts = result.drafts.filter((draft) => draft !== orphan);
    result.displaced.push(owner.id);
  }
}

function isBroken(view: PageView, draft: Draft): boolean {
  const block = lastPiece(draft);
  return (
    block !== undefined && draft.bylines.length === 0 && !/[。！？…][”"’）]*$/.test(view.blocks[block]?.bare ?? '')
  );
}

function evidence(view: PageView, draft: Draft, to: number): number {
  const from = lastPiece(draft);
  return from === undefined ? -9 : link(view, from, to);
}

function lastPiece(draft: Draft): number | undefined {
  const paragraph = draft.paragraphs[draft.paragraphs.length - 1];
  return paragraph?.[paragraph.length - 1];
}

import type { Editor } from '@tiptap/core';

/** What was done with the text before its editor was there. */
export interface EarlyText {
  /** what it became under somebody's hand; null when nobody wrote */
  markup: string | null;
  /** the words that came in, should the text itself be another by now */
  added: string;
  /** the text that it was written into */
  revision: number;
  /** the writer's place: which line of text, and how many characters into it */
  at: { line: number; offset: number } | null;
}

export function readEarly(still: HTMLElement, first: { __html: string; revision: number }): EarlyText {
  const untouched = document.createElement('div');
  untouched.innerHTML = first.__html;
  const typed = still.innerHTML !== untouched.innerHTML;
  return {
    markup: typed ? still.innerHTML : null,
    added: typed ? between(untouched.textContent, still.textContent) : '',
    revision: first.revision,
    at: placeIn(still),
  };
}

/** What the second has more than the first, between what they begin and end with alike. */
function between(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end);
}

function placeIn(still: HTMLElement): EarlyText['at'] {
  const { anchorNode, anchorOffset } = document.getSelection() ?? {};
  if (!anchorNode || anchorOffset === undefined || document.activeElement !== still) return null;
  const lines = [...still.querySelectorAll('p, h3')];
  const line = lines.findIndex((each) => each.contains(anchorNode));
  const before = document.createRange();
  before.setStart(lines[line] ?? still, 0);
  before.setEnd(anchorNode, anchorOffset);
  return { line: Math.max(line, 0), offset: before.toString().length };
}

/** Goes on where the writer was. Not by the editor's own command: that waits for a frame, and keys do not. */
export function goOn(editor: Editor, { added, at }: EarlyText, taken: boolean): void {
  // another text has come meanwhile, kept from before: the new words stand behind it
  if (!taken && added) {
    const line = { type: 'paragraph', content: [{ type: 'text', text: added }] };
    if (editor.isEmpty) editor.commands.setContent({ type: 'doc', content: [line] }, { emitUpdate: true });
    else editor.commands.insertContentAt(editor.state.doc.content.size, line);
  }
  if (!at) return;
  editor.commands.setTextSelection(taken || !added ? positionOf(editor, at) : editor.state.doc.content.size);
  editor.view.focus();
}

function positionOf(editor: Editor, { line, offset }: { line: number; offset: number }): number {
  let left = line;
  let position = editor.state.doc.content.size;
  editor.state.doc.descendants((node, start) => {
    if (!node.isTextblock) return true;
    if (left === 0) position = start + 1 + Math.min(offset, node.content.size);
    left -= 1;
    return false;
  });
  return position;
}

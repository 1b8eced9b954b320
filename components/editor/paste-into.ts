import { Fragment, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { type Pasted, readPaste, readPlainPaste } from '@/lib/intake/paste/paste';

/**
 * Puts the clipboard's words in at the cursor. Pictures that came as files are handed on; those that
 * were only in the HTML stay behind and are counted.
 */
export function pasteInto(
  view: EditorView,
  { html, text, files: all }: { html: string; text: string; files: File[] },
  onImages: (files: File[], left: number) => void,
): void {
  const files = all.filter(({ type }) => type.startsWith('image/'));
  const pasted = html ? readPaste(html) : readPlainPaste(text);
  // Word puts a picture of the text beside the text
  const worded = pasted.blocks.length > 0;
  if (files.length > 0 && !worded) onImages(files, 0);
  else if (pasted.images > 0) onImages([], pasted.images);
  if (worded) insert(view, pasted);
}

function insert(view: EditorView, { blocks }: Pasted): void {
  const nodes = blocks.map((block) => view.state.schema.nodeFromJSON(block));
  const open = (node: (typeof nodes)[number] | undefined) => (node?.type.name === 'paragraph' ? 1 : 0);
  const slice = new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)));
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
}

import type { EditorView } from '@tiptap/pm/view';

type Images = (files: File[], left: number) => void;

/**
 * Reading a clipboard takes a parser of its own, which comes with the first paste. The clipboard is only readable
 * now, so it is copied first; what was copied in this editor goes its own way at once.
 */
export function pasteLater(view: EditorView, clipboard: DataTransfer | null, onImages: Images): boolean {
  if (!clipboard || !view.editable) return false;
  const html = clipboard.getData('text/html');
  if (html.includes('data-pm-slice')) return false;
  const kept = { html, text: clipboard.getData('text/plain'), files: [...clipboard.files] };
  void import('./paste-into').then(
    ({ pasteInto }) => !view.isDestroyed && pasteInto(view, kept, onImages),
    // a line that is down: the words at least
    () => !view.isDestroyed && view.pasteText(kept.text),
  );
  return true;
}

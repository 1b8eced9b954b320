'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BodyEditorProps } from './body-editor-props';
import { bodyMarkup } from './body-markup';
import { type EarlyText, readEarly } from './early-text';
import type { LiveEditor } from './live-editor';
import { ToolBar } from './tool-bar';
import './body-editor.css';
import '@/components/reports/copy-text.css';

type Live = ComponentType<Parameters<typeof LiveEditor>[0]>;

const fetchEditor = () => import('./live-editor').then(({ LiveEditor }) => LiveEditor);
/** on its way with the page, before the page is awake */
const ahead = typeof window === 'undefined' ? null : fetchEditor().catch(() => null);
const AGAIN = 3_000;

/**
 * The body of a report: words, subheads, bold and lists, and nothing that print cannot set. The text is readable, and
 * can be typed into, before the editor is there: it stands in the page, and the editor takes it over as it is.
 */
export function BodyEditor(props: BodyEditorProps) {
  const { id, label, placeholder, body, readOnly = false, invalid = false } = props;
  const still = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ Editor: Live; early: EarlyText | null } | null>(null);
  const [first] = useState(() => ({ __html: bodyMarkup(body, placeholder), revision: props.revision }));
  useEffect(
    () =>
      whenEditorIsHere(still.current, (Editor) =>
        // what is typed until now is taken over, and between now and then nothing can be typed
        flushSync(() => setLive({ Editor, early: still.current && readEarly(still.current, first) })),
      ),
    [first],
  );
  return (
    <div className="body-editor">
      {live ? (
        <live.Editor {...props} early={live.early} />
      ) : (
        <>
          <ToolBar editor={null} disabled controls={id} />
          <div
            ref={still}
            id={id}
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={label}
            aria-invalid={invalid}
            className="copy-text ProseMirror"
            lang="zh-CN"
            spellCheck={false}
            contentEditable={!readOnly}
            suppressContentEditableWarning
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped there; React leaves alone what is typed into it
            dangerouslySetInnerHTML={first}
          />
        </>
      )}
    </div>
  );
}

/** Fetches it until it comes; a word that is being put together by an input method is let come to its end. */
function whenEditorIsHere(still: HTMLElement | null, then: (Editor: Live) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let composing = false;
  const compose = ({ type }: Event) => {
    composing = type !== 'compositionend';
  };
  const kinds = ['compositionstart', 'compositionupdate', 'compositionend'];
  for (const kind of kinds) still?.addEventListener(kind, compose);
  const stop = () => {
    clearTimeout(timer);
    for (const kind of kinds) still?.removeEventListener(kind, compose);
    stopped = true;
  };
  let stopped = false;
  const look = async () => {
    const Editor = (await ahead) ?? (await fetchEditor().catch(() => null));
    if (stopped) return;
    // a line that is down: the text can be typed into all the same
    if (!Editor || composing) timer = setTimeout(look, Editor ? 50 : AGAIN);
    else {
      stop();
      then(Editor);
    }
  };
  void look();
  return stop;
}

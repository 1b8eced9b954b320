'use client';

import { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { BodyEditorProps } from './body-editor-props';
import { canonicalBody } from './canonical-body';
import { type EarlyText, goOn } from './early-text';
import { manuscriptExtensions } from './manuscript-extensions';
import { pasteLater } from './paste-later';
import { ToolBar } from './tool-bar';
import '@/components/reports/copy-text.css';

type LiveEditorProps = BodyEditorProps & { early: EarlyText | null };

/** The editor itself, in the place of the text that stood there; what was typed meanwhile goes on in it. */
export function LiveEditor(props: LiveEditorProps) {
  const { id, body, readOnly = false, revision } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useOwnEditor(props, place);
  useReplacement(editor, body, revision);
  useEffect(() => {
    if (editor && editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  return (
    <>
      <ToolBar editor={editor} disabled={readOnly} controls={id} />
      <div ref={place} />
    </>
  );
}

/** One editor a visit; the tools are drawn anew with all that it does. */
function useOwnEditor(props: LiveEditorProps, place: React.RefObject<HTMLDivElement | null>): Editor | null {
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // before the browser draws: the text never leaves the screen
  useLayoutEffect(() => {
    const { early, revision, body } = latest.current;
    const tell = () => latest.current.onChange(canonicalBody(made.state.doc.toJSON()));
    const written = early?.revision === revision ? early.markup : null;
    const made = new Editor({
      element: place.current,
      content: written ?? body,
      onUpdate: tell,
      onTransaction: redraw,
      ...settings(latest),
    });
    setEditor(made);
    if (written !== null) tell();
    if (early) goOn(made, early, written !== null);
    return () => made.destroy();
  }, [place]);
  return editor;
}

function settings(latest: React.RefObject<LiveEditorProps>): Partial<Editor['options']> {
  const { id, label, placeholder, readOnly = false, invalid = false } = latest.current;
  const handOn = (files: File[], left: number) => latest.current.onImages?.(files, left);
  return {
    extensions: manuscriptExtensions(placeholder),
    editable: !readOnly,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-invalid': String(invalid),
        class: 'copy-text',
        lang: 'zh-CN',
        spellcheck: 'false',
      },
      handlePaste: (view, event) => pasteLater(view, event.clipboardData, handOn),
      handleDrop: (_view, event) => {
        const files = [...((event as DragEvent).dataTransfer?.files ?? [])];
        if (files.length > 0) handOn(files, 0);
        return files.length > 0;
      },
    },
  };
}

/** Puts another text in its place when the outside says so; typing never comes back this way. */
function useReplacement(editor: Editor | null, body: BodyEditorProps['body'], revision: number): void {
  const shown = useRef(revision);
  useEffect(() => {
    if (!editor || shown.current === revision) return;
    shown.current = revision;
    editor.commands.setContent(body, { emitUpdate: false });
  }, [editor, body, revision]);
}

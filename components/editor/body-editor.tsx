'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { BodyDoc } from '@/lib/manuscript/content';
import { canonicalBody } from './canonical-body';
import { manuscriptExtensions } from './manuscript-extensions';
import { pasteInto } from './paste-into';
import { ToolBar } from './tool-bar';
import './body-editor.css';
import '@/components/reports/copy-text.css';

type BodyEditorProps = {
  id: string;
  label: string;
  placeholder: string;
  body: BodyDoc;
  readOnly?: boolean;
  invalid?: boolean;
  /** `revision` of the outer text: when it changes, the body shown is replaced */
  revision: number;
  onChange: (body: BodyDoc) => void;
  /** pictures pasted among the text */
  onImages?: (files: File[], left: number) => void;
};

/** The body of a report: words, subheads, bold and lists, and nothing that print cannot set. */
export function BodyEditor({
  id,
  label,
  placeholder,
  body,
  readOnly = false,
  invalid = false,
  revision,
  onChange,
  onImages,
}: BodyEditorProps) {
  const latest = useRef({ onChange, onImages });
  latest.current = { onChange, onImages };
  const extensions = useMemo(() => manuscriptExtensions(placeholder), [placeholder]);
  const editor = useEditor({
    extensions,
    content: body,
    editable: !readOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: true,
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
      handlePaste: (view, event) =>
        pasteInto(view, event.clipboardData, (files, left) => latest.current.onImages?.(files, left)),
      handleDrop: (_view, event) => {
        const files = [...((event as DragEvent).dataTransfer?.files ?? [])];
        if (files.length > 0) latest.current.onImages?.(files, 0);
        return files.length > 0;
      },
    },
    onUpdate: ({ editor: { state } }) => latest.current.onChange(canonicalBody(state.doc.toJSON())),
  });
  useReplacement(editor, body, revision);
  useEffect(() => {
    if (editor && editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  return (
    <div className="body-editor">
      <ToolBar editor={editor} disabled={readOnly} controls={id} />
      <EditorContent editor={editor} />
    </div>
  );
}

/** Puts another text in its place when the outside says so; typing never comes back this way. */
function useReplacement(editor: Editor | null, body: BodyDoc, revision: number): void {
  const shown = useRef(revision);
  useEffect(() => {
    if (!editor || shown.current === revision) return;
    shown.current = revision;
    editor.commands.setContent(body, { emitUpdate: false });
  }, [editor, body, revision]);
}

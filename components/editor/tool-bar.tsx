'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import './tool-bar.css';

type Tool = { name: 'subhead' | 'bold' | 'bulletList' | 'orderedList'; act: (editor: Editor) => void };

const tools: Tool[] = [
  { name: 'subhead', act: (editor) => editor.chain().focus().toggleNode('subhead', 'paragraph').run() },
  { name: 'bold', act: (editor) => editor.chain().focus().toggleBold().run() },
  { name: 'bulletList', act: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: 'orderedList', act: (editor) => editor.chain().focus().toggleOrderedList().run() },
];

/** The few things that print can set, as words. */
export function ToolBar({
  editor,
  disabled,
  controls,
}: {
  editor: Editor | null;
  disabled: boolean;
  controls: string;
}) {
  const t = useTranslations('mine.tools');
  const off = disabled || !editor;
  const press = (act: () => void) => ({
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: act,
  });
  return (
    <div className="tools" role="toolbar" aria-label={t('label')} aria-controls={controls}>
      {tools.map(({ name, act }) => (
        <button
          key={name}
          type="button"
          className="tool"
          disabled={off}
          aria-pressed={editor?.isActive(name) ?? false}
          {...press(() => editor && act(editor))}
        >
          {t(name)}
        </button>
      ))}
      <i aria-hidden="true" />
      <button
        type="button"
        className="tool"
        disabled={off || !editor?.can().undo()}
        {...press(() => editor?.chain().focus().undo().run())}
      >
        {t('undo')}
      </button>
      <button
        type="button"
        className="tool"
        disabled={off || !editor?.can().redo()}
        {...press(() => editor?.chain().focus().redo().run())}
      >
        {t('redo')}
      </button>
    </div>
  );
}

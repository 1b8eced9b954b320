'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import './shown-once.css';

/** A secret that is shown now and never again: a line to take it from, and a button that does it. */
export function ShownOnce({ label, note, word }: { label: string; note: string; word: string }) {
  const t = useTranslations('settings');
  const line = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => line.current?.select(), []);
  async function copy() {
    line.current?.select();
    try {
      await navigator.clipboard.writeText(word);
    } catch {
      // without a secure connection the browser keeps its clipboard shut: the line stays selected
      if (!document.execCommand('copy')) return;
    }
    setCopied(true);
  }
  return (
    <div className="shown-once" role="status">
      <TextField
        ref={line}
        label={label}
        note={note}
        value={word}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <Button onClick={copy}>{t(copied ? 'link.copied' : 'link.copy')}</Button>
    </div>
  );
}

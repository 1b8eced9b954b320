'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import './file-drop.css';

type FileDropProps = {
  label?: string;
  hint?: string;
  accept?: string;
  multiple?: boolean;
  name?: string;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
};

/** Choose or drop. The input is real, so a phone offers its camera and its album. */
export function FileDrop({ label, hint, accept, multiple, name, disabled, onFiles }: FileDropProps) {
  const t = useTranslations('ui');
  const [over, setOver] = useState(false);
  return (
    <label
      className={classNames('file-drop', over && 'over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) onFiles(droppedFiles(event, multiple === true));
      }}
    >
      <Icon name="plus" size={14} />
      {label ?? t('chooseFile')}
      <input
        className="visually-hidden"
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <span className="hint">{hint ?? t('dropFile')}</span>
    </label>
  );
}

function droppedFiles(event: DragEvent, multiple: boolean): File[] {
  const files = [...event.dataTransfer.files];
  return multiple ? files : files.slice(0, 1);
}

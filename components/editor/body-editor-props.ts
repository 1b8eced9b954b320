import type { BodyDoc } from '@/lib/manuscript/content';

export type BodyEditorProps = {
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

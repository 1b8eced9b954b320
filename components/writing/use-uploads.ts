'use client';

import { useEffect, useRef, useState } from 'react';
import type { Begin } from './begin-draft';
import { refuseFile, type Uploaded, type UploadEnd, uploadPhoto } from './upload-photo';

export interface Upload {
  key: string;
  file: File;
  /** address of the picture on this machine */
  picture: string;
  /** 0 to 1 */
  sent: number;
  failed: Extract<UploadEnd, { ok: false }>['problems'] | null;
  /** worth another try: the line failed, not the file */
  again: boolean;
}

// not the file's fault
const AGAIN = [
  'no-connection',
  'failed',
  'recovering',
  'storage-full',
  'storage-closed',
  'storage-away',
  'not-signed-in',
  'second-factor-missing',
];

/** Several photos at once, two on the line at a time; a failed one stays with its reason and can be sent again. */
export function useUploads(
  reportId: string,
  onTaken: (photo: Uploaded, file: File) => void,
  /** a photo needs a draft to belong to */
  begin?: Begin,
) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const busy = useRef(0);
  const taken = useRef(onTaken);
  taken.current = onTaken;
  const pictures = useRef(new Set<string>());
  useEffect(() => () => pictures.current.forEach(URL.revokeObjectURL), []);

  const change = (key: string, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));

  function add(files: File[]): void {
    const fresh = files.map((file): Upload => {
      const picture = URL.createObjectURL(file);
      pictures.current.add(picture);
      const refused = refuseFile(file);
      return {
        key: `photo-${Date.now()}-${Math.random().toString(36).slice(2)}`,
        file,
        picture,
        sent: 0,
        failed: refused && !refused.ok ? refused.problems : null,
        again: false,
      };
    });
    setUploads((all) => [...all, ...fresh]);
    waiting.current.push(...fresh.filter(({ failed }) => !failed));
    next();
  }

  function next(): void {
    while (busy.current < 2) {
      const upload = waiting.current.shift();
      if (!upload) return;
      busy.current += 1;
      void send(upload).finally(() => {
        busy.current -= 1;
        next();
      });
    }
  }

  async function send(upload: Upload): Promise<void> {
    const begun = await (begin?.() ?? Promise.resolve({ ok: true as const })).catch(
      (): UploadEnd => ({ ok: false, problems: [{ code: 'no-connection' }] }),
    );
    const end = begun.ok
      ? await uploadPhoto(reportId, upload.file, upload.key, (sent) => change(upload.key, { sent })).catch(
          (): UploadEnd => ({ ok: false, problems: [{ code: 'failed' }] }),
        )
      : begun;
    if (end.ok) {
      drop(upload.key);
      taken.current(end.value, upload.file);
    } else
      change(upload.key, {
        failed: end.problems,
        again: end.problems.every(({ code }) => AGAIN.includes(code)),
      });
  }

  function retry(upload: Upload): void {
    change(upload.key, { failed: null, sent: 0 });
    waiting.current.push(upload);
    next();
  }

  return { uploads, add, retry, drop };
}

import type { Stopped } from '@/components/shell/problem-words';
import type { Problem } from '@/lib/domain/problems';

export interface Uploaded {
  photoId: string;
  width: number;
  height: number;
}

export type UploadEnd = { ok: true; value: Uploaded } | { ok: false; problems: Stopped[] };

const MOST = 20_000_000;

/** What can be said before a byte is sent. */
export function refuseFile(file: File): UploadEnd | null {
  const named = /\.(jpe?g|png|webp)$/i.test(file.name);
  const typed = /^image\/(jpeg|png|webp)$/.test(file.type);
  if (!named && !typed) return { ok: false, problems: [{ code: 'photo-format' }] };
  if (file.size === 0) return { ok: false, problems: [{ code: 'photo-broken' }] };
  if (file.size > MOST)
    return { ok: false, problems: [{ code: 'photo-too-large', params: { limit: MOST / 1_000_000 } }] };
  return null;
}

/** Sends one file and tells how far it is; the same key on a second try makes no second photo. */
export async function uploadPhoto(
  reportId: string,
  file: File,
  key: string,
  onProgress: (sent: number) => void,
): Promise<UploadEnd> {
  const hash = await fingerprint(file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/photos?report=${reportId}${hash ? `&sha256=${hash}` : ''}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, problems: [{ code: 'no-connection' }] });
    request.ontimeout = request.onerror;
    request.onload = () => resolve(endOf(request));
    request.send(file);
  });
}

function endOf(request: XMLHttpRequest): UploadEnd {
  try {
    const answer = JSON.parse(request.responseText) as Uploaded & { problems?: Problem[] };
    if (answer.problems) return { ok: false, problems: answer.problems };
    if (request.status === 201) return { ok: true, value: answer };
  } catch {
    // not an answer of ours: something between here and the server
  }
  return { ok: false, problems: [{ code: request.status === 413 ? 'request-too-large' : 'failed' }] };
}

/** Not on a page without https: then the server takes the file as it comes. */
async function fingerprint(file: File): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { photoSides } from '@/lib/domain/photo-sides';
import { type Problem, problem } from '@/lib/domain/problems';
import type { DerivativeSize } from '../db/generated/client';
import { photoReader } from './photo-reader';

/** Every photo is taken apart and made anew: what leaves here is pixels, without location, camera or passengers. */
export const photoLimits = { bytes: 20_000_000, pixels: 80_000_000, side: 20_000 } as const;

const SIZES: { size: DerivativeSize; side: number; quality: number }[] = [
  { size: 'thumb', side: photoSides.thumb, quality: 76 },
  { size: 'screen', side: photoSides.screen, quality: 82 },
  { size: 'print', side: photoSides.print, quality: 90 },
];

export interface Developed {
  width: number;
  height: number;
  derivatives: { size: DerivativeSize; bytes: Buffer; width: number; height: number }[];
}

export async function develop(
  bytes: Uint8Array,
): Promise<{ ok: true; photo: Developed } | { ok: false; problem: Problem }> {
  if (bytes.length === 0) return { ok: false, problem: problem('file-missing', 'photo') };
  if (bytes.length > photoLimits.bytes) {
    return { ok: false, problem: problem('photo-too-large', 'photo', { limit: photoLimits.bytes / 1_000_000 }) };
  }
  const known = formatOf(bytes);
  if (known === null) return { ok: false, problem: problem('photo-format', 'photo') };
  try {
    const sharp = await photoReader();
    const {
      width = 0,
      height = 0,
      autoOrient,
    } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata();
    if (width * height > photoLimits.pixels || Math.max(width, height) > photoLimits.side) {
      return {
        ok: false,
        problem: problem('photo-too-many-pixels', 'photo', { width, height, limit: photoLimits.pixels / 1_000_000 }),
      };
    }
    const derivatives = [];
    for (const size of SIZES) derivatives.push(await derive(bytes, size));
    return {
      ok: true,
      photo: { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height, derivatives },
    };
  } catch {
    return { ok: false, problem: problem('photo-broken', 'photo') };
  }
}

async function derive(bytes: Uint8Array, { size, side, quality }: (typeof SIZES)[number]) {
  const sharp = await photoReader();
  const { data, info } = await sharp(bytes, { limitInputPixels: photoLimits.pixels, failOn: 'error' })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality, chromaSubsampling: size === 'print' ? '4:4:4' : '4:2:0', mozjpeg: size === 'thumb' })
    .toBuffer({ resolveWithObject: true });
  return { size, bytes: data, width: info.width, height: info.height };
}

function formatOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  return null;
}

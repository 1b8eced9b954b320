import fc from 'fast-check';
import sharp from 'sharp';
import { drawPicture } from '@/prisma/cast/pictures/all';
import { hugePng } from '../huge-png';

/** Small photos of every kind that is taken, and files that are none. */
export async function photoFiles(): Promise<Buffer[]> {
  const drawn = sharp(await drawPicture('lake-dusk')).resize(64, 48);
  const plain = await drawn.clone().jpeg().toBuffer();
  const layers = await drawn.clone().ensureAlpha(0.5).png().toBuffer();
  return [
    plain,
    await drawn.clone().jpeg({ progressive: true, quality: 40 }).toBuffer(),
    await drawn
      .clone()
      .withExif({ IFD0: { Orientation: '6', Copyright: '云湖' }, IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer(),
    await drawn.clone().toColourspace('cmyk').jpeg().toBuffer(),
    layers,
    await drawn.clone().toColourspace('rgb16').png().toBuffer(),
    await drawn.clone().png({ palette: true, colours: 16 }).toBuffer(),
    await drawn.clone().webp().toBuffer(),
    await drawn.clone().webp({ lossless: true }).toBuffer(),
    await drawn.clone().resize(300, 3, { fit: 'fill' }).jpeg().toBuffer(),
    await drawn.clone().gif().toBuffer(),
    await drawn.clone().tiff().toBuffer(),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj'),
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
    Buffer.from('MZ\x90\0'.repeat(60), 'latin1'),
    hugePng(30_000, 30_000),
    hugePng(1, 2 ** 31 - 1),
    hugePng(0, 0),
    Buffer.concat([plain, Buffer.alloc(200_000)]),
  ];
}

type Harm =
  | { kind: 'flip' | 'cut' | 'drop' | 'repeat'; at: number; much: number }
  | { kind: 'join'; with: number }
  | { kind: 'head'; of: number }
  | { kind: 'lie'; at: number; value: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const other = fc.nat(1_000);

const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('flip' as const, 'cut' as const, 'drop' as const, 'repeat' as const),
    at: place,
    much: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({ kind: fc.constant('join' as const), with: other }),
  fc.record({ kind: fc.constant('head' as const), of: other }),
  fc.record({
    kind: fc.constant('lie' as const),
    at: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 700 })),
    value: fc.constantFrom(0, 0xff, 0xffff, 0x7fffffff, 0xffffffff),
  }),
);

/** A file out of those, with some things done to it: bits turned, cut, two in one, another's head, lengths that lie. */
export const harmed = fc.record({ file: other, harms: fc.array(harm, { maxLength: 4 }) }).map(({ file, harms }) => ({
  file,
  harms,
  bytesOf: (files: Buffer[]) => harms.reduce((bytes, one) => done(one, bytes, files), of(files, file)),
}));

const of = (files: Buffer[], at: number): Buffer => files[at % files.length] as Buffer;

function done(one: Harm, bytes: Buffer, files: Buffer[]): Buffer {
  if (one.kind === 'join') return Buffer.concat([bytes, of(files, one.with)]);
  if (one.kind === 'head') return Buffer.concat([of(files, one.of).subarray(0, 24), bytes.subarray(24)]);
  const copy = Buffer.from(bytes);
  if (one.kind === 'lie') {
    if (one.at + 4 <= copy.length) copy.writeUInt32BE(one.value, one.at);
    return copy;
  }
  const at = Math.floor(one.at * copy.length);
  const behind = Math.min(copy.length, at + one.much);
  if (one.kind === 'cut') return copy.subarray(0, at);
  if (one.kind === 'drop') return Buffer.concat([copy.subarray(0, at), copy.subarray(behind)]);
  if (one.kind === 'repeat') return Buffer.concat([copy.subarray(0, behind), copy.subarray(at)]);
  for (let byte = at; byte < Math.min(behind, at + 8); byte++)
    copy[byte] = (copy[byte] as number) ^ (1 << (one.much % 8));
  return copy;
}

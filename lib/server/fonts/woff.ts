/**
 * WOFF 1 is a TrueType file whose tables are deflated one by one. The press side wants plain
 * TrueType, so the tables are inflated and put behind a fresh table directory.
 * Source of the layout: W3C "WOFF File Format 1.0", chapters 3 to 5.
 */
import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

interface Table {
  tag: number;
  checksum: number;
  bytes: Buffer;
}

/** Bytes of a WOFF 1 file in, bytes of the TrueType file out. Throws on anything that is not WOFF 1. */
export function woffToTrueType(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== WOFF) throw new Error('not a WOFF 1 file');
  const tables = readTables(woff);
  const header = Buffer.alloc(SFNT_HEADER + tables.length * SFNT_ENTRY);
  writeHeader(header, woff.readUInt32BE(4), tables.length);
  const bodies: Buffer[] = [];
  let offset = header.length;
  tables.forEach((table, index) => {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    header.writeUInt32BE(table.tag, at);
    header.writeUInt32BE(table.checksum, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.bytes.length, at + 12);
    const padding = Buffer.alloc((4 - (table.bytes.length % 4)) % 4);
    bodies.push(table.bytes, padding);
    offset += table.bytes.length + padding.length;
  });
  return Buffer.concat([header, ...bodies]);
}

function readTables(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
    const length = woff.readUInt32BE(at + 12);
    return {
      tag: woff.readUInt32BE(at),
      checksum: woff.readUInt32BE(at + 16),
      bytes: packed.length < length ? inflateSync(packed) : packed,
    };
  });
}

function writeHeader(header: Buffer, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  header.writeUInt32BE(flavor, 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
}

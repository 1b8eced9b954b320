import fc from 'fast-check';
import { hostileWords } from './hostile-words';

/** How a newsroom's machines write text. */
const encodings = ['utf-8', 'utf-8 with its mark', 'utf-16le', 'utf-16be', 'gb18030'] as const;
type Encoding = (typeof encodings)[number];

/** The same characters as a file; in GB 18030 only what two bytes of it can say. */
export function fileIn(encoding: Encoding, text: string): Uint8Array {
  if (encoding === 'gb18030') return inGb18030(text);
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with its mark') return Buffer.from(`\ufeff${text}`);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

const gb18030 = new Map<string, [number, number]>();

function inGb18030(text: string): Uint8Array {
  if (gb18030.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++)
        gb18030.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (gb18030.get(one) ?? []))));
}

export const anyFile = fc.record({
  encoding: fc.constantFrom(...encodings),
  text: fc.array(hostileWords, { maxLength: 12 }).map((lines) => lines.join('\n').replace(/\p{Surrogate}/gu, '')),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  turned: fc.option(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.nat(255) })),
});

/** The encodings that text files of newsrooms come in, by their byte order mark. */
const MARKED: [mark: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The words of a text file: by its byte order mark, else as UTF-8, else as GB 18030 (with GBK and GB 2312).
 * @throws with a sentence where the bytes are valid in none of them: guessed characters would be printed as if written
 */
export function textOfFile(bytes: Uint8Array, name: string): string {
  const marked = MARKED.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  // a text has no NUL: every other byte of UTF-16 without its mark is one, and so are most of a picture's
  const tried = marked ? [marked[1]] : bytes.includes(0) ? [] : ['utf-8', 'gb18030'];
  for (const encoding of tried) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this one
    }
  }
  throw new Error(`${name} is no text in UTF-8, GB 18030 or UTF-16 with its mark: save it again as UTF-8`);
}

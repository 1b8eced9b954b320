import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sha256 } from '../hash';

/** The script that brings type to the desk's screens, in its packed forms, under an address that says what is in it. */
export interface ScreenScript {
  address: string;
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
}

let script: ScreenScript | null = null;

/** Read once a process. */
export function screenScript(): ScreenScript {
  script ??= read();
  return script;
}

function read(): ScreenScript {
  const source = readFileSync(join(process.cwd(), 'components/shell/script/screen-type.js'), 'utf8');
  const plain = Buffer.from(source.replace(COMMENT, ''));
  return {
    address: `/type/screen-type.${sha256(plain).slice(0, 12)}.js`,
    plain,
    br: brotliCompressSync(plain),
    gzip: gzipSync(plain),
  };
}

const COMMENT = /^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)\n/gm;

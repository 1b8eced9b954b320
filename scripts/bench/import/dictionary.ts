import { dict } from '@node-rs/jieba/dict.js';
import { wordTestFromDictionary } from '@/lib/intake/page-text/word-test';

/** jieba's dictionary as the importer's word test; scripts and the server have it, a browser need not. */
export function jiebaWords() {
  return wordTestFromDictionary(new TextDecoder().decode(dict));
}

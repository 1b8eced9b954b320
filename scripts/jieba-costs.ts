import { createRequire } from 'node:module';
import { ownWords } from '@/lib/checks/segmentation/own-words';
import { type WordCosts, wordCosts } from '@/lib/checks/segmentation/word-costs';

/** jieba's dictionary with the desk's own words. */
export function jiebaCosts(): WordCosts {
  const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict') as { dict: Buffer };
  return wordCosts(dict.toString('utf8'), ownWords);
}

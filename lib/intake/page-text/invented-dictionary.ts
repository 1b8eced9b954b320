import { wordTestFromDictionary } from './word-test';

/** A dictionary of a few words, in the form of the real one, for the tests. */
export const FEW_WORDS = wordTestFromDictionary(
  [
    '掌声 900 n',
    '气氛 800 n',
    '眼底 120 n',
    '学生 9000 n',
    '热烈 700 a',
    '检查 3000 v',
    '十分 2000 m',
    '老人 2500 n',
    '现场 2200 n',
    '查 500 v',
    '底 300 n',
    '气 900 n',
    '氛 2 n',
    '眼 900 n',
    '掌 90 n',
    '声 800 n',
  ].join('\n'),
);

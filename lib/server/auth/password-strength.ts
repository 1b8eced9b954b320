import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { passwordProblems } from '@/lib/domain/people/password';
import { type Problem, problem } from '@/lib/domain/problems';
import { db } from '../db/client';

/** Guesses a password must stand, as a power of ten: a few years of trying at the pace of the door. */
const ENOUGH = 9.5;
/** What stands further back is not looked at: it could only add, and looking costs seconds. */
const LOOKED_AT = 48;

// what people here choose and the English lists do not have
const CHINESE = [
  '一二三四五六七八九十',
  '密码',
  '我爱你',
  '你好',
  '中国',
  '编辑部',
  '报社',
  '通讯员',
  '记者',
  '老师',
  '医院',
  '学校',
  '小学',
  'mima',
  'woaini',
  'nihao',
  'zhongguo',
  'bianji',
  'jizhe',
  'laoshi',
  'xuexiao',
  'jianbao',
  '1314',
  '1314520',
  '5201314',
];

let strengths: Promise<ZxcvbnFactory> | undefined;

// lists of a few megabytes: only who sets a password waits for them
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...common.dictionary, ...english.dictionary, chinese: CHINESE };
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs });
}

/** All that is wrong with a new password: the rules first, then how soon it is guessed. */
export async function newPasswordProblems(password: string, account: string, words: string[]): Promise<Problem[]> {
  const problems = passwordProblems(password, account);
  return problems.length > 0 ? problems : strengthProblems(password, words);
}

/** What makes a password easy to guess, knowing these words of the person, the unit and the newspaper; nothing: it is good. */
async function strengthProblems(password: string, words: string[]): Promise<Problem[]> {
  strengths ??= load();
  const known = words.flatMap(partsOf);
  const found = (await strengths).check([...password].slice(0, LOOKED_AT).join(''), known);
  const sequence = found.sequence as Part[];
  if (found.guessesLog10 + forCharacters(sequence, known) >= ENOUGH) return [];
  if (sequence.some(({ dictionaryName }) => dictionaryName === 'userInputs'))
    return [problem('password-of-own-words', 'password')];
  if (sequence.some(({ pattern }) => ['repeat', 'sequence', 'spatial', 'date'].includes(pattern)))
    return [problem('password-is-pattern', 'password')];
  return [problem('password-is-common', 'password')];
}

interface Part {
  pattern: string;
  token: string;
  dictionaryName?: string;
}

// it takes every sign for one of ten; of Chinese characters there are some thousands
function forCharacters(sequence: Part[], known: string[]): number {
  const guessed = sequence.filter(({ pattern }) => pattern === 'bruteforce').map(({ token }) => token);
  const rest = known.reduce((text, word) => text.replaceAll(word, ' '), guessed.join(' '));
  return 0.7 * (rest.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function partsOf(word: string): string[] {
  return [word, ...word.split(/[^\p{L}\p{N}]+/u)].filter((part) => [...part].length > 1);
}

/** What somebody who knows this person would try first. */
export async function wordsAround(personId: string): Promise<string[]> {
  const [person, newspaper] = await Promise.all([
    db().person.findUniqueOrThrow({
      where: { id: personId },
      select: {
        name: true,
        account: true,
        memberships: { select: { title: true, unit: { select: { name: true, aliases: { select: { name: true } } } } } },
      },
    }),
    db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { name: true, latinName: true, publisher: true } }),
  ]);
  const units = person.memberships.flatMap(({ title, unit }) => [
    title,
    unit.name,
    ...unit.aliases.map(({ name }) => name),
  ]);
  return [person.name, person.account, ...Object.values(newspaper), ...units];
}

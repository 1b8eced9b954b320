/**
 * The words that newspapers print for what a person did, with the code that a credit keeps.
 * A post (记者, 通讯员) stands before its names; work (摄影, 整理, 文/图) stands before or after them.
 * The first word of a code is the one that is printed.
 */
import type { CreditRole } from '../credit-roles';

export interface RoleWord {
  word: string;
  role: CreditRole;
  kind: 'post' | 'work';
}

/** Checked to be whole: a role without a word could be chosen and would print nothing. */
const WORDS: Readonly<Record<CreditRole, readonly [kind: RoleWord['kind'], words: string]>> = {
  reporter: ['post', '记者 首席记者 资深记者 全媒体记者 融媒体记者 融媒记者 驻站记者 文字记者'],
  internReporter: ['post', '实习记者'],
  probationaryReporter: ['post', '见习记者'],
  specialReporter: ['post', '特约记者 特派记者'],
  intern: ['post', '实习生'],
  correspondent: ['post', '通讯员 骨干通讯员 校园通讯员 小记者 校园小记者 校园记者 学生记者'],
  specialCorrespondent: ['post', '特约通讯员 特邀通讯员'],
  commentator: ['post', '评论员 特约评论员'],
  author: ['post', '作者 撰稿人'],
  textAndPhoto: ['work', '文/图 文图 图文 图/文 文字/图片 文字/摄影 文/摄影 文/摄 摄影报道 摄影/报道 图文报道'],
  text: ['work', '文 撰文 撰稿 文字 采写 采访 执笔 报道'],
  photographer: ['work', '摄影 摄 图 图片 拍摄 摄影记者 照片 供图 航拍'],
  videographer: ['work', '视频 摄像'],
  illustrator: ['work', '制图 绘图 漫画 插图 插画 手绘 书法'],
  compiler: ['work', '整理 文字整理 编写 记录 记录整理'],
  roundup: ['work', '综合 综合整理 综合报道 综合采写'],
  source: ['work', '供稿 来源 稿件来源 信息来源 供稿单位 供稿人 来稿 选送 提供 讲述人 讲述 口述人 口述 受访者'],
  editor: ['work', '编辑 责任编辑 责编 编审 美术编辑 美编 本版编辑 策划 总策划 专题策划 统筹 执行'],
  reviewer: ['work', '审核 审稿 初审 复审 终审'],
  proofreader: ['work', '校对 一校 责任校对'],
};

/** Longest first, so that 特约通讯员 is found before 通讯员; of equal length a post before work. */
export const ROLE_WORDS: readonly RoleWord[] = (Object.keys(WORDS) as CreditRole[])
  .flatMap((role) => {
    const [kind, words] = WORDS[role];
    return words.split(' ').map((word) => ({ word, role, kind }));
  })
  .sort((a, b) => b.word.length - a.word.length);

const byWord = new Map(ROLE_WORDS.map((entry) => [entry.word, entry]));

/** The role that a printed word names; undefined if it names none. */
export function roleOfWord(word: string): RoleWord | undefined {
  return byWord.get(word);
}

/** The word a role is printed with: reporter → 记者. */
export function wordOfRole(role: CreditRole): string {
  const [, words] = WORDS[role];
  return words.split(' ')[0] ?? '';
}

/** Whether the word says what somebody did (摄影) and not what they are (记者). */
export function isWork(role: CreditRole): boolean {
  return WORDS[role][0] === 'work';
}

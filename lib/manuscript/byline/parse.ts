/**
 * Bylines 署名: one grammar for every form that newspapers print, 记者 沈拓 通讯员 何素娟,
 * 文/李明 图/王芳, 本报记者, 云湖市第一医院宣传科 李明, 供稿：云湖市第一中学, 本版文字由李明整理.
 */
import type { Credit } from '../content';
import { printByline } from './print';
import { type PrintedCredit, readSegment } from './segment';
import { foldByline, tokenize } from './tokens';
import { isMedia } from './unit-words';

export interface BylineReading {
  /** in the order of printing */
  credits: PrintedCredit[];
  /** words that are neither a person, a unit, a role nor a title: a text with many of them is no byline */
  unknown: string[];
}

/** Longer than any byline: nothing is read out of it. Characters. */
const LONGEST_BYLINE = 240;

/**
 * Reads a byline as printed or typed, with or without its brackets and marks (□, ■).
 * Returns the credits in order, one for each person and role, and the text untouched;
 * credits are empty where there is nobody in it, and where the text is so mangled that printing the
 * credits would change them. Never throws.
 */
export function parseByline(text: string): { credits: Credit[]; raw: string } {
  const credits = readByline(text).credits.map(unprinted);
  const again = readByline(printByline(credits)).credits.map(unprinted);
  const same =
    credits.length === again.length &&
    credits.every((c, i) => c.name === again[i]?.name && c.role === again[i]?.role && c.unit === again[i]?.unit);
  return { credits: same ? credits : [], raw: text };
}

function unprinted({ name, role, unit }: PrintedCredit): Credit {
  return { name, role, unit };
}

/** As parseByline, with the printed words and what was not understood: for judging whether a line is a byline. */
export function readByline(text: string): BylineReading {
  if (text.length > LONGEST_BYLINE) return { credits: [], unknown: [text] };
  const folded = bare(foldByline(text));
  const sentence =
    /^(?:本[版组文]|以上|此)?(?:文字|图片|图文|稿件|文图|照片)?(?:均)?由([^由]{2,60}?)(整理|提供|采写|撰写|撰稿|供稿|拍摄|摄影|编辑)$/.exec(
      folded.replace(/ +/g, ' ').trim(),
    );
  const agency = /^据(.{2,16}?)(?:电|消息|报道)?$/.exec(folded)?.[1];
  const source = agency && isMedia(agency) ? `来源:${agency}` : folded.replace(/^作者系(?=.)/, '作者 ');
  const body = sentence ? `${sentence[2] === '撰写' ? '撰稿' : sentence[2]}:${sentence[1]}` : source;
  const credits: PrintedCredit[] = [];
  const unknown: string[] = [];
  let segment: ReturnType<typeof tokenize> = [];
  for (const token of [...tokenize(body), { type: 'reset' as const }]) {
    if (token.type !== 'reset') {
      segment.push(token);
      continue;
    }
    const read = readSegment(segment);
    credits.push(...read.credits);
    unknown.push(...read.unknown);
    segment = [];
  }
  return { credits, unknown };
}

/** Without the marks before it and the pair of brackets around it; brackets that recognition lost are no matter. */
function bare(folded: string): string {
  const text = folded
    .replace(/^[\s□■◇◆○●△▲☆★※◎❏❑▢◻▪▫—–―-]+/, '')
    .replace(/[\s。.]+$/, '')
    .replace(/^本报讯\s*/, '');
  const inner = text.replace(/^\(/, '').replace(/\)$/, '');
  const opens = [...inner].filter((c) => c === '(').length;
  const closes = [...inner].filter((c) => c === ')').length;
  return text.startsWith('(') || closes !== opens ? (opens > closes && text.endsWith(')') ? `${inner})` : inner) : text;
}

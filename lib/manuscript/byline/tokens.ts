/**
 * Cuts one byline into words: posts and work (记者, 摄影), people, units, departments, personal
 * titles (校长), and the marks between them. What fits nothing is kept as `unknown`.
 */
import { isLatinName } from './names';
import { cutPiece, isPerson, type Token } from './pieces';
import { roleOfWord } from './role-words';

const MARKS: Record<string, Token> = {
  '/': { type: 'slash' },
  '|': { type: 'slash' },
  '(': { type: 'open' },
  ')': { type: 'close' },
  ';': { type: 'reset' },
};

/** Folds what differs only in width or by the shape of a mark; roles with a slash are one word. */
export function foldByline(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\s\u200b\ufeff*#]+/g, ' ')
    .replace(/[【〔［[]/g, '(')
    .replace(/[】〕］\]]/g, ')')
    .replace(/[•・‧∙●⋅]/g, '·')
    .replace(/[｜∕∣\\]/g, '/')
    .replace(/(文字|文)\s*[/、·&]\s*(图片|图|摄影|摄)(?![\u3400-\u9fff]*记者)/g, '文/图')
    .replace(/(?:图片|图)\s*[/、·&]\s*(?:文字|文)(?!\s*[/|:])/g, '文/图')
    .replace(/摄影\s*\/\s*报道/g, '摄影报道');
}

/** @param folded byline in half-width signs @returns every piece of it as tokens, in order; nothing is dropped */
export function tokenize(folded: string): Token[] {
  const pieces =
    folded.match(
      /文\/图|[^\s、,，:;/|()]*[一二三四五六七八九]\(\d{1,2}\)班|《[^《》]*》|[^\s、,，:;/|()]+|[;/|()]|[、,，:\s]+/g,
    ) ?? [];
  const tokens: Token[] = [];
  let hasRole = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const mark = MARKS[piece];
    if (mark) {
      tokens.push(mark);
      if (mark.type === 'reset') hasRole = false;
      continue;
    }
    if (/^[、,，:\s]+$/.test(piece)) continue;
    const [second, blank] = [pieces[i + 2] ?? '', pieces[i + 1] ?? ''];
    if (
      /^[\u3400-\u9fff]$/.test(piece) &&
      !roleOfWord(piece) &&
      /^\s+$/.test(blank) &&
      /^[\u3400-\u9fff]$/.test(second) &&
      (hasRole || isPerson(piece + second))
    ) {
      tokens.push({ type: 'name', text: piece + second });
      i += 2;
      continue;
    }
    if (isLatinName(piece) && /^\s+$/.test(blank) && isLatinName(second)) {
      pieces[i + 2] = `${piece} ${second}`;
      i += 1;
      continue;
    }
    const cut = cutPiece(piece, hasRole);
    hasRole ||= cut.some((token) => token.type === 'role');
    tokens.push(...cut);
  }
  return tokens.map((token, at) => (isStrangeUnit(token, tokens, at) ? { type: 'unit', text: token.text } : token));
}

/** 通讯员 云湖生态旅游度假区 何素娟: between a post and a person, a longer word that is neither can only be the unit. */
function isStrangeUnit(token: Token, tokens: readonly Token[], at: number): token is Token & { text: string } {
  if (token.type !== 'unknown' || !/^[\u3400-\u9fff]{4,16}$/.test(token.text) || tokens[at + 1]?.type !== 'name')
    return false;
  const before = tokens.slice(0, at);
  const segment = before.slice(before.findLastIndex(({ type }) => type === 'reset') + 1);
  return segment.some((other) => other.type === 'role' && other.role.kind === 'post');
}

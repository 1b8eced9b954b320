/** What one unbroken piece of a byline is: 本报记者沈拓 is a newspaper, a post and a person. */
import { isKnownName, isLatinName, isPossibleName, splitRunTogether } from './names';
import { ROLE_WORDS, type RoleWord, roleOfWord } from './role-words';
import { isDepartment, isMedia, isPlaceName, isUnit, isUnitWithDepartment, TITLES } from './unit-words';

/** One word of a byline, or a mark between words. */
export type Token =
  | { type: 'role'; role: RoleWord }
  | { type: 'name' | 'unit' | 'department' | 'placeName' | 'unknown'; text: string }
  | { type: 'title' | 'slash' | 'open' | 'close' | 'reset' | 'label' };

const TITLE_WORDS = new Set(TITLES);
const LABELS = new Set('单位 作者单位 学校 姓名 电话 联系电话'.split(' '));

/**
 * @param piece of a byline between blanks and marks @param hasRole whether a role was named before it
 * @returns its tokens; `unknown` where nothing fits
 */
export function cutPiece(piece: string, hasRole: boolean): Token[] {
  return (
    whole(piece, hasRole) ??
    roleInside(piece, hasRole) ??
    unitThenRest(piece) ??
    titled(piece) ??
    runTogether(piece) ?? [{ type: 'unknown', text: piece }]
  );
}

function whole(piece: string, hasRole: boolean): Token[] | null {
  const role = roleOfWord(piece);
  if (role) return [{ type: 'role', role }];
  if (/^[\u3400-\u9fff]{2}摄$/.test(piece) && isPerson(piece.slice(0, 2)))
    return [
      { type: 'name', text: piece.slice(0, 2) },
      { type: 'role', role: roleOfWord('摄') as RoleWord },
    ];
  if (LABELS.has(piece)) return [{ type: 'label' }];
  if (TITLE_WORDS.has(piece)) return [{ type: 'title' }];
  if (isDepartment(piece)) return [{ type: 'department', text: piece }];
  if (isPerson(piece)) return [{ type: 'name', text: piece }];
  if (isUnit(piece) || isUnitWithDepartment(piece)) return [{ type: 'unit', text: piece }];
  if (isPlaceName(piece)) return [{ type: 'placeName', text: piece }];
  const latin = piece.split(' ').every(isLatinName);
  if (hasRole && (latin || (isPossibleName(piece) && !roleWithin(piece))))
    return titled(piece) ?? [{ type: 'name', text: piece }];
  return null;
}

function roleWithin(piece: string): { at: number; role: RoleWord } | null {
  for (const role of ROLE_WORDS) {
    if (role.word.length < 2) continue;
    const at = piece.indexOf(role.word);
    if (at < 0) continue;
    if (role.kind === 'post' || at === 0 || at + role.word.length === piece.length) return { at, role };
  }
  return null;
}

/** 云湖融媒记者 is a reporter of 云湖融媒, not a 融媒记者 of a person. */
function pressRole(piece: string): { at: number; role: RoleWord } | null {
  const at = piece.indexOf('记者');
  const role = roleOfWord('记者');
  return role && at > 2 && piece.slice(0, at).endsWith('融媒') && isMedia(piece.slice(0, at)) ? { at, role } : null;
}

/** 本报记者沈拓, 沈拓摄: the parts around a role word must each be something. */
function roleInside(piece: string, hasRole: boolean): Token[] | null {
  const found =
    pressRole(piece) ??
    roleWithin(piece) ??
    (/[摄文图]$/.test(piece) && isPerson(piece.slice(0, -1))
      ? { at: piece.length - 1, role: roleOfWord(piece.slice(-1)) as RoleWord }
      : null);
  if (!found) return null;
  const before = piece.slice(0, found.at);
  const after = piece.slice(found.at + found.role.word.length);
  const left =
    before === '' ? [] : isMedia(before) ? [{ type: 'unit' as const, text: before }] : cutPiece(before, hasRole);
  const right = after === '' ? [] : (runTogether(after) ?? cutPiece(after, true));
  if ([...left, ...right].some((token) => token.type === 'unknown')) return null;
  return [...left, { type: 'role', role: found.role }, ...right];
}

/** 云湖市人民医院宣传科李明: the longest unit in front, then a department, title or person. */
function unitThenRest(piece: string): Token[] | null {
  for (let length = Math.min(piece.length - 2, 28); length >= 3; length--) {
    const head = piece.slice(0, length);
    if (!isUnit(head) && !isDepartment(head) && !isUnitWithDepartment(head)) continue;
    const rest = piece.slice(length);
    const tail = isPerson(rest) ? [{ type: 'name' as const, text: rest }] : titled(rest);
    if (tail) return [{ type: 'unit', text: head }, ...tail];
  }
  return null;
}

function titled(piece: string): Token[] | null {
  if (TITLE_WORDS.has(piece)) return [{ type: 'title' }];
  for (const title of TITLES) {
    if (piece.startsWith(title) && isPerson(piece.slice(title.length)))
      return [{ type: 'title' }, { type: 'name', text: piece.slice(title.length) }];
    if (piece.endsWith(title)) {
      const before = piece.slice(0, -title.length);
      if (isPerson(before)) return [{ type: 'name', text: before }, { type: 'title' }];
      if (isUnit(before)) return [{ type: 'unit', text: before }, { type: 'title' }];
    }
  }
  return null;
}

function runTogether(piece: string): Token[] | null {
  if (isPerson(piece) || isUnit(piece) || isDepartment(piece)) return null;
  const names = splitRunTogether(piece);
  return names?.every(isPerson) ? names.map((text) => ({ type: 'name', text })) : null;
}

/** A surname proves a person, unless the word is a post, a title, a department, a place or a label. */
export function isPerson(text: string): boolean {
  return (
    isKnownName(text) &&
    !(
      roleOfWord(text) ||
      LABELS.has(text) ||
      TITLE_WORDS.has(text) ||
      isDepartment(text) ||
      isPlaceName(text) ||
      /^.{2}[局委校院摄]$/.test(text)
    )
  );
}

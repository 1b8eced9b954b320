/**
 * One run of a byline up to a semicolon. Roles switch the role of the people after them, units the
 * unit; work printed behind people (张三 摄影) belongs to them; a unit in brackets to the person before.
 */
import type { Credit } from '../content';
import type { Token } from './pieces';
import type { RoleWord } from './role-words';

/** A credit with the word it was printed with: 首席记者 and 记者 are one role. */
export interface PrintedCredit extends Credit {
  roleWord: string | null;
}

interface Reader {
  credits: PrintedCredit[];
  unknown: string[];
  /** units that wait for their people, or stand over them */
  units: string[];
  unitUsed: boolean;
  role: RoleWord | null;
  /** 文/记者 张三: work that came before a post */
  work: RoleWord | null;
  /** where the people begin whom work behind them belongs to */
  from: number;
}

/**
 * @param all tokens between two breaks of a byline @returns its people in order, and the words that nobody could be
 * made of
 */
export function readSegment(all: Token[]): { credits: PrintedCredit[]; unknown: string[] } {
  const tokens = all.filter((token) => token.type !== 'title');
  const r: Reader = { credits: [], unknown: [], units: [], unitUsed: false, role: null, work: null, from: 0 };
  const words = tokens.filter((token) => token.type !== 'open' && token.type !== 'close' && token.type !== 'slash');
  const workFirst = isWorkToken(words[0]);
  const workBehind = !workFirst && isWorkToken(words[words.length - 1]);
  tokens.forEach((token, at) => {
    if (token.type === 'name') addPerson(r, token.text);
    else if (token.type === 'unit' || token.type === 'department' || token.type === 'placeName')
      addUnit(r, { ...token, type: token.type }, tokens[at - 1]);
    else if (token.type === 'unknown') r.unknown.push(token.text);
    else if (token.type === 'role') {
      if (token.role.kind === 'post') startPost(r, token.role);
      else if (standsBehind(r, tokens, at, workFirst, workBehind)) {
        creditWork(r, token.role);
        if (tokens[at + 1]?.type === 'name') r.from = r.credits.length;
      } else startWork(r, token.role);
    }
  });
  flushUnits(r);
  return { credits: r.credits, unknown: r.unknown };
}

function isWorkToken(token: Token | undefined): boolean {
  return token?.type === 'role' && token.role.kind === 'work';
}

function standsBehind(r: Reader, tokens: Token[], at: number, workFirst: boolean, workBehind: boolean): boolean {
  const has = r.credits.length > r.from || (r.units.length > 0 && !r.unitUsed);
  if (!has) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!after || after.type === 'close') return true;
  if (after.type === 'slash') return false;
  if (before?.type === 'slash') return true;
  if (workBehind) return true;
  if (after.type === 'role') return after.role.kind === 'work' || !workFirst;
  return false;
}

function addPerson(r: Reader, name: string): void {
  const unit = r.units.length > 0 ? r.units.join('、') : null;
  r.unitUsed = true;
  r.credits.push({ name, unit, ...printed(r.role) });
  if (r.work) r.credits.push({ name, unit, ...printed(r.work) });
}

function addUnit(
  r: Reader,
  token: { type: 'unit' | 'department' | 'placeName'; text: string },
  before: Token | undefined,
): void {
  if (before?.type === 'open' || before?.type === 'label') {
    const named = r.credits.slice(r.from).filter((credit) => credit.unit === null && credit.name !== '');
    if (named.length > 0) {
      for (const credit of named) credit.unit = token.text;
      r.from = r.credits.length;
      return;
    }
  }
  const open = r.unitUsed ? undefined : r.units[r.units.length - 1];
  const joins = before && (before.type === 'unit' || before.type === 'placeName' || before.type === 'department');
  if (open !== undefined && joins && (token.type === 'department' || before.type === 'placeName'))
    r.units[r.units.length - 1] = open + token.text;
  else if (r.unitUsed) {
    r.units = [token.text];
    r.from = r.credits.length;
  } else r.units.push(token.text);
  r.unitUsed = false;
}

function startPost(r: Reader, role: RoleWord): void {
  if (r.unitUsed) r.units = [];
  const last = r.role;
  r.work = last?.kind === 'work' && r.credits.length === r.from ? last : null;
  r.role = role;
  r.unitUsed = false;
  r.from = r.credits.length;
}

function startWork(r: Reader, role: RoleWord): void {
  if (r.unitUsed) r.units = [];
  else flushUnits(r);
  r.role = role;
  r.work = null;
  r.unitUsed = false;
  r.from = r.credits.length;
}

/** 张三 摄影: people without a role get it; 记者 张三 摄影 is a second credit of the same person. */
function creditWork(r: Reader, role: RoleWord): void {
  if (!r.unitUsed && r.units.length > 0) {
    r.role = role;
    flushUnits(r);
    r.role = null;
    return;
  }
  const people = r.credits.splice(r.from);
  people.forEach((credit, i) => {
    if (credit.role === null) r.credits.push({ ...credit, ...printed(role) });
    else {
      r.credits.push(credit);
      const next = people[i + 1];
      const last = next?.name !== credit.name || next.unit !== credit.unit;
      if (last) r.credits.push({ ...credit, ...printed(role) });
    }
  });
  if (r.role === null) {
    r.from = r.credits.length;
    r.units = [];
    r.unitUsed = false;
  }
}

/** Units that no person followed stand for themselves: 供稿：云湖市第一中学. */
function flushUnits(r: Reader): void {
  if (!r.unitUsed) for (const unit of r.units) r.credits.push({ name: '', unit, ...printed(r.role) });
  r.units = [];
  r.unitUsed = false;
}

function printed(role: RoleWord | null): Pick<PrintedCredit, 'role' | 'roleWord'> {
  return { role: role?.role ?? null, roleWord: role?.word ?? null };
}

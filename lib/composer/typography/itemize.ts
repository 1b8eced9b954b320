import type { Face } from '@/lib/composer/display-list';
import { type Item, type ItemKind, isLatin, isUnprinted, kindOf, printed, startsNoLine } from './item';
import { type Hyphenate, latinPieces, latinRun } from './latin-run';
import { neverFirst, neverLast } from './line-break-class';
import type { Metrics } from './metrics';

const MIDDLE_WIDTH = 0.5;
const EM_BLANKS = '\u3000\u2001\u2003';
/** Blanks at which no line ends. */
const UNBROKEN_BLANKS = /^[\u00a0\u2007\u202f]+$/;
const UNIT = /^(?:[kMGTcdmnμµ]?(?:m[²³]?|g|L|s|W|V|A|Hz|Pa|B|J|N)|kWh?|km\/h|°C|℃|%)$/;
const FULL_WIDTH_WORD = /^[０-９Ａ-Ｚａ-ｚ]$/;

/**
 * Cuts a text into the units of setting.
 * @param text one paragraph, headline or caption, without line ends
 * @param face decides the widths of Latin letters, digits and spaces
 * @param hyphenate divides a long word into syllables; without it such a word is moved whole
 * @returns units in order; their `text` joined is the input again
 */
export function itemize(text: string, face: Face, metrics: Metrics, hyphenate?: Hyphenate): Item[] {
  const characters = [...text];
  const items: Item[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const kind = kindOf(character);
    const before = items.at(-1);
    if ((kind !== 'space' && isUnprinted(character)) || (before?.kind === 'han' && /^\p{M}$/u.test(character))) {
      if (before) items[items.length - 1] = withMark(before, character);
      else items.push({ ...unit(character, 'han', 0), glyphs: [] });
    } else if (kind === 'dash' && characters[at + 1] === character) {
      items.push(unit(character + character, 'dash', 2));
      at++;
    } else if (kind === 'space') {
      const run = runOf(characters, at, (each) => kindOf(each) === 'space');
      items.push(blank(run));
      at += run.length - 1;
    } else if (kind === 'latin') {
      const run = latinRun(characters, at);
      items.push(...latinItems(run, face, metrics, hyphenate));
      at += run.length - 1;
    } else items.push(joinedTo(items, single(character, kind, face, metrics), characters[at + 1]));
  }
  return items.map((item, at) => keepsUnit(item, items[at - 1], items[at + 1]));
}

/** 5 kg: a unit of measure is not parted from its number, nor an opening mark from its words. */
function keepsUnit(item: Item, before: Item | undefined, after: Item | undefined): Item {
  if (item.kind === 'space' && before?.noEnd) return { ...item, noEnd: true };
  const between = item.text === ' ' && before?.kind === 'latin' && after?.kind === 'latin';
  return between && /\d$/.test(before.text) && UNIT.test(after.text) ? { ...item, noEnd: true } : item;
}

function runOf(characters: string[], from: number, belongs: (character: string) => boolean): string[] {
  let end = from + 1;
  while (end < characters.length && belongs(characters[end] as string)) end++;
  return characters.slice(from, end);
}

/** Blanks side by side are one distance, which the end of a line takes whole. */
function blank(run: string[]): Item {
  const text = run.join('');
  const width = run.reduce((sum, character) => sum + (EM_BLANKS.includes(character) ? 1 : 0.5), 0);
  return { ...unit(text, 'space', width), right: width, noEnd: UNBROKEN_BLANKS.test(text) };
}

/** Marks over a character and what is never printed stay with it and take no room. */
function withMark(item: Item, mark: string): Item {
  const text = item.text + mark;
  if (item.kind === 'space') return { ...item, text };
  const ink = printed(text);
  return ink === text ? { ...item, text } : { ...item, text, glyphs: ink ? [{ text: ink, x: 0 }] : [] };
}

function latinItems(run: string[], face: Face, metrics: Metrics, hyphenate?: Hyphenate): Item[] {
  const width = (text: string): number =>
    [...text].reduce((sum, character) => sum + metrics.advance(face, character), 0);
  return latinPieces(run.join(''), width, hyphenate).map(({ text, joined, hyphen }) => ({
    ...unit(text, 'latin', width(text)),
    ...(joined ? { joined } : {}),
    ...(hyphen ? { hyphen: unit('-', 'latin', width('-')) } : {}),
  }));
}

function single(character: string, kind: ItemKind, face: Face, metrics: Metrics): Item {
  switch (kind) {
    case 'open':
      return { ...unit(character, kind, 1), left: 0.5, noEnd: true };
    case 'close':
    case 'pause':
    case 'stop':
      return { ...unit(character, kind, 1), right: 0.5 };
    case 'middle':
      return {
        ...unit(character, kind, MIDDLE_WIDTH),
        inset: (MIDDLE_WIDTH - metrics.advance(face, character)) / 2,
      };
    default:
      return unit(character, kind, Math.max(1, metrics.advance(face, character)));
  }
}

/** Full-width digits and letters are one word, 3．5 too; a sign before a number stands with it. */
function joinedTo(items: Item[], item: Item, next: string | undefined): Item {
  const isPart = (one: Item | undefined): boolean => one !== undefined && FULL_WIDTH_WORD.test(one.text);
  const before = items.at(-1);
  const point = before?.text === '．' && isPart(items.at(-2));
  if (isPart(item) && (isPart(before) || point)) return { ...item, joined: true };
  const sign = /^[＋－±]$/.test(item.text) && next !== undefined && FULL_WIDTH_WORD.test(next);
  return sign && !isPart(before) ? { ...item, noEnd: true } : item;
}

function unit(text: string, kind: ItemKind, width: number): Item {
  const characters = [...text];
  return {
    text,
    kind,
    width,
    left: 0,
    right: 0,
    inset: 0,
    noStart: startsNoLine(kind) || (kind !== 'dash' && neverFirst(characters[0] ?? '')),
    noEnd: neverLast(characters.at(-1) ?? ''),
  };
}

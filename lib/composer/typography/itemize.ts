import type { Face } from '@/lib/composer/display-list';
import { type Item, type ItemKind, isLatin, kindOf, startsNoLine } from './item';
import type { Metrics } from './metrics';

/** A Latin run wider than this may be divided: an address of a web page must not burst a column. Em. */
const LONGEST_RUN = 6;
const MIDDLE_WIDTH = 0.5;
const EM_BLANKS = '\u3000\u2001\u2003';

/**
 * Cuts a text into the units of setting.
 * @param text one paragraph, headline or caption, without line ends
 * @param face decides the widths of Latin letters, digits and spaces
 * @returns units in order; their `text` joined is the input again
 */
export function itemize(text: string, face: Face, metrics: Metrics): Item[] {
  const characters = [...text];
  const items: Item[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const kind = kindOf(character);
    if (kind === 'dash' && characters[at + 1] === character) {
      items.push(unit(character + character, 'dash', 2));
      at++;
    } else if (kind === 'space') {
      const run = runOf(characters, at, (each) => kindOf(each) === 'space');
      items.push(blank(run));
      at += run.length - 1;
    } else if (kind === 'latin') {
      const run = latinRun(characters, at);
      items.push(...latinItems(run, face, metrics));
      at += run.length - 1;
    } else items.push(single(character, kind, face, metrics));
  }
  return items;
}

function runOf(characters: string[], from: number, belongs: (character: string) => boolean): string[] {
  let end = from + 1;
  while (end < characters.length && belongs(characters[end] as string)) end++;
  return characters.slice(from, end);
}

/** Blanks side by side are one distance, which the end of a line takes whole. */
function blank(run: string[]): Item {
  const width = run.reduce((sum, character) => sum + (EM_BLANKS.includes(character) ? 1 : 0.5), 0);
  return { ...unit(run.join(''), 'space', width), right: width };
}

/** Letters with the apostrophe between them: teacher’s. */
function latinRun(characters: string[], from: number): string[] {
  let end = from + 1;
  while (end < characters.length) {
    const character = characters[end] as string;
    const apostrophe =
      character === '’' && /[a-z]/i.test(characters[end + 1] ?? '') && /[a-z]/i.test(characters[end - 1] ?? '');
    if (!isLatin(character) && !apostrophe) break;
    end++;
  }
  return characters.slice(from, end);
}

function latinItems(run: string[], face: Face, metrics: Metrics): Item[] {
  const items: Item[] = [];
  let text = '';
  let width = 0;
  for (const character of run) {
    const advance = metrics.advance(face, character);
    if (width + advance > LONGEST_RUN && text) {
      items.push(latin(text, width));
      text = '';
      width = 0;
    }
    text += character;
    width += advance;
  }
  items.push(latin(text, width));
  return items;
}

const latin = (text: string, width: number): Item => ({
  ...unit(text, 'latin', width),
  noStart: /^[,.;:!?)\]}%]/.test(text),
  noEnd: /[([{]$/.test(text),
});

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
      return unit(character, kind, 1);
  }
}

const unit = (text: string, kind: ItemKind, width: number): Item => ({
  text,
  kind,
  width,
  left: 0,
  right: 0,
  inset: 0,
  noStart: startsNoLine(kind),
  noEnd: false,
});

/**
 * A line of text as real SVG text: each Han character carries its own x, so the line stands as
 * the composer set it whatever the browser thinks of widths; a Latin run or a doubled dash
 * carries one x and flows by the font.
 */
import type { Face, Glyph, TextMark } from '@/lib/composer/display-list';
import { preferredFace } from '@/lib/render/drawn-face';
import { SCREEN_INKS } from '@/lib/render/inks';
import { placeOutline } from '@/lib/render/outline';
import { element, escapeMarkup, short } from './markup';

/** Class that gives a text its face; the page's style sheet maps it to a web font. */
export function faceClass(face: Face): string {
  return `jb-${face}`;
}

interface Span {
  face: Face;
  text: string;
  xs: number[];
  /** flows by the font after its first character */
  flowing: boolean;
}

/** The outlines of characters that the screen's own fonts cannot be trusted to have. */
export interface RareCharacters {
  isRare(face: Face, character: string): boolean;
  /** as it is printed: path data in thousandths of an em, baseline at 0, and the advance */
  outline(face: Face, character: string): { d: string; advance: number };
}

/** @param rare characters that are drawn and not written: no browser puts a face of its own in their place */
export function textSvg(mark: TextMark, rare?: RareCharacters): string {
  const drawn = rare ? mark.glyphs.filter((glyph) => hasRare(glyph, mark.face, rare)) : [];
  if (!rare || drawn.length === 0) return lineSvg(mark);
  const glyphs = mark.glyphs.filter((glyph) => !drawn.includes(glyph));
  const paths = drawn.map((glyph) => outlineSvg(mark, glyph, rare));
  return (glyphs.length > 0 ? lineSvg({ ...mark, glyphs }) : '') + paths.join('');
}

const hasRare = (glyph: Glyph, face: Face, rare: RareCharacters): boolean =>
  [...glyph.text].some((character) => rare.isRare(glyph.face ?? face, character));

function outlineSvg(mark: TextMark, glyph: Glyph, rare: RareCharacters): string {
  let x = mark.x + glyph.x;
  const parts = [...glyph.text].map((character) => {
    const { d, advance } = rare.outline(glyph.face ?? mark.face, character);
    const placed = placeOutline(d, x, mark.y, mark.size / 1000);
    x += (advance / 1000) * mark.size;
    return placed;
  });
  return element('path', { d: parts.join(''), fill: SCREEN_INKS[mark.ink], role: 'img', 'aria-label': glyph.text });
}

function lineSvg(mark: TextMark): string {
  const spans = spansOf(mark);
  const only = spans.length === 1 ? spans[0] : undefined;
  const attributes = {
    class: faceClass(mark.face),
    'font-size': mark.size,
    fill: SCREEN_INKS[mark.ink],
    y: mark.y,
  };
  if (only && only.face === mark.face) {
    return element('text', { ...attributes, x: abscissas(only) }, escapeMarkup(only.text));
  }
  const content = spans
    .map((span) =>
      element(
        'tspan',
        { class: span.face === mark.face ? undefined : faceClass(span.face), x: abscissas(span) },
        escapeMarkup(span.text),
      ),
    )
    .join('');
  return element('text', attributes, content);
}

function spansOf(mark: TextMark): Span[] {
  const spans: Span[] = [];
  for (const { text, x, face: own = mark.face } of mark.glyphs) {
    if (!text.trim()) continue;
    const [first = ''] = text;
    const face = preferredFace(own, first);
    // a character beyond the basic plane counts differently from browser to browser: it stands alone
    const flowing = text.length > 1;
    const last = spans.at(-1);
    if (last && !flowing && !last.flowing && last.face === face) {
      last.text += text;
      last.xs.push(mark.x + x);
    } else {
      spans.push({ face, text, xs: [mark.x + x], flowing });
    }
  }
  return spans;
}

function abscissas(span: Span): string {
  return span.xs.map(short).join(' ');
}

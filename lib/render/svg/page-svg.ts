/**
 * The page as SVG for desk and reader: the same display list as the PDF, with real text to select
 * and search, photos by address, no scripts and no inline styles. Deterministic.
 */
import type { Mark, PhotoMark, Sheet } from '@/lib/composer/display-list';
import { SCREEN_INKS } from '@/lib/render/inks';
import { wholePicture } from '@/lib/render/whole-picture';
import { element, escapeMarkup, short } from './markup';
import { type RareCharacters, textSvg } from './text-svg';

export interface PageSvgOptions {
  /** accessible name of the picture: 《云湖晚报》2026年11月21日 03版 教育 */
  title: string;
  /** address of a photo, relative or absolute; it is escaped here */
  photoUrl: (photoId: string) => string;
  /** words for a photo, its caption as a rule; none leaves it decorative */
  photoAlt?: (photoId: string) => string | undefined;
  /** @font-face rules and the like put into a style element (needs a nonce or a font style sheet where CSP forbids it) */
  styles?: string;
  /** where the screen's own fonts stand in for the page's: what they may lack is drawn */
  rare?: RareCharacters;
  /** distinguishes clip paths when two pages stand in one document; letters, digits and hyphens */
  idPrefix?: string;
}

/** A sheet in, an SVG document out (no XML prologue, to be inlined or served). */
export function pageSvg(sheet: Sheet, options: PageSvgOptions): string {
  const prefix = options.idPrefix ?? 'page';
  const titleId = `${prefix}-title`;
  const parts = [
    element('title', { id: titleId }, escapeMarkup(options.title)),
    options.styles ? `<style>${options.styles.replace(/<\//g, '<\\/')}</style>` : '',
    element('rect', { width: sheet.width, height: sheet.height, fill: SCREEN_INKS.paper }),
    ...sheet.marks.map((mark, index) => markSvg(mark, `${prefix}-photo-${index}`, options)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(sheet.width)} ${short(sheet.height)}`,
      class: 'jb-page',
      role: 'img',
      'aria-labelledby': titleId,
      'xml:lang': 'zh-Hans',
      lang: 'zh-Hans',
    },
    `\n${parts.filter(Boolean).join('\n')}\n`,
  );
}

function markSvg(mark: Mark, clipId: string, options: PageSvgOptions): string {
  switch (mark.kind) {
    case 'text':
      return textSvg(mark, options.rare);
    case 'photo':
      return photoSvg(mark, clipId, options);
    case 'rule': {
      const { x1, y1, x2, y2, width, ink } = mark;
      return element('line', { x1, y1, x2, y2, stroke: SCREEN_INKS[ink], 'stroke-width': width });
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      return element('rect', { x, y, width, height, ...paint(mark) });
    }
    case 'path':
      return element('path', {
        d: mark.d,
        ...paint(mark),
        'stroke-linecap': mark.stroke && 'round',
        'stroke-linejoin': mark.stroke && 'round',
      });
  }
}

function paint(mark: Extract<Mark, { kind: 'rect' | 'path' }>) {
  return {
    fill: mark.fill ? SCREEN_INKS[mark.fill] : 'none',
    stroke: mark.stroke && SCREEN_INKS[mark.stroke],
    'stroke-width': mark.stroke && (mark.strokeWidth ?? 0.5),
  };
}

function photoSvg(mark: PhotoMark, clipId: string, options: PageSvgOptions): string {
  const { x, y, width, height } = mark;
  const alt = options.photoAlt?.(mark.photoId);
  const clip = element('clipPath', { id: clipId }, element('rect', { x, y, width, height }));
  const image = element('image', {
    href: options.photoUrl(mark.photoId),
    ...wholePicture(mark),
    preserveAspectRatio: 'none',
    role: alt ? 'img' : undefined,
    'aria-label': alt,
  });
  return clip + element('g', { 'clip-path': `url(#${clipId})` }, image);
}

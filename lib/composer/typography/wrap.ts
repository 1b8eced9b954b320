import type { Face } from '@/lib/composer/display-list';
import { itemize } from './itemize';
import type { Metrics } from './metrics';
import { fitParagraph } from './paragraph';
import { prepareParagraph } from './prepared-paragraph';

/** Plain line breaking of a short text without indent: captions, long subtitles. @param room em of the face */
export function wrap(text: string, room: number, face: Face, metrics: Metrics): string[] {
  const items = itemize(text, face, metrics);
  if (items.length === 0) return [];
  const [fit] = fitParagraph(prepareParagraph(items), { measure: room, indent: 0 });
  let from = 0;
  return (fit?.breaks ?? []).map((to) => {
    const line = items
      .slice(from, to)
      .map((item) => item.text)
      .join('');
    from = to;
    return line;
  });
}

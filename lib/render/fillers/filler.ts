/**
 * Fillers 补白: a public-service notice drawn into any rectangle that the composer leaves over.
 * The same id gives the same notice, so a page that is composed again prints the same.
 */
import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { drawFrame } from './frame';
import { arrange, type Rect } from './arrangement';
import { drawSlogan } from './slogan';
import { drawScene } from './scene';
import { CARE } from './scenes-of-care';
import { CONDUCT } from './scenes-of-conduct';
import type { FillerTheme } from './theme';

/** All notices, two families taking turns so that neighbours differ. */
export const FILLER_THEMES: readonly FillerTheme[] = CARE.flatMap((theme, index) => [
  theme,
  ...CONDUCT.slice(index, index + 1),
]);

/** Coprime to the number of notices, so that turns go through all of them. */
const STRIDE = 3;

export interface FillerRequest {
  /** of the page; chooses the theme */
  id: string;
  /** which notice of the page this is, from 0: no two neighbours say the same */
  turn?: number;
  /** pt */
  rect: Rect;
  /** body size, the least size of the notice's label */
  em: number;
}

/** The marks of a notice: frame, drawing, slogan and the label 公益广告 that the law of advertising asks for. */
export function fillerMarks({ id, turn = 0, rect, em }: FillerRequest, metrics: Metrics): Mark[] {
  const theme = themeFor(id, turn);
  const arrangement = arrange(rect, em);
  return [
    ...drawFrame(rect, em, metrics),
    ...(arrangement.scene ? drawScene(theme.drawing, arrangement.scene) : []),
    ...drawSlogan(theme, arrangement, em, metrics),
  ];
}

/** The theme of an id: a stable choice, spread evenly (FNV-1a). */
export function themeFor(id: string, turn = 0): FillerTheme {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return FILLER_THEMES[(hash + turn * STRIDE) % FILLER_THEMES.length] as FillerTheme;
}

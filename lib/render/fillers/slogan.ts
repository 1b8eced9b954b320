import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fittingSize, setText } from '@/lib/render/set-text';
import type { Arrangement } from './arrangement';
import type { FillerTheme } from './theme';

/** Largest slogan on the page: it must stay below the headlines of the lead. */
const LARGEST = 46;
const LEADING = 1.34;
/** The plea is printed where it can be half as large as the slogan and no smaller than copy. */
const PLEA_SHARE = 0.42;

/** The words of a notice, in the middle of their room: two lines or one, and the plea where there is height for it. */
export function drawSlogan(theme: FillerTheme, { words, oneLine }: Arrangement, em: number, metrics: Metrics): Mark[] {
  const lines = oneLine ? [theme.slogan.join('  ')] : [...theme.slogan];
  const widest = lines[0] as string;
  const byHeight = words.height / (lines.length * LEADING);
  const size = fittingSize(widest, 'songBlack', Math.min(LARGEST, byHeight, words.width), words.width * 0.96, metrics);
  const pleaSize = fittingSize(theme.plea, 'kai', Math.max(em, size * PLEA_SHARE), words.width, metrics);
  const slogan = lines.length * size * LEADING;
  const withPlea = pleaSize >= em * 0.95 && slogan + pleaSize * 1.8 <= words.height;
  const total = slogan + (withPlea ? pleaSize * 1.8 : 0);
  const top = words.y + (words.height - total) / 2;
  const middle = words.x + words.width / 2;
  const set = (text: string, face: 'songBlack' | 'kai', each: number, y: number) =>
    setText({ text, face, size: each, x: middle, y, align: 'middle', role: 'filler' }, metrics);
  const marks = lines.map((line, index) =>
    set(line, 'songBlack', size, top + size * (index * LEADING + LEADING / 2 + 0.37)),
  );
  return withPlea ? [...marks, set(theme.plea, 'kai', pleaSize, top + slogan + pleaSize * 1.25)] : marks;
}

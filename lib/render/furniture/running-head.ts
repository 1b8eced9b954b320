/**
 * 报眉, the running head of an inside page: number and name of the page at the left, the
 * newspaper's name in the middle, the day and the people who answer for the page at the right,
 * a 文武线 below.
 */
import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fittingSize, setText, textWidth } from '@/lib/render/set-text';
import { doubleRule } from './double-rule';
import type { Furniture } from './furniture';
import type { HeadRegion } from './head-region';
import { nameplateMark } from './nameplate';

/** Room between the 文武线 and the first line of the page. */
const CLEARANCE = 9;

export function runningHead(region: HeadRegion, furniture: Furniture, metrics: Metrics): Mark[] {
  const rule = region.top + region.height - CLEARANCE;
  const base = rule - 8;
  const height = base - region.top;
  return [
    ...pageTitle(region, furniture, base, height, metrics),
    nameplateMark(
      furniture.newspaper,
      furniture.nameplate,
      {
        x: region.left + region.width * 0.36,
        y: base - height * 0.86,
        width: region.width * 0.28,
        height: height * 0.86,
        align: 'middle',
      },
      metrics,
    ),
    ...dayAndEditors(region, furniture, base, metrics),
    ...doubleRule(region.left, region.right, rule),
  ];
}

function pageTitle(
  { left, width }: HeadRegion,
  furniture: Furniture,
  base: number,
  height: number,
  metrics: Metrics,
): Mark[] {
  const number = height * 1.22;
  const gap = height * 0.32;
  const numberWidth = textWidth(furniture.pageNumber, 'songBlack', number, metrics);
  const room = width * 0.34 - numberWidth - gap;
  const name = fittingSize(furniture.pageName, 'songBlack', height * 0.74, room, metrics);
  return [
    setText(
      { text: furniture.pageNumber, face: 'songBlack', size: number, x: left, y: base, tracking: -0.02 },
      metrics,
    ),
    setText(
      { text: furniture.pageName, face: 'songBlack', size: name, x: left + numberWidth + gap, y: base - name * 0.03 },
      metrics,
    ),
  ];
}

function dayAndEditors({ right, width, em }: HeadRegion, furniture: Furniture, base: number, metrics: Metrics): Mark[] {
  const day = `${furniture.date}  ${furniture.weekday}`;
  const people = furniture.editors.map(({ duty, name }) => `${duty} ${name}`).join('  ');
  const room = width * 0.34;
  const small = fittingSize(people, 'kai', em * 1.02, room, metrics);
  return [
    setText({ text: day, face: 'song', size: em * 1.08, x: right, y: base - em * 1.75, align: 'right' }, metrics),
    setText({ text: people, face: 'kai', size: small, x: right, y: base - em * 0.2, align: 'right' }, metrics),
  ];
}

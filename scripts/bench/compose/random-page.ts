/** Pages as an evening brings them: the cast's reports, shuffled, some cut, until the page is full. */
import { formats } from '@/lib/composer/formats';
import { geometry } from '@/lib/composer/geometry';
import { loadOf, prepareCopies } from '@/lib/composer/load-factor';
import type { ComposerBlock, ComposerReport, PageBrief, PageFormat } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { printByline } from '@/lib/manuscript/byline/print';
import { headlineBreaks } from '@/lib/server/composing/headline-breaks';
import type { CastReport } from '@/prisma/cast/cast-report';
import { reports } from '@/prisma/cast/reports/all';
import { type Random, seededRandom } from '../seeded-random';

/** load factors that a page editor would try */
const LIGHTEST = 0.8;
const HEAVIEST = 0.96;
const MOST_REPORTS = { broadsheet: 10, tabloid: 7 } as const;

/** The same seed and number give the same page, at a load between light and tight. */
export function randomPage(name: PageFormat['name'], seed: number, number: number, metrics: Metrics): PageBrief {
  const random = seededRandom(seed * 7919 + number * 104_729 + (name === 'tabloid' ? 1 : 0));
  const wanted = LIGHTEST + random.next() * (HEAVIEST - LIGHTEST);
  const format = formats[name];
  const chosen: ComposerReport[] = [];
  const load = (list: ComposerReport[]) =>
    loadOf(prepareCopies(list, geometry(format, 0), metrics), geometry(format, 0));
  for (const report of shuffled(reports, random)) {
    if (chosen.length === MOST_REPORTS[name]) break;
    const next = composerReport(report, chosen.length + 1, random);
    if (load([...chosen, next]) <= wanted) chosen.push(next);
  }
  // the longest leads, as on most pages
  const ranked = [...chosen].sort((a, b) => lengthOf(b) - lengthOf(a));
  return { format, frontHeadLines: 0, reports: ranked.map((report, index) => ({ ...report, priority: index + 1 })) };
}

function composerReport(
  { key, kicker, headline, subtitle, editorsNote, byline, body, photos }: CastReport,
  priority: number,
  random: Random,
): ComposerReport {
  const blocks = body.map(
    (block): ComposerBlock =>
      typeof block === 'string' ? { kind: 'paragraph', text: block } : { kind: 'subhead', text: block.subhead },
  );
  return {
    id: key,
    priority,
    kicker: kicker || null,
    headline,
    subtitle: subtitle || null,
    byline: printByline(byline),
    editorsNote: editorsNote || null,
    body: cut(blocks, random),
    photos: photos.map(({ caption, photographer }, index) => ({
      id: `${key}-${index}`,
      ...shape(random),
      caption,
      photographer,
    })),
    headlineBreaks: headlineBreaks(headline),
  };
}

// a third of the reports is cut from the end, as desks do
function cut(blocks: ComposerBlock[], random: Random): ComposerBlock[] {
  if (random.next() > 1 / 3) return blocks;
  const kept = blocks.slice(0, Math.max(2, Math.ceil(blocks.length * (0.4 + random.next() * 0.6))));
  return kept.at(-1)?.kind === 'subhead' ? kept.slice(0, -1) : kept;
}

function shape(random: Random): { width: number; height: number } {
  return random.pick([
    { width: 2400, height: 1600 },
    { width: 1600, height: 1200 },
    { width: 1920, height: 1080 },
    { width: 1200, height: 1600 },
  ]);
}

const lengthOf = ({ body }: ComposerReport): number => body.reduce((sum, { text }) => sum + text.length, 0);

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const deck = [...items];
  for (let last = deck.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [deck[last], deck[other]] = [deck[other] as Item, deck[last] as Item];
  }
  return deck;
}

/** Invents one report with all its parts, and keeps what a person would read in it. */
import type { Chance } from './chance';
import { inventByline, inventPerson } from './invented-byline';
import {
  ACTIVITIES_HEALTH,
  ACTIVITIES_SCHOOL,
  DISTRICTS,
  HOSPITALS,
  SCHOOLS,
  SLOGANS,
  TITLES_HEALTH,
  TITLES_SCHOOL,
  TOWNS,
  VERBS,
} from './invented-words';
import { AIMS, BOOKS, DAYS, ENDINGS, LEADS, MIDDLES, MORE_MIDDLES, PLACES, TOPICS, WHO } from './invented-sentences';
import type { GoldReport } from './score-pages';

export interface InventedReport {
  /** lines of the heading, each followed by a blank line unless it begins with ↵ (no blank before it) */
  heading: string[];
  topByline: string | null;
  endByline: string | null;
  paragraphs: string[];
  subheads: { text: string; before: number }[];
  gold: GoldReport;
  unit: string;
  /** names that only this report has */
  names: string[];
}

const ALL_MIDDLES = [...MIDDLES, ...MORE_MIDDLES];

interface World {
  luck: Chance;
  unit: string;
  health: boolean;
  activity: string;
  people: string[];
  said: Set<string>;
}

/** said: the sentences that the page has already; none stands on it twice. */
export function inventReport(luck: Chance, said: Set<string>): InventedReport {
  const health = luck.odds(0.4);
  const place = luck.pick(DISTRICTS) + (luck.odds(0.6) ? luck.pick(TOWNS) : '');
  const unit = place + luck.pick(health ? HOSPITALS : SCHOOLS);
  const activity = luck.pick(health ? ACTIVITIES_HEALTH : ACTIVITIES_SCHOOL);
  const world: World = { luck, unit, health, activity, people: [inventPerson(luck), inventPerson(luck)], said };
  const count = luck.odds(0.15) ? luck.int(6, 9) : luck.int(2, 5);
  const paragraphs = Array.from({ length: count }, (_, at) =>
    inventParagraph(world, at === 0 ? LEADS : at === count - 1 ? ENDINGS : ALL_MIDDLES),
  );
  const subheads =
    count >= 6 ? [1, 1 + Math.floor((count - 1) / 2)].map((before) => ({ text: slogan(luck), before })) : [];
  const { heading, kicker, headline, subtitle } = inventHeading(world, count);
  const byline = inventByline(luck, unit, subheads.length > 0);
  return {
    heading,
    topByline: byline.top,
    endByline: byline.end,
    paragraphs,
    subheads,
    unit,
    names: [unit, ...world.people],
    gold: {
      kicker,
      headline,
      subtitle,
      subheads: subheads.map(({ text }) => text),
      byline: byline.credits,
      paragraphs: paragraphs.map((text) => ({ first: text.slice(0, 12), last: text.slice(-12) })),
    },
  };
}

function inventParagraph(world: World, first: readonly string[]): string {
  const { luck } = world;
  const sentences = [unsaid(world, first), ...Array.from({ length: luck.int(0, 2) }, () => unsaid(world, ALL_MIDDLES))];
  return sentences.map((sentence) => fill(world, sentence)).join('');
}

function unsaid({ luck, said }: World, from: readonly string[]): string {
  const left = from.filter((sentence) => !said.has(sentence));
  const sentence = luck.pick(left.length > 0 ? left : from);
  said.add(sentence);
  return sentence;
}

function fill({ luck, unit, health, activity, people }: World, sentence: string): string {
  const slots: Record<string, () => string> = {
    unit: () => (luck.odds(0.6) ? unit : unit.replace(/^.{2}[区县]/, '')),
    activity: () => activity,
    verb: () => luck.pick(VERBS),
    person: () => luck.pick(people),
    title: () => luck.pick(health ? TITLES_HEALTH : TITLES_SCHOOL),
    aim: () => luck.pick(AIMS),
    topic: () => luck.pick(TOPICS),
    place: () => luck.pick(PLACES),
    who: () => luck.pick(WHO),
    book: () => luck.pick(BOOKS),
    day: () => luck.pick(DAYS),
    slogan: () => slogan(luck),
    date: () => `${luck.int(1, 12)}月${luck.int(1, 28)}日`,
    n: () => String(luck.int(20, 3000)),
    small: () => String(luck.int(2, 30)),
    percent: () => (90 + luck.next() * 9).toFixed(1),
  };
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '');
}

function slogan(luck: Chance): string {
  return luck.pick(SLOGANS).replace('|', luck.odds(0.7) ? ' ' : '，');
}

function inventHeading({ luck, unit, activity }: World, count: number) {
  const plain = `${unit}${luck.pick(VERBS)}${activity}活动`;
  const halves = luck.pick(SLOGANS).replace('|', ' ');
  const form = count >= 6 ? luck.int(2, 3) : luck.pick([0, 0, 0, 0, 1, 2, 3, 4]);
  if (form === 1)
    return {
      heading: [unit, `↵开展${activity}活动`],
      kicker: null,
      headline: `${unit} 开展${activity}活动`,
      subtitle: null,
    };
  if (form === 2) return { heading: [halves, `——${plain}`], kicker: null, headline: halves, subtitle: plain };
  if (form === 3)
    return { heading: [halves, `${plain}纪实`], kicker: null, headline: halves, subtitle: `${plain}纪实` };
  if (form === 4)
    return { heading: [halves.slice(0, 4), plain], kicker: halves.slice(0, 4), headline: plain, subtitle: null };
  return { heading: [plain], kicker: null, headline: plain, subtitle: null };
}

/**
 * The section a report probably belongs to, as the default of a drop-down: the kind of its unit, words in
 * the headline, words in the text. The reason is given with it; the editor decides.
 */
import { SECTION_RULES, type SectionRule } from './section-rules';
import { type UnitKind, unitKind } from './unit-kinds';

export interface ReportForSection {
  kicker?: string | null;
  headline: string | null;
  subtitle: string | null;
  paragraphs: readonly string[];
}

export interface SectionSuggestion {
  section: string;
  reason: { from: 'headline' | 'unit' | 'text'; words: string[] };
  /** other sections with at least half the points, best first */
  others: string[];
}

const HEADLINE = 5;
const UNIT = 12;
const DECIDING = 30;
/** A word counts at most this often in the text: one long report is not ten reports. */
const MOST_IN_TEXT = 3;

/** unit: name of the reporting unit, or its kind where the account knows it; null when unknown. */
export function suggestSection(
  report: ReportForSection,
  unit: string | { kind: UnitKind } | null,
  rules: readonly SectionRule[] = SECTION_RULES,
): SectionSuggestion | null {
  const kind = unit === null ? null : typeof unit === 'string' ? unitKind(unit) : unit.kind;
  const heading = [report.headline, report.subtitle].filter(Boolean).join(' ');
  const text = report.paragraphs.join('\n');
  const ranked = rules.map((rule) => judge(rule, kind, unit, heading, text)).sort((a, b) => b.points - a.points);
  const best = ranked[0];
  if (!best || best.points === 0) return null;
  return {
    section: best.section,
    reason: best.reason,
    others: ranked
      .slice(1)
      .filter(({ points }) => points >= best.points / 2)
      .map(({ section }) => section),
  };
}

function judge(
  rule: SectionRule,
  kind: UnitKind | null,
  unit: string | { kind: UnitKind } | null,
  heading: string,
  text: string,
) {
  const deciding = rule.deciding.filter((word) => heading.includes(word));
  const inHeading = rule.words.filter((word) => heading.includes(word));
  const inText = rule.words.filter((word) => text.includes(word));
  const own = kind !== null && rule.kinds.includes(kind);
  const counted = inText.reduce((sum, word) => sum + Math.min(MOST_IN_TEXT, text.split(word).length - 1), 0);
  const points =
    deciding.length * DECIDING +
    (own ? UNIT : 0) +
    inHeading.length * HEADLINE +
    counted / Math.sqrt(1 + text.length / 300);
  const reason: SectionSuggestion['reason'] =
    deciding.length > 0
      ? { from: 'headline', words: deciding }
      : own
        ? { from: 'unit', words: typeof unit === 'string' ? [unit] : [] }
        : inHeading.length > 0
          ? { from: 'headline', words: inHeading }
          : { from: 'text', words: inText.slice(0, 5) };
  return { section: rule.section, points, reason };
}

import { type Problem, problem } from '@/lib/domain/problems';
import type { ContentSummary, ReportFacts } from '@/lib/domain/reports/facts';
import { reporterProblems } from '@/lib/domain/reports/named-reporters';
import { isPlaceable } from '@/lib/domain/reports/states';

/**
 * What the gates of the line ask of a report. Each list names all that is missing at once, with the
 * field it is missing from. A draft is never checked: people write in the order they like.
 */
export const limits = {
  kicker: 80,
  headline: 80,
  subtitle: 160,
  editorsNote: 1_000,
  characters: 60_000,
  caption: 300,
  photographer: 40,
  credits: 20,
  photos: 20,
  note: 2_000,
  erratum: 1_000,
} as const;

export function submitProblems(content: ContentSummary, statement: boolean): Problem[] {
  return [
    ...headingProblems(content),
    // photo news 图片新闻: the captions are the text
    ...(content.characters === 0 && content.photos.length === 0 ? [problem('missing-text', 'body')] : []),
    ...over('text-too-long', 'body', content.characters, limits.characters),
    ...bylineProblems(content),
    ...photoProblems(content),
    ...(statement ? [] : [problem('missing-statement', 'statement')]),
  ];
}

/** To be signed, a report belongs to a section, and what was complete is complete still. */
export function signProblems(facts: ReportFacts): Problem[] {
  return [
    ...(facts.sectionId === null ? [problem('missing-section', 'section')] : []),
    ...submitProblems(facts.content, facts.statement),
    ...reporterProblems(facts),
  ];
}

export function placeProblems(facts: Pick<ReportFacts, 'state'>): Problem[] {
  return isPlaceable(facts.state) ? [] : [problem('wrong-state', undefined, { state: facts.state })];
}

export function noteProblems(note: string | undefined, needed: boolean): Problem[] {
  if (needed && blank(note)) return [problem('missing-note', 'note')];
  return over('note-too-long', 'note', note?.length ?? 0, limits.note);
}

function headingProblems(content: ContentSummary): Problem[] {
  const parts = ['kicker', 'headline', 'subtitle', 'editorsNote'] as const;
  return [
    ...(blank(content.headline) ? [problem('missing-headline', 'headline')] : []),
    ...parts.flatMap((part) => over('heading-too-long', part, content[part].length, limits[part])),
  ];
}

function bylineProblems({ credits }: ContentSummary): Problem[] {
  if (credits.length === 0) return [problem('missing-byline', 'byline')];
  return [
    ...credits.flatMap(({ name }, index) => (blank(name) ? [problem('missing-byline', `byline.${index}.name`)] : [])),
    ...over('too-many-credits', 'byline', credits.length, limits.credits),
  ];
}

function photoProblems({ photos }: ContentSummary): Problem[] {
  return [
    ...over('too-many-photos', 'photos', photos.length, limits.photos),
    ...photos.flatMap(({ caption, photographer }, index) => [
      ...(blank(caption) ? [problem('missing-caption', `photos.${index}.caption`)] : []),
      ...(blank(photographer) ? [problem('missing-photographer', `photos.${index}.photographer`)] : []),
      ...over('caption-too-long', `photos.${index}.caption`, caption.length, limits.caption),
    ]),
  ];
}

function over(code: Problem['code'], field: string, length: number, max: number): Problem[] {
  return length > max ? [problem(code, field, { max, length })] : [];
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

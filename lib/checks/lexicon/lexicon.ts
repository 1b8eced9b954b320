import type { Severity, Words } from '../finding';

/**
 * The lexicon 词库 holds the newspaper's own rules on words: terms to avoid, names to spell one way,
 * wording that a rule of the trade forbids. Editors keep it; each entry may begin and end on a date,
 * because titles and names of bodies change.
 */
export interface LexiconEntry {
  /** the term, within one sentence, or a pattern in which `*` stands for up to 6 characters of one clause */
  term: string;
  category: LexiconCategory;
  severity: Severity;
  /** what to write instead; '' deletes the term; null where it depends */
  suggestion: string | null;
  note: Words;
  scope: 'everywhere' | 'headings' | 'text';
  /** first and last issue date for which it holds, `2023-03-20`; null is open */
  validFrom: string | null;
  validTo: string | null;
  /** longer words in which the term is right */
  except: readonly string[];
}

/**
 * title 称谓职务, name 名称, wording 规范表述, respect 尊重用语, medical 医疗用语, superlative 极限用语,
 * justice 法律用语, ceremony 会议用语, privacy 隐私, place 地名.
 */
const lexiconCategories = [
  'title',
  'name',
  'wording',
  'respect',
  'medical',
  'superlative',
  'justice',
  'ceremony',
  'privacy',
  'place',
] as const;

export type LexiconCategory = (typeof lexiconCategories)[number];

/** An entry with its usual values: a warning, everywhere, at all times. */
export function entry(
  category: LexiconCategory,
  term: string,
  suggestion: string | null,
  note: Words,
  rest: Partial<Omit<LexiconEntry, 'category' | 'term' | 'suggestion' | 'note'>> = {},
): LexiconEntry {
  return {
    term,
    category,
    suggestion,
    note,
    severity: 'warning',
    scope: 'everywhere',
    validFrom: null,
    validTo: null,
    except: [],
    ...rest,
  };
}

/** @param date of the issue, YYYY-MM-DD; null: not known, then only what has no end holds */
export function holdsOn(entry: LexiconEntry, date: string | null): boolean {
  if (date === null) return entry.validTo === null;
  return (entry.validFrom === null || entry.validFrom <= date) && (entry.validTo === null || date <= entry.validTo);
}

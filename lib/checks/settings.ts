import type { Directory } from './names/directory';
import { type PreparedLexicon, prepareLexicon } from './lexicon/prepare';
import type { WordCosts } from './segmentation/word-costs';

/** What the checks are told about the newspaper: its date, its words and its people. */
export interface ProofSettings {
  /** date of the issue, `2023-03-20`; null where it is not planned yet, then date rules keep silent */
  date: string | null;
  lexicon: PreparedLexicon;
  /** costs of words for the confusion rule; null works without a dictionary, by patterns alone */
  words: WordCosts | null;
  directory: Directory;
  /** ids of rules that the house has switched off */
  off: ReadonlySet<string>;
}

/** Settings of a proof; what is left out is empty: no date, no lexicon, no word costs, nobody known, no rule off. */
export function proofSettings(given: Partial<ProofSettings> = {}): ProofSettings {
  return {
    date: null,
    lexicon: prepareLexicon([], null),
    words: null,
    directory: { people: [], units: [] },
    off: new Set(),
    ...given,
  };
}

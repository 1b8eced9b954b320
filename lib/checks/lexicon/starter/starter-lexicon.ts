import type { LexiconEntry } from '../lexicon';
import { lawAndPrivacy } from './law-and-privacy';
import { medicalClaims } from './medical-claims';
import { respectfulWords } from './respectful-words';

/**
 * A small neutral list to begin with. A newspaper's list of names, titles and set phrases is its own
 * and is kept by its editors, not shipped.
 */
export const starterLexicon: readonly LexiconEntry[] = [...respectfulWords, ...medicalClaims, ...lawAndPrivacy];

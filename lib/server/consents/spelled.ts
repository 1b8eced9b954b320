import { whatIsAsked } from '@/lib/i18n/consents';
import type { Locale } from '@/lib/i18n/locale';
import type { ConsentLine } from './consent-list';

/** With what is asked for in the reader's words: a browser has not all of them. */
export type SpelledConsent = ConsentLine & { what: string };

export function spelled(lines: readonly ConsentLine[], locale: Locale): SpelledConsent[] {
  return lines.map((line) => {
    const { kind, roles, newAccount } = line;
    return { ...line, what: whatIsAsked(locale, line.name, { kind, roles, account: newAccount ?? '' }) };
  });
}

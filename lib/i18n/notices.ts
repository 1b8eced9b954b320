import type { Locale } from './locale';
import { messagesFor } from './messages';

/** The one sentence of a notice, for the list of notices and for mail; the event's kind is its key. */
export function noticeSentence(locale: Locale, kind: string, headline: string): string {
  const sentences: Record<string, string> = messagesFor(locale).notices;
  const sentence = sentences[kind.replace('.', '-')] ?? sentences.other ?? '';
  return sentence.replace('{headline}', headline);
}

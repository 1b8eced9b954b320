import { type AskedWords, whatIsAsked } from './consents';
import type { Locale } from './locale';
import { messagesFor } from './messages';

/** What a notice carries to be put into words: of a report its headline, of a person the rest. */
export interface NoticeWords {
  headline?: string;
  name?: string;
  by?: string;
  asked?: AskedWords;
}

/** The one sentence of a notice, for the list of notices and for mail; the event's kind is its key. */
export function noticeSentence(locale: Locale, kind: string, { headline, name = '', by, asked }: NoticeWords): string {
  const messages = messagesFor(locale);
  const sentences: Record<string, string> = messages.notices;
  const sentence = sentences[kind.replace('.', '-')] ?? sentences.other ?? '';
  return sentence
    .replace('{headline}', () => headline || messages.mine.home.noHeadline)
    .replace('{name}', () => name)
    .replace('{by}', () => by || messages.consents.machine)
    .replace('{what}', () => (asked ? whatIsAsked(locale, name, asked) : ''));
}

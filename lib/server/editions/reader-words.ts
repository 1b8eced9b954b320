import { createTranslator } from 'use-intl/core';
import type { ReaderLocale } from '@/lib/edition/addresses';
import type { Words } from '@/lib/edition/view';
import { messagesFor } from '@/lib/i18n/messages';

/** The reader's words in one language, outside of Next. A missing word is an error, not a key on the page. */
export function readerWords(locale: ReaderLocale): Words {
  const translate = createTranslator({
    locale,
    messages: messagesFor(locale).reader as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => (translate as (key: string, values?: Record<string, string | number>) => string)(key, values);
}

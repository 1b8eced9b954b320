import { getLocale } from 'next-intl/server';
import type { DateFormat } from '@/lib/i18n/dates';
import { pickLocale } from '@/lib/i18n/locale';
import { newspaperTimeZone } from '../newspaper/clock';

/** The reader's language, the newspaper's time zone. */
export async function dateFormat(): Promise<DateFormat> {
  return { locale: pickLocale({ cookie: await getLocale() }), timeZone: await newspaperTimeZone() };
}

import { getLocale } from 'next-intl/server';
import type { Place } from '@/lib/i18n/dates';
import { pickLocale } from '@/lib/i18n/locale';
import { newspaperTimeZone } from '../newspaper/clock';

/** In whose language, and by which clock: the reader's and the newspaper's. */
export async function herePlace(): Promise<Place> {
  return { locale: pickLocale({ cookie: await getLocale() }), timeZone: await newspaperTimeZone() };
}

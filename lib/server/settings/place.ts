import { cache } from 'react';
import type { Place } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '../db/client';

/** The newspaper's time zone: every date on the desk is spelled in it. */
export const newspaperTimeZone = cache(async (): Promise<string> => {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  return newspaper?.timeZone ?? 'Asia/Shanghai';
});

export async function newspaperPlace(locale: Locale): Promise<Place> {
  return { locale, timeZone: await newspaperTimeZone() };
}

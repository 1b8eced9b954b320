import { getLocale } from 'next-intl/server';
import type { Place } from '@/lib/i18n/dates';
import { pickLocale } from '@/lib/i18n/locale';
import { db } from '../db/client';

/** In whose language, and by which clock: the reader's and the newspaper's. */
export async function herePlace(): Promise<Place> {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  return { locale: pickLocale({ cookie: await getLocale() }), timeZone: newspaper?.timeZone ?? 'Asia/Shanghai' };
}

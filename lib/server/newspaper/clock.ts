import { calendarDay } from '@/lib/domain/calendar';
import { db, type Tx } from '../db/client';

/** Days of the newsroom are days where the newspaper is. A product without its newspaper is broken: this throws. */
export async function newspaperTimeZone(tx: Tx = db()): Promise<string> {
  const { timeZone } = await tx.newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  return timeZone;
}

/** The calendar day that it is now in the newspaper's time zone: 2026-11-21. */
export function todayIn(timeZone: string): string {
  return calendarDay(new Date(), timeZone);
}

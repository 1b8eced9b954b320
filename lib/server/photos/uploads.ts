import type { Uploads } from '@/lib/domain/reports/photo-allowance';
import { calendarDay, dayStart } from '@/lib/domain/calendar';
import type { Tx } from '../db/client';
import { newspaperTimeZone } from '../newspaper/clock';

/** What was uploaded so far, used or not. */
export async function uploadsOf(tx: Tx, reportId: string, personId: string): Promise<Uploads> {
  const timeZone = await newspaperTimeZone(tx);
  const today = { uploadedById: personId, createdAt: { gte: dayStart(calendarDay(new Date(), timeZone), timeZone) } };
  const report = await tx.photo.count({ where: { reportId } });
  const { _count, _sum } = await tx.photo.aggregate({ where: today, _count: true, _sum: { originalBytes: true } });
  return { report, day: _count, bytes: _sum.originalBytes ?? 0 };
}

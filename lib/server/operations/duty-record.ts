import { db } from '../db/client';

export type Duty = 'backup' | 'verify';

export interface DutyDone {
  ok: boolean;
  began: string;
  ended: string;
  /** what there is to say of it: figures, or why not */
  detail: { said: string; bytes?: number; rows?: number; files?: number; wrong?: number };
}

/** Writes down how a duty went; it goes on as it went. A record that cannot be written stops nothing. */
export async function recordDuty<T>(
  kind: Duty,
  work: () => Promise<T>,
  told: (value: T) => DutyDone['detail'],
): Promise<T> {
  const began = new Date();
  const write = (ok: boolean, detail: DutyDone['detail']) =>
    db()
      .dutyRecord.create({ data: { kind, ok, detail, began } })
      .then(
        () => {},
        () => {},
      );
  try {
    const value = await work();
    const detail = told(value);
    await write((detail.wrong ?? 0) === 0, detail);
    return value;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    await write(false, { said: (said.split('\n')[0] ?? '').slice(0, 300) });
    throw error;
  }
}

/** The last that went well and the last that did not. */
export async function lastDuties(kind: Duty): Promise<{ good: DutyDone | null; bad: DutyDone | null }> {
  const last = async (ok: boolean): Promise<DutyDone | null> => {
    const row = await db().dutyRecord.findFirst({ where: { kind, ok }, orderBy: { id: 'desc' } });
    return (
      row && {
        ok,
        began: row.began.toISOString(),
        ended: row.ended.toISOString(),
        detail: row.detail as unknown as DutyDone['detail'],
      }
    );
  };
  const [good, bad] = await Promise.all([last(true), last(false)]);
  return { good, bad };
}

import { z } from 'zod';
import { done } from '../../command';
import { db } from '../../db/client';
import { todayIn } from '../../newspaper/clock';
import { endpoint } from '../endpoint';

const A_DAY = 24 * 3600_000;

export const nextIssue = endpoint({
  method: 'GET',
  path: '/next-issue',
  tag: 'issues',
  summary: 'The next day without an issue, from today on, and the next serial number',
  policy: 'issue.plan',
  input: z.strictObject({}),
  answer: z.strictObject({ date: z.iso.date(), serial: z.int() }),
  run: async () => {
    const { timeZone, firstSerial } = await db().newspaper.findUniqueOrThrow({
      where: { id: 1 },
      select: { timeZone: true, firstSerial: true },
    });
    const today = new Date(`${todayIn(timeZone)}T00:00:00Z`);
    const planned = await db().issue.findMany({ where: { date: { gte: today } }, select: { date: true } });
    const taken = new Set(planned.map(({ date }) => date.getTime()));
    let day = today.getTime();
    while (taken.has(day)) day += A_DAY;
    const { _max } = await db().issue.aggregate({ _max: { serial: true } });
    return done({ date: new Date(day).toISOString().slice(0, 10), serial: (_max.serial ?? firstSerial - 1) + 1 });
  },
});

import { alone } from '@/lib/server/db/alone';
import { db } from '@/lib/server/db/client';
import { daysAfter } from '@/lib/domain/calendar';
import { isDemo } from '@/lib/server/newspaper/is-demo';
import { todayIn } from '@/lib/server/newspaper/clock';
import { issues } from './cast/issues';
import { newspaper } from './cast/newspaper';
import { reports } from './cast/reports/all';
import { situations } from './cast/situations';
import { sections } from './cast/sections';
import { bringOut, layPlan } from './seed/issues';
import { seatNewsroom } from './seed/newsroom';
import { writeReport } from './seed/reports';
import { bringTo } from './seed/situations';

/**
 * The demo newspaper is made by its own people through the product's own commands, so that its
 * history, signatures and pages are as real as any. Returns whether this is a demo newspaper.
 */
export async function seedIfEmpty(wanted: boolean, say: (line: string) => void): Promise<boolean> {
  const known = await isDemo();
  if (known !== null) return known;
  // of processes that start together one does it
  return alone('seed', async () => (await isDemo()) ?? seed(wanted, say));
}

async function seed(wanted: boolean, say: (line: string) => void): Promise<boolean> {
  if (!wanted) {
    await db().newspaper.create({ data: { id: 1, name: '本报', publisher: '', cnNumber: '' } });
    return false;
  }
  say(`Seating the demo newspaper 《${newspaper.name}》 …`);
  await seedDemo(say);
  return true;
}

async function seedDemo(say: (line: string) => void): Promise<void> {
  const room = await seatNewsroom({ demo: true });
  const ids = new Map<string, string>();
  for (const [index, report] of reports.entries()) {
    const id = await writeReport(room, report);
    ids.set(report.key, id);
    const situation = situations.find(({ reportKey }) => reportKey === report.key) ?? printed(report);
    await bringTo(room, id, report, situation);
    if ((index + 1) % 10 === 0) say(`  ${index + 1} of ${reports.length} reports`);
  }
  const today = todayIn(newspaper.timeZone);
  for (const issue of issues) {
    const id = await layPlan(room, issue, daysAfter(today, issue.dayOffset), ids);
    if (issue.state === 'released') await bringOut(room, id);
  }
  await db().newspaper.update({ where: { id: 1 }, data: { demoSeatedAt: new Date() } });
}

// a report of the released issue: signed by those who sign for its section
function printed({ key, sectionKey }: { key: string; sectionKey: string }) {
  const reviewers = sections.find((section) => section.key === sectionKey)?.reviewerKeys ?? [];
  return { reportKey: key, state: 'signed' as const, claimedByKey: reviewers[0] as string, signedByKeys: reviewers };
}

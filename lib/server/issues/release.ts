import type { Actor } from '@/lib/domain/actor';
import { decidePage } from '@/lib/domain/pages/decide';
import { problem, type Refusal, refuse } from '@/lib/domain/problems';
import { decide } from '@/lib/domain/reports/decide';
import type { Tx } from '../db/client';
import { newEdition } from '../editions/new-edition';
import { writePageDecision } from '../pages/transition';
import { reportForProduct } from '../reports/facts';
import { writeDecision } from '../reports/transition';
import type { LoadedIssue } from './facts';

/**
 * What release makes of pages and reports, inside its transaction: every page released, every
 * report published with the text that was printed, the edition fixed. Any refusal undoes all.
 */
export async function releaseIssue(tx: Tx, actor: Actor, issue: LoadedIssue, now: Date): Promise<Refusal | null> {
  for (const page of issue.pages) {
    const decision = decidePage(page.facts, { name: 'release', viaRelease: true }, actor, now);
    if (!decision.ok) return decision;
    for (const { id } of page.facts.reports) {
      const report = await reportForProduct(tx, id);
      if (report.facts.state === 'published') continue;
      const published = decide(report.facts, { name: 'publish', viaRelease: true }, actor, now);
      if (!published.ok) return published;
      if (!(await writeDecision(tx, report, published, actor))) return refuse(problem('stale-version'));
    }
    if (!(await writePageDecision(tx, page, decision, actor))) return refuse(problem('stale-version'));
  }
  await tx.$executeRaw`
    update "Placement" p set "revisionId" = r."printedId" from "Report" r
    where p."issueId" = ${issue.facts.id}::uuid and r."id" = p."reportId"`;
  await newEdition(tx, issue.facts.id);
  return null;
}

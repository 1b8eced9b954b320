import { leastArea } from '@/lib/composer/copyfit/least-area';
import { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { geometry } from '@/lib/composer/geometry';
import type { ComposerReport, PageFormat } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import type { ComposerFailure, ComposerQuestion } from './question';

/** What the desk is told when composing throws: whose report it was, so that the page has a way out. */
export function failureAt(question: ComposerQuestion, thrown: unknown, metrics: Metrics): ComposerFailure {
  const [reports, format] =
    question.kind === 'clip' ? [[question.report], question.format] : [question.brief.reports, question.brief.format];
  return {
    error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    headlines: reports.filter((report) => fails(report, format, metrics)).map(({ headline }) => headline),
  };
}

function fails(report: ComposerReport, format: PageFormat, metrics: Metrics): boolean {
  try {
    leastArea(new ReportCopy(report, report.priority, geometry(format), metrics));
    return false;
  } catch {
    return true;
  }
}

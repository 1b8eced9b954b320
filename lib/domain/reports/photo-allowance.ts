import { type Problem, problem } from '@/lib/domain/problems';

/**
 * What may be uploaded at all, used or not: a broken program or a stolen password must not fill the disk.
 * Far above what a correspondent sends on a school's sports day.
 */
export const photoAllowance = {
  /** to one report, those taken off it again included */
  report: 80,
  /** by one person in a day of the newspaper */
  day: 300,
  megabytes: 2_000,
} as const;

export interface Uploads {
  report: number;
  day: number;
  bytes: number;
}

/** Whether one more file of so many bytes may be taken. */
export function allowanceProblems(so: Uploads, bytes: number): Problem[] {
  const { report, day, megabytes } = photoAllowance;
  return [
    ...(so.report >= report ? [problem('uploads-to-report-spent', 'photos', { limit: report })] : []),
    ...(so.day >= day || so.bytes + bytes > megabytes * 1_000_000
      ? [problem('uploads-of-day-spent', 'photos', { limit: day, megabytes })]
      : []),
  ];
}

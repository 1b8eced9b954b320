import { expect, test } from 'vitest';
import { allowanceProblems, photoAllowance } from './photo-allowance';

const none = { report: 0, day: 0, bytes: 0 };
const codes = (so: Partial<typeof none>, bytes = 1) =>
  allowanceProblems({ ...none, ...so }, bytes).map(({ code }) => code);

test('up to the last photo and the last byte a file is taken', () => {
  const { report, day, megabytes } = photoAllowance;
  expect(codes({ report: report - 1, day: day - 1, bytes: megabytes * 1_000_000 - 1 })).toEqual([]);
  expect(codes({ report })).toEqual(['uploads-to-report-spent']);
  expect(codes({ day })).toEqual(['uploads-of-day-spent']);
  expect(codes({ bytes: megabytes * 1_000_000 })).toEqual(['uploads-of-day-spent']);
  expect(codes({ report, day })).toEqual(['uploads-to-report-spent', 'uploads-of-day-spent']);
});

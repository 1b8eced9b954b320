import { join } from 'node:path';
import { migrate } from '../../ground/migrate';
import { startPostgres } from '../../ground/postgres';

/** A newspaper of one released page in a throw-away database and folder, made by the product's own commands. */
export async function makeSmallPaper(
  folder: string,
  say: (line: string) => void,
): Promise<{ paths: { page: string; report: string }; stop(): Promise<void> }> {
  const postgres = await startPostgres(join(folder, 'postgres'), { throwaway: true });
  process.env.DATABASE_URL = postgres.url('postgres');
  process.env.JIANBAO_DATA = join(folder, 'data');
  process.env.JIANBAO_SECRET = 'a secret of the benchmark, long enough to be one';
  process.env.JIANBAO_LOG = 'error';
  await migrate(process.env.DATABASE_URL);
  const [
    { seatNewsroom },
    { releaseOnePage },
    { buildNewestEdition },
    { db, disconnect },
    { stopComposer },
    addresses,
  ] = await Promise.all([
    import('@/prisma/seed/newsroom'),
    import('@/prisma/seed/one-page'),
    import('@/lib/server/editions/build-edition'),
    import('@/lib/server/db/client'),
    import('@/lib/server/composing/composer-process'),
    import('@/lib/edition/addresses'),
  ]);
  const room = await seatNewsroom({ demo: true });
  say('composing and releasing a page …');
  const { issueId, reportIds } = await releaseOnePage(room, DATE, 8415);
  say('building its edition …');
  await buildNewestEdition(issueId);
  const { number } = await db().report.findUniqueOrThrow({
    where: { id: reportIds[0] as string },
    select: { number: true },
  });
  stopComposer();
  return {
    paths: { page: addresses.pageAddress(DATE, 1), report: addresses.reportAddress(DATE, number) },
    stop: async () => {
      await disconnect();
      await postgres.stop();
    },
  };
}

const DATE = '2026-11-21';

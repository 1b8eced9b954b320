import { aloneOrNot } from '../db/alone';
import { db, transaction } from '../db/client';
import { removeFile } from '../storage/files';

/** days: longer than a report is written without being saved once */
const KEPT = 7;

interface Orphan {
  id: string;
  keys: string[];
}

/**
 * Photos that were uploaded and that no text ever named, or that nobody kept a text of: they go, with their
 * files, a week after they were last of use. Returns how many went: none while a back-up or a verification
 * reads the rows and files of one moment.
 */
export async function removeOrphans(): Promise<number> {
  return (await aloneOrNot('files', removeNow)) ?? 0;
}

async function removeNow(): Promise<number> {
  const before = new Date(Date.now() - KEPT * 86_400_000);
  const orphans = await db().$queryRaw<Orphan[]>`
    select p."id", array_agg(d."key") || array[p."originalKey"] as "keys"
    from "Photo" p join "PhotoDerivative" d on d."photoId" = p."id"
    where p."removedAt" < ${before} and not exists (
      select 1 from "Revision" r where r."reportId" = p."reportId" and position(p."id"::text in r."content"::text) > 0)
    group by p."id" limit 500`;
  for (const { id, keys } of orphans) {
    const gone = await transaction(async (tx) => {
      // a save that names it meanwhile keeps it
      const still = await tx.photo.findFirst({ where: { id, removedAt: { lt: before } }, select: { id: true } });
      if (!still) return false;
      await tx.photoDerivative.deleteMany({ where: { photoId: id } });
      await tx.photo.delete({ where: { id } });
      return true;
    });
    // the same picture may be on its way in again: its file is new then
    if (gone) for (const key of keys) if (!(await isUsed(key))) await removeFile(key, before);
  }
  return orphans.length;
}

// files are named by their content: two photos may share one
async function isUsed(key: string): Promise<boolean> {
  const photo = await db().photo.findFirst({
    where: { OR: [{ originalKey: key }, { derivatives: { some: { key } } }] },
    select: { id: true },
  });
  return photo !== null;
}

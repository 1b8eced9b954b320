/**
 * Set phrases 套话 with which hundreds of reports begin and end are no sign that two are one. Pieces
 * that stand in several reports of different units are left out before the shares are counted.
 */
const COMMON_FROM = 3;

/** Pieces that stand in at least three of the reports (one row of hashes for each). */
export function commonShingles(reports: Iterable<Uint32Array>, from = COMMON_FROM): Set<number> {
  const counts = new Map<number, number>();
  for (const hashes of reports) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const common = new Set<number>();
  for (const [hash, count] of counts) if (count >= from) common.add(hash);
  return common;
}

/** The pieces that are the report's own; still ascending. */
export function withoutCommon(hashes: Uint32Array, common: ReadonlySet<number>): Uint32Array {
  return hashes.filter((hash) => !common.has(hash));
}

import type { PageCopy } from './page-copy';
import { askComposer } from './composer-process';

/** How full a page is, in lines of one basic column. */
export interface PageLoad {
  /** of the type area below the head */
  capacity: number;
  /** least lines each report needs, in order of priority */
  pieces: { reportId: string; lines: number }[];
}

const held = globalThis as { jianbaoLoads?: Map<string, PageLoad> };

/** Measured by the composer itself; the same page is not measured twice. */
export async function loadOfPage({ brief, inputHash }: PageCopy): Promise<PageLoad> {
  held.jianbaoLoads ??= new Map();
  const known = held.jianbaoLoads.get(inputHash);
  if (known) return known;
  const load = await askComposer({ kind: 'load', brief });
  if (held.jianbaoLoads.size > 500) held.jianbaoLoads.clear();
  held.jianbaoLoads.set(inputHash, load);
  return load;
}

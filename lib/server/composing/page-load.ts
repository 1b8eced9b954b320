import type { PageCopy } from './page-copy';
import { askComposer } from './composer-process';
import type { PageLoad } from './question';

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

import type { PageCopy } from './page-copy';
import type { Result } from '../command';
import { askComposer } from './composer-process';
import type { PageLoad } from './question';

const held = globalThis as { jianbaoLoads?: Map<string, PageLoad> };

/** Measured by the composer itself; the same page is not measured twice. */
export async function loadOfPage({ brief, inputHash }: PageCopy): Promise<Result<PageLoad>> {
  held.jianbaoLoads ??= new Map();
  const known = held.jianbaoLoads.get(inputHash);
  if (known) return { ok: true, value: known };
  const load = await askComposer({ kind: 'load', brief });
  if (!load.ok) return load;
  if (held.jianbaoLoads.size > 500) held.jianbaoLoads.clear();
  held.jianbaoLoads.set(inputHash, load.value);
  return load;
}

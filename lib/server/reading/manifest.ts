import { sha256 } from '../hash';

/** What a bundle says of one of its files. */
export interface ManifestEntry {
  /** under the bundle's folder */
  file: string;
  type: string;
  bytes: number;
  /** named by its content: never changes */
  immutable: boolean;
  sha256: string;
  /** hashes of the precompressed files beside it */
  packed: { br: string; gz: string } | null;
  /** holds the stand-in for the public address */
  addressed: boolean;
}

export interface Manifest {
  form: 2;
  date: string;
  /** addresses of the issue itself */
  issue: Record<string, ManifestEntry>;
  /** addresses that speak of all issues: archive, feed, sitemap */
  shelf: Record<string, ManifestEntry>;
}

/** Names a bundle: of all addresses and what stands there. A manifest that was changed has another. */
export function hashOf({ issue, shelf }: Pick<Manifest, 'issue' | 'shelf'>): string {
  const all = [...Object.entries(issue), ...Object.entries(shelf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(all.map(([address, entry]) => `${address} ${entry.sha256}`).join('\n'));
}

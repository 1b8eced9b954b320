import type { Manifest } from '../editions/bundle-files';
import type { Released, ReleasedIssue } from './released';
import { type Answer, readAnswer, readManifest } from './stored-bundle';

/**
 * The reading room: what is on the table is answered from memory. Today's documents lie there from the
 * start; back issues and large files are fetched when somebody asks, and the longest unread go first.
 */
export interface Bounds {
  bytes: number;
}

export class ReadingRoom {
  /** today and the shelf: always there */
  private readonly table = new Map<string, Answer>();
  private readonly fetched = new Map<string, Answer>();
  private readonly fetching = new Map<string, Promise<Answer | null>>();
  private readonly manifests = new Map<string, Promise<Manifest | null>>();
  private readonly known = new Map<string, Manifest>();
  private readonly byDate: Map<string, ReleasedIssue>;
  private bytes = 0;

  constructor(
    readonly released: Released,
    private readonly bounds: Bounds,
  ) {
    this.byDate = new Map(released.issues.map((issue) => [issue.date, issue]));
  }

  /** Lays out today's documents and the shelf before anybody is let in. */
  async open(): Promise<this> {
    const [today] = this.released.issues;
    if (today) await this.layOut(today.key, 'issue', SMALL);
    if (today) {
      for (const locale of ['', '/en']) {
        const front = this.table.get(`${locale}/paper/${today.date}/`);
        if (front) this.table.set(`${locale}/`, front);
      }
    }
    if (this.released.shelf) await this.layOut(this.released.shelf, 'shelf', Number.POSITIVE_INFINITY);
    return this;
  }

  /** At once from memory; undefined when it must be looked for. */
  at(path: string): Answer | undefined {
    const found = this.table.get(path);
    if (found) return found;
    const fetched = this.fetched.get(path);
    if (!fetched) return undefined;
    // the most recently read stands last
    this.fetched.delete(path);
    this.fetched.set(path, fetched);
    return fetched;
  }

  /** Could there be something here? Only addresses of released issues are looked for. */
  mayHave(path: string): boolean {
    const issue = this.byDate.get(DATED.exec(path)?.[1] ?? '');
    if (!issue) return false;
    const manifest = this.known.get(issue.key);
    return !manifest || path in manifest.issue || `${path}/` in manifest.issue || path.includes('/files/');
  }

  /** Fetches from the store; null when no released edition has it. */
  fetch(path: string): Promise<Answer | null> {
    const underway = this.fetching.get(path);
    if (underway) return underway;
    const fetching = this.look(path).finally(() => this.fetching.delete(path));
    this.fetching.set(path, fetching);
    return fetching;
  }

  private async look(path: string): Promise<Answer | null> {
    const issue = this.byDate.get(DATED.exec(path)?.[1] ?? '');
    if (!issue) return null;
    const files = path.includes('/files/');
    for (const key of files ? [issue.key, ...issue.earlier] : [issue.key]) {
      const entry = (await this.manifest(key))?.issue[path];
      if (!entry) continue;
      const answer = await readAnswer(key, entry, this.released.publicUrl);
      this.keep(path, answer);
      return answer;
    }
    return null;
  }

  private async layOut(key: string, part: 'issue' | 'shelf', largest: number): Promise<void> {
    const manifest = await this.manifest(key);
    if (!manifest) throw new Error(`The bundle ${key} is not in the file store.`);
    for (const [path, entry] of Object.entries(manifest[part])) {
      if (entry.bytes <= largest) this.table.set(path, await readAnswer(key, entry, this.released.publicUrl));
    }
  }

  private manifest(key: string): Promise<Manifest | null> {
    const known = this.manifests.get(key) ?? readManifest(key);
    this.manifests.set(key, known);
    void known.then((manifest) => manifest && this.known.set(key, manifest));
    return known;
  }

  private keep(path: string, answer: Answer): void {
    this.fetched.set(path, answer);
    this.bytes += answer.bytes;
    for (const [oldest, { bytes }] of this.fetched) {
      if (this.bytes <= this.bounds.bytes || oldest === path) break;
      this.fetched.delete(oldest);
      this.bytes -= bytes;
    }
  }
}

/** a day of the paper in the address, in either language */
const DATED = /^(?:\/en)?\/paper\/(\d{4}-\d{2}-\d{2})\//;

/** PDFs are fetched when somebody asks for one */
const SMALL = 2_000_000;

import { severalAtOnce } from '../storage/several-at-once';
import type { Manifest } from './manifest';
import type { Released, ReleasedIssue } from './released';
import { type Answer, DamagedBundle, readAnswer, readManifest } from './stored-bundle';

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
    /** told of each bundle that is found gone or damaged; the others go on */
    private readonly damaged: (key: string) => void,
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
    // an older shelf lacks the newest issues, and is better than none
    const shelves = [this.released.shelf, ...this.released.issues.map(({ key }) => key)];
    for (const key of new Set(shelves))
      if (key !== null && (await this.layOut(key, 'shelf', Number.POSITIVE_INFINITY))) break;
    return this;
  }

  holds(): { issues: number; bytes: number } {
    let bytes = this.bytes;
    for (const answer of new Set(this.table.values())) bytes += answer.bytes;
    return { issues: this.released.issues.length, bytes };
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

  /** The front of today's issue is being made again. */
  isMended(path: string): boolean {
    const today = this.released.issues[0];
    return today !== undefined && (path === '/' || path === '/en/') && !this.table.has(path);
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
    let lost: DamagedBundle | null = null;
    for (const key of files ? [issue.key, ...issue.earlier] : [issue.key]) {
      const answer = await this.answerOf(key, path).catch((error: unknown) => {
        if (!(error instanceof DamagedBundle)) throw error;
        this.damaged(key);
        lost ??= error;
        return null;
      });
      if (!answer) continue;
      this.keep(path, answer);
      return answer;
    }
    if (lost) throw lost;
    return null;
  }

  private async answerOf(key: string, path: string): Promise<Answer | null> {
    const manifest = await this.manifest(key);
    if (!manifest) throw new DamagedBundle(key, 'manifest.json');
    const entry = manifest.issue[path];
    return entry ? readAnswer(key, entry, this.released.publicUrl) : null;
  }

  /** All that is whole; false when something is missing. */
  private async layOut(key: string, part: 'issue' | 'shelf', largest: number): Promise<boolean> {
    const manifest = await this.manifest(key);
    let whole = manifest !== null;
    await severalAtOnce(Object.entries(manifest?.[part] ?? {}), async ([path, entry]) => {
      if (entry.bytes > largest) return;
      const answer = await readAnswer(key, entry, this.released.publicUrl).catch((error: unknown) => {
        if (error instanceof DamagedBundle) return null;
        throw error;
      });
      if (answer) this.table.set(path, answer);
      else whole = false;
    });
    if (!whole) this.damaged(key);
    return whole;
  }

  private manifest(key: string): Promise<Manifest | null> {
    const known = this.manifests.get(key) ?? readManifest(key);
    this.manifests.set(key, known);
    known.then(
      (manifest) => manifest && this.known.set(key, manifest),
      // the store was away: asked again by the next reader
      () => this.manifests.delete(key),
    );
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

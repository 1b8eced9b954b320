/** What one check of the kept newspaper looked at, and what was wrong with it. */
export interface Checked {
  /** "events in 12 streams" */
  what: string;
  count: number;
  /** a sentence each, in the order found; no more are told than a person reads */
  wrong: string[];
}

const TOLD = 20;

/** Collects what is wrong while things are looked at one by one. */
export class Look {
  private count = 0;
  private readonly found: string[] = [];
  private more = 0;

  constructor(private readonly what: string) {}

  /** Looked at one more thing. */
  one(): void {
    this.count += 1;
  }

  wrong(sentence: string): void {
    if (this.found.length < TOLD) this.found.push(sentence);
    else this.more += 1;
  }

  done(): Checked {
    const { what, count, found, more } = this;
    return { what, count, wrong: more > 0 ? [...found, `… and ${more} more.`] : found };
  }
}

/** What each may use at once, and how fast it comes back. What is full again is forgotten. */
export class Allowance {
  private readonly used = new Map<string, { amount: number; at: number }>();

  constructor(
    private readonly most: number,
    private readonly backEachSecond: number,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {}

  /** Takes it, and answers 0; or leaves all as it is and answers the seconds until there is enough. */
  take(who: string, amount: number): number {
    const used = this.usedBy(who);
    const over = used + amount - this.most;
    if (over > 0) return Math.max(1, Math.ceil(over / this.backEachSecond));
    this.used.delete(who);
    this.used.set(who, { amount: used + amount, at: this.now() });
    this.forget();
    return 0;
  }

  private usedBy(who: string): number {
    const known = this.used.get(who);
    return known ? Math.max(0, known.amount - (this.now() - known.at) * this.backEachSecond) : 0;
  }

  /** The first in line were used least lately. */
  private forget(): void {
    for (const who of this.used.keys()) {
      if (this.usedBy(who) > 0) return;
      this.used.delete(who);
    }
  }
}

/** What was started and has to be ended. */
export interface Started {
  stop(): Promise<void>;
  /** when nobody waits any more: what must not be left behind, said in a moment */
  abandon?(): void;
}

/**
 * Asked to stop, by Ctrl-C, systemd or a container: what was started last ends first, each in its own
 * time. Asked a second time, at once.
 */
export class StopInOrder {
  private readonly started: Started[] = [];
  private stopping = false;

  constructor(private readonly say: (line: string) => void) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.stop(0));
  }

  add(...started: Started[]): void {
    this.started.push(...started);
  }

  async stop(code: number): Promise<void> {
    if (this.stopping) return this.atOnce();
    this.stopping = true;
    for (const each of this.started.toReversed()) await each.stop().catch((error) => console.error(error));
    process.exit(code);
  }

  private atOnce(): void {
    this.say('Asked again: stopping at once.');
    for (const each of this.started) each.abandon?.();
    process.exit(1);
  }
}

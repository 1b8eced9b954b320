import type { Server, ServerResponse } from 'node:http';

/** Requests that have been heard and not been answered yet, so that a stop cuts off none of them. */
export class RequestsInFlight {
  private readonly open = new Set<ServerResponse>();
  private leaving: (() => void) | null = null;

  heard(response: ServerResponse): void {
    this.open.add(response);
    // the last one on this line
    if (this.leaving) response.shouldKeepAlive = false;
    response.once('close', () => {
      this.open.delete(response);
      if (this.open.size === 0) this.leaving?.();
    });
  }

  /** No new line is taken; what was heard is answered, but for what takes longer than these seconds. */
  async finish(server: Server, seconds: number): Promise<void> {
    const closed = new Promise((done) => server.close(done));
    let late: NodeJS.Timeout | undefined;
    const answered = new Promise<void>((done) => {
      this.leaving = done;
      if (this.open.size === 0) done();
      for (const response of this.open) response.shouldKeepAlive = false;
      late = setTimeout(done, seconds * 1000);
    });
    await answered;
    clearTimeout(late);
    server.closeAllConnections();
    await closed;
  }
}

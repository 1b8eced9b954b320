/**
 * The database is away: being started again, frozen, or the line to it is cut. What was committed
 * stands, and whoever asks again under the same key gets the answer of the first time.
 */
export function databaseIsAway(error: unknown): boolean {
  return chainOf(error).some(
    ({ code, message }) => (typeof code === 'string' && AWAY.test(code)) || LINE_LOST.test(String(message)),
  );
}

// Prisma: not reachable, timed out, closed, no free connection, transaction lost; Postgres: classes 08 and
// 57P, too many connections; the operating system
const AWAY =
  /^(P10(01|02|08|17)|P20(24|28|37)|08\w{3}|57P0[1-5]|53300|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const LINE_LOST =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|DatabaseNotReachable|ConnectionClosed|SocketTimeout/;

interface Link {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown };
  originalCode?: unknown;
}

function chainOf(error: unknown): Link[] {
  const chain: Link[] = [];
  for (let link = error as Link | undefined; link && typeof link === 'object' && chain.length < 8; ) {
    chain.push(link, { code: link.originalCode });
    link = (link.cause ?? link.meta?.driverAdapterError) as Link | undefined;
  }
  return chain;
}

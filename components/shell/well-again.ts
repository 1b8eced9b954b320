const LOOK = 700;
const PATIENCE = 60_000;

/** Waits until the server says that it is well: true, or false when it has not said so in time. */
export async function wellAgain(patience = PATIENCE): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (await isWell()) return true;
    await new Promise((done) => setTimeout(done, LOOK));
  }
  return false;
}

export async function isWell(): Promise<boolean> {
  const answer = await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(4000) }).catch(() => null);
  return answer?.ok === true;
}

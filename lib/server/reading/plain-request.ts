/** A reader's request of the plainest kind, as far as the answer depends on it. */
export interface PlainRequest {
  path: string;
  host: string;
  /** accept-encoding */
  takes: string | undefined;
  /** if-none-match */
  knows: string | undefined;
}

/** Longer ones are read by Node, which has words for what is too long. */
const MOST = 4096;
const WHOLE = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[ -~]*\r\n)+)\r\n$/;

/** What a browser says beside its wish, and what a proxy adds: none of it changes what a reader gets. */
const OF_NO_MATTER = new Set([
  'accept',
  'accept-language',
  'cache-control',
  'cookie',
  'dnt',
  'forwarded',
  'if-modified-since',
  'pragma',
  'priority',
  'purpose',
  'referer',
  'save-data',
  'upgrade-insecure-requests',
  'user-agent',
  'via',
  'x-real-ip',
  'x-request-id',
]);
const OF_NO_MATTER_EITHER = /^(?:sec-|x-forwarded-)/;

/**
 * Reads what came in one piece and is one whole GET without anything that would need thought: each header known
 * and, where it counts, said once. Everything else is null, and for Node's own parser to read or to refuse; so
 * there is no request that the two understand differently.
 */
export function readPlainRequest(piece: Buffer): PlainRequest | null {
  if (piece.length > MOST || piece[0] !== 71 /* G */) return null;
  const [, path, lines] = WHOLE.exec(piece.toString('latin1')) ?? [];
  if (path === undefined || lines === undefined) return null;
  let host: string | undefined;
  let takes: string | undefined;
  let knows: string | undefined;
  for (let at = 0; at < lines.length; ) {
    const colon = lines.indexOf(':', at);
    const end = lines.indexOf('\r\n', colon);
    const name = lines.slice(at, colon).toLowerCase();
    const value = lines.slice(colon + 1, end).trim();
    at = end + 2;
    if (name === 'host') {
      if (host !== undefined) return null;
      host = value;
    } else if (name === 'accept-encoding') {
      if (takes !== undefined) return null;
      takes = value;
    } else if (name === 'if-none-match') {
      if (knows !== undefined) return null;
      knows = value;
    } else if (name === 'connection') {
      if (value.toLowerCase() !== 'keep-alive') return null;
    } else if (!OF_NO_MATTER.has(name) && !OF_NO_MATTER_EITHER.test(name)) return null;
  }
  return host === undefined ? null : { path, host, takes, knows };
}

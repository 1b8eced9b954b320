import { env } from '../env';

/**
 * Next lets a mutation without an Origin pass. A browser always says where a form came from:
 * require it, and require it to be us.
 */
export function fromOurselves(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  if (origin === null) return site === 'same-origin';
  return origin === ownOrigin(headers);
}

function ownOrigin(headers: Headers): string {
  const configured = env().publicUrl;
  if (configured) return new URL(configured).origin;
  return `http://${headers.get('host')}`;
}

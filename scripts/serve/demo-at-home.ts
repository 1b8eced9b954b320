import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * One click makes a visitor of the demo newspaper its administrator. So it stays on the machine it
 * runs on: it does not start with a public address, and answers under no other name.
 */
export function demoRefusal(publicUrl: string | undefined): string | null {
  if (!publicUrl || (URL.canParse(publicUrl) && isLoopback(new URL(publicUrl).hostname))) return null;
  return [
    `A demo newspaper does not run at a public address (JIANBAO_PUBLIC_URL is ${publicUrl}):`,
    'its people have no passwords, and whoever comes could be any of them.',
    'For a newspaper of your own start with JIANBAO_DEMO=0 and another JIANBAO_DATA or DATABASE_URL;',
    'to see the demo, leave JIANBAO_PUBLIC_URL out.',
  ].join('\n');
}

export function ignoredHost(host: string | undefined): string | null {
  if (!host || isLoopback(host)) return null;
  return `A demo newspaper listens on this machine only: JIANBAO_HOST=${host} is ignored.`;
}

/** True if it was answered here: asked for by a name that is not this machine's own. */
export function refuseStrangeHost(request: IncomingMessage, response: ServerResponse): boolean {
  if (isAtHome(request.headers.host ?? '')) return false;
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end('演示报纸只在本机打开，不从别的地址提供。\nA demo newspaper answers on its own machine only.\n');
  return true;
}

export function isAtHome(host: string): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || /^127(\.\d{1,3}){3}$/.test(host) || /^\[?::1\]?$/.test(host)
  );
}

import { createServer } from 'node:http';
import { health } from '@/lib/server/health';
import type { Address } from './address';
import { serveMetrics } from './measured';

/** A worker answers nobody but whoever watches it: whether it is well, and its figures. */
export async function openWorkerDoor({ host, port }: Address): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (serveMetrics(request, response)) return;
    if (request.url !== '/api/health') return void response.writeHead(404).end();
    void health().then((state) =>
      response
        .writeHead(state.database ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(state)),
    );
  });
  await new Promise<void>((open, failed) => server.once('error', failed).listen(port, host, open));
  return async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countRequest } from '@/lib/server/operations/metrics';
import { openFrontDoor } from '@/lib/server/reading/front-door';
import { answerOnTable, openEditions, serveEdition } from '@/lib/server/reading/thin-server';

/** The thin server by itself, in a process of its own; it says its port on its channel. */
async function run(): Promise<void> {
  await openEditions();
  const server = createServer((request, response) => {
    if (!serveEdition(request, response)) response.writeHead(404).end();
  });
  openFrontDoor(server, {
    answerAt: answerOnTable,
    answersAs: () => true,
    answered: (status) => countRequest('reader', status, null),
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
}

process.on('message', () => process.send?.({ rss: process.memoryUsage().rss }));
process.on('disconnect', () => process.exit(0));
void run();

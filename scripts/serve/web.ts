import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { isForApi, serveApi } from '@/lib/server/api/serve-api';
import { mendBundle } from '@/lib/server/editions/mend';
import { env } from '@/lib/server/env';
import { log } from '@/lib/server/log';
import { countRequest } from '@/lib/server/operations/metrics';
import { openFrontDoor } from '@/lib/server/reading/front-door';
import { openStaticFiles } from '@/lib/server/reading/static-files';
import { answerOnTable, openEditions, serveEdition } from '@/lib/server/reading/thin-server';
import { HELD } from '@/lib/server/reading/wire';
import { TypeServer } from '@/lib/server/reading/type-server';
import { followed, type Progress } from '@/lib/server/web/reached';
import type { Address } from './address';
import { isAtHome, refuseStrangeHost } from './demo-at-home';
import { RequestsInFlight } from './requests-in-flight';
import { kindOf, measure, measureFast, named, serveMetrics } from './measured';
import { packAnswer } from './pack-answer';
import { apiHeaders, securityHeaders, staticHeaders } from './security-headers';
import { putFailureIntoWords, refuseUnreadable, sayFailed } from './unreadable';

interface Wanted extends Address {
  demo: boolean;
  dev: boolean;
}

/** One process, several servers: released pages and built files from memory, the API by itself, the screens by Next. */
export async function startWeb({ host, port, demo, dev }: Wanted): Promise<() => Promise<void>> {
  const app = next({ dev, dir: process.cwd(), hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const closeEditions = await openEditions(mendBundle);
  const files = dev ? null : await openStaticFiles(process.cwd(), staticHeaders(env().publicUrl));
  const type = new TypeServer(staticHeaders(env().publicUrl), peerOf);
  const flight = new RequestsInFlight();
  const server = createServer((request, response) => {
    if (demo && refuseStrangeHost(request, response)) return;
    if (refuseUnreadable(request, response)) return;
    if (serveEdition(request, response)) return measureFast('reader', response);
    if (files?.serve(request, response) || type.serve(request, response)) return measureFast('file', response);
    flight.heard(response);
    if (serveMetrics(request, response)) return;
    measure(kindOf(request.url), response);
    named(request, response, () => {
      trustOnlyProxies(request);
      if (isForApi(request.url)) return answerPrograms(request, response);
      secure(request, response, dev);
      packAnswer(request, response, () => {
        const progress: Progress = { ours: false };
        putFailureIntoWords(request, response, progress);
        followed(progress, () => handle(request, response)).catch((error: unknown) => {
          log().error({ err: error, url: request.url }, 'request failed');
          sayFailed(response);
        });
      });
    });
  });
  // longer than a proxy's own, so that none sends a request into a line that we are just ending
  server.keepAliveTimeout = HELD * 1000;
  const door = openFrontDoor(server, {
    answerAt: answerOnTable,
    answersAs: (host) => !demo || isAtHome(host),
    answered: (status) => countRequest('reader', status, null),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return async () => {
    const patience = dev ? 0 : env().stopSeconds;
    const finished = flight.finish(server, patience);
    door.close(patience);
    await finished;
    closeEditions();
    type.stop();
    await app.close();
  };
}

function answerPrograms(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(apiHeaders(env().publicUrl))) response.setHeader(name, value);
  packAnswer(request, response, () => void serveApi(request, response));
}

function trustOnlyProxies(request: IncomingMessage): void {
  if (env().trustedProxies === 0) {
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port'])
      delete request.headers[name];
  }
  // the address of the other side, for throttling; nobody outside can set it
  request.headers['x-jianbao-peer'] = peerOf(request);
}

function secure(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const nonce = randomBytes(16).toString('base64');
  for (const [name, value] of Object.entries(securityHeaders(nonce, dev, env().publicUrl))) {
    response.setHeader(name, value);
    // Next reads the policy from the request and puts the nonce on its own scripts
    if (name === 'content-security-policy') request.headers[name] = value;
  }
}

function peerOf(request: IncomingMessage): string {
  const direct = request.socket.remoteAddress ?? '';
  const trusted = env().trustedProxies;
  if (trusted === 0) return direct;
  const hops = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim());
  return hops.at(-trusted) || direct;
}

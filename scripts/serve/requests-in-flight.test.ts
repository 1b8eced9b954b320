import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { RequestsInFlight } from './requests-in-flight';

async function serving(answer: RequestListener) {
  const flight = new RequestsInFlight();
  const server: Server = createServer((request, response) => {
    flight.heard(response);
    answer(request, response);
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  return { flight, server, port, ask: () => fetch(`http://127.0.0.1:${port}/`) };
}

/** A promise and the hand that keeps it. */
function once<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve: (value: T) => resolve(value) };
}

test('what was heard is answered, nothing new is taken, and lines that only stand open hold up nobody', async () => {
  const heard = once<() => void>();
  const { flight, server, port, ask } = await serving((_, response) => heard.resolve(() => response.end('done')));
  const idle = connect(port, '127.0.0.1');
  await new Promise((done) => idle.once('connect', done));
  const underway = ask();
  const letGo = await heard.promise;
  const stopped = flight.finish(server, 30);
  await expect(ask()).rejects.toThrow();
  letGo();
  const answer = await underway;
  expect([answer.status, await answer.text(), answer.headers.get('connection')]).toEqual([200, 'done', 'close']);
  await stopped;
  idle.destroy();
});

test('what is not answered in time is cut off', async () => {
  const heard = once<void>();
  const { flight, server, ask } = await serving(() => heard.resolve());
  const underway = ask().catch(() => 'cut off');
  await heard.promise;
  const began = Date.now();
  await flight.finish(server, 0.2);
  expect(await underway).toBe('cut off');
  expect(Date.now() - began).toBeLessThan(2000);
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '../log';
import { type Answer, failed, noSuchDoor, otherMethods } from './answers';
import { doorsOf } from './find-door';
import { knock } from './knock';
import { apiTable } from './table';
import { LeftEarly } from './whole-body';

const PREFIX = '/api/v1';
const findDoor = doorsOf(apiTable);

export const isForApi = (url = ''): boolean => /^\/api\/v1(\/|\?|$)/.test(url);

/** Answers what was asked of /api/v1, all of it; Next never hears of it. */
export async function serveApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerOf(request);
  if (!answer) return void response.destroy();
  const length = String(typeof answer.body === 'string' ? Buffer.byteLength(answer.body) : answer.body.length);
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'content-length': length }),
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** Null: nobody is there any more. */
async function answerOf(request: IncomingMessage): Promise<Answer | null> {
  const { url = '', method = '' } = request;
  const [path = '', query = ''] = url.slice(PREFIX.length).split(/\?(.*)/s);
  try {
    const found = findDoor(method, path);
    if (!found) return noSuchDoor();
    if ('methods' in found) return otherMethods(found.methods, method);
    return await knock(found.one, request, { query, params: found.params });
  } catch (error) {
    if (error instanceof LeftEarly) return null;
    log().error({ err: error, url }, 'request failed');
    return failed();
  }
}

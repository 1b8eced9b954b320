import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';
import type { Problem } from '@/lib/domain/problems';
import { type Endpoint, isFile, pathFields } from '@/lib/server/api/endpoint';
import { serveApi } from '@/lib/server/api/serve-api';
import { apiTable } from '@/lib/server/api/table';
import { mintToken } from '@/lib/server/auth/tokens';
import { transaction } from '@/lib/server/db/client';

export interface Knock {
  token?: string | undefined;
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  // answers of many shapes, each held to its endpoint's own schema below
  // biome-ignore lint/suspicious/noExplicitAny: tests read fields of them
  value: any;
  problems: Problem[];
  codes: string[];
  response: Response;
}

/** Knocks at a door of /api/v1 over HTTP; whatever it answers is held to what its description promises. */
export async function knock(
  name: string,
  { token, path = {}, query = {}, body, key, headers = {} }: Knock = {},
): Promise<Answered> {
  const one = endpointOf(name);
  const filled = pathFields(one).reduce(
    (address, field) =>
      address.replace(`{${field}}`, () => encodeURIComponent(Buffer.from(path[field] ?? '').toString())),
    one.path,
  );
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${await apiAddress()}${filled}${search ? `?${search}` : ''}`, {
    method: one.method,
    headers: {
      'x-jianbao-peer': '192.0.2.7',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: body instanceof Uint8Array || typeof body === 'string' ? (body as BodyInit) : JSON.stringify(body) }),
  });
  return read(one, response);
}

let opened: Promise<string> | undefined;

/** The API's own server, of which the test's process does not wait for the end. */
export function apiAddress(): Promise<string> {
  opened ??= new Promise((resolve) => {
    const server = createServer((request, response) => void serveApi(request, response));
    server
      .listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`))
      .unref();
  });
  return opened;
}

async function read(one: Endpoint, response: Response): Promise<Answered> {
  if (response.ok && isFile(one.answer))
    return { status: response.status, value: await response.text(), problems: [], codes: [], response };
  const answer = await response.json();
  if (response.ok) (one.answer as z.ZodType).parse(answer.value);
  const problems: Problem[] = answer.problems ?? [];
  return { status: response.status, value: answer.value, problems, codes: problems.map(({ code }) => code), response };
}

export function endpointOf(name: string): Endpoint {
  const one = apiTable[name];
  if (!one) throw new Error(`The API has no door "${name}".`);
  return one;
}

export async function tokenOf(personId: string): Promise<string> {
  return (await transaction((tx) => mintToken(tx, personId, 'test', null))).word;
}

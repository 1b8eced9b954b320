import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import type { Repeat, Result } from '../command';
import type { Ability } from '@/lib/domain/permissions';

/**
 * One door of the token API: method, address, who may knock, what is to be handed in, what comes
 * back. Routes are built from it and docs/openapi.json is written from it, so neither can say what
 * the other does not.
 */
export interface Endpoint<S extends z.ZodObject = z.ZodObject, T = unknown> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** below /api/v1; a name in braces is a field of the input */
  path: string;
  tag: 'account' | 'reports' | 'issues' | 'pages' | 'settings' | 'about';
  summary: string;
  /** `anyone` needs no token */
  policy: Ability | 'signed-in' | 'anyone';
  /** fields from the path, the query and the body, all in one strict object: the command's own schema where there is a command */
  input: S;
  /** `photo`: the body is the file itself and comes as `bytes` */
  body?: 'json' | 'photo';
  /** the value that is answered; a media type where it is a file */
  answer: z.ZodType<T> | FileAnswer;
  run(actor: Actor, input: z.output<S>, repeat: Repeat | null): Promise<Result<T>>;
}

/** Endpoints by their names. */
export type EndpointTable = Readonly<Record<string, Endpoint>>;

export interface FileAnswer {
  type: 'application/pdf' | 'image/svg+xml' | 'image/jpeg' | 'application/json';
}

export function endpoint<S extends z.ZodObject, T>(one: Endpoint<S, T>): Endpoint<S, T> {
  return one;
}

/** The fields that the address itself carries. */
export function pathFields({ path }: Pick<Endpoint, 'path'>): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

export const isFile = (answer: Endpoint['answer']): answer is FileAnswer => !(answer instanceof z.ZodType);

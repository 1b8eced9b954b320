import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostileWords } from './hostile-words';
import { anyInput, type JsonSchema, type Known } from './json-of-schema';

/** A request as docs/openapi.json lets a stranger make it up. */
export interface ApiRequest {
  /** the operation's id, which is the door's name */
  name: string;
  path: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  key: string | undefined;
  /** it knows the version that the thing has now */
  fresh: boolean;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: JsonSchema;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

interface Described {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

const described = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Described;

/** Requests at every door, each as often. */
export function apiRequests(ids: Known['ids']): fc.Arbitrary<ApiRequest> {
  const known = { named: described.components.schemas, ids };
  const operations = Object.values(described.paths).flatMap((methods) => Object.values(methods));
  return fc.oneof(...operations.map((one) => requestOf(one, known)));
}

function requestOf({ operationId, parameters = [], requestBody }: Operation, known: Known): fc.Arbitrary<ApiRequest> {
  const carried = (place: Parameter['in']): fc.Arbitrary<Record<string, string>> => {
    const own = parameters.filter((one) => one.in === place);
    const fields = Object.fromEntries(own.map(({ name, schema }) => [name, inAddress(name, schema, known)]));
    return fc.record(fields, { requiredKeys: place === 'path' ? Object.keys(fields) : [], noNullPrototype: true });
  };
  return fc.record({
    name: fc.constant(operationId),
    path: carried('path'),
    query: carried('query'),
    body: requestBody ? bodyOf(requestBody, known) : fc.constant(undefined),
    key: fc.option(fc.constantFrom('once-and-again', 'another-key-of-it', 'a b', '云'.repeat(9), 'x'.repeat(300)), {
      nil: undefined,
      freq: 4,
    }),
    fresh: fc.boolean(),
  });
}

function inAddress(name: string, schema: JsonSchema, known: Known): fc.Arbitrary<string> {
  const ids = known.ids[name];
  const right = ids ? fc.constantFrom(...ids) : anyInput(schema, known).map(String);
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: hostileWords });
}

function bodyOf({ content }: NonNullable<Operation['requestBody']>, known: Known): fc.Arbitrary<unknown> {
  const json = content['application/json'];
  const raw = fc.oneof(
    hostileWords,
    fc.uint8Array({ maxLength: 60 }),
    fc.constantFrom('{"a":', '[1]', 'null', '{"version":1e999}', '{"version":1,"version":2}', '"'.repeat(2000)),
  );
  if (!json) return raw;
  return fc.oneof({ weight: 8, arbitrary: anyInput(json.schema, known) }, { weight: 1, arbitrary: raw });
}

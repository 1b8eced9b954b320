import { z } from 'zod';
import { contentSchema } from '@/lib/manuscript/content-schema';
import { TITLES } from '../answers';
import { problemSchema } from '../answer-schemas';
import { type Endpoint, type EndpointTable, isFile, pathFields } from '../endpoint';

type Json = Record<string, unknown>;

const REFUSALS = [400, 401, 403, 404, 409, 413, 422, 429, 503];
const TAGS: Endpoint['tag'][] = ['account', 'reports', 'issues', 'pages', 'settings', 'about'];

/** The description of /api/v1 in OpenAPI 3.1, written from the endpoints' own schemas. */
export function openApi(table: EndpointTable): Json {
  const paths: Record<string, Json> = {};
  for (const [name, one] of Object.entries(table))
    paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: operation(name, one) };
  return {
    openapi: '3.1.0',
    info: { title: '见报 Jianbao', version: '1', description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api/v1' }],
    security: [{ personalToken: [] }],
    tags: TAGS.map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        personalToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal token: 设置 → 令牌, or `npm run token`',
        },
      },
      schemas: { Content: schemaOf(contentSchema), Problem: schemaOf(problemSchema, 'output') },
      responses: Object.fromEntries(REFUSALS.map((status) => [`Refused${status}`, refused(status)])),
    },
  };
}

/** As docs/openapi.json holds it. */
export function openApiText(table: EndpointTable): string {
  return `${JSON.stringify(openApi(table), null, 1)}\n`;
}

const ABOUT = [
  'The newsroom’s commands behind a personal token, with the same rules as the screens.',
  'A refusal carries all its reasons at once under `problems`; their codes are stable.',
  'Send what you saw: `version` and `bodyVersion` refuse (409) when somebody was faster.',
  'With an `Idempotency-Key` the same request gets the same answer, however often it is repeated.',
].join(' ');

function operation(operationId: string, one: Endpoint): Json {
  const input = schemaOf(one.input) as { properties?: Record<string, Json>; required?: string[] };
  const { properties = {}, required = [] } = input;
  const inPath = pathFields(one);
  const rest = Object.keys(properties).filter((name) => !inPath.includes(name));
  const parameters = [
    ...inPath.map((name) => ({ name, in: 'path', required: true, schema: properties[name] ?? {} })),
    ...(one.method === 'GET'
      ? rest.map((name) => ({ name, in: 'query', required: required.includes(name), schema: properties[name] }))
      : [idempotencyKey]),
  ];
  return {
    tags: [one.tag],
    summary: one.summary,
    operationId,
    'x-policy': one.policy,
    ...(one.policy === 'anyone' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(one.method === 'GET' || rest.length === 0 ? {} : { requestBody: bodyOf(one, properties, rest, required) }),
    responses: {
      200: answered(one),
      ...Object.fromEntries(REFUSALS.map((status) => [status, { $ref: `#/components/responses/Refused${status}` }])),
    },
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
};

function bodyOf(one: Endpoint, properties: Record<string, Json>, names: string[], required: string[]): Json {
  if (one.body === 'photo') {
    return {
      required: true,
      content: Object.fromEntries(
        ['image/jpeg', 'image/png', 'image/webp'].map((type) => [
          type,
          { schema: { type: 'string', format: 'binary' } },
        ]),
      ),
    };
  }
  const needed = required.filter((name) => names.includes(name));
  const schema = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
    ...(needed.length > 0 ? { required: needed } : {}),
    additionalProperties: false,
  };
  return { required: needed.length > 0, content: { 'application/json': { schema } } };
}

function answered(one: Endpoint): Json {
  if (isFile(one.answer)) return { description: 'The file', content: { [one.answer.type]: {} } };
  const schema = {
    type: 'object',
    properties: { value: schemaOf(one.answer, 'output') },
    required: ['value'],
    additionalProperties: false,
  };
  return { description: 'Done', content: { 'application/json': { schema } } };
}

function refused(status: number): Json {
  const schema = {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      problems: { type: 'array', items: { $ref: '#/components/schemas/Problem' } },
    },
    required: ['type', 'title', 'status', 'problems'],
  };
  return { description: TITLES[status], content: { 'application/problem+json': { schema } } };
}

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. What many share is named, not repeated. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema, path }) => {
      const found: unknown = zodSchema;
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
      if (found === schema) return;
      if (found === problemSchema) become(jsonSchema, 'Problem');
      // a manuscript is checked by its own schema, after its size was
      if (path.at(-1) === 'content' && Object.keys(jsonSchema).length === 0) become(jsonSchema, 'Content');
    },
  }) as Json;
  return json;
}

function become(jsonSchema: object, name: string): void {
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  Object.assign(jsonSchema, { $ref: `#/components/schemas/${name}` });
}

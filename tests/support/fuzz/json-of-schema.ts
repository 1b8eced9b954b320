import fc from 'fast-check';
import { damaged } from './damage';
import { hostileValue, hostileWords } from './hostile-words';

/** As docs/openapi.json has it. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

export interface Known {
  named: Record<string, JsonSchema>;
  /** what a field of this name may be, where the newsroom has some */
  ids: Record<string, string[]>;
}

/** What the schema allows: mostly small, now and then at its limits. */
function valid(schema: JsonSchema, known: Known, field = ''): fc.Arbitrary<unknown> {
  const ids = known.ids[field];
  if (ids && schema.format === 'uuid') return fc.constantFrom(...ids);
  if (schema.$ref) return valid(known.named[schema.$ref.split('/').at(-1) as string] as JsonSchema, known);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fc.oneof(...choice.map((one) => valid(one, known, field)));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(schema, known, field);
    case 'object':
      return record(schema, known);
    default:
      return hostileValue;
  }
}

/** What comes in by a door: right, nearly right, or nothing of the kind. */
export function anyInput(schema: JsonSchema, known: Known): fc.Arbitrary<unknown> {
  const right = valid(schema, known);
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 4, arbitrary: damaged(right) },
    { weight: 1, arbitrary: hostileValue },
  );
}

function text({ format, minLength = 0, maxLength = 400 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  const time = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 0, 1) })
    .map((at) => new Date(at).toISOString());
  if (format === 'date') return time.map((day) => day.slice(0, 10));
  if (format === 'date-time') return time;
  return hostileWords.map((typed) => typed.padEnd(minLength, '云').slice(0, Math.min(maxLength, 3_000)));
}

function number({ type, minimum, exclusiveMinimum, maximum = 2 ** 31 }: JsonSchema): fc.Arbitrary<number> {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  if (type === 'number') return fc.double({ min: least, max: maximum, noNaN: true });
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: least, max: Math.min(maximum, least + 12) }) },
    { weight: 1, arbitrary: fc.maxSafeInteger().map((any) => Math.min(Math.max(any, least), maximum)) },
  );
}

function list(
  { items, prefixItems, minItems = 0, maxItems = 6 }: JsonSchema,
  known: Known,
  field: string,
): fc.Arbitrary<unknown> {
  if (prefixItems) return fc.tuple(...prefixItems.map((one) => valid(one, known)));
  const singular = field.replace(/s$/, '');
  return fc.array(valid(items || {}, known, singular), { minLength: minItems, maxLength: Math.min(maxItems, 4) });
}

function record({ properties = {}, required = [] }: JsonSchema, known: Known): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valid(schema, known, name)]),
  );
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

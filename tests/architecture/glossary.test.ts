import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SCHEMA = 'prisma/schema';

/** The words of the code column: `Signature, PageSignature`. */
const words = new Set(
  [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, code]) =>
    (code as string).split(/[^A-Za-z]+/),
  ),
);

const modelsIn = (schema: string) => [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name as string);
const unnamed = (schema: string) => modelsIn(schema).filter((name) => !words.has(name));

test('every table of the database stands in the glossary', () => {
  const schema = readdirSync(SCHEMA).map((file) => readFileSync(`${SCHEMA}/${file}`, 'utf8'));
  expect(schema.flatMap(modelsIn).length).toBeGreaterThan(30);
  expect(unnamed([...schema, 'model PlantedDrawer {\n}'].join('\n'))).toEqual(['PlantedDrawer']);
});

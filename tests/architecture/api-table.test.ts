import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { openApi, openApiText } from '@/lib/server/api/about/openapi';
import { apiTable } from '@/lib/server/api/table';

const FOLDER = 'app/api/v1';
const METHODS = /^export const (GET|POST|PUT|PATCH|DELETE) = tokenRoute\((\w+)\);$/gm;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts'));

/** [method and address, endpoint] of every route on disk. */
const routes = files.flatMap((file) => {
  const path = `/${dirname(relative('.', file)).replaceAll('[', '{').replaceAll(']', '}')}`;
  const source = readFileSync(join(FOLDER, file), 'utf8');
  return [...source.matchAll(METHODS)].map(([, method, name]) => [`${method} ${path}`, name as string] as const);
});

/** Stale? Run `node --import tsx scripts/write-docs.ts`. */
test('docs/openapi.json says what the endpoints say', () => {
  expect(readFileSync('docs/openapi.json', 'utf8')).toBe(openApiText(apiTable));
});

test('every route on disk is in the table under its own address, and every entry has its route', () => {
  const table = Object.entries(apiTable).map(([name, { method, path }]) => [`${method} ${path}`, name]);
  expect([...routes].sort()).toEqual(table.sort());
  expect(routes.length).toBeGreaterThan(25);
});

test('no route exports anything that is not built with tokenRoute', () => {
  for (const file of files) {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    expect([file, source.match(/^export /gm)?.length]).toEqual([file, source.match(METHODS)?.length]);
  }
});

test('the description has every entry once, with its policy and its refusals', () => {
  const paths = Object.values(
    openApi(apiTable).paths as Record<
      string,
      Record<string, { operationId: string; 'x-policy': string; responses: object }>
    >,
  );
  const operations = paths.flatMap((methods) => Object.values(methods));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(apiTable).sort());
  for (const operation of operations) {
    expect(operation['x-policy']).toBe(apiTable[operation.operationId]?.policy);
    expect(Object.keys(operation.responses)).toContain('409');
  }
});

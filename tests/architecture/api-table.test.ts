import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { abilityNames } from '@/lib/domain/permissions';
import { openApi, openApiText } from '@/lib/server/api/about/openapi';
import { type Endpoint, type EndpointTable, pathFields } from '@/lib/server/api/endpoint';
import { doorsOf } from '@/lib/server/api/find-door';
import { apiTable } from '@/lib/server/api/table';
import { importGraph } from './rings';
import { type SourceFile, sourceFile, sourceFiles } from './source-files';

const files = sourceFiles().filter(({ path }) => path.startsWith('lib/') && !/\.test\.tsx?$/.test(path));

/** Stale? Run `node --import tsx scripts/write-docs.ts`. */
test('docs/openapi.json says what the endpoints say', () => {
  expect(readFileSync('docs/openapi.json', 'utf8')).toBe(openApiText(apiTable));
});

describe('default deny', () => {
  /** Endpoints of the table of which nobody has said who may knock. */
  const undeclared = (table: EndpointTable) =>
    Object.entries(table)
      .filter(([, { policy }]) => ![...abilityNames, 'signed-in', 'anyone'].includes(policy))
      .map(([name]) => name);

  test('every door says who may knock', () => {
    expect(undeclared(apiTable)).toEqual([]);
    expect(Object.keys(apiTable).length).toBeGreaterThan(25);
    const { policy: _, ...planted } = apiTable.me as Endpoint;
    expect(undeclared({ ...apiTable, planted: planted as Endpoint })).toEqual(['planted']);
  });

  test('every endpoint that is made is in the table, under its own name', () => {
    const made = (sources: SourceFile[]) =>
      sources.flatMap(({ path, text }) =>
        path.startsWith('lib/server/api/')
          ? [...text.matchAll(/(?:(?<=^(?:export )?const (\w+) = )|(?<!function ))\bendpoint\(/gm)].map(
              ([, name]) => name,
            )
          : [],
      );
    expect(made(files).sort()).toEqual(Object.keys(apiTable).sort());
    expect(made([sourceFile('lib/server/api/planted.ts', 'const hidden = [endpoint({ method })];')])).toEqual([
      undefined,
    ]);
  });
});

test('every door is found at its own address, and at no other', () => {
  const findDoor = doorsOf(apiTable);
  for (const [name, one] of Object.entries(apiTable)) {
    const path = pathFields(one).reduce((address, field) => address.replace(`{${field}}`, `a ${field}`), one.path);
    expect([name, findDoor(one.method, path)]).toEqual([
      name,
      { one, params: Object.fromEntries(pathFields(one).map((field) => [field, `a ${field}`])) },
    ]);
    expect(findDoor('TRACE', path)).toHaveProperty('methods');
    expect(findDoor(one.method, `${path}/more/than/that`)).toBeNull();
  }
});

describe('the API is reached without Next', () => {
  const start = 'lib/server/api/serve-api.ts';
  const NEXT = /^(next|next-intl|react)(\/|$)/;

  /** What it loads that is Next's, as file and import. */
  function nextBehind(all: SourceFile[]): string[] {
    const loaded = all.map((file) => ({ ...file, imports: file.imports.filter(({ typeOnly }) => !typeOnly) }));
    const graph = importGraph(loaded);
    const reached = new Set([start]);
    for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
    return loaded
      .filter(({ path }) => reached.has(path))
      .flatMap(({ path, imports }) =>
        imports.filter(({ from }) => NEXT.test(from)).map(({ from }) => `${path}: ${from}`),
      );
  }

  test('nothing that it loads knows Next', () => expect(nextBehind(files)).toEqual([]));

  test('an import of Next planted behind it is caught', () => {
    const planted = sourceFile('lib/server/web/status-of.ts', `import { headers } from 'next/headers';`);
    expect(nextBehind([...files.filter(({ path }) => path !== planted.path), planted])).toHaveLength(1);
  });
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

import { expect, test } from 'vitest';
import { sessionState } from './session-state';
import { sourceFile, sourceFiles } from './source-files';

test.each([
  "await client.query('select pg_advisory_lock($1)', [1]);",
  'await tx.$queryRaw`select pg_try_advisory_lock(1)`;',
  "await client.query('begin; set lock_timeout = 0');",
  'await client.query(`set session_replication_role = replica; delete from x`);',
  "await client.query('set session statement_timeout to 0');",
  "await client.query(`select set_config('app.actor', $1, false)`);",
  "await client.query('listen edition');",
  "await client.query('prepare one as select 1');",
  "await client.query('create temp table t (id int)');",
])('is seen: %s', (text) => {
  expect(sessionState([sourceFile('lib/server/planted.ts', text)])).toHaveLength(1);
});

test.each([
  "await client.query('select pg_advisory_xact_lock($1)', [1]);",
  "await client.query('begin; set local lock_timeout = 0');",
  "await client.query('set constraints all immediate');",
  'await tx.$executeRaw`update "Consent" set "codeTries" = 1`;',
  'server.listen(port);',
])('stays within a transaction: %s', (text) => {
  expect(sessionState([sourceFile('lib/server/planted.ts', text)])).toEqual([]);
});

test('nothing that the product asks the database is kept by a session', () => {
  const files = sourceFiles();
  expect(files.filter(({ text }) => text.includes('pg_advisory_xact_lock')).length).toBeGreaterThan(2);
  expect(sessionState(files)).toEqual([]);
});

import { fork } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../ground/postgres';

/** Makes the released edition of a data folder anew with the code of a working tree; an edition keeps its sheets of styles. */
export async function editionAnew(tree: string, data: string): Promise<void> {
  const server = await startPostgres(join(data, 'postgres'));
  const client = new pg.Client({ connectionString: server.url('jianbao') });
  await client.connect();
  const { rows } = await client.query(`select "id" from "Issue" where "editionId" is not null`);
  await client.query(`update "Issue" set "editionId" = null`);
  await client.query(`update "Edition" set "builtAt" = null, "bundleKey" = null`);
  await client.end();
  for (const { id } of rows) await build(tree, { JIANBAO_DATA: data, DATABASE_URL: server.url('jianbao') }, id);
  await server.stop();
}

function build(tree: string, settings: Record<string, string>, issueId: string): Promise<void> {
  return new Promise((done, failed) => {
    const child = fork(join(tree, 'lib/server/editions/build-child.ts'), [issueId], {
      cwd: tree,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, ...settings, NODE_ENV: 'production' },
    });
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error('The edition was not made.'))));
  });
}

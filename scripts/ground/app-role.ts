import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { withClient } from './with-client';

/**
 * The product asks the database as a role that may read and write rows and nothing else: it owns no table,
 * so it can neither change nor switch off what guards history. Migrations run as the owner.
 */
const APP_ROLE = 'jianbao_app';

/** Of our own database: makes the role, gives it what it may, and returns the address that it asks at. */
export async function appRoleAddress(ownerUrl: string, home: string): Promise<string> {
  const password = appPassword(home);
  await withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
    const what = `${rowCount ? 'alter' : 'create'} role ${APP_ROLE}`;
    await client.query(
      `${what} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${pg.escapeLiteral(password)}`,
    );
  });
  await grantToApp(ownerUrl, APP_ROLE);
  return addressOf(ownerUrl, password);
}

/** The address of the role that a product which runs already has made. */
export function knownAppAddress(ownerUrl: string, home: string): string {
  return addressOf(ownerUrl, appPassword(home));
}

/** What the role may do, after every migration: nothing to the history of what was, but add to it. */
export async function grantToApp(ownerUrl: string, role: string): Promise<void> {
  const app = pg.escapeIdentifier(role);
  await withClient(ownerUrl, async (client) => {
    await client.query('begin');
    // two that start at once
    await client.query('select pg_advisory_xact_lock(7215402)');
    await client.query(`
      grant usage on schema public to ${app};
      grant select, insert, update, delete on all tables in schema public to ${app};
      grant usage, select on all sequences in schema public to ${app};
      revoke update, delete on "Event", "Revision", "Digest", "DigestHead", "_prisma_migrations" from ${app};
      revoke insert on "_prisma_migrations" from ${app};
      -- who locks a row must be allowed to update a column of it; the trigger refuses to all the same
      grant update ("id") on "Event" to ${app};
      `);
    const { rows } = await client.query<{ made: boolean }>(`select to_regclass('pgboss.version') is not null as made`);
    // it says begin and commit itself
    if (!rows[0]?.made) await client.query(PgBoss.getConstructionPlans('pgboss').replace(/\b(BEGIN|COMMIT);/g, ''));
    await client.query(handOverQueue(role));
    await client.query('commit');
  });
}

/** The queue changes its own tables, so they are the product's own: made here, as only the owner may make a schema. */
function handOverQueue(role: string): string {
  return `do $$
    declare thing record; app text := ${pg.escapeLiteral(role)};
    begin
      if (select nspowner::regrole::text from pg_namespace where nspname = 'pgboss') <> quote_ident(app) then
        execute format('alter schema pgboss owner to %I', app);
      end if;
      for thing in
        select c.oid::regclass as name, case c.relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end as kind
        from pg_class c where c.relnamespace = 'pgboss'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
          and c.relowner <> to_regrole(quote_ident(app)) and not (c.relkind = 'S' and exists (
            select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i') and d.classid = 'pg_class'::regclass))
      loop execute format('alter %s %s owner to %I', thing.kind, thing.name, app); end loop;
      for thing in select t.oid::regtype as name from pg_type t
        where t.typnamespace = 'pgboss'::regnamespace and t.typtype = 'e' and t.typowner <> to_regrole(quote_ident(app))
      loop execute format('alter type %s owner to %I', thing.name, app); end loop;
      for thing in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'pgboss'::regnamespace and p.proowner <> to_regrole(quote_ident(app))
      loop execute format('alter routine %s owner to %I', thing.name, app); end loop;
    end $$`;
}

function addressOf(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

function appPassword(home: string): string {
  mkdirSync(home, { recursive: true });
  const file = join(home, 'app-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';

/**
 * One product lives in a data folder. It keeps a door open that only answers who is there; a door dies
 * with its process, so that a note left behind by a crash is never taken for a tenant.
 */
export interface Tenant {
  pid: number;
  /** a command comes and goes; a product stays */
  what: 'product' | 'command';
  /** where a product serves; null while it starts, or does not answer */
  url: string | null;
}

export type MovedIn = { ok: true; servesAt(url: string): void; moveOut(): void } | { ok: false; tenant: Tenant };

interface Note {
  pid: number;
  what: Tenant['what'];
  door: number;
  word: string;
}

const PATIENCE = 2000;

export async function moveIn(dataDir: string, what: Tenant['what']): Promise<MovedIn> {
  const file = noteIn(dataDir);
  const tenant: Tenant = { pid: process.pid, what, url: null };
  const word = randomUUID();
  const door = createServer((visitor) => {
    visitor.on('error', () => {});
    visitor.end(JSON.stringify({ word, tenant }));
  });
  await new Promise<void>((open, failed) => door.once('error', failed).listen(0, '127.0.0.1', open));
  door.unref();
  const note: Note = { pid: process.pid, what, door: (door.address() as AddressInfo).port, word };
  for (;;) {
    const other = await tenantOf(dataDir);
    if (other) {
      door.close();
      return { ok: false, tenant: other };
    }
    if (leave(file, note)) break;
  }
  return {
    ok: true,
    servesAt: (url) => {
      tenant.url = url;
    },
    moveOut: () => {
      door.close();
      if (read(file)?.word === word) rmSync(file, { force: true });
    },
  };
}

/** Who lives in the folder now; a note whose door is shut is cleared away. */
export async function tenantOf(dataDir: string): Promise<Tenant | null> {
  const file = noteIn(dataDir);
  const note = read(file);
  if (!note) return null;
  const tenant = await askAt(note);
  if (!tenant) clearAway(file, note);
  return tenant;
}

function noteIn(dataDir: string): string {
  return join(dataDir, 'running.json');
}

function read(file: string): Note | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note;
  } catch {
    return null;
  }
}

// a whole note or none, so that nobody reads half of it; false when somebody else was quicker
function leave(file: string, note: Note): boolean {
  const own = `${file}.${note.word}`;
  writeFileSync(own, JSON.stringify(note), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // damaged by something else than us
    if (!read(file)) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

// between reading and removing, a new tenant may have put up a note of its own: that one goes back
function clearAway(file: string, stale: Note): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside)?.word !== stale.word) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  rmSync(aside, { force: true });
}

/** A door that opens without a word is that of a tenant who is busy or frozen. */
function askAt({ pid, what, door, word }: Note): Promise<Tenant | null> {
  return new Promise((answer) => {
    let heard = '';
    let opened = false;
    const visit = connect({ host: '127.0.0.1', port: door, timeout: PATIENCE });
    const leave = (tenant: Tenant | null) => {
      visit.destroy();
      answer(tenant);
    };
    visit.on('connect', () => {
      opened = true;
    });
    visit.on('data', (chunk) => {
      heard += chunk;
    });
    visit.on('timeout', () => leave(opened ? { pid, what, url: null } : null));
    visit.on('error', () => leave(null));
    visit.on('end', () => leave(tenantIn(heard, word)));
  });
}

function tenantIn(heard: string, word: string): Tenant | null {
  try {
    const said = JSON.parse(heard) as { word: string; tenant: Tenant };
    return said.word === word ? said.tenant : null;
  } catch {
    return null;
  }
}

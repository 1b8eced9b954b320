import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** No image is built here: what the files of a server name is held against what there is. */
const read = (file: string) => readFileSync(file, 'utf8');

interface Compose {
  services: Record<
    string,
    { secrets?: string[]; user?: string; environment?: Record<string, string>; volumes?: string[] }
  >;
  volumes: Record<string, null>;
  secrets: Record<string, { file: string }>;
}
const compose = parse(read('deploy/compose.yaml'), { merge: true }) as Compose;
const dockerfile = read('Dockerfile');

test('every setting that the files of a server give is one that the product reads', () => {
  const given = ['Dockerfile', 'deploy/compose.yaml', 'deploy/jianbao.service'].flatMap((file) => [
    ...read(file).matchAll(/\b((?:JIANBAO|DATABASE)_[A-Z0-9_]+)\s*[:=]/g),
  ]);
  const known = ['lib/server/settings-form.ts', 'lib/server/secret-files.ts', 'scripts/serve/address.ts']
    .concat('scripts/serve.ts', 'scripts/serve/role.ts', 'lib/server/data-dir.ts')
    .map(read)
    .join('\n');
  expect(given.length).toBeGreaterThan(10);
  for (const [, name = ''] of given) expect(known).toContain(name.replace(/_FILE$/, ''));
});

test('services of the compose file name secrets and volumes that it has, and folders that are there', () => {
  const paths = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((each) => each.split(':')[0] ?? ''),
  );
  for (const path of paths)
    if (path.startsWith('.')) expect(existsSync(join('deploy', path))).toBe(true);
    else expect(Object.keys(compose.volumes)).toContain(path);
  for (const { secrets = [] } of Object.values(compose.services))
    for (const secret of secrets) expect(Object.keys(compose.secrets)).toContain(secret);
  expect(compose.services.web?.environment).toMatchObject({ JIANBAO_ROLE: 'web', JIANBAO_DEMO: '0' });
  expect(compose.services.worker?.environment).toMatchObject({ JIANBAO_ROLE: 'worker', JIANBAO_S3_BUCKET: 'jianbao' });
});

test('its secrets are made once, a file each, and none of them stands in a file of ours or goes into the image', () => {
  const place = mkdtempSync(join(tmpdir(), 'jianbao-deploy-'));
  cpSync('deploy/make-secrets.sh', join(place, 'make-secrets.sh'));
  const make = () => execFileSync('sh', [join(place, 'make-secrets.sh')]);
  make();
  const all = () =>
    readdirSync(join(place, 'secrets')).map((name) => [name, read(join(place, 'secrets', name))] as const);
  const first = all();
  make();
  expect(all()).toEqual(first);
  expect(first.map(([name]) => name).sort()).toEqual(Object.keys(compose.secrets).sort());
  expect(new Set(first.map(([, word]) => word)).size).toBe(first.length);
  for (const [, word] of first) expect(word.length).toBeGreaterThanOrEqual(64);
  rmSync(place, { recursive: true });
  expect(dockerfile).not.toMatch(/(SECRET|PASSWORD|TOKEN|_URL)=/);
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.git', 'deploy', 'node_modules', '.jianbao', '.env*']),
  );
  expect(read('.gitignore')).toContain('deploy/secrets/');
});

test('the image runs as nobody special, a command that is there, and so does its question whether it is well', () => {
  const lines = dockerfile.split('\n');
  const at = (start: string) => lines.findLastIndex((line) => line.startsWith(start));
  expect(lines[at('USER')]).toBe('USER node');
  expect(at('USER')).toBeLessThan(at('CMD'));
  expect(at('USER')).toBeGreaterThan(at('FROM'));
  const named = [...dockerfile.matchAll(/scripts\/[\w/-]+\.\w+/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(2);
  for (const path of named) expect([path, existsSync(path)]).toEqual([path, true]);
});

test.each([
  [200, 0],
  [503, 1],
])('health that answers %d ends that question with %d', async (status, code) => {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const port = String((server.address() as AddressInfo).port);
  const ended = await new Promise((done) =>
    execFile(process.execPath, ['scripts/healthy.mjs'], { env: { ...process.env, JIANBAO_PORT: port } }, (error) =>
      done(error ? error.code : 0),
    ),
  );
  server.close();
  expect(ended).toBe(code);
});

test('systemd has nothing against the unit, where there is a systemd to ask', () => {
  const unit = read('deploy/jianbao.service');
  expect(unit).toMatch(/^DynamicUser=yes$/m);
  expect(unit).toMatch(/^ProtectSystem=strict$/m);
  const asked = spawnSync('systemd-analyze', ['verify', 'deploy/jianbao.service'], { encoding: 'utf8' });
  if (asked.error) return console.log('systemd is not on this machine: its own word on the unit was not asked.');
  expect(asked.stderr).toBe('');
});

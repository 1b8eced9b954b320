import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeSecretFiles } from './secret-files';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-settings-'));
const file = join(folder, 'secret');
writeFileSync(file, 'a secret of forty characters, or about so\nand a remark\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const taken = (settings: Record<string, string>) => {
  const env = { ...settings } as NodeJS.ProcessEnv;
  takeSecretFiles(env);
  return env;
};

test('the first line of the file is the setting, and a process that we start is given the setting alone', () => {
  expect(taken({ JIANBAO_SECRET_FILE: file, JIANBAO_PORT: '3000' })).toEqual({
    JIANBAO_SECRET: 'a secret of forty characters, or about so',
    JIANBAO_PORT: '3000',
  });
});

test('what cannot be meant is refused, all of it at once, and no secret is told', () => {
  writeFileSync(join(folder, 'empty'), '\n');
  const all = {
    JIANBAO_SECRET_FILE: file,
    JIANBAO_SECRET: 'another one',
    DATABASE_URL_FILE: join(folder, 'not-there'),
    JIANBAO_SMTP_URL_FILE: join(folder, 'empty'),
  };
  expect(() => taken(all)).toThrow(/JIANBAO_SECRET and JIANBAO_SECRET_FILE are both set/);
  expect(() => taken(all)).toThrow(/DATABASE_URL_FILE: the file .*not-there cannot be read \(ENOENT\)/);
  expect(() => taken(all)).toThrow(/JIANBAO_SMTP_URL_FILE: the file .*empty is empty/);
  expect(() => taken(all)).not.toThrow(/another one|forty/);
});

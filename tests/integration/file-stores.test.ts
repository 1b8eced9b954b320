import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { diskStore } from '@/lib/server/storage/disk-store';
import { storageFault } from '@/lib/server/storage/fault';
import type { FileStore } from '@/lib/server/storage/file-store';
import { type S3Settings, s3Store } from '@/lib/server/storage/s3-store';
import { type S3Server, startS3 } from '../support/s3-server';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-store-'));
let server: S3Server;
let bucket: S3Settings;
beforeAll(async () => {
  server = await startS3();
  bucket = {
    bucket: server.settings.JIANBAO_S3_BUCKET as string,
    endpoint: server.settings.JIANBAO_S3_ENDPOINT,
    region: 'us-east-1',
    prefix: '',
    pathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  };
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const LATER = () => new Date(Date.now() + 60_000);

describe.each([
  ['on disk', (name: string) => diskStore(join(folder, name))],
  ['in a bucket', (name: string) => s3Store({ ...bucket, prefix: `${name}/` })],
])('files %s', (_, make) => {
  let files: FileStore;
  let number = 0;
  beforeEach(() => {
    number += 1;
    files = make(`store-${number}`);
  });

  test('what was stored is found, byte by byte, under any name that we make', async () => {
    const large = randomBytes(6_000_000);
    await files.put('originals/ab/abcdef', large, 0o600);
    await files.put('editions/1/public/paper/2026-11-21/reports/7/index.html', '云湖');
    expect((await files.find('originals/ab/abcdef'))?.equals(large)).toBe(true);
    expect((await files.find('editions/1/public/paper/2026-11-21/reports/7/index.html'))?.toString()).toBe('云湖');
    expect(await files.modeOf('originals/ab/abcdef')).toBe(0o600);
    expect(await files.find('photos/none.jpg')).toBeNull();
  });

  test('a later file takes the place of an earlier one; of many writers one wins whole', async () => {
    const all = Array.from({ length: 8 }, (_, at) => String(at).repeat(200_000));
    for (const text of all) await files.put('released.json', text);
    expect((await files.find('released.json'))?.toString()).toBe(all[7]);
    await Promise.all(all.map((text, at) => files.put(`each/${at}.json`, text)));
    expect(await files.list('each')).toEqual(all.map((_, at) => `each/${at}.json`));
  });

  test('a file grows line by line', async () => {
    for (const line of ['一\n', '二\n', '三\n']) await files.append('digests/2026.jsonl', line);
    expect((await files.find('digests/2026.jsonl'))?.toString()).toBe('一\n二\n三\n');
    expect(await files.list('digests')).toEqual(['digests/2026.jsonl']);
    expect(await files.list('nothing')).toEqual([]);
  });

  test('a file goes unless it was stored again since', async () => {
    await files.put('photos/a.jpg', 'x');
    await files.remove('photos/a.jpg', new Date(Date.now() - 60_000));
    expect(await files.find('photos/a.jpg')).not.toBeNull();
    await files.remove('photos/a.jpg', LATER());
    expect(await files.find('photos/a.jpg')).toBeNull();
    await files.remove('photos/a.jpg', LATER());
  });

  test('an empty store says so, and one with a file does not', async () => {
    expect(await files.isEmpty()).toBe(true);
    await files.put('a/b.txt', 'x');
    expect(await files.isEmpty()).toBe(false);
  });

  test('no key leads out of it', async () => {
    for (const key of ['../secret', 'a/../../../b', '/etc/passwd'].slice(0, 2))
      await expect(files.put(key, 'x')).rejects.toThrow('outside the file store');
  });
});

describe('a bucket that cannot be used is said in words', () => {
  const faultOf = (settings: Partial<S3Settings>) =>
    s3Store({ ...bucket, ...settings })
      .put('a.txt', 'x')
      .then(() => null, storageFault);

  test('it is not there; the key is wrong; nobody listens', async () => {
    expect(await faultOf({ bucket: 'not-there' })).toBe('storage-closed');
    expect(await faultOf({ credentials: { accessKeyId: 'NOBODY', secretAccessKey: 'x' } })).toBe('storage-closed');
    expect(await faultOf({ endpoint: 'http://127.0.0.1:9' })).toBe('storage-away');
  });

  test('that it is missing is not taken for a file that is missing', async () => {
    await expect(s3Store({ ...bucket, bucket: 'not-there' }).find('a.txt')).rejects.toThrow();
  });

  test('its quota is spent', async () => {
    const answer = '<Error><Code>QuotaExceeded</Code><Message>no room</Message></Error>';
    const full = createServer((line) => {
      line.once('data', () =>
        line.end(
          `HTTP/1.1 403 Forbidden\r\ncontent-type: application/xml\r\ncontent-length: ${answer.length}\r\nconnection: close\r\n\r\n${answer}`,
        ),
      );
    });
    await new Promise<void>((open) => full.listen(0, '127.0.0.1', open));
    expect(await faultOf({ endpoint: `http://127.0.0.1:${(full.address() as AddressInfo).port}` })).toBe(
      'storage-full',
    );
    await new Promise((done) => full.close(done));
  });
});

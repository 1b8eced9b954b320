import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

/** A server that speaks S3, with one bucket, its objects below a folder of this machine. */
export interface S3Server {
  settings: Record<string, string>;
  /** the bytes of an object, or a folder of them */
  pathOf(key: string): string;
  stop(): Promise<void>;
}

const BUCKET = 'jianbao';
const PREFIX = 'yunhu';

export async function startS3(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'jianbao-s3-'));
  const server = new S3rver({
    directory,
    silent: true,
    // it reckons that of a listing otherwise than S3 does; a key that it does not know it refuses all the same
    allowMismatchedSignatures: true,
    address: '127.0.0.1',
    port: 0,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  return {
    settings: {
      JIANBAO_S3_BUCKET: BUCKET,
      JIANBAO_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      JIANBAO_S3_PREFIX: PREFIX,
      JIANBAO_S3_KEY_ID: 'S3RVER',
      JIANBAO_S3_SECRET: 'S3RVER',
    },
    pathOf: (key) => {
      const path = join(directory, BUCKET, PREFIX, key);
      return /\.\w+$|^originals\/..\/./.test(key) ? `${path}._S3rver_object` : path;
    },
    stop: async () => {
      server.httpServer.closeAllConnections();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

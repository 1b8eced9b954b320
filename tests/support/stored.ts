import { join } from 'node:path';
import type { S3Server } from './s3-server';

/** The project integration-s3 runs the tests that touch files once more, with the files in a bucket. */
export const inBucket = process.env.JIANBAO_TEST_STORE === 's3';

const held: { server?: S3Server } = {};

export async function openBucket(): Promise<void> {
  if (!inBucket) return;
  const { startS3 } = await import('./s3-server');
  held.server = await startS3();
  Object.assign(process.env, held.server.settings);
}

export async function closeBucket(): Promise<void> {
  await held.server?.stop();
}

/** Where the bytes of a stored file lie, for tests that damage or lose them behind the product's back. */
export function storedAt(...path: string[]): string {
  const key = join(...path);
  return held.server ? held.server.pathOf(key) : join(process.env.JIANBAO_DATA as string, 'files', key);
}

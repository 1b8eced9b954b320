import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { FileStore } from './file-store';

export interface S3Settings {
  bucket: string;
  endpoint: string | undefined;
  region: string;
  /** before every key, so that several newspapers may share a bucket */
  prefix: string;
  /** the bucket's name in the path, not in the host name */
  pathStyle: boolean;
  /** without it: what the machine's own role or profile says */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
}

// seconds: a bucket that is away is said to be away while somebody still waits
const TIMES = { connectionTimeout: 2_000, requestTimeout: 15_000, socketTimeout: 10_000, throwOnRequestTimeout: true };
const PRIVATE = 0o600;

/** Files in a bucket of S3, or of a server that speaks as it does. An object appears whole, or stays as it was. */
export function s3Store({ bucket, endpoint, region, prefix, pathStyle, credentials }: S3Settings): FileStore {
  const client = new S3Client({
    region,
    endpoint,
    forcePathStyle: pathStyle,
    credentials,
    maxAttempts: 3,
    requestHandler: TIMES,
    // servers that are not Amazon's know no checksums in trailers
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${allowed(key)}` });

  const find = async (key: string) => {
    const found = await unlessMissing(client.send(new GetObjectCommand(at(key))));
    return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : null;
  };
  const put = async (key: string, content: Uint8Array | string, mode?: number) => {
    const Body = typeof content === 'string' ? Buffer.from(content) : content;
    const Metadata = mode === undefined ? undefined : { mode: mode.toString(8) };
    await client.send(new PutObjectCommand({ ...at(key), Body, ContentLength: Body.length, Metadata }));
  };
  return {
    place: `s3://${bucket}/${prefix}`,
    put,
    find,
    remove: async (key, before) => {
      const found = await unlessMissing(client.send(new HeadObjectCommand(at(key))));
      if (found?.LastModified && found.LastModified < before) await client.send(new DeleteObjectCommand(at(key)));
    },
    // S3 cannot append
    append: async (key, text) =>
      put(key, Buffer.concat([(await find(key)) ?? Buffer.of(), Buffer.from(text)]), PRIVATE),
    list: async (folder) => {
      const keys: string[] = [];
      let after: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: `${prefix}${folder}/`,
            Delimiter: '/',
            ContinuationToken: after,
          }),
        );
        for (const { Key } of page.Contents ?? []) if (Key) keys.push(Key.slice(prefix.length));
        after = page.IsTruncated ? page.NextContinuationToken : undefined;
      } while (after);
      return keys.sort();
    },
    modeOf: async (key) => {
      const { Metadata } = await client.send(new HeadObjectCommand(at(key)));
      return Number.parseInt(Metadata?.mode ?? '644', 8);
    },
    isEmpty: async () => {
      const { KeyCount } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
      return !KeyCount;
    },
    room: async () => null,
  };
}

// a bucket knows no "..", the web servers in front of it do
function allowed(key: string): string {
  if (key.startsWith('/') || key.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new Error(`A key outside the file store: ${key}`);
  return key;
}

/** The object is not there. That the bucket is not there is another matter, and an error. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: { name?: string }) => {
    if (error.name === 'NoSuchKey' || error.name === 'NotFound') return null;
    throw error;
  });
}

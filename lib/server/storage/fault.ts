import type { ProblemCode } from '@/lib/domain/problem-codes';

/** What keeps a file from being stored that is nobody's input: no room, no way in, or nobody answers. */
export function storageFault(error: unknown): ProblemCode | null {
  if (!error || typeof error !== 'object') return null;
  const { code, name, $metadata } = error as Fault;
  if ($metadata || (name && NO_ANSWER_BY_NAME.test(name))) return bucketFault(name ?? '', $metadata?.httpStatusCode);
  if (code === undefined) return null;
  if (NO_ROOM.includes(code)) return 'storage-full';
  return NO_WAY.includes(code) ? 'storage-closed' : null;
}

interface Fault {
  code?: string;
  name?: string;
  /** what the client of S3 adds to every error, also where no answer came */
  $metadata?: { httpStatusCode?: number };
}

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NO_WAY = ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EIO', 'ENXIO'];

const NO_ANSWER_BY_NAME = /^(TimeoutError|CredentialsProviderError)$/;
const FULL_BY_NAME = /quota|storagefull|insufficientstorage|capacity/i;

// one object that is missing is not a fault of the store; a bucket that is missing is
function bucketFault(name: string, status: number | undefined): ProblemCode | null {
  if (name === 'NoSuchKey' || name === 'NotFound') return null;
  if (FULL_BY_NAME.test(name) || status === 507) return 'storage-full';
  if (name === 'CredentialsProviderError') return 'storage-closed';
  if (status === undefined || status >= 500 || status === 429 || status === 408) return 'storage-away';
  return 'storage-closed';
}

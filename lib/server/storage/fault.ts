import type { ProblemCode } from '@/lib/domain/problem-codes';

/** What keeps a file from being stored that is nobody's input: no room, or no way into the folder. */
export function storageFault(error: unknown): ProblemCode | null {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === undefined) return null;
  if (NO_ROOM.includes(code)) return 'storage-full';
  return NO_WAY.includes(code) ? 'storage-closed' : null;
}

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NO_WAY = ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EIO', 'ENXIO'];

import { execFileSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The disk of the file store, small enough to be filled to the last byte; null where none may be mounted. */
export interface SmallDisk {
  full(lasts: number): Promise<void>;
  remove(): void;
}

const MEGABYTE = 1_048_576;

export function smallDisk(dataDir: string): SmallDisk | null {
  const place = join(dataDir, 'files');
  mkdirSync(place, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1500m', 'tmpfs', place], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const filler = join(place, 'filler');
  return {
    full: async (lasts) => {
      const file = openSync(filler, 'w');
      const chunk = Buffer.alloc(16 * MEGABYTE);
      try {
        for (;;) if (writeSync(file, chunk) < chunk.length && statfsSync(place).bavail === 0) break;
      } catch {
        // the last byte is taken
      }
      closeSync(file);
      await new Promise((done) => setTimeout(done, lasts));
      rmSync(filler, { force: true });
    },
    remove: () => {
      execFileSync('umount', ['-l', place], { stdio: 'ignore' });
    },
  };
}

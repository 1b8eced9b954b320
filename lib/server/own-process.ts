import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { join } from 'node:path';

/**
 * Long arithmetic runs in a process of its own, so that the desk goes on answering. The file is a
 * TypeScript module below lib/server; the bundler must not look for it.
 */
export function startOwnProcess(file: string, args: readonly string[] = [], options: ForkOptions = {}): ChildProcess {
  return fork(/*turbopackIgnore: true*/ join(/*turbopackIgnore: true*/ process.cwd(), 'lib/server', file), args, {
    ...options,
    execArgv: ['--import', 'tsx'],
  });
}

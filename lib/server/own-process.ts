import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { join } from 'node:path';
import { env } from './env';

/**
 * Long arithmetic runs in a process of its own, so that the desk goes on answering. The file is a TypeScript module
 * below lib/server, which the served product has built; commands and tests run it as it is. The bundler must not
 * look for it.
 */
export function startOwnProcess(file: string, args: readonly string[] = [], options: ForkOptions = {}): ChildProcess {
  const { processes, production } = env();
  if (processes && production)
    return fork(/*turbopackIgnore: true*/ join(processes, 'lib/server', file.replace(/\.ts$/, '.js')), args, options);
  return fork(/*turbopackIgnore: true*/ join(/*turbopackIgnore: true*/ process.cwd(), 'lib/server', file), args, {
    ...options,
    execArgv: ['--import', 'tsx'],
  });
}

/** The same, to its end: what it said last is the reason when it fails. */
export function runOwnProcess(
  file: string,
  args: readonly string[],
  failure: string,
  options: ForkOptions = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startOwnProcess(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-4000);
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${failure}: ${said.trim() || `exit ${code}`}`)),
    );
  });
}

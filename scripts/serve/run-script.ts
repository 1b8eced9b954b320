import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Work of a start that needs much and is done once: in a process that leaves, and takes along what it needed. It
 * ends with us. @param name of a module of scripts that is built with the server
 */
export function runScript(name: string, args: string[], say: (line: string) => void): Promise<void> {
  const child = fork(join(process.env.JIANBAO_PROCESSES ?? '', 'scripts', `${name}.js`), args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let failure = '';
  if (child.stdout) createInterface(child.stdout).on('line', say);
  child.stderr?.on('data', (part: Buffer) => {
    failure = (failure + part.toString()).slice(-6000);
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      if (code === 0) done();
      else failed(new Error(failure.trim() || `${name} ended with ${code ?? signal}.`));
    });
  });
}

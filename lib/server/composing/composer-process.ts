import type { ChildProcess } from 'node:child_process';
import { startOwnProcess } from '../own-process';
import type { ComposerAnswer, ComposerAnswers, ComposerQuestion } from './question';

/**
 * Composing takes a second or two of pure arithmetic: it is done in a process of its own, so that
 * the desk goes on answering. The process is started at the first question, ends with ours, and a
 * crash costs only the question it was at.
 */
interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

interface Held {
  child: ChildProcess | null;
  waiting: Map<number, Waiting>;
  next: number;
}

const held = globalThis as { jianbaoComposer?: Held };

export function askComposer<K extends ComposerQuestion['kind']>(
  question: Extract<ComposerQuestion, { kind: K }>,
): Promise<ComposerAnswers[K]> {
  held.jianbaoComposer ??= { child: null, waiting: new Map(), next: 1 };
  const composer = held.jianbaoComposer;
  composer.child ??= start(composer);
  const id = composer.next++;
  return new Promise((resolve, reject) => {
    composer.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
    composer.child?.send({ id, question });
  });
}

function start(composer: Held): ChildProcess {
  const child = startOwnProcess('composing/composer-child.ts', [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  child.unref();
  child.channel?.unref();
  child.on('message', ({ id, answer, error }: ComposerAnswer) => {
    const waiting = composer.waiting.get(id);
    composer.waiting.delete(id);
    if (error === undefined) waiting?.resolve(answer as never);
    else waiting?.reject(new Error(error));
  });
  child.on('exit', () => {
    if (composer.child === child) composer.child = null;
    for (const waiting of composer.waiting.values()) waiting.reject(new Error('The composer stopped.'));
    composer.waiting.clear();
  });
  return child;
}

export function stopComposer(): void {
  held.jianbaoComposer?.child?.kill();
}

import type { ChildProcess } from 'node:child_process';
import { problem, refuse } from '@/lib/domain/problems';
import type { Result } from '../command';
import { env } from '../env';
import { log } from '../log';
import { countComposing } from '../operations/metrics';
import { startOwnProcess } from '../own-process';
import type { ComposerAnswer, ComposerAnswers, ComposerFailure, ComposerQuestion } from './question';

/**
 * Composing takes a second or two of pure arithmetic: it is done in a process of its own, so that
 * the desk goes on answering. It gets one question at a time. What is not answered in time costs that
 * question and the process, never the questions behind it; neither does a crash. The process leaves when nothing
 * was asked for a minute: type and what was prepared are two hundred megabytes.
 */
export class Composer {
  private child: ChildProcess | null = null;
  private readonly line: Asked[] = [];
  private now: { asked: Asked; id: number; began: number; deadline: NodeJS.Timeout } | null = null;
  private idle: NodeJS.Timeout | null = null;
  private last = 0;

  /** @param module below lib/server @param seconds that a question may take */
  constructor(
    private readonly module: string,
    private readonly seconds: number,
    /** told how long each question was in hand */
    private readonly took: (seconds: number) => void = () => {},
    private readonly idleSeconds = 60,
  ) {}

  /** @returns the answer, or why there is none. @throws when the composer is stopped with us */
  ask<K extends ComposerQuestion['kind']>(
    question: Extract<ComposerQuestion, { kind: K }>,
  ): Promise<Result<ComposerAnswers[K]>> {
    return new Promise((resolve, reject) => {
      this.line.push({ question, resolve: resolve as Asked['resolve'], reject });
      this.next();
    });
  }

  stop(): void {
    const stopped = this.line.splice(0);
    if (this.idle) clearTimeout(this.idle);
    this.child?.kill();
    for (const { reject } of stopped) reject(new Error('The composer was stopped.'));
  }

  private next(): void {
    if (this.now) return;
    if (this.idle) clearTimeout(this.idle);
    const asked = this.line.shift();
    if (!asked) {
      this.idle = setTimeout(() => this.leave(), this.idleSeconds * 1000);
      this.idle.unref();
      return;
    }
    this.child ??= this.start();
    const id = ++this.last;
    this.now = { asked, id, began: performance.now(), deadline: setTimeout(() => this.tooSlow(), this.seconds * 1000) };
    this.child.send({ id, question: asked.question });
  }

  private leave(): void {
    const { child } = this;
    this.child = null;
    child?.kill();
  }

  private tooSlow(): void {
    log().error({ question: this.now?.asked.question.kind, seconds: this.seconds }, 'the composer is too slow');
    this.child?.kill('SIGKILL');
    this.child = null;
    this.finish(({ resolve }) => resolve(refuse(problem('composer-too-slow', undefined, { seconds: this.seconds }))));
  }

  private failed({ error, headlines }: ComposerFailure): void {
    if (!this.now) return;
    log().error({ question: this.now.asked.question.kind, headlines, error }, 'the composer failed');
    const problems =
      headlines.length > 0
        ? headlines.map((headline) => problem('report-fails-composer', undefined, { headline }))
        : [problem('composer-failed')];
    this.finish(({ resolve }) => resolve(refuse(...problems)));
  }

  private finish(answer: (asked: Asked) => void): void {
    if (!this.now) return;
    clearTimeout(this.now.deadline);
    this.took((performance.now() - this.now.began) / 1000);
    answer(this.now.asked);
    this.now = null;
    this.next();
  }

  private start(): ChildProcess {
    const child = startOwnProcess(this.module, [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    child.unref();
    child.channel?.unref();
    child.on('message', ({ id, answer, failure }: ComposerAnswer) => {
      if (this.now?.id !== id) return;
      if (failure) this.failed(failure);
      else this.finish(({ resolve }) => resolve({ ok: true, value: answer as never }));
    });
    child.on('exit', () => {
      if (this.child !== child) return;
      this.child = null;
      this.failed({ error: 'The composer stopped.', headlines: [] });
    });
    return child;
  }
}

interface Asked {
  question: ComposerQuestion;
  resolve(answer: Result<never>): void;
  reject(error: Error): void;
}

const held = globalThis as { jianbaoComposer?: Composer };

/** Started at the first question, ends with our process; Next's bundles and the server around them share it. */
export const askComposer: Composer['ask'] = (question) => {
  held.jianbaoComposer ??= new Composer('composing/composer-child.ts', env().composerSeconds, countComposing);
  return held.jianbaoComposer.ask(question);
};

export function stopComposer(): void {
  held.jianbaoComposer?.stop();
}

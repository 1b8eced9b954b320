import type { ChildProcess } from 'node:child_process';
import { log } from '../log';
import { startOwnProcess } from '../own-process';
import type { CutAnswer, CutQuestion } from './cut-child';
import type { ScreenFace } from './face-files';

/** A set of 1,500 characters takes a second. */
const SECONDS = 15;
const IDLE = 60_000;

interface Asked extends Omit<CutQuestion, 'id'> {
  resolve(bytes: Buffer): void;
  reject(error: Error): void;
}

/**
 * Cuts type in a process of its own, one set at a time, so that the desk goes on answering. The process leaves
 * when nobody has asked for a minute; what it does not do in time costs that set and the process.
 */
export class Cutter {
  private child: ChildProcess | null = null;
  private readonly line: Asked[] = [];
  private now: { asked: Asked; id: number; deadline: NodeJS.Timeout } | null = null;
  private idle: NodeJS.Timeout | null = null;
  private last = 0;

  get waiting(): number {
    return this.line.length;
  }

  cut(face: ScreenFace, characters: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.line.push({ face, characters, resolve, reject });
      this.next();
    });
  }

  stop(): void {
    const stopped = this.line.splice(0);
    if (this.idle) clearTimeout(this.idle);
    if (this.now) {
      clearTimeout(this.now.deadline);
      stopped.push(this.now.asked);
    }
    const { child } = this;
    this.child = null;
    child?.kill();
    for (const { reject } of stopped) reject(new Error('The cutter was stopped.'));
  }

  private next(): void {
    if (this.now) return;
    if (this.idle) clearTimeout(this.idle);
    const asked = this.line.shift();
    if (!asked) {
      this.idle = setTimeout(() => this.child?.kill(), IDLE);
      this.idle.unref();
      return;
    }
    this.child ??= this.start();
    const id = ++this.last;
    this.now = { asked, id, deadline: setTimeout(() => this.child?.kill('SIGKILL'), SECONDS * 1000) };
    const { face, characters } = asked;
    this.child.send({ id, face, characters } satisfies CutQuestion);
  }

  private finish(answer: (asked: Asked) => void): void {
    if (!this.now) return;
    clearTimeout(this.now.deadline);
    const { asked } = this.now;
    this.now = null;
    answer(asked);
    this.next();
  }

  private start(): ChildProcess {
    const child = startOwnProcess('fonts/cut-child.ts', [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    child.unref();
    child.channel?.unref();
    child.on('message', ({ id, bytes, failure }: CutAnswer) => {
      if (this.now?.id !== id) return;
      this.finish(({ resolve, reject }) => (bytes ? resolve(Buffer.from(bytes)) : reject(new Error(failure))));
    });
    child.on('exit', () => {
      if (this.child !== child) return;
      this.child = null;
      if (this.now) log().error({ face: this.now.asked.face }, 'cutting type failed');
      this.finish(({ reject }) => reject(new Error('The cutter ended.')));
    });
    return child;
  }
}

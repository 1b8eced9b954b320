import type { Problem, Refusal } from '@/lib/domain/problems';
import { type DraftText, sameText } from './draft-text';
import type { LocalStore, Sent } from './local-copy';

/** The text as the server has it. */
export interface ServerText extends DraftText {
  bodyVersion: number;
  savedAt: string;
}

export interface SaveRequest extends DraftText {
  reportId: string;
  bodyVersion: number;
  /** the text that the server has was seen and is replaced: it is kept there as a revision */
  overwrites?: boolean;
}

type Answer<T> = Promise<{ ok: true; value: T } | Refusal>;

export interface Wire {
  save(request: SaveRequest, key: string): Answer<{ bodyVersion: number; savedAt: string }>;
  read(): Answer<ServerText>;
}

type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'recovering' | 'signed-out' | 'conflict' | 'refused';

export interface Kept {
  text: DraftText;
  status: SaveStatus;
  savedAt: string;
  problems: readonly Problem[];
  /** goes up when the text was replaced from outside the fields */
  revision: number;
  /** in a conflict: what the server has */
  theirs: ServerText | null;
  /** after a conflict: the text that was not chosen, to be brought back */
  other: DraftText | null;
  /** typed earlier and found on this machine */
  restored: boolean;
  /** this browser keeps no copy */
  unguarded: boolean;
}

const PAUSE = 900;
const RETRY = 2_000;
// then it is said that the text is on this machine only
const SLOW = 3_000;

/**
 * Keeps what is typed: on this machine at every keystroke, on the server within a second. Whatever
 * goes wrong between the two is a state to be shown, and never a reason to drop a word.
 */
export class DraftKeeper {
  private kept: Kept;
  private server: ServerText;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  /** what has no answer yet: nothing else is sent before it has, so that nobody is in conflict with themselves */
  private attempt: Sent | null = null;
  private overwrites = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly reportId: string,
    server: ServerText,
    private readonly store: LocalStore,
    private readonly wire: Wire,
  ) {
    this.server = server;
    this.kept = {
      text: server,
      status: 'saved',
      savedAt: server.savedAt,
      problems: [],
      revision: 0,
      theirs: null,
      other: null,
      restored: false,
      unguarded: false,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Kept => this.kept;

  /** Takes up what an earlier visit did not get through. */
  resume(): void {
    const copy = this.store.read();
    if (!copy) return;
    if (sameText(copy.text, this.server)) {
      this.store.remove();
      return;
    }
    const revision = this.kept.revision + 1;
    this.attempt = copy.sent ?? null;
    // typed on a blank sheet that was begun since, and nothing more
    const begun = copy.base === 0 && this.server.bodyVersion === 1;
    if (begun || this.attempt || copy.base === this.server.bodyVersion) {
      this.show({ text: copy.text, revision, restored: true, status: 'waiting' });
      this.later(0);
    } else this.show({ text: copy.text, revision, restored: true, status: 'conflict', theirs: this.server });
  }

  change(text: DraftText): void {
    const unguarded = !this.store.write(this.copyOf(text));
    const held = this.kept.status === 'conflict' || this.kept.status === 'signed-out';
    this.show({
      text,
      unguarded,
      status: held || this.isCutOff() ? this.kept.status : 'waiting',
    });
    if (!held && this.timer === undefined) this.later(PAUSE);
  }

  /** Saves now. True: the server has all that was typed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.sending;
    const older = this.attempt;
    if ((older || this.isDirty()) && this.kept.status !== 'conflict') await this.send();
    // what was sent before has its answer: now what was typed since
    if (older && !this.attempt && this.isDirty() && this.kept.status === 'waiting') await this.send();
    return !this.isDirty();
  }

  private copyOf(text: DraftText) {
    return { base: this.server.bodyVersion, text, ...(this.attempt ? { sent: this.attempt } : {}) };
  }

  private isCutOff(): boolean {
    return this.kept.status === 'offline' || this.kept.status === 'recovering';
  }

  isDirty(): boolean {
    return this.kept.text !== this.server && !sameText(this.kept.text, this.server);
  }

  /** One of two texts is chosen; the other stays at hand. */
  choose(which: 'mine' | 'theirs'): void {
    const { theirs, text } = this.kept;
    if (!theirs) return;
    this.server = theirs;
    if (which === 'theirs') this.replace(theirs, text);
    else {
      this.overwrites = true;
      this.show({ theirs: null, other: theirs, status: 'waiting' });
      this.later(0);
    }
  }

  /** Brings the text back that was not chosen. */
  bringBack(): void {
    const { other, text } = this.kept;
    if (!other) return;
    this.overwrites = true;
    this.show({ revision: this.kept.revision + 1, other: text });
    this.change({ content: other.content, statement: other.statement });
  }

  /** Another tab has written: show what it wrote. */
  async reload(): Promise<void> {
    const answer = await this.wire.read().catch(() => null);
    if (!answer?.ok || this.isDirty()) return;
    this.server = answer.value;
    this.replace(answer.value, this.kept.other);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private replace(text: ServerText, other: DraftText | null): void {
    this.store.remove();
    this.show({
      text,
      savedAt: text.savedAt,
      theirs: null,
      other,
      status: 'saved',
      problems: [],
      revision: this.kept.revision + 1,
    });
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, pause);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendOnce().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendOnce(): Promise<void> {
    this.attempt ??= {
      key: `save-${Date.now()}-${Math.random().toString(36).slice(2)}`,
      bodyVersion: this.server.bodyVersion,
      text: this.kept.text,
      overwrites: this.overwrites,
    };
    const { key, bodyVersion, text, overwrites } = this.attempt;
    this.store.write(this.copyOf(this.kept.text));
    const request = {
      reportId: this.reportId,
      bodyVersion,
      content: text.content,
      statement: text.statement,
      ...(overwrites ? { overwrites } : {}),
    };
    // not yet signed in again: the dialog over the text stays, with what is typed into it
    if (this.kept.status !== 'signed-out') this.show({ status: 'saving' });
    const slow = setTimeout(() => this.kept.status === 'saving' && this.show({ status: 'offline' }), SLOW);
    const answer = await this.wire
      .save(request, key)
      .catch(() => null)
      .finally(() => clearTimeout(slow));
    if (answer === null || isOutage(answer)) {
      this.show({ status: answer === null ? 'offline' : 'recovering' });
      return this.later(RETRY);
    }
    if (!answer.ok && answer.problems.some(({ code }) => code === 'not-signed-in'))
      return this.show({ status: 'signed-out' });
    this.attempt = null;
    return answer.ok ? this.saved(text, answer.value) : this.refused(answer.problems);
  }

  private saved(text: DraftText, value: { bodyVersion: number; savedAt: string }): void {
    this.server = { ...text, ...value };
    this.overwrites = false;
    const more = this.isDirty();
    if (more) this.store.write(this.copyOf(this.kept.text));
    else this.store.remove();
    this.show({ status: more ? 'waiting' : 'saved', savedAt: value.savedAt, problems: [] });
    if (more) this.later(PAUSE);
  }

  private async refused(problems: Problem[]): Promise<void> {
    const is = (code: string) => problems.some((problem) => problem.code === code);
    if (!is('stale-text')) return this.show({ status: 'refused', problems });
    const answer = await this.wire.read().catch(() => null);
    if (!answer?.ok) return this.show({ status: 'refused', problems: answer?.problems ?? problems });
    if (!sameText(answer.value, this.kept.text)) return this.show({ status: 'conflict', theirs: answer.value });
    this.server = answer.value;
    this.replace(answer.value, this.kept.other);
  }

  private show(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    for (const listener of this.listeners) listener();
  }
}

function isOutage(answer: { ok: true } | Refusal): boolean {
  return !answer.ok && answer.problems.some(({ code }) => code === 'recovering');
}

/**
 * A report is written in one tab of a browser at a time. A tab that opens asks around; the one that
 * writes answers; whoever wants to write there takes over, after the other has saved.
 */
type Message = { kind: 'anyone' | 'writing' | 'take-over' | 'given' | 'saved'; tab: string };

export type TabRole = 'writing' | 'reading';

export interface Tab {
  takeOver(): void;
  /** the others' view of the text is old */
  tellSaved(): void;
  close(): void;
}

interface Turns {
  /** this tab may or may not write from now on */
  become(role: TabRole): void;
  /** save all before another tab takes over */
  beforeGiving(): Promise<unknown>;
  /** another tab saved, or gave the report over */
  refresh(): void;
}

const PATIENCE = 2_000;

export function openTab(reportId: string, turns: Turns): Tab {
  if (typeof BroadcastChannel === 'undefined') return { takeOver() {}, tellSaved() {}, close() {} };
  const channel = new BroadcastChannel(`jianbao.writing.${reportId}`);
  const tab = `${Date.now()}-${Math.random()}`;
  let role: TabRole = 'writing';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (kind: Message['kind']) => channel.postMessage({ kind, tab } satisfies Message);
  const turn = (next: TabRole) => {
    if (next === 'writing') clearTimeout(waiting);
    if (role === next) return;
    role = next;
    turns.become(next);
  };
  const take = () => {
    clearTimeout(waiting);
    waiting = undefined;
    turns.refresh();
    turn('writing');
  };
  channel.onmessage = async ({ data }: MessageEvent<Message>) => {
    // of two that open at once the one that asked first writes
    if (data.kind === 'anyone' && role === 'writing') say('writing');
    if (data.kind === 'writing' && role === 'writing' && data.tab < tab) turn('reading');
    if (data.kind === 'take-over' && role === 'writing') {
      await turns.beforeGiving().catch(() => undefined);
      turn('reading');
      say('given');
    }
    if (data.kind === 'given' && waiting !== undefined) take();
    if (data.kind === 'saved' && role === 'reading') turns.refresh();
  };
  say('anyone');
  return {
    takeOver() {
      say('take-over');
      // the other tab may be gone or asleep
      waiting = setTimeout(take, PATIENCE);
    },
    tellSaved: () => say('saved'),
    close() {
      clearTimeout(waiting);
      channel.close();
    },
  };
}

import { AsyncLocalStorage } from 'node:async_hooks';

/** How far a request came. */
export interface Progress {
  /** to an action or a page of ours: whatever failed before could not be read */
  ours: boolean;
}

// one a process: Next's bundles and the server around them share it
const held = globalThis as { jianbaoProgress?: AsyncLocalStorage<Progress> };
held.jianbaoProgress ??= new AsyncLocalStorage();
const open = held.jianbaoProgress;

export function followed<T>(progress: Progress, work: () => T): T {
  return open.run(progress, work);
}

/** Said first by everything of ours that a form can reach. */
export function reached(): void {
  const progress = open.getStore();
  if (progress) progress.ours = true;
}

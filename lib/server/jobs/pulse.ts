/** When the worker of this process was last seen at work; a process without a worker has none. */
const held = globalThis as { jianbaoWorkerSeen?: number };

export function workerBeats(): void {
  held.jianbaoWorkerSeen = Date.now();
}

export function workerSeenAt(): number | null {
  return held.jianbaoWorkerSeen ?? null;
}

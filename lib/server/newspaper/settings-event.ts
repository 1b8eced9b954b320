import type { Actor } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';

type SettingsKind = Extract<EventKind, `settings.${string}`>;

/** Settings change one after the other: they are one history, and names must be unique among all of them. */
export async function lockSettings(tx: Tx): Promise<void> {
  await tx.$queryRaw`select 1 from "Newspaper" where "id" = 1 for update`;
}

export function settingsEvent(
  tx: Tx,
  actor: Actor,
  kind: SettingsKind,
  payload: Record<string, unknown>,
): Promise<void> {
  return appendEvent(tx, { stream: 'newspaper', streamId: '1', kind, actorId: actor.personId, payload });
}

import type { Refusal } from '@/lib/domain/problems';
import type { SaveRequest, Wire } from './draft-keeper';
import type { WritingCommands } from './writing-commands';

export type Begin = () => Promise<{ ok: true; value: unknown } | Refusal>;

/**
 * A blank sheet has the version 0 and is nowhere but here. Its first word, or first photo, makes it a draft, under
 * the id that it has already, so that whatever is sent twice makes one.
 */
export function beginOnce(reportId: string, blank: boolean, begin: WritingCommands['begin']): Begin {
  let begun: ReturnType<Begin> | null = blank ? null : Promise.resolve({ ok: true, value: null });
  return () => {
    begun ??= begin({ id: reportId }, `begin-${reportId}`).then(
      (answer) => {
        // reloaded, the address is that of the draft
        if (answer.ok) window.history.replaceState(null, '', `/mine/${reportId}/write`);
        else begun = null;
        return answer;
      },
      (error: unknown) => {
        begun = null;
        throw error;
      },
    );
    return begun;
  };
}

/** Saving as for any draft, once it is begun. */
export function savingOf(begin: Begin, save: WritingCommands['save']): Wire['save'] {
  return async (request: SaveRequest, key: string) => {
    const begun = await begin();
    return begun.ok ? save({ ...request, bodyVersion: Math.max(1, request.bodyVersion) }, key) : begun;
  };
}

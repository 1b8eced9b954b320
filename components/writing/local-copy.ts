import type { DraftText } from './draft-text';

/** What was typed and the server has not got yet, on this machine, by person and report. */
export interface LocalCopy {
  /** the version of the text that it was typed on */
  base: number;
  text: DraftText;
  /** what was sent and has no answer yet: the server may have it */
  sent?: Sent;
}

/** A text as it was sent, to be sent again in the same words under the same key. */
export interface Sent {
  key: string;
  bodyVersion: number;
  text: DraftText;
  overwrites: boolean;
}

export interface LocalStore {
  read(): LocalCopy | null;
  /** false: this browser keeps nothing (private window, full) */
  write(copy: LocalCopy): boolean;
  remove(): void;
}

const PREFIX = 'jianbao.draft.';

/** Written at every keystroke and at once, so that not even a crash between two of them loses more than one. */
export function localStore(personId: string, reportId: string): LocalStore {
  const key = `${PREFIX}${personId}.${reportId}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return isCopy(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write(copy) {
      try {
        localStorage.setItem(key, JSON.stringify(copy));
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(key);
      } catch {
        // nothing was kept
      }
    },
  };
}

/** Sheets of this person that were begun on this machine and that the server has not got at all. */
export function begunHere(personId: string): { reportId: string; headline: string }[] {
  try {
    const own = `${PREFIX}${personId}.`;
    return Object.keys(localStorage).flatMap((key) => {
      const copy = key.startsWith(own) ? localStore(personId, key.slice(own.length)).read() : null;
      return copy?.base === 0 ? [{ reportId: key.slice(own.length), headline: copy.text.content.headline }] : [];
    });
  } catch {
    return [];
  }
}

/** At sign-out the next person at this machine finds nothing. */
export function forgetLocalCopies(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
}

function isCopy(kept: unknown): kept is LocalCopy {
  if (typeof kept !== 'object' || kept === null) return false;
  const { base, text, sent } = kept as Partial<LocalCopy>;
  return typeof base === 'number' && isText(text) && (sent === undefined || isSent(sent));
}

function isSent({ key, bodyVersion, text, overwrites }: Partial<Sent>): boolean {
  return typeof key === 'string' && typeof bodyVersion === 'number' && typeof overwrites === 'boolean' && isText(text);
}

function isText(text: Partial<DraftText> | undefined): boolean {
  return (
    typeof text?.statement === 'boolean' &&
    Array.isArray(text.content?.body?.content) &&
    Array.isArray(text.content.photos) &&
    Array.isArray(text.content.byline)
  );
}

/**
 * Guessing gets slower, nobody is locked out: after the free tries the next one waits 1, 2, 4 … 60
 * seconds. A stranger who guesses at an account is counted by account and network, so that the
 * owner elsewhere does not wait for it, and the owner's own device is counted by itself.
 */
export const freeTries = {
  /** at one account from one network, and from a device that its owner has signed in on */
  one: 3,
  /** from one network at whatever accounts: a school's people share one */
  network: 100,
  /** at one account from everywhere: more than the few networks of a stranger come to in an hour */
  everywhere: 300,
  /** at one person's codes from everywhere: there are a million only */
  codes: 10,
  /** letters to one account, whoever asks for them */
  letters: 100,
} as const;

const LONGEST = 60;

/** Seconds that the next try waits after so many that were wrong. */
export function delayAfter(wrong: number, free: number): number {
  return wrong > free ? Math.min(LONGEST, 2 ** Math.min(6, wrong - free - 1)) : 0;
}

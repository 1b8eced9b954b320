import { randomUUID } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { env } from '../env';

/** A browser on which people have signed in with their password: a stranger's guesses do not keep them out there. */
export interface Device {
  id: string;
  /** the latest first */
  people: string[];
}

export const DEVICE_LIFE = 400 * 24 * 3600;
const PEOPLE = 5;
// apart from sessions: neither cookie can be handed in as the other
const salt = 'device';

/** The device with this person on it, as the word of its cookie. */
export function deviceWord(device: Device | null, personId: string): Promise<string> {
  const people = [personId, ...(device?.people ?? []).filter((id) => id !== personId)].slice(0, PEOPLE);
  return encode({
    token: { device: device?.id ?? randomUUID(), people },
    secret: env().secret,
    salt,
    maxAge: DEVICE_LIFE,
  });
}

/** What was not made here, is broken or too old is no device: never an error. */
export async function deviceOf(word: string): Promise<Device | null> {
  try {
    const made = await decode({ token: word, secret: env().secret, salt });
    if (typeof made?.device !== 'string' || !Array.isArray(made.people)) return null;
    return { id: made.device, people: made.people.filter((id): id is string => typeof id === 'string') };
  } catch {
    return null;
  }
}

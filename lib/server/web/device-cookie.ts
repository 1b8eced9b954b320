import { cookies } from 'next/headers';
import { DEVICE_LIFE, type Device, deviceOf, deviceWord } from '../auth/device';
import { sessionCookieName, sessionCookieOptions } from './cookie';

const name = () => sessionCookieName().replace('session', 'device');

export async function readDevice(): Promise<Device | null> {
  const word = (await cookies()).get(name())?.value;
  return word ? deviceOf(word) : null;
}

/** This browser is one on which this person has come in with the password. */
export async function rememberDevice(personId: string): Promise<void> {
  (await cookies()).set(name(), await deviceWord(await readDevice(), personId), {
    ...sessionCookieOptions(),
    maxAge: DEVICE_LIFE,
  });
}

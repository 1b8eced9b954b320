'use server';

import { headers } from 'next/headers';
import {
  type OwnFactorInput,
  ownFactorInput,
  renewRecovery,
  type Seat,
  takeOff,
} from '@/lib/server/auth/second-factor/own-factor';
import { setUpFactor, setUpInput } from '@/lib/server/auth/second-factor/set-up';
import { action } from '@/lib/server/web/action';
import { readSessionWord } from '@/lib/server/web/cookie';
import { readDevice } from '@/lib/server/web/device-cookie';

export const setUpFactorAction = action('factor.own', setUpInput, async (actor, input) =>
  setUpFactor(actor, input, await readSessionWord()),
);
export const takeOffFactorAction = action('signed-in', ownFactorInput, async (actor, input: OwnFactorInput) =>
  takeOff(actor, input, await seat()),
);
export const renewRecoveryAction = action('signed-in', ownFactorInput, async (actor, input: OwnFactorInput) =>
  renewRecovery(actor, input, await seat()),
);

async function seat(): Promise<Seat> {
  return {
    peer: (await headers()).get('x-jianbao-peer') ?? '',
    device: await readDevice(),
    sessionWord: await readSessionWord(),
  };
}

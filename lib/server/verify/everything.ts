import { snapshot } from '../db/snapshot';
import type { Checked } from './checked';
import { checkDigests } from './digests';
import { checkEditions } from './editions';
import { checkFiles } from './files';
import { checkHistory } from './history';
import { checkPlacements } from './placements';
import { checkTexts } from './texts';

const CHECKS = [checkHistory, checkDigests, checkTexts, checkEditions, checkPlacements, checkFiles];

/** Looks at all that is kept, as it stands at this moment; says each check when it is done. */
export async function verifyEverything(say: (checked: Checked) => void): Promise<Checked[]> {
  return snapshot(async (client) => {
    const all: Checked[] = [];
    for (const check of CHECKS) {
      const checked = await check(client);
      say(checked);
      all.push(checked);
    }
    return all;
  });
}

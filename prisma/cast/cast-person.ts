/** People of the demo newspaper: who signs in, what each may do and how each is named in a byline. */

import type { CreditRole } from '@/lib/manuscript/credit-roles';

type CastRole =
  | 'correspondent'
  | 'unitReviewer'
  | 'reporter'
  | 'editor'
  | 'head'
  | 'pageEditor'
  | 'proofreader'
  | 'chief'
  | 'liaison'
  | 'admin';

/** A role, limited to a section or to a unit where a key is given. */
interface CastRoleGrant {
  role: CastRole;
  sectionKey?: string;
  unitKey?: string;
}

export interface CastPerson {
  key: string;
  name: string;
  account: string;
  roles: CastRoleGrant[];
  unitKey?: string;
  /** how the byline names this person; null where one never signs a report */
  bylineRole: CreditRole | null;
  /** place on the sign-in page of the demo newspaper; absent for all but ten */
  demoOrder?: number;
  /** one line under the name on the sign-in page */
  duty?: { zh: string; en: string };
}

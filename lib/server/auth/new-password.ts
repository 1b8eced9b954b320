import { z } from 'zod';
import { asSent } from '../web/typed';

/** What is handed in wherever a new password is set. */
export const newPasswordFields = {
  password: asSent(1000),
  again: asSent(1000),
  /** one's programs go on with the tokens they have */
  keepTokens: z.boolean().optional(),
};

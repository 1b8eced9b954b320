import { z } from 'zod';
import { type TransitionName, transitionNames } from '@/lib/domain/reports/transitions';
import { asSent, note } from '../web/typed';

export const transitionInput = z.strictObject({
  reportId: z.uuid(),
  name: z.enum(transitionNames as [TransitionName, ...TransitionName[]]),
  version: z.int().positive(),
  /** for return and decline: the checklist */
  reasons: z
    .array(z.strictObject({ code: asSent(40), note: note(500).optional() }))
    .max(20)
    .optional(),
  note: note(2000).optional(),
  targetId: z.uuid().optional(),
  sectionId: z.uuid().optional(),
  erratum: note(1000).optional(),
  seenHash: asSent(64).optional(),
  /** returned items that the author has dealt with */
  doneItems: z.array(z.int().min(0)).max(50).optional(),
});

export type TransitionInput = z.infer<typeof transitionInput>;

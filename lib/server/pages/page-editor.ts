import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { hasRole } from '@/lib/domain/actor';
import { decideWork } from '@/lib/domain/pages/work';
import { problem, refuse } from '@/lib/domain/problems';
import { actorOf } from '../auth/actor';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { holdPage, writePage } from './hold';

export const pageEditorInput = z.strictObject({ pageId: z.uuid(), personId: z.uuid().nullable() });

/** Whose page it is: printed on it as 版面编辑. */
export function assignPageEditor(
  actor: Actor,
  input: z.infer<typeof pageEditorInput>,
  repeat: Repeat | null,
): Promise<Result<null>> {
  return command(actor, repeat, async (tx) => {
    const held = await holdPage(tx, actor, { pageId: input.pageId });
    if (!held.ok) return held;
    const { facts } = held.value;
    const decision = decideWork(facts, { name: 'assignEditor' }, actor);
    if (!decision.ok) return decision;
    const person = input.personId ? await actorOf(tx, input.personId) : null;
    if (input.personId && !(person && hasRole(person, 'pageEditor')))
      return refuse(problem('missing-person', 'personId'));
    if (!(await writePage(tx, facts, { pageEditorId: input.personId }))) return refuse(problem('stale-version'));
    await appendEvent(tx, {
      stream: 'issue',
      streamId: facts.issueId,
      kind: decision.event,
      actorId: actor.personId,
      payload: { pageId: facts.id, page: facts.number, personId: input.personId },
    });
    return done(null);
  });
}

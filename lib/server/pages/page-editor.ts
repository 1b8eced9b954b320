import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { hasRole } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { actorOf } from '../auth/actor';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { findPage } from './facts';

export const pageEditorInput = z.strictObject({ pageId: z.uuid(), personId: z.uuid().nullable() });

/** Whose page it is: printed on it as 版面编辑. */
export function assignPageEditor(
  actor: Actor,
  input: z.infer<typeof pageEditorInput>,
  repeat: Repeat | null,
): Promise<Result<null>> {
  return command(actor, repeat, async (tx) => {
    const page = await findPage(tx, actor, input.pageId);
    if (!page) return refuse(problem('not-found'));
    if (page.facts.state === 'signed' || page.facts.state === 'released')
      return refuse(problem('page-signed', undefined, { page: page.facts.number }));
    const person = input.personId ? await actorOf(tx, input.personId) : null;
    if (input.personId && !(person && hasRole(person, 'pageEditor')))
      return refuse(problem('missing-person', 'personId'));
    await tx.page.update({ where: { id: input.pageId }, data: { pageEditorId: input.personId } });
    await appendEvent(tx, {
      stream: 'issue',
      streamId: page.facts.issueId,
      kind: 'page.editorAssigned',
      actorId: actor.personId,
      payload: { pageId: input.pageId, page: page.facts.number, personId: input.personId },
    });
    return done(null);
  });
}

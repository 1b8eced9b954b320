import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { secretWord } from '../hash';
import { lockSettings, settingsEvent } from '../newspaper/settings-event';
import { seenMark } from '../seen';
import { asTyped, figureProblems, orders } from '../settings/figures';
import { asSent, line } from '../web/typed';

const reasonKinds = ['return', 'decline', 'kill', 'unsign', 'reopen'] as const;

export const reasonInput = z.strictObject({
  /** null: a new one, which gets a code of its own */
  code: asSent(60).nullable(),
  kind: z.enum(reasonKinds),
  zh: line(60),
  en: line(120),
  active: z.boolean(),
  order: asTyped,
  seen: asSent(64),
});

export type ReasonInput = z.infer<typeof reasonInput>;

export const reasonSeen = ({ kind, zh, en, active, order }: Omit<ReasonInput, 'code' | 'seen'>) =>
  seenMark([kind, zh, en, active, order]);

/** The words may change, the code never: past returns point at it. Its kind stays for the same reason. */
export function saveReason(
  actor: Actor,
  { code, seen, ...form }: ReasonInput,
  repeat: Repeat | null,
): Promise<Result<{ code: string }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.reasons');
    if (barred.length > 0) return refuse(...barred);
    await lockSettings(tx);
    const before = code ? await tx.reason.findUnique({ where: { code } }) : null;
    if (code && !before) return refuse(problem('not-found'));
    if (before && reasonSeen(before) !== seen) return refuse(problem('stale-version'));
    const kind = before?.kind ?? form.kind;
    const taken = await tx.reason.count({ where: { kind, zh: form.zh, ...(code ? { code: { not: code } } : {}) } });
    const problems = [
      ...(form.zh === '' ? [problem('missing-field', 'zh')] : []),
      ...(form.en === '' ? [problem('missing-field', 'en')] : []),
      ...(form.zh !== '' && taken > 0 ? [problem('name-taken', 'zh')] : []),
      ...(form.kind === kind ? [] : [problem('value-not-allowed', 'kind')]),
      ...figureProblems(form.order, 'order', orders),
    ];
    if (problems.length > 0) return refuse(...problems);
    const data = { ...form, order: form.order ?? orders.min };
    const saved = code
      ? await tx.reason.update({ where: { code }, data, select: { code: true } })
      : await tx.reason.create({
          data: { ...data, code: `${kind}.${secretWord().replace(/\W/g, '').slice(0, 8).toLowerCase()}` },
          select: { code: true },
        });
    await settingsEvent(tx, actor, 'settings.reasonChanged', { code: saved.code, before: before ?? null, after: data });
    return done(saved);
  });
}

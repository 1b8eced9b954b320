import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { nameProblems } from '@/lib/domain/units/names';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import { lockSettings, settingsEvent } from '../newspaper/settings-event';
import { seenMark } from '../seen';
import { asSent, line } from '../web/typed';

export const unitKinds = ['school', 'hospital', 'bureau', 'other'] as const;

export const unitInput = z.strictObject({
  /** null: a new unit */
  id: z.uuid().nullable(),
  name: line(60),
  kind: z.enum(unitKinds),
  aliases: z.array(line(60)).max(30),
  needsReview: z.boolean(),
  active: z.boolean(),
  seen: asSent(64),
});

export type UnitInput = z.infer<typeof unitInput>;

type Fields = Pick<UnitInput, 'name' | 'kind' | 'aliases' | 'needsReview' | 'active'>;

export const unitSeen = ({ name, kind, aliases, needsReview, active }: Fields) =>
  seenMark([name, kind, [...aliases].sort(), needsReview, active]);

/** A unit with the names it goes by. Folded, no two units share a name. */
export function saveUnit(actor: Actor, input: UnitInput, repeat: Repeat | null): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.units');
    if (barred.length > 0) return refuse(...barred);
    await lockSettings(tx);
    const aliases = input.aliases.filter((alias) => alias !== '');
    const fields: Fields = {
      name: input.name,
      kind: input.kind,
      aliases,
      needsReview: input.needsReview,
      active: input.active,
    };
    const before = input.id ? await findUnit(tx, input.id) : null;
    if (input.id && !before) return refuse(problem('not-found'));
    if (before && unitSeen(before) !== input.seen) return refuse(problem('stale-version'));
    const others = await tx.unit.findMany({
      where: input.id ? { id: { not: input.id } } : {},
      select: { name: true, aliases: { select: { name: true } } },
    });
    // beside the fields of the form, where empty lines still stand
    const problems = nameProblems(
      input,
      others.map(({ name, aliases: short }) => ({ name, aliases: short.map((alias) => alias.name) })),
    );
    if (problems.length > 0) return refuse(...problems);
    const id = await write(tx, input.id, fields);
    await settingsEvent(tx, actor, 'settings.unitChanged', { unitId: id, before: before ?? null, after: fields });
    return done({ id });
  });
}

async function findUnit(tx: Tx, id: string): Promise<Fields | null> {
  const unit = await tx.unit.findUnique({
    where: { id },
    select: { name: true, kind: true, needsReview: true, active: true, aliases: { select: { name: true } } },
  });
  return unit && { ...unit, aliases: unit.aliases.map(({ name }) => name) };
}

async function write(tx: Tx, id: string | null, { aliases, ...data }: Fields): Promise<string> {
  if (id) await tx.unitAlias.deleteMany({ where: { unitId: id } });
  const short = { create: aliases.map((name) => ({ name })) };
  const saved = id
    ? await tx.unit.update({ where: { id }, data: { ...data, aliases: short }, select: { id: true } })
    : await tx.unit.create({ data: { ...data, aliases: short }, select: { id: true } });
  return saved.id;
}

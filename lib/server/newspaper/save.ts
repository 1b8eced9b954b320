import { z } from 'zod';
import { type Actor, roles } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { type Problem, problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { asTyped, figureProblems, type Range } from '../settings/figures';
import { lockSettings, settingsEvent } from './settings-event';
import { line } from '../web/typed';

const serials: Range = { min: 1, max: 9_999_999 };

export const newspaperInput = z.strictObject({
  name: line(20),
  latinName: line(60),
  publisher: line(60),
  cnNumber: line(40),
  icp: line(60),
  rights: line(500),
  address: line(120),
  hotline: line(40),
  timeZone: line(60),
  publicUrl: line(200),
  firstSerial: asTyped,
  proofRounds: z.int().min(0).max(3),
  secondFactorRoles: z.array(z.enum(roles)).max(roles.length),
  version: z.int().positive(),
});

export type NewspaperInput = z.infer<typeof newspaperInput>;

export function saveNewspaper(
  actor: Actor,
  input: NewspaperInput,
  repeat: Repeat | null,
): Promise<Result<{ version: number }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.newspaper');
    if (barred.length > 0) return refuse(...barred);
    await lockSettings(tx);
    const { version, ...typed } = input;
    const problems = newspaperProblems(input);
    if (problems.length > 0) return refuse(...problems);
    const data = {
      ...typed,
      publicUrl: typed.publicUrl.replace(/\/+$/, ''),
      firstSerial: typed.firstSerial ?? serials.min,
      secondFactorRoles: roles.filter((role) => typed.secondFactorRoles.includes(role)),
    };
    const before = await tx.newspaper.findUniqueOrThrow({ where: { id: 1 } });
    const { count } = await tx.newspaper.updateMany({
      where: { id: 1, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return refuse(problem('stale-version'));
    const changed = Object.fromEntries(
      Object.entries(data).filter(
        ([key, value]) => JSON.stringify(before[key as keyof typeof before]) !== JSON.stringify(value),
      ),
    );
    await settingsEvent(tx, actor, 'settings.newspaperChanged', { changed });
    return done({ version: version + 1 });
  });
}

function newspaperProblems({ name, timeZone, publicUrl, firstSerial }: NewspaperInput): Problem[] {
  return [
    ...(name === '' ? [problem('missing-field', 'name')] : []),
    ...(Intl.supportedValuesOf('timeZone').includes(timeZone) || timeZone === 'UTC'
      ? []
      : [problem('value-not-allowed', 'timeZone')]),
    ...(publicUrl === '' || isAddress(publicUrl) ? [] : [problem('address-not-valid', 'publicUrl')]),
    ...figureProblems(firstSerial, 'firstSerial', serials),
  ];
}

function isAddress(typed: string): boolean {
  if (!URL.canParse(typed)) return false;
  const { protocol, username, search, hash, pathname } = new URL(typed);
  return (
    ['http:', 'https:'].includes(protocol) && username === '' && search === '' && hash === '' && /^\/*$/.test(pathname)
  );
}

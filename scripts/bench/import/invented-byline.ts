/** The bylines of invented reports, in the forms that local papers print. */
import type { Chance } from './chance';
import { GIVEN, REPORTERS, SURNAMES } from './invented-words';

export function inventPerson(luck: Chance): string {
  return luck.pick(SURNAMES) + luck.pick(GIVEN);
}

export function inventByline(luck: Chance, unit: string, feature: boolean) {
  const reporter = luck.pick(REPORTERS);
  const people = Array.from({ length: luck.pick([1, 1, 1, 2, 3]) }, () => inventPerson(luck));
  const as = (role: string | null, names: string[], of: string | null = null) =>
    names.map((name) => ({ name, role, unit: of }));
  const form = feature ? luck.pick([5, 6, 7]) : luck.pick([0, 0, 0, 0, 0, 1, 2, 3]);
  switch (form) {
    case 1:
      return {
        top: null,
        end: `(记者 ${reporter} 通讯员\n\n${people.join(' ')})`,
        credits: [...as('记者', [reporter]), ...as('通讯员', people)],
      };
    case 2:
      return { top: null, end: `(${unit} ${people.join(' ')})`, credits: as(null, people, unit) };
    case 3:
      return { top: null, end: `(${people.join(' ')})`, credits: as(null, people) };
    case 5:
      return { top: `通讯员 ${people.join(' ')}`, end: null, credits: as('通讯员', people) };
    case 6:
      return { top: `□ ${people.join(' ')}`, end: null, credits: as(null, people) };
    case 7:
      return {
        top: `本报记者 ${reporter} 通讯员 ${people.join(' ')}`,
        end: null,
        credits: [...as('记者', [reporter], '本报'), ...as('通讯员', people)],
      };
    default:
      return {
        top: null,
        end: `(记者 ${reporter} 通讯员 ${people.join(' ')})`,
        credits: [...as('记者', [reporter]), ...as('通讯员', people)],
      };
  }
}

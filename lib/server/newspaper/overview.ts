import type { Actor } from '@/lib/domain/actor';
import { type Ability, can } from '@/lib/domain/permissions';
import { db } from '../db/client';

const settingsRooms = [
  { name: 'people', ability: 'settings.people' },
  { name: 'units', ability: 'settings.units' },
  { name: 'sections', ability: 'settings.sections' },
  { name: 'templates', ability: 'settings.templates' },
  { name: 'reasons', ability: 'settings.reasons' },
  { name: 'newspaper', ability: 'settings.newspaper' },
  { name: 'operations', ability: 'settings.operations' },
] as const satisfies readonly { name: string; ability: Ability }[];

export type SettingsRoom = (typeof settingsRooms)[number]['name'];

export interface RoomLine {
  name: SettingsRoom;
  /** how many are in use; null where counting means nothing */
  count: number | null;
}

export function roomsFor(actor: Actor): SettingsRoom[] {
  return settingsRooms.filter(({ ability }) => can(actor, ability)).map(({ name }) => name);
}

/** The rooms of the settings that are open to this person. */
export async function settingsOverview(actor: Actor): Promise<RoomLine[]> {
  const counts = await countAll();
  return roomsFor(actor).map((name) => ({ name, count: counts[name] ?? null }));
}

async function countAll(): Promise<Partial<Record<SettingsRoom, number>>> {
  const [people, units, sections, templates, reasons] = await Promise.all([
    db().person.count({ where: { deactivatedAt: null } }),
    db().unit.count({ where: { active: true } }),
    db().section.count({ where: { active: true } }),
    db().pageTemplate.count({ where: { active: true } }),
    db().reason.count({ where: { active: true } }),
  ]);
  return { people, units, sections, templates, reasons };
}

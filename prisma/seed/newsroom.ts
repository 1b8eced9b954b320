import { formats } from '@/lib/composer/formats';
import { rolesByConsent } from '@/lib/domain/people/consent';
import type { Prisma } from '@/lib/server/db/generated/client';
import { db } from '@/lib/server/db/client';
import { newspaper } from '../cast/newspaper';
import { people } from '../cast/people';
import { reasons } from '../cast/reasons';
import { sections } from '../cast/sections';
import { templates } from '../cast/templates';
import { units } from '../cast/units';

/** The ids that the keys of the cast became. */
export interface Newsroom {
  people: Map<string, string>;
  units: Map<string, string>;
  sections: Map<string, string>;
  templates: Map<string, string>;
}

/** The cast takes its places: newspaper, units, sections, people with their roles, reasons, templates. No report yet. */
export async function seatNewsroom(options: { demo: boolean }): Promise<Newsroom> {
  const { name, latinName, publisher, cnNumber, address, hotline, icp, rights, timeZone, firstSerial, proofRounds } =
    newspaper;
  await db().newspaper.create({
    data: {
      id: 1,
      name,
      latinName,
      publisher,
      cnNumber,
      address,
      hotline,
      icp,
      rights: rights.zh,
      timeZone,
      firstSerial,
      proofRounds,
      demo: options.demo,
    },
  });
  await db().reason.createMany({ data: reasons.map((reason, order) => ({ ...reason, order })) });
  const room: Newsroom = { people: new Map(), units: new Map(), sections: new Map(), templates: new Map() };
  for (const { key, aliases, ...unit } of units) {
    const { id } = await db().unit.create({
      data: { ...unit, aliases: { create: aliases.map((alias) => ({ name: alias })) } },
    });
    room.units.set(key, id);
  }
  for (const { key, name, order, policy } of sections) {
    const { id } = await db().section.create({ data: { name, order, policy } });
    room.sections.set(key, id);
  }
  await seatPeople(room);
  await hangTemplates(room);
  return room;
}

async function seatPeople(room: Newsroom): Promise<void> {
  for (const person of people) {
    const { id } = await db().person.create({
      data: {
        name: person.name,
        account: person.account,
        demoOrder: person.demoOrder ?? null,
        ...(person.duty ? { demoDuty: person.duty } : {}),
        ...(person.unitKey ? { memberships: { create: { unitId: idOf(room.units, person.unitKey) } } } : {}),
        roles: {
          create: person.roles.map(({ role, sectionKey, unitKey }) => ({
            role,
            sectionId: sectionKey ? idOf(room.sections, sectionKey) : null,
            unitId: unitKey ? idOf(room.units, unitKey) : null,
          })),
        },
      },
    });
    room.people.set(person.key, id);
  }
  // whoever looks after a section holds the role editor for it
  for (const section of sections) {
    const sectionId = idOf(room.sections, section.key);
    for (const key of section.editorKeys) {
      const personId = idOf(room.people, key);
      const has = await db().roleGrant.count({
        where: { personId, role: 'editor', OR: [{ sectionId }, { sectionId: null }] },
      });
      if (has === 0) await db().roleGrant.create({ data: { personId, role: 'editor', sectionId } });
    }
  }
  await consentByChief();
}

/** The first chief, whom the machine made, has consented to all others. */
async function consentByChief(): Promise<void> {
  const chief = await db().roleGrant.findFirstOrThrow({ where: { role: 'chief' }, orderBy: { id: 'asc' } });
  await db().roleGrant.updateMany({
    where: { role: { in: [...rolesByConsent] }, personId: { not: chief.personId } },
    data: { consentedById: chief.personId },
  });
}

async function hangTemplates(room: Newsroom): Promise<void> {
  for (const { key, name, format, frontHeadLines, pages } of templates) {
    const { id } = await db().pageTemplate.create({
      data: { name, frontHeadLines, format: formats[format] as unknown as Prisma.InputJsonValue },
    });
    for (const page of pages) {
      await db().templatePage.create({
        data: {
          templateId: id,
          number: page.number,
          name: page.name,
          sections: { create: page.sectionKeys.map((sectionKey) => ({ sectionId: idOf(room.sections, sectionKey) })) },
        },
      });
    }
    room.templates.set(key, id);
  }
}

export function idOf(map: Map<string, string>, key: string): string {
  const id = map.get(key);
  if (!id) throw new Error(`The cast has no "${key}".`);
  return id;
}

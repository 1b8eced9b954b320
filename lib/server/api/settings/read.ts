import { z } from 'zod';
import { done } from '../../command';
import { db } from '../../db/client';
import { saveSection, sectionInput } from '../../sections/save';
import { saveUnit, unitInput, unitKinds } from '../../units/save';
import { unitFacts } from '../../units/unit-list';
import { listOf, pageField, skipTo, told } from '../answer-schemas';
import { endpoint } from '../endpoint';
import { line } from '../../web/typed';

const nothing = z.strictObject({});

export const listUnits = endpoint({
  method: 'GET',
  path: '/units',
  tag: 'settings',
  summary: 'Units with their short names; fifty a page',
  policy: 'signed-in',
  input: z.strictObject({ page: pageField, name: line(100).optional() }),
  answer: listOf(
    z.strictObject({
      id: z.uuid(),
      name: told,
      kind: z.enum(unitKinds),
      needsReview: z.boolean(),
      active: z.boolean(),
      aliases: z.array(told),
    }),
  ),
  run: async (_actor, { page, name }) => {
    const where = name ? { OR: [{ name }, { aliases: { some: { name } } }] } : {};
    const [rows, total] = await Promise.all([
      db().unit.findMany({
        where,
        orderBy: { name: 'asc' },
        ...skipTo(page),
        select: unitFacts,
      }),
      db().unit.count({ where }),
    ]);
    return done({
      items: rows.map(({ aliases, ...unit }) => ({ ...unit, aliases: aliases.map((alias) => alias.name) })),
      total,
    });
  },
});

const made = z.strictObject({ id: z.uuid() });

export const addUnit = endpoint({
  method: 'POST',
  path: '/units',
  tag: 'settings',
  summary: 'A new unit with the short names that it goes by',
  policy: 'settings.units',
  input: unitInput.omit({ id: true, seen: true }).extend({
    aliases: unitInput.shape.aliases.default([]),
    needsReview: z.boolean().default(false),
    active: z.boolean().default(true),
  }),
  answer: made,
  run: (actor, input, repeat) => saveUnit(actor, { ...input, id: null, seen: '' }, repeat),
});

export const listSections = endpoint({
  method: 'GET',
  path: '/sections',
  tag: 'settings',
  summary: 'Sections with their review policy: three, two or one signatures',
  policy: 'signed-in',
  input: nothing,
  answer: z.array(z.strictObject({ id: z.uuid(), name: told, policy: z.enum(['three', 'two', 'one']) })),
  run: async () =>
    done(
      await db().section.findMany({
        where: { active: true },
        orderBy: { order: 'asc' },
        select: { id: true, name: true, policy: true },
      }),
    ),
});

export const addSection = endpoint({
  method: 'POST',
  path: '/sections',
  tag: 'settings',
  summary: 'A new section with its review policy',
  policy: 'settings.sections',
  input: sectionInput
    .omit({ id: true, seen: true })
    .extend({ order: sectionInput.shape.order.default(0), active: z.boolean().default(true) }),
  answer: made,
  run: (actor, input, repeat) => saveSection(actor, { ...input, id: null, seen: '' }, repeat),
});

export const listReasons = endpoint({
  method: 'GET',
  path: '/reasons',
  tag: 'settings',
  summary: 'The codes that a return, a decline, a kill, an unsigning or a reopening takes',
  policy: 'signed-in',
  input: nothing,
  answer: z.array(
    z.strictObject({
      code: told,
      kind: z.enum(['return', 'decline', 'kill', 'unsign', 'reopen']),
      zh: told,
      en: told,
    }),
  ),
  run: async () =>
    done(
      await db().reason.findMany({
        where: { active: true },
        orderBy: { order: 'asc' },
        select: { code: true, kind: true, zh: true, en: true },
      }),
    ),
});

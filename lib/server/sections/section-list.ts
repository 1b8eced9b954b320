import { inForce } from '../people/in-force';
import type { ConsentRequest } from '@/lib/domain/people/consent-request';
import { waiting } from '../consents/ask';
import { db } from '../db/client';
import { sectionSeen } from './save';

const editors = () => {
  return {
    where: {
      role: 'editor' as const,
      ...inForce(),
      person: { deactivatedAt: null },
    },
    orderBy: { from: 'asc' as const },
    select: { id: true, person: { select: { id: true, name: true } } },
  };
};

export async function listSections() {
  const sections = await db().section.findMany({
    orderBy: [{ active: 'desc' }, { order: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, order: true, policy: true, active: true, roles: editors() },
  });
  return sections.map(({ roles, ...section }) => ({
    ...section,
    editors: [...new Set(roles.map(({ person }) => person.name))],
  }));
}

export type SectionLine = Awaited<ReturnType<typeof listSections>>[number];

/** A section and who may be made its editor. */
export async function sectionDetail(id: string) {
  const section = await db().section.findUnique({
    where: { id },
    select: { id: true, name: true, order: true, policy: true, active: true, roles: editors() },
  });
  if (!section) return null;
  const { roles, ...fields } = section;
  const asked = await db().consent.findMany({
    where: { kind: 'roles', ...waiting() },
    orderBy: { askedAt: 'asc' },
    select: { request: true, person: { select: { name: true } } },
  });
  return {
    ...fields,
    seen: sectionSeen(fields),
    /** names of those whose role here waits for a second person */
    waiting: asked.filter(({ request }) => forSection(request, id)).map(({ person }) => person.name),
    editors: roles.map(({ id: grantId, person }) => ({ grantId, personId: person.id, name: person.name })),
  };
}

function forSection(request: unknown, sectionId: string): boolean {
  const { grants } = request as Extract<ConsentRequest, { kind: 'roles' }>;
  return grants.some((grant) => grant.role === 'editor' && grant.sectionId === sectionId);
}

export type SectionDetail = NonNullable<Awaited<ReturnType<typeof sectionDetail>>>;

/** The newsroom's people, not the correspondents: who could look after a section. */
export async function possibleEditors() {
  return db().person.findMany({
    where: {
      deactivatedAt: null,
      roles: {
        some: {
          role: { in: ['editor', 'head', 'reporter', 'pageEditor', 'chief'] },
          ...inForce(),
        },
      },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}

import { type Problem, problem } from '@/lib/domain/problems';
import type { Tx } from '../db/client';

interface ScopeIds {
  sectionIds?: readonly (string | null)[];
  unitIds?: readonly (string | null)[];
}

/** Sections and units that a form names must be there: the list it was filled from may be old. */
export async function unknownScopes(tx: Tx, { sectionIds = [], unitIds = [] }: ScopeIds): Promise<Problem[]> {
  const sections = distinct(sectionIds);
  const units = distinct(unitIds);
  const sectionsThere = await tx.section.count({ where: { id: { in: sections } } });
  const unitsThere = await tx.unit.count({ where: { id: { in: units } } });
  return [
    ...(sectionsThere < sections.length ? [problem('section-unknown', 'sectionId')] : []),
    ...(unitsThere < units.length ? [problem('unit-unknown', 'unitId')] : []),
  ];
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

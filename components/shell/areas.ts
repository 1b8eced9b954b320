import type { Role } from '@/lib/domain/actor';
import { rolesThatCan } from '@/lib/domain/permissions';

/** The areas of the desk, as words in the rail, in the order of the line. */
const areaNames = ['mine', 'approvals', 'desk', 'reports', 'issues', 'consents', 'units', 'settings'] as const;
export type AreaName = (typeof areaNames)[number];

export type Area = { name: AreaName; href: string; by: readonly Role[]; gap?: boolean };

const newsroom: Role[] = ['reporter', 'editor', 'head', 'pageEditor', 'proofreader', 'chief'];

/** Whoever may settle anything at all: administration, sections, templates, reasons, people of the units. */
const settlers: Role[] = ['head', 'pageEditor', 'chief', 'liaison', 'admin'];

export const areas: readonly Area[] = [
  { name: 'mine', href: '/mine', by: ['correspondent', 'reporter'] },
  { name: 'approvals', href: '/approvals', by: rolesThatCan('unit.review') },
  { name: 'desk', href: '/desk', by: ['editor', 'head', 'chief'] },
  { name: 'reports', href: '/reports', by: [...newsroom, 'liaison'] },
  { name: 'issues', href: '/issues', by: rolesThatCan('issue.see') },
  { name: 'consents', href: '/consents', by: ['chief', 'liaison', 'admin'] },
  { name: 'units', href: '/settings/units', by: ['liaison'], gap: true },
  { name: 'settings', href: '/settings', by: settlers, gap: true },
];

/** What waits for somebody stands there whatever their roles. */
export function areasFor(roles: readonly Role[], waiting: readonly string[] = []): Area[] {
  return areas.filter((area) => area.by.some((role) => roles.includes(role)) || waiting.includes(area.name));
}

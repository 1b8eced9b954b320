/**
 * Prints credits as newspapers do. People of one role and unit stand together, a post before them;
 * work stands behind when it is all there is (李明 王芳 整理), else before; a semicolon parts what
 * would run into each other. What it prints, parseByline reads back to the same credits.
 */
import type { Credit } from '../content';
import type { CreditRole } from '../credit-roles';
import { isKnownName } from './names';
import { isWork, wordOfRole } from './role-words';
import { isMedia } from './unit-words';

/** plain: 记者 沈拓 · bracketed: （记者 沈拓） · boxed: □ 记者 沈拓 */
export type BylineStyle = 'plain' | 'bracketed' | 'boxed';

interface Person {
  name: string;
  unit: string | null;
  roles: (CreditRole | null)[];
}

interface Group {
  names: string[];
  unit: string | null;
  roles: (CreditRole | null)[];
}

/** Empty for no credits. */
export function printByline(credits: readonly Credit[], style: BylineStyle = 'plain'): string {
  const groups = groupPeople(mergePeople(credits));
  if (groups.length === 0) return '';
  const plain = printGroups(groups);
  return style === 'bracketed' ? `（${plain}）` : style === 'boxed' ? `□ ${plain}` : plain;
}

/** 记者 沈拓 + 摄影 沈拓 is one person with two roles: 记者 沈拓 摄影. */
function mergePeople(credits: readonly Credit[]): Person[] {
  const people: Person[] = [];
  for (const { name, role, unit } of credits) {
    const last = people[people.length - 1];
    const again = last && name !== '' && last.name === name && last.unit === unit && last.roles[0] !== null;
    if (again && role !== null && isWork(role) && !last.roles.includes(role)) last.roles.push(role);
    else people.push({ name, unit, roles: [role] });
  }
  return people;
}

function groupPeople(people: Person[]): Group[] {
  const groups: Group[] = [];
  for (const { name, unit, roles } of people) {
    const last = groups[groups.length - 1];
    const same =
      last && last.unit === unit && last.roles.join() === roles.join() && name !== '' && last.names[0] !== '';
    if (same) last.names.push(name);
    else groups.push({ names: [name], unit, roles });
  }
  return groups;
}

function printGroups(groups: Group[]): string {
  const [only] = groups;
  if (groups.length === 1 && only && only.roles.length === 1 && only.names[0] !== '') {
    const role = only.roles[0] ?? null;
    if (role !== null && isWork(role) && role !== 'source' && only.names.every(isKnownName))
      return [people(only), wordOfRole(role)].join(' ');
  }
  const slashes = groups.every(
    (group) =>
      group.roles.length === 1 &&
      (group.roles[0] === 'text' || group.roles[0] === 'photographer') &&
      group.names[0] !== '' &&
      group.unit === null,
  );
  if (slashes)
    return groups.map((group) => `${group.roles[0] === 'text' ? '文' : '图'}/${group.names.join(' ')}`).join(' ');
  const simple = groups.every(
    (group) => group.roles.length === 1 && group.roles[0] && !isWork(group.roles[0]) && group.names[0] !== '',
  );
  return groups.map(printGroup).join(simple ? ' ' : '；');
}

function printGroup(group: Group): string {
  const [first, ...others] = group.roles;
  const word = first ? wordOfRole(first) : '';
  const behind = others.map((role) => (role ? wordOfRole(role) : ''));
  const media = group.unit !== null && isMedia(group.unit) && first && !isWork(first);
  if (group.names[0] === '' && media) return group.unit + word;
  if (group.names[0] === '') return word ? `${word}：${group.unit ?? ''}` : (group.unit ?? '');
  if (media) return [group.unit + word, ...group.names, ...behind].join(' ');
  return [word, people(group), ...behind].filter(Boolean).join(' ');
}

function people(group: Group): string {
  return [group.unit, ...group.names].filter(Boolean).join(' ');
}

import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/domain/actor';
import { abilities, rolesThatCan, type Ability } from '@/lib/domain/permissions';
import { areas, areasFor } from './areas';

describe('the rail shows each person the areas of their work', () => {
  it.each<[Role[], string[]]>([
    [['correspondent'], ['mine']],
    [['unitReviewer'], ['approvals']],
    [['reporter'], ['mine', 'reports']],
    [['editor'], ['desk', 'reports', 'issues']],
    [['pageEditor'], ['reports', 'issues', 'settings']],
    [['chief'], ['desk', 'reports', 'issues', 'consents', 'settings']],
    [['liaison'], ['reports', 'consents', 'units', 'settings']],
    [['admin'], ['consents', 'settings']],
    [
      ['editor', 'admin'],
      ['desk', 'reports', 'issues', 'consents', 'settings'],
    ],
    [[], []],
  ])('%j sees %j', (roles, expected) => {
    expect(areasFor(roles).map((area) => area.name)).toEqual(expected);
  });
});

it('what waits for somebody is shown whatever their roles', () =>
  expect(areasFor(['editor'], ['consents']).map(({ name }) => name)).toEqual([
    'desk',
    'reports',
    'issues',
    'consents',
  ]));

it('the settings are shown to exactly those who may change something there', () => {
  const names = (Object.keys(abilities) as Ability[]).filter((ability) => ability.startsWith('settings.'));
  const able = new Set(names.flatMap((ability) => [...rolesThatCan(ability)]));
  expect([...(areas.find(({ name }) => name === 'settings')?.by ?? [])].sort()).toEqual([...able].sort());
});

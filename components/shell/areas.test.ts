import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/domain/actor';
import { areasFor } from './areas';

describe('the rail shows each person the areas of their work', () => {
  it.each<[Role[], string[]]>([
    [['correspondent'], ['mine']],
    [['unitReviewer'], ['approvals']],
    [['reporter'], ['mine', 'desk', 'reports', 'issues']],
    [['editor'], ['desk', 'reports', 'issues']],
    [['pageEditor'], ['reports', 'issues']],
    [['chief'], ['desk', 'reports', 'issues']],
    [['liaison'], ['reports', 'units']],
    [['admin'], ['settings']],
    [
      ['editor', 'admin'],
      ['desk', 'reports', 'issues', 'settings'],
    ],
    [[], []],
  ])('%j sees %j', (roles, expected) => {
    expect(areasFor(roles).map((area) => area.name)).toEqual(expected);
  });
});

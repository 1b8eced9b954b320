import { describe, expect, test } from 'vitest';
import { roles } from '@/lib/domain/actor';
import { grantableRoles } from '@/lib/domain/permissions';
import { abilitiesOf, duties, sees } from './duties';
import { newsroom } from './newsroom';

describe('an administrator 管理员', () => {
  test('sets up the newspaper and its people', () => {
    expect(abilitiesOf('admin')).toEqual([
      'settings.people',
      'settings.units',
      'settings.sections',
      'settings.newspaper',
      'settings.templates',
      'settings.reasons',
      'settings.operations',
      'person.invite',
      'person.deactivate',
      'person.roles',
      'token.own',
    ]);
    expect(grantableRoles(newsroom.admin)).toEqual(roles);
  });
  test('has no editorial power: moves no report and reads none', () => {
    expect(duties('admin')).toEqual([]);
    expect(sees('admin')).toEqual({ text: [], metadata: [] });
  });
});

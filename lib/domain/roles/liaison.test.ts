import { describe, expect, test } from 'vitest';
import { grantableRoles } from '@/lib/domain/permissions';
import { abilitiesOf, duties, sees } from './duties';
import { newsroom } from './newsroom';

describe('a liaison 通联', () => {
  test('looks after units and correspondents', () => {
    expect(abilitiesOf('liaison')).toEqual(['settings.people', 'settings.units', 'person.invite', 'token.own']);
    expect(grantableRoles(newsroom.liaison)).toEqual(['correspondent', 'unitReviewer']);
  });
  test('counts reports without reading them', () => {
    expect(sees('liaison').text).toEqual([]);
    expect(sees('liaison').metadata).toContain('submitted');
    expect(duties('liaison')).toEqual([]);
  });
});

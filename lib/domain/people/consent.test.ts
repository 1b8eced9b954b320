import { expect, test } from 'vitest';
import type { Role } from '@/lib/domain/actor';
import { newsroom, person } from '@/lib/domain/roles/newsroom';
import { consentProblems, rolesByConsent, type Second, whoMayConsent } from './consent';

const second = (id: string, ...roles: Role[]): Second => ({ ...person(id, roles), openedByHand: false });
const { chief, admin, liaison, editor } = Object.fromEntries(
  (['chief', 'admin', 'liaison', 'editor'] as const).map((name) => [name, { ...newsroom[name], openedByHand: false }]),
) as Record<'chief' | 'admin' | 'liaison' | 'editor', Second>;
const other = second('other', 'chief');
const founder = second('founder', 'chief', 'admin');

const may = (all: Second[], askedById: string, personId: string, weighty = true) =>
  whoMayConsent({ personId, askedById, weighty }, all).map((each) => each.personId);

test('these roles one person alone does not give', () =>
  expect(rolesByConsent).toEqual(['unitReviewer', 'editor', 'head', 'chief', 'admin']));

test.each<[string, Second[], string, string, string[]]>([
  ['administrator asks: chiefs', [admin, liaison, editor, chief, other], 'admin', 'editor', ['chief', 'other']],
  ['liaison asks: chiefs, not the administrator', [admin, liaison, chief], 'liaison', 'author', ['chief']],
  ['two clerks make no editor', [admin, liaison, second('clerk', 'admin')], 'admin', 'editor', []],
  [
    'a chief asks: an administrator or another chief',
    [founder, admin, other, editor],
    'founder',
    'editor',
    ['admin', 'other'],
  ],
  ['who profits counts not where there is another', [admin, chief, other], 'admin', 'chief', ['other']],
  [
    'two people: the chief for what the administrator asks, even for themselves',
    [admin, chief],
    'admin',
    'chief',
    ['chief'],
  ],
  ['two people: the other accepts what the founder asks', [founder, editor], 'founder', 'editor', ['editor']],
  ['nobody for a newcomer whom the administrator would make chief', [admin, editor], 'admin', 'editor', []],
  ['nobody but the one who asks', [founder], 'founder', 'author', []],
])('%s', (_, all, askedById, personId, expected) => expect(may(all, askedById, personId)).toEqual(expected));

test('what opens no such role any two may settle who look after accounts', () =>
  expect(may([admin, liaison, chief, editor], 'liaison', 'author', false)).toEqual(['admin', 'chief']));

test('a chief of one section is no chief here', () =>
  expect(
    may([admin, { ...second('local'), ...person('local', [{ role: 'chief', sectionId: 'a' }]) }], 'admin', 'x'),
  ).toEqual([]));

test('an account that the asker alone opened consents to nothing that weighs', () => {
  const puppet = { ...editor, openedByHand: true };
  expect(may([founder, puppet], 'founder', 'editor')).toEqual([]);
  expect(may([founder, { ...admin, openedByHand: true }], 'founder', 'author')).toEqual([]);
});

test('a refusal names who can', () => {
  const all = [admin, liaison, chief];
  const asked = { personId: 'author', askedById: 'admin', weighty: true };
  expect(consentProblems(admin, asked, all).map(({ code }) => code)).toEqual(['own-request']);
  expect(consentProblems(liaison, asked, all)).toEqual([{ code: 'forbidden', params: { roles: 'chief' } }]);
});

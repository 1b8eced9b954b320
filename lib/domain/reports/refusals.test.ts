import { expect, test } from 'vitest';
import { type CastName, newsroom, now, onPage, reportIn } from '@/lib/domain/roles/newsroom';
import type { ReportCommand } from './command';
import { decide } from './decide';
import type { ReportFacts } from './facts';

test.each<[string, ReportFacts, ReportCommand, CastName, object[]]>([
  [
    'it is in another state',
    reportIn('draft'),
    { name: 'claim' },
    'editor',
    [{ code: 'wrong-state', params: { state: 'draft', needed: 'submitted' } }],
  ],
  [
    'it is in the hands of another',
    reportIn('editing'),
    { name: 'claim' },
    'secondEditor',
    [{ code: 'already-claimed' }],
  ],
  [
    'it has never been on the desk',
    reportIn('returned', { submittedAt: null }),
    { name: 'reconsider' },
    'editor',
    [{ code: 'wrong-state', params: { state: 'returned', needed: 'returned,declined' } }],
  ],
  [
    'the text is another one by now',
    reportIn('editing'),
    { name: 'sign', seenHash: 'text-0' },
    'editor',
    [{ code: 'text-changed-since' }],
  ],
  [
    'nothing waits for a second word',
    reportIn('finalReview'),
    { name: 'confirmChange' },
    'chief',
    [{ code: 'nothing-to-confirm' }],
  ],
  [
    'a section is not named',
    reportIn('editing'),
    { name: 'assignSection' },
    'editor',
    [{ code: 'missing-section', field: 'section' }],
  ],
  [
    'an erratum is empty',
    reportIn('published'),
    { name: 'addErratum', erratum: '　' },
    'chief',
    [{ code: 'missing-erratum', field: 'erratum' }],
  ],
  [
    'an erratum is too long',
    reportIn('published'),
    { name: 'addErratum', erratum: '错'.repeat(1001) },
    'chief',
    [{ code: 'too-long', field: 'erratum', params: { max: 1000, length: 1001 } }],
  ],
  [
    'a note is too long',
    reportIn('editing'),
    { name: 'sign', note: '长'.repeat(2001) },
    'editor',
    [{ code: 'note-too-long', field: 'note', params: { max: 2000, length: 2001 } }],
  ],
  [
    'it stands on a signed page',
    reportIn('editing', onPage('signed')),
    { name: 'kill', reasons: ['facts'], note: '失实' },
    'chief',
    [{ code: 'on-signed-page', params: { page: 3 } }],
  ],
])('a refusal says in full that %s', (_, facts, command, who, problems) => {
  expect(decide(facts, command, newsroom[who], now)).toEqual({ ok: false, problems });
});

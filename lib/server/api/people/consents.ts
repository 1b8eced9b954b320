import { z } from 'zod';
import { roles } from '@/lib/domain/actor';
import { answerConsent, answerConsentInput } from '../../consents/answer';
import { consentsOf } from '../../consents/consent-list';
import { takeLink, takeLinkInput } from '../../consents/take-link';
import { withdrawConsent, withdrawConsentInput } from '../../consents/withdraw';
import { done } from '../../command';
import { told } from '../answer-schemas';
import { endpoint } from '../endpoint';

const consent = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['roles', 'link', 'account', 'reactivate', 'factor']),
  personId: z.uuid(),
  name: told,
  account: told,
  newAccount: told.nullable(),
  roles: z.array(z.strictObject({ role: z.enum(roles), where: told, from: told.nullable(), until: told.nullable() })),
  askedBy: told,
  askedAt: told,
  state: z.enum(['waits', 'given', 'refused', 'withdrawn', 'lapsed']),
  answeredBy: told.nullable(),
  note: told,
  who: z.array(told),
  mayAnswer: z.boolean(),
  mine: z.boolean(),
  linkReady: z.boolean(),
});

export const listConsents = endpoint({
  method: 'GET',
  path: '/consents',
  tag: 'settings',
  summary: 'What waits for your consent, what you asked a second person for, and what is about you',
  policy: 'signed-in',
  input: z.strictObject({}),
  answer: z.array(consent),
  run: async (actor) => done(await consentsOf(actor)),
});

export const answerOneConsent = endpoint({
  method: 'POST',
  path: '/consents/{consentId}',
  tag: 'settings',
  summary: 'Says yes or no as the second person. `code` is half of a link, to be told to its person alone',
  policy: 'signed-in',
  input: answerConsentInput,
  answer: z.strictObject({ code: told.nullable(), mailedTo: told.nullable() }),
  run: answerConsent,
});

export const withdrawOwnConsent = endpoint({
  method: 'DELETE',
  path: '/consents/{consentId}',
  tag: 'settings',
  summary: 'Takes back what you asked for, and a link that is not used yet',
  policy: 'signed-in',
  input: withdrawConsentInput,
  answer: z.boolean(),
  run: withdrawConsent,
});

export const takeConsentedLink = endpoint({
  method: 'POST',
  path: '/consents/{consentId}/link',
  tag: 'settings',
  summary: 'The link that a second person consented to, for whoever asked; it opens only with the code',
  policy: 'signed-in',
  input: takeLinkInput,
  answer: z.strictObject({ path: told }),
  run: takeLink,
});

import { z } from 'zod';
import { done } from '../../command';
import { revokeToken, revokeTokenInput, workingTokens } from '../../auth/own-tokens';
import { endpoint } from '../endpoint';
import { told } from '../answer-schemas';

export const listOwnTokens = endpoint({
  method: 'GET',
  path: '/me/tokens',
  tag: 'account',
  summary: 'Your own tokens that still work; their words are nowhere',
  policy: 'token.own',
  input: z.strictObject({}),
  answer: z.array(
    z.strictObject({
      id: z.uuid(),
      name: told,
      createdAt: told,
      usedAt: told.nullable(),
      expiresAt: told.nullable(),
    }),
  ),
  run: async ({ personId }) => {
    const rows = await workingTokens(personId);
    return done(
      rows.map(({ createdAt, usedAt, expiresAt, ...rest }) => ({
        ...rest,
        createdAt: createdAt.toISOString(),
        usedAt: usedAt?.toISOString() ?? null,
        expiresAt: expiresAt?.toISOString() ?? null,
      })),
    );
  },
});

export const revokeOwnToken = endpoint({
  method: 'DELETE',
  path: '/me/tokens/{tokenId}',
  tag: 'account',
  summary: 'Revokes one of your tokens at once',
  policy: 'token.own',
  input: revokeTokenInput,
  answer: z.null(),
  run: revokeToken,
});

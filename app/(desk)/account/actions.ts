'use server';

import { endSession, endSessionInput, signOutEverywhere, signOutEverywhereInput } from '@/lib/server/auth/sign-out';
import { changePassword, passwordInput } from '@/lib/server/auth/change-password';
import { createToken, createTokenInput, revokeToken, revokeTokenInput } from '@/lib/server/auth/own-tokens';
import { action } from '@/lib/server/web/action';
import { readSessionWord } from '@/lib/server/web/cookie';

export const changePasswordAction = action('signed-in', passwordInput, async (actor, input) =>
  changePassword(actor, input, await readSessionWord()),
);
export const endSessionAction = action('signed-in', endSessionInput, endSession);
export const signOutEverywhereAction = action('signed-in', signOutEverywhereInput, signOutEverywhere);
export const createTokenAction = action('token.own', createTokenInput, createToken);
export const revokeTokenAction = action('token.own', revokeTokenInput, revokeToken);

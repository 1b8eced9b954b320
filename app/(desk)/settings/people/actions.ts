'use server';

import { deactivate, deactivateInput, reactivate, reactivateInput } from '@/lib/server/people/deactivate';
import { invite, inviteForm } from '@/lib/server/people/invite';
import { joinUnit, joinUnitInput, leaveUnit, leaveUnitInput } from '@/lib/server/people/memberships';
import { profileInput, saveProfile } from '@/lib/server/people/profile';
import { resetLink, resetLinkInput } from '@/lib/server/auth/reset-link';
import { askFactorRemoval, lostPhoneInput } from '@/lib/server/auth/second-factor/lost-phone';
import { endRole, endRoleInput, grantRole, grantRoleInput } from '@/lib/server/people/roles';
import { signOutEverywhere, signOutEverywhereInput } from '@/lib/server/auth/sign-out';
import { action } from '@/lib/server/web/action';

export const inviteAction = action('person.invite', inviteForm, invite);
export const saveProfileAction = action('settings.people', profileInput, saveProfile);
export const grantRoleAction = action('settings.people', grantRoleInput, grantRole);
export const endRoleAction = action('settings.people', endRoleInput, endRole);
export const joinUnitAction = action('settings.people', joinUnitInput, joinUnit);
export const leaveUnitAction = action('settings.people', leaveUnitInput, leaveUnit);
export const resetLinkAction = action('settings.people', resetLinkInput, resetLink);
export const removeFactorAction = action('settings.people', lostPhoneInput, askFactorRemoval);
export const signOutPersonAction = action('settings.people', signOutEverywhereInput, signOutEverywhere);
export const deactivateAction = action('person.deactivate', deactivateInput, deactivate);
export const reactivateAction = action('person.deactivate', reactivateInput, reactivate);

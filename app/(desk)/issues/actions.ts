'use server';

import { planIssue, planIssueInput } from '@/lib/server/issues/plan';
import { issueTransitionInput, transitionIssue } from '@/lib/server/issues/transition';
import { chooseInput, chooseLayout } from '@/lib/server/pages/choose-layout';
import { composeInput, composeThisPage } from '@/lib/server/pages/compose';
import { placementBreaks, placementBreaksInput } from '@/lib/server/pages/headline-breaks';
import { placeInput, placeReport } from '@/lib/server/pages/place';
import { pageTransitionInput, transitionPage } from '@/lib/server/pages/transition';
import { action } from '@/lib/server/web/action';

export const plan = action('issue.plan', planIssueInput, planIssue);
export const moveIssue = action('issue.see', issueTransitionInput, transitionIssue);
export const place = action('placement.edit', placeInput, placeReport);
export const compose = action('page.compose', composeInput, composeThisPage);
export const choose = action('page.compose', chooseInput, chooseLayout);
export const movePage = action('issue.see', pageTransitionInput, transitionPage);
export const setBreaks = action('page.compose', placementBreaksInput, placementBreaks);

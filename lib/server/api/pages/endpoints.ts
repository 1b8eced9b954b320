import { z } from 'zod';
import { problem, refuse } from '@/lib/domain/problems';
import { done } from '../../command';
import { chooseInput, chooseLayout } from '../../pages/choose-layout';
import { type Composed, composeInput, composeThisPage } from '../../pages/compose';
import { placementBreaks, placementBreaksInput } from '../../pages/headline-breaks';
import { assignPageEditor, pageEditorInput } from '../../pages/page-editor';
import { pagePicture, pagePrint } from '../../pages/picture';
import { placeInput, placeReport } from '../../pages/place';
import { pageTransitionInput, transitionPage } from '../../pages/transition';
import { movedSchema } from '../answer-schemas';
import { endpoint } from '../endpoint';

export const placeOnPage = endpoint({
  method: 'POST',
  path: '/issues/{issueId}/placements',
  tag: 'pages',
  summary: 'Puts a report on a page, moves it, changes its rank, or takes it back to the pool (`pageId` null)',
  policy: 'placement.edit',
  input: placeInput,
  answer: z.strictObject({ pageId: z.uuid().nullable() }),
  run: placeReport,
});

export const composePage = endpoint({
  method: 'POST',
  path: '/pages/{pageId}/compose',
  tag: 'pages',
  summary: 'Composes the page. An overfull or underfull page is an answer too: by how many lines, and whose',
  policy: 'page.compose',
  input: composeInput,
  answer: z.custom<Composed>().meta({ title: 'composed' }),
  run: composeThisPage,
});

export const choosePageLayout = endpoint({
  method: 'POST',
  path: '/pages/{pageId}/layout',
  tag: 'pages',
  summary: 'Another of the layouts that the composer found, counted from 0',
  policy: 'page.compose',
  input: chooseInput,
  answer: z.strictObject({ version: z.int() }),
  run: chooseLayout,
});

export const movePage = endpoint({
  method: 'POST',
  path: '/pages/{pageId}/transitions',
  tag: 'pages',
  summary: 'Moves a page along: markReady, sendToProof, passProof, sign, unsign, …',
  policy: 'issue.see',
  input: pageTransitionInput,
  answer: movedSchema,
  run: transitionPage,
});

export const breakHeadline = endpoint({
  method: 'PUT',
  path: '/pages/{pageId}/headline-breaks',
  tag: 'pages',
  summary: 'Where the headline of a report may break on this page; null gives it back to the dictionary',
  policy: 'page.compose',
  input: placementBreaksInput,
  answer: z.null(),
  run: placementBreaks,
});

export const editPage = endpoint({
  method: 'PUT',
  path: '/pages/{pageId}/editor',
  tag: 'pages',
  summary: 'Whose page it is: printed on it',
  policy: 'issue.plan',
  input: pageEditorInput,
  answer: z.null(),
  run: assignPageEditor,
});

const onePage = z.strictObject({ pageId: z.uuid() });

export const pagePdfFile = endpoint({
  method: 'GET',
  path: '/pages/{pageId}/pdf',
  tag: 'pages',
  summary: 'The composed page as the press gets it, with bleed and crop marks',
  policy: 'issue.see',
  input: onePage,
  answer: { type: 'application/pdf' },
  run: async (actor, { pageId }) => {
    const print = await pagePrint(actor, pageId);
    return print ? done(print.bytes) : refuse(problem('not-found'));
  },
});

export const pageSvgFile = endpoint({
  method: 'GET',
  path: '/pages/{pageId}/svg',
  tag: 'pages',
  summary: 'The composed page as a picture; its photos are addresses of this API',
  policy: 'issue.see',
  input: onePage,
  answer: { type: 'image/svg+xml' },
  run: async (actor, { pageId }) => {
    const svg = await pagePicture(actor, pageId);
    return svg ? done(svg.replaceAll('"/api/photos/', '"/api/v1/photos/')) : refuse(problem('not-found'));
  },
});

import { z } from 'zod';
import { done } from '../command';
import { openApiText } from './about/openapi';
import { endpoint, type EndpointTable } from './endpoint';
import { getEdition } from './issues/edition';
import { nextIssue } from './issues/next-issue';
import { getIssue, listAllIssues } from './issues/read';
import { moveIssue, planAnIssue } from './issues/write';
import {
  breakHeadline,
  choosePageLayout,
  composePage,
  editPage,
  movePage,
  pagePdfFile,
  pageSvgFile,
  placeOnPage,
} from './pages/endpoints';
import { answerOneConsent, listConsents, takeConsentedLink, withdrawOwnConsent } from './people/consents';
import { giveDemoToken } from './people/demo-token';
import { me } from './people/me';
import { listOwnTokens, revokeOwnToken } from './people/own-tokens';
import { invitePerson, listPeople } from './people/people';
import { getPhoto } from './reports/photo';
import { getReport, listReports } from './reports/read';
import { focusPhoto, makeReport, moveReport, sendPhoto, writeText } from './reports/write';
import { addSection, addUnit, listReasons, listSections, listUnits } from './settings/read';
import { addTemplate, listTemplates } from './settings/templates';

/** It stands beside the table because it describes it, itself included. */
const openApiFile = endpoint({
  method: 'GET',
  path: '/openapi.json',
  tag: 'about',
  summary: 'This description',
  policy: 'anyone',
  input: z.strictObject({}),
  answer: { type: 'application/json' },
  run: async () => done(openApiText(apiTable)),
});

/** Every door of /api/v1 by its name, in the order of the line. */
export const apiTable = {
  me,
  listOwnTokens,
  revokeOwnToken,
  makeReport,
  listReports,
  getReport,
  writeText,
  sendPhoto,
  focusPhoto,
  moveReport,
  getPhoto,
  nextIssue,
  planAnIssue,
  listAllIssues,
  getIssue,
  moveIssue,
  getEdition,
  placeOnPage,
  composePage,
  choosePageLayout,
  breakHeadline,
  editPage,
  movePage,
  pagePdfFile,
  pageSvgFile,
  listUnits,
  addUnit,
  listSections,
  addSection,
  listReasons,
  listTemplates,
  addTemplate,
  listPeople,
  invitePerson,
  giveDemoToken,
  listConsents,
  answerOneConsent,
  withdrawOwnConsent,
  takeConsentedLink,
  openApiFile,
} as unknown as EndpointTable;

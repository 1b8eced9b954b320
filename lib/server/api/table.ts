import { openApiFile } from './about/openapi-file';
import type { Endpoint } from './endpoint';
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
import { giveDemoToken } from './people/demo-token';
import { me } from './people/me';
import { listOwnTokens, revokeOwnToken } from './people/own-tokens';
import { invitePerson, listPeople } from './people/people';
import { getPhoto } from './reports/photo';
import { getReport, listReports } from './reports/read';
import { focusPhoto, makeReport, moveReport, sendPhoto, writeText } from './reports/write';
import { addSection, addUnit, listReasons, listSections, listUnits } from './settings/places';
import { addTemplate, listTemplates } from './settings/templates';

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
  openApiFile,
} as unknown as Readonly<Record<string, Endpoint>>;

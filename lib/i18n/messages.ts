/**
 * Everything the screens say. One JSON file an area and a language; an area added here is added
 * in both languages, and a test holds that they have the same keys.
 */
import type { Locale } from './locale';
import enAccount from './messages/en/account.json';
import enConsents from './messages/en/consents.json';
import enDesk from './messages/en/desk.json';
import enIssues from './messages/en/issues.json';
import enMine from './messages/en/mine.json';
import enNotices from './messages/en/notices.json';
import enProblems from './messages/en/problems.json';
import enReader from './messages/en/reader.json';
import enReports from './messages/en/reports.json';
import enSettings from './messages/en/settings.json';
import enShell from './messages/en/shell.json';
import enSignIn from './messages/en/sign-in.json';
import enStates from './messages/en/states.json';
import enUi from './messages/en/ui.json';
import zhAccount from './messages/zh-CN/account.json';
import zhConsents from './messages/zh-CN/consents.json';
import zhDesk from './messages/zh-CN/desk.json';
import zhIssues from './messages/zh-CN/issues.json';
import zhMine from './messages/zh-CN/mine.json';
import zhNotices from './messages/zh-CN/notices.json';
import zhProblems from './messages/zh-CN/problems.json';
import zhReader from './messages/zh-CN/reader.json';
import zhReports from './messages/zh-CN/reports.json';
import zhSettings from './messages/zh-CN/settings.json';
import zhShell from './messages/zh-CN/shell.json';
import zhSignIn from './messages/zh-CN/sign-in.json';
import zhStates from './messages/zh-CN/states.json';
import zhUi from './messages/zh-CN/ui.json';

const zh = {
  account: zhAccount,
  consents: zhConsents,
  desk: zhDesk,
  issues: zhIssues,
  mine: zhMine,
  notices: zhNotices,
  problems: zhProblems,
  reader: zhReader,
  reports: zhReports,
  settings: zhSettings,
  shell: zhShell,
  signIn: zhSignIn,
  states: zhStates,
  ui: zhUi,
};

export type Messages = typeof zh;

const en: Messages = {
  account: enAccount,
  consents: enConsents,
  desk: enDesk,
  issues: enIssues,
  mine: enMine,
  notices: enNotices,
  problems: enProblems,
  reader: enReader,
  reports: enReports,
  settings: enSettings,
  shell: enShell,
  signIn: enSignIn,
  states: enStates,
  ui: enUi,
};

export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : zh;
}

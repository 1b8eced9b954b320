/**
 * Everything the screens say. One JSON file an area and a language; an area added here is added
 * in both languages, and a test holds that they have the same keys.
 */
import type { Locale } from './locale';
import enShell from './messages/en/shell.json';
import enStates from './messages/en/states.json';
import enUi from './messages/en/ui.json';
import zhShell from './messages/zh-CN/shell.json';
import zhStates from './messages/zh-CN/states.json';
import zhUi from './messages/zh-CN/ui.json';

const zh = {
  shell: zhShell,
  states: zhStates,
  ui: zhUi,
};

export type Messages = typeof zh;

const en: Messages = {
  shell: enShell,
  states: enStates,
  ui: enUi,
};

export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : zh;
}

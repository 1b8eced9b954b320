/** What the importer tells the editor, in the newsroom's words, in both languages of the desk. */
import { fill, say, type Words } from '@/lib/checks/finding';
import type { ImportProblem, ImportProblemCode } from './page-reading';

/** `{text}` is what was left out or is doubtful; `{wrong}` and `{right}` the words of a likely slip. */
export const importMessages: Readonly<Record<ImportProblemCode, Words>> = {
  repeat: say('与前文重复，未放入稿件：{text}', 'Repeats what stands before, left out: {text}'),
  furniture: say('版面文字，未放入稿件：{text}', 'Part of the page, not of a report, left out: {text}'),
  caption: say('图片说明，未放入正文：{text}', 'A caption, not put into the text: {text}'),
  number: say('序号“{text}”未放入引题', 'The number “{text}” was not put into the kicker'),
  mail: say('邮件格式，未放入稿件：{text}', 'Part of the mail, left out: {text}'),
  noHeadline: say('没有找到标题', 'No headline was found'),
  displaced: say(
    '正文与标题不在一处，已按文意相接，请核对',
    'Text and headline stood apart and were joined by their sense: check',
  ),
  unfinished: say('段落没有写完，后文可能在别处', 'The paragraph breaks off: the rest may stand elsewhere'),
  mixedColumns: say('此处与前面隔栏的文字相接，请核对', 'Joined with text from another column: check'),
  wording: say(
    '疑似识别错误：“{wrong}”应为“{right}”，未改动',
    'Probably misread: “{wrong}” should be “{right}”; not changed',
  ),
  uncertainByline: say('署名没有全部读懂，请核对：{text}', 'Not all of the byline was understood, check: {text}'),
};

/** @param line of the text, from 1 @param text what it is about; left out: it is not said */
export function problem(
  code: ImportProblemCode,
  line: number,
  text?: string,
  params: Readonly<Record<string, string>> = {},
): ImportProblem {
  const message = fill(importMessages[code], { text: text ?? '', ...params });
  return text === undefined ? { code, line, message } : { code, line, message, text };
}

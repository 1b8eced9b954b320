/** What the importer tells the editor, in the newsroom's words. */
import type { ImportProblem, ImportProblemCode } from './page-reading';

const MESSAGES: Record<ImportProblemCode, (text: string) => string> = {
  repeat: (text) => `与前文重复，未放入稿件：${text}`,
  furniture: (text) => `版面文字，未放入稿件：${text}`,
  caption: (text) => `图片说明，未放入正文：${text}`,
  number: (text) => `序号“${text}”未放入引题`,
  mail: (text) => `邮件格式，未放入稿件：${text}`,
  noHeadline: () => '没有找到标题',
  displaced: () => '正文与标题不在一处，已按文意相接，请核对',
  unfinished: () => '段落没有写完，后文可能在别处',
  mixedColumns: () => '此处与前面隔栏的文字相接，请核对',
  wording: (text) => `疑似识别错误，未改动：${text}`,
  uncertainByline: (text) => `署名没有全部读懂，请核对：${text}`,
};

export function problem(code: ImportProblemCode, line: number, text?: string): ImportProblem {
  const message = MESSAGES[code](text ?? '');
  return text === undefined ? { code, line, message } : { code, line, message, text };
}

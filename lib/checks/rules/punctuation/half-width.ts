import { say } from '../../finding';
import { everywhere } from '../../passage';
import { around } from '../../matches';
import { patternRule } from '../../pattern-rule';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };
const CHINESE = /[\u3000-\u303f一-龥\uff00-\uffef“”‘’—…]/;

/** Half-width marks 半角标点 in Chinese text, as keyboards, mails and recognition leave them. */
export const halfWidthMark = patternRule({
  id: 'punctuation/half-width',
  source: 'GB/T 15834-2011 5.1',
  severity: 'error',
  message: say('中文里用了半角标点“{mark}”', 'Half-width “{mark}” in Chinese text'),
  parts: everywhere,
  through: 'text',
  pattern: /[,;:!?](?![,;:!?])[ \t]{0,4}|(?<=[一-龥”》）])\.(?![.\dA-Za-z])[ \t]{0,4}/g,
  unless: (match) => {
    const { before, after } = around(match, 2);
    const last = before.trimEnd().slice(-1);
    const next = after.slice(0, 1);
    if (/\d/.test(last) && /\d/.test(next)) return true;
    return !(CHINESE.test(last) || CHINESE.test(next) || (/[\d%"')\]]/.test(last) && CHINESE.test(match.input)));
  },
  fix: (match) => FULL[match[0].charAt(0)],
  params: (match) => ({ mark: match[0].trim() }),
  batch: true,
  examples: {
    wrong: [
      ['云湖市人民医院昨日义诊,服务居民300人.', '云湖市人民医院昨日义诊，服务居民300人。'],
      ['接听率达97.5%, 居全省前列;群众很满意!', '接听率达97.5%，居全省前列；群众很满意！'],
      ['时间:3月8日', '时间：3月8日'],
    ],
    right: ['比赛8:30开始，共1,200人报名，比分3:2。', '网址www.yunhu.cn，“PICC, Inc.”为原文。'],
  },
});

export const halfWidthBrackets = patternRule({
  id: 'punctuation/half-width-brackets',
  source: 'GB/T 15834-2011 4.9.2',
  severity: 'error',
  message: say('中文括号应为全角', 'Brackets around Chinese are full width'),
  parts: everywhere,
  through: 'text',
  pattern: /[([]([^()[\]]{0,80})[)\]]/g,
  unless: (match) => !CHINESE.test(match[1] ?? '') && !CHINESE.test(around(match, 1).before + around(match, 1).after),
  fix: (match) => (match[0].startsWith('(') ? `（${match[1]}）` : `［${match[1]}］`),
  batch: true,
  examples: {
    wrong: [['安宁疗护病区(病房)全覆盖。', '安宁疗护病区（病房）全覆盖。']],
    right: ['安宁疗护病区（病房）全覆盖。', 'The ward (new) opened.'],
  },
});

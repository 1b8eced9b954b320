import { say } from '../../finding';
import { everywhere, prose } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const fullWidthLatin = patternRule({
  id: 'width/full-width-latin',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.1.7',
  severity: 'error',
  message: say('数字和字母用半角', 'Digits and letters are half width'),
  parts: everywhere,
  through: 'text',
  pattern: /[０-９Ａ-Ｚａ-ｚ％]{1,40}(?:．[０-９]{1,20})?[％]?/g,
  fix: ({ 0: found }) => [...found].map((one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)).join(''),
  batch: true,
  examples: {
    wrong: [['２０２３年服务４．５万人，占９８％', '2023年服务4.5万人，占98%']],
    right: ['2023年服务4.5万人，占98%'],
  },
});

export const invisible = patternRule({
  id: 'width/invisible',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('夹有看不见的字符', 'An invisible character'),
  parts: everywhere,
  through: 'text',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]{1,20}/g,
  fix: () => '',
  batch: true,
  examples: { wrong: [['云湖市\u200b人民医院', '云湖市人民医院']], right: ['云湖市人民医院'] },
});

export const lostCharacter = patternRule({
  id: 'width/lost-character',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('这里丢了字', 'A character was lost here'),
  parts: everywhere,
  through: 'text',
  // a wrongly read encoding leaves 锟斤拷, a lost character of old typesetting 〓
  pattern: /[\ufffd□■▯〓]{1,10}|(?:锟斤拷){1,10}|烫{3,10}/g,
  unless: ({ 0: found, index }) => found === '□' && index === 0,
  examples: { wrong: ['三个\ufffd导', '李□华', '李〓华', '欢迎锟斤拷锟斤拷'], right: ['□ 李敏', '三个倡导'] },
});

export const emoji = patternRule({
  id: 'width/emoji',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('表情符号印不出来', 'Emoji cannot be printed'),
  parts: everywhere,
  through: 'text',
  pattern:
    /[\u{1f000}-\u{1faff}\u2600-\u2604\u260e-\u2611\u2614-\u2618\u261d-\u263b\u2700-\u2775](?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?/gu,
  examples: { wrong: ['开学啦\u{1f600}真高兴', '点赞\u{1f44d}\u{1f3fb}'], right: ['★开学啦①', '男♂女♀'] },
});

export const andForHe = patternRule({
  id: 'width/and',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('夹在汉字中间的“and”应为“和”', '“and” between Chinese words should be 和'),
  parts: everywhere,
  through: 'text',
  pattern: /(?<=[一-龥”》）]) {0,3}(?:and|&) {0,3}(?=[一-龥“《（])/g,
  fix: () => '和',
  batch: true,
  examples: {
    wrong: [['全体教师 and 六个年级的学生', '全体教师和六个年级的学生']],
    right: ['全体教师和学生', '齐唱Rock and Roll'],
  },
});

export const markdown = patternRule({
  id: 'width/markdown',
  source: 'house',
  severity: 'error',
  message: say('排版记号“{found}”不是正文', 'The mark-up “{found}” is not part of the text'),
  parts: everywhere,
  through: 'text',
  pattern: /^#{1,6} {0,2}|\*\*|__|^> {0,2}|^[-*+] {1,2}(?=[一-龥])/g,
  fix: () => '',
  batch: true,
  examples: {
    wrong: [
      ['## 党建引领', '党建引领'],
      ['**本版文字由李敏整理**', '本版文字由李敏整理'],
    ],
    right: ['党建引领'],
  },
});

export const lookAlikeDigit = patternRule({
  id: 'width/look-alike-digit',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('“{found}”像是“{fix}”', '“{found}” should be “{fix}”'),
  parts: prose,
  pattern:
    /(?<=\d月\d{1,2})[曰目]|(?<=\d)[lIOoＯ](?=[\d年月日时分名个人次万元])|(?<![A-Za-z\d])[lIO](?=\d{1,3}[年月日时分名个人次万])/g,
  fix: ({ 0: found }) => (/[lI]/.test(found) ? '1' : /[曰目]/.test(found) ? '日' : '0'),
  examples: {
    wrong: [
      ['2O23年3月l5日', '2023年3月15日'],
      ['3月15曰', '3月15日'],
    ],
    right: ['2023年3月15日', 'A3展位、O型血'],
  },
});

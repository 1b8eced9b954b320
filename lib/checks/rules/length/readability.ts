import { say } from '../../finding';
import { headings, prose } from '../../passage';
import { comparingRule, passageRule } from '../../rule';

const LONG_SENTENCE = 120;
const LONG_PARAGRAPH = 300;
const LONG_LINE = 20;
const LEAD = 60;
const SENTENCE_END = /[。！？\n]/;

export const longSentence = passageRule({
  id: 'length/sentence',
  reach: 'sentence',
  source: 'house',
  severity: 'info',
  message: say(
    `一句{length}字，超过${LONG_SENTENCE}字`,
    `A sentence of {length} characters, more than ${LONG_SENTENCE}`,
  ),
  parts: prose,
  find: ({ text }) => {
    const hits = [];
    let offset = 0;
    for (const sentence of text.split(SENTENCE_END)) {
      if (sentence.length > LONG_SENTENCE)
        hits.push({ offset, length: sentence.length, params: { length: sentence.length } });
      offset += sentence.length + 1;
    }
    return hits;
  },
  examples: { wrong: [`${'学校开展活动，'.repeat(18)}好。`], right: ['学校开展活动。'] },
});

export const longParagraph = passageRule({
  id: 'length/paragraph',
  source: 'house',
  severity: 'info',
  message: say(
    `一段{length}字，超过${LONG_PARAGRAPH}字`,
    `A paragraph of {length} characters, more than ${LONG_PARAGRAPH}`,
  ),
  parts: ['paragraph'],
  find: ({ text }) =>
    text.length > LONG_PARAGRAPH ? [{ offset: 0, length: text.length, params: { length: text.length } }] : [],
  examples: { wrong: ['学校开展活动。'.repeat(44)], right: ['学校开展活动。'] },
});

export const longHeadline = passageRule({
  id: 'length/headline',
  source: 'house',
  severity: 'info',
  message: say(
    `标题一行{length}字，超过${LONG_LINE}字`,
    `A headline line of {length} characters, more than ${LONG_LINE}`,
  ),
  parts: headings,
  find: ({ text }) =>
    text.split(/\n| {1,4}|\u3000/).flatMap((line) => {
      if (line.length <= LONG_LINE) return [];
      return [{ offset: text.indexOf(line), length: line.length, params: { length: line.length } }];
    }),
  examples: {
    wrong: [{ headline: '望溪县石桥镇中心小学举行二〇二三年春季田径运动会开幕式' }],
    right: [{ headline: '石桥镇中心小学举行春季运动会' }],
  },
});

/** When and who belong in the first sentence 导语. */
export const leadWithoutFacts = comparingRule({
  id: 'length/lead',
  scope: 'report',
  source: 'house',
  severity: 'info',
  message: say(`前${LEAD}字里没有时间，也没有单位`, `No time and no unit in the first ${LEAD} characters`),
  note: ({ part, text, bare }) => (part === 'paragraph' && text.length > 40 ? [bare.slice(0, LEAD)] : []),
  judge: (passages) => {
    const first = passages[0];
    const lead = first?.notes[0];
    if (!first || lead === undefined || TIME.test(lead) || UNIT.test(lead)) return [];
    return [{ report: first.report, passage: first.passage, offset: 0, length: Math.min(LEAD, lead.length) }];
  },
  examples: {
    wrong: [
      '春风拂面，花香阵阵，孩子们的笑声在操场上回荡，彩旗在阳光下飘扬，一派生机勃勃的景象让人心旷神怡，流连忘返。',
    ],
    right: ['3月8日，石桥镇中心小学举行春季运动会，全校师生和家长代表参加，孩子们的笑声在操场上回荡，彩旗飘扬。'],
  },
});

const TIME = /\d{1,2}[月日]|\d{4}年|近日|日前|昨[日天]|今[日天]|连日来|上周|本周|年初/;
const UNIT =
  /小学|中学|学校|幼儿园|[医学保健养老]院|卫生院|卫生健康|中心|大学|局|委|社区|街道|[馆站]|[一-龥]{2}[市县区镇乡村]/;

import { say } from '../../finding';
import { written } from '../../passage';
import { around } from '../../matches';
import { patternRule } from '../../pattern-rule';

/** 入 read as 人: verbs that take 入, which no 人 can follow. */
export const ruRen = patternRule({
  id: 'wording/ru-ren',
  reach: 'clause',
  source: 'house',
  severity: 'error',
  message: say('“{found}”疑为“{fix}”', '“{found}” is probably “{fix}”'),
  parts: written,
  pattern:
    /(?<=[纳列编写融深步迈注流嵌植录并介驶涌跨踏落陷渗侵])人(?!们|员|士|数|才|口|次)|(?<![候候选举提名当本推])人选(?=[第全国省市首了为该“《优]|[一-龥]{2,4}(?:省|市|县|区)|了)|(?<=[加进投收引输转放载])人(?=了|到|“|新|各|全|第)|(?<![个的名有些多众])人(?=围(?:决赛|复赛|半决赛|总决赛|名单|奖|提名|全|作品|第)|驻(?![扎守足村地])|户随|脑入心|学率|园率|库|伍通知|场券|职培训)|(?<=由表及里)人/g,
  unless: (match) => {
    const { before, after } = around(match, 3);
    if (/(?:队列|系列|下列|前列|行列|序列)$/.test(before)) return true;
    if (/(?:引|注)$/.test(before) && /^(?:注|目)/.test(after)) return true;
    return /(?:资深|情深|作曲编|主编|采编|改编|融融|潮流|一流|主流|合并|中介|院落|村落|抄写|收录|记录)$/.test(before);
  },
  fix: ({ 0: found }) => found.replace('人', '入'),
  examples: {
    wrong: [
      ['将医改纳人重点工作', '将医改纳入重点工作'],
      ['做法人选全国典型案例', '做法入选全国典型案例'],
      ['写人政府工作报告', '写入政府工作报告'],
      ['作品人围决赛', '作品入围决赛'],
    ],
    right: [
      '主任人选已确定',
      '行列人员有序',
      '纳入重点工作',
      '引人注目',
      '看的人围了三层',
      '夜归人',
      '一流人才',
      '加入志愿服务队',
    ],
  },
});

import { say } from '../../finding';
import { prose, written } from '../../passage';
import { around } from '../../matches';
import { patternRule } from '../../pattern-rule';

export const jiShi = patternRule({
  id: 'wording/ji-shi',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('表示并列用“既是……也是”', 'Both … and … is 既是……也是'),
  parts: written,
  pattern:
    /即(?=是[^，。；！？]{1,24}[，,]?(?:也是|又是|更是|还是))|即(?=[要能有][^，。；！？]{1,20}[，,]?又[要能有])|既(?=使[^用得])/g,
  fix: ({ 0: found }) => (found === '即' ? '既' : '即'),
  examples: {
    wrong: [
      ['这堂课即是开学礼，也是成长礼。', '这堂课既是开学礼，也是成长礼。'],
      ['既使下雨，队员也不停步。', '即使下雨，队员也不停步。'],
    ],
    right: ['这堂课既是开学礼，也是成长礼。', '第一责任人即是校长。'],
  },
});

export const sinceWithoutYilai = patternRule({
  id: 'wording/since',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say('“自……”后少了“以来”或“起”', '自 … lacks 以来 or 起'),
  parts: prose,
  pattern:
    /(?<![来亲各独出])自(?:从)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[一-龥]{0,8}?(?:成立|实施|开展|启动|启用|建成|开学|创建|运行|开诊))(?=[，,])/g,
  unless: ({ 0: found }) => !/\d/.test(found),
  fix: ({ 0: found }) => `${found}以来`,
  examples: {
    wrong: [['自2021年实施，累计开展活动2300场。', '自2021年实施以来，累计开展活动2300场。']],
    right: ['自2021年实施以来，累计开展活动2300场。', '各自开展，互不影响。'],
  },
});

export const cutOff = patternRule({
  id: 'wording/cut-off',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('“截止”后不带时间，应为“截至”', 'Before a time the word is 截至'),
  parts: written,
  pattern: /截止(?:到|至)?(?=目前|今年|去年|\d{1,4}[年月]|昨|今|发稿|当日|现在|上月|本月|年底)/g,
  fix: () => '截至',
  examples: {
    wrong: [
      ['截止目前，已接诊300人。', '截至目前，已接诊300人。'],
      ['截止到3月8日', '截至3月8日'],
    ],
    right: ['截至目前，已接诊300人。', '报名3月8日截止。'],
  },
});

const ADVERBS =
  '认真|积极|热烈|不断|深入|有效|切实|全面|充分|大力|进一步|逐步|逐渐|仔细|耐心|热情|努力|扎实|有序|有力|迅速|及时|快速|稳步|顺利|成功|圆满|生动|详细|自觉|主动|广泛|持续|精心|高效|细致|踊跃|坚决|高兴|激动|开心|兴奋|愉快|刻苦|慢慢|渐渐|悄悄|轻轻|默默|紧紧|牢牢|深深|很好|更好|更加有效|潜移默化';
const VERBS =
  '开展|推进|推动|学习|讨论|落实|完成|组织|参与|参加|提高|提升|促进|加强|增强|激发|掌握|解决|回答|讲解|介绍|聆听|观看|记录|检查|做好|抓好|帮助|服务|宣传|保障|配合|运用|发挥|激励|引导|体现|展示|说|笑|看着|听着|走进|投入|融入|改善|推广|普及|实施|贯彻|执行|举行|举办|结束|进行|调动|营造|锻炼|培养|了解|理解|发言|鼓掌|合作|交流|探索|思考|准备|打扫|清理|维护|保护|握住|拉近|排查|整改|利用|完善|发布|上门|表示|办理|更新|改进|优化|深化|强化|建设|建立|创新|打造|传承|弘扬|践行|筹备|设计|制作|填写|等待|配发|补充|喊|唱|跳|答';

export const deForDi = patternRule({
  id: 'wording/de-for-di',
  reach: 'clause',
  source: 'house',
  severity: 'error',
  message: say('状语后用“地”', 'After an adverbial the particle is 地'),
  parts: written,
  pattern: new RegExp(
    `的(?<=(?:${ADVERBS})的)(?=(?:${VERBS})(?!的|者|性|力|率|是|方面|机制|工作|情况|课|活动|心|意识|能力|水平|精神|条件|环境|态度|习惯|过程|氛围|方式|方法|内容|任务|成果|机会|经验|队伍|人员|作用|效果|场景|积极|热情))`,
    'g',
  ),
  fix: () => '地',
  examples: {
    wrong: [
      ['同学们认真的聆听讲座。', '同学们认真地聆听讲座。'],
      ['活动有效的提升了服务水平。', '活动有效地提升了服务水平。'],
    ],
    right: ['同学们认真地聆听讲座。', '认真的学习态度', '积极的推动者'],
  },
});

export const doubledParticle = patternRule({
  id: 'wording/doubled-particle',
  reach: 'clause',
  source: 'house',
  severity: 'error',
  message: say('“{found}”多了一个字', '“{found}” has one too many'),
  parts: written,
  pattern:
    /的的(?!确|士)|(?<![一不没])了了(?!解|却|结|然|事|心|断|无)|在在(?!线|职|校|校|岗|读|场|建)|(?<!祥|温|总|应|附)和和(?!睦|谐|气|平|美)|(?<![但正就总可还若老都也])是是(?!否|非)|(?<!大|基|各|实|草|当|外|本|田|土|工)地地(?!道|处|方|面|区|上)|为为(?!了|什么|此|人)|把把(?!关|握)|被被(?!子)|对对(?!方|面|联|象|口|策|子|手|于)/g,
  unless: (match) => around(match, 1).before === match[0].charAt(0) || /目$/.test(around(match, 1).before),
  fix: ({ 0: found }) => found.charAt(0),
  examples: { wrong: [['孩子们的的笑声', '孩子们的笑声']], right: ['的的确确', '目的的确立', '大大小小'] },
});

export const noSubject = patternRule({
  id: 'wording/no-subject',
  reach: 'sentence',
  source: 'house',
  severity: 'info',
  message: say('“通过……，{verb}……”缺主语', '通过 …，{verb} … leaves the sentence without a subject'),
  parts: prose,
  pattern: /(?<=^|[。！？])(?:通过|经过|随着)[^，。！？；]{2,40}，(使得|使|让|令)/g,
  params: ([, verb]) => ({ verb: verb ?? '' }),
  examples: {
    wrong: ['通过这次演练，使师生掌握了逃生方法。'],
    right: ['这次演练使师生掌握了逃生方法。', '通过这次演练，师生掌握了逃生方法。'],
  },
});

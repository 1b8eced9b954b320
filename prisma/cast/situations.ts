/**
 * Where every report stands that has not been printed: one or more in each state, so that a
 * visitor finds something to do whoever he is.
 */

type CastState =
  | 'draft'
  | 'unitReview'
  | 'submitted'
  | 'editing'
  | 'secondReview'
  | 'finalReview'
  | 'signed'
  | 'returned'
  | 'declined'
  | 'reserved'
  | 'withdrawn'
  | 'killed';

interface CastReturn {
  byKey: string;
  items: { code: string; note: string }[];
  /** to the author, over the whole report */
  note: string;
  /** the author's answer, where the report came back */
  reply?: string;
}

export interface CastSituation {
  reportKey: string;
  state: CastState;
  claimedByKey?: string;
  /** who signed, in the order of the levels that the section's policy asks for */
  signedByKeys?: string[];
  returned?: CastReturn;
  /** why it was declined or killed */
  reason?: { byKey: string; code: string; note: string };
  /** what the author or the editor wrote when it was withdrawn or reserved */
  note?: string;
}

const news = ['su-jibai', 'qin-wenyue', 'xie-changgeng'];
const desk = ['shen-he', 'han-xu', 'xie-changgeng'];
const campus = ['ji-nanzhou', 'xie-changgeng'];

const onTomorrowsPages: CastSituation[] = [
  { reportKey: 'mountain-school-bus', state: 'signed', claimedByKey: 'su-jibai', signedByKeys: news },
  { reportKey: 'red-bicycle-lane', state: 'signed', claimedByKey: 'su-jibai', signedByKeys: news },
  { reportKey: 'quiet-tai-chi', state: 'editing', claimedByKey: 'su-jibai' },
  { reportKey: 'parallel-bars', state: 'secondReview', claimedByKey: 'shen-he', signedByKeys: ['shen-he'] },
  { reportKey: 'guide-desk', state: 'finalReview', claimedByKey: 'shen-he', signedByKeys: ['shen-he', 'han-xu'] },
  { reportKey: 'hilltop-bell', state: 'signed', claimedByKey: 'shen-he', signedByKeys: desk },
  { reportKey: 'falling-eggs', state: 'signed', claimedByKey: 'ji-nanzhou', signedByKeys: campus },
  { reportKey: 'snow-on-tiles', state: 'signed', claimedByKey: 'wen-yining', signedByKeys: ['wen-yining'] },
];

const onTheirWay: CastSituation[] = [
  { reportKey: 'sounding-house', state: 'signed', claimedByKey: 'shen-he', signedByKeys: desk },
  { reportKey: 'names-before-surgery', state: 'signed', claimedByKey: 'shen-he', signedByKeys: desk },
  { reportKey: 'stairs-at-night', state: 'finalReview', claimedByKey: 'shen-he', signedByKeys: ['shen-he', 'han-xu'] },
  { reportKey: 'rainy-dismissal', state: 'secondReview', claimedByKey: 'shen-he', signedByKeys: ['shen-he'] },
  { reportKey: 'court-lights', state: 'editing', claimedByKey: 'ji-nanzhou' },
  { reportKey: 'five-small-houses', state: 'editing', claimedByKey: 'shen-he' },
  { reportKey: 'chairs-between-shelves', state: 'submitted' },
  { reportKey: 'three-odometers', state: 'submitted' },
  { reportKey: 'clay-lake', state: 'submitted' },
  { reportKey: 'friday-breakfasts', state: 'submitted' },
  { reportKey: 'riddle-lanterns', state: 'unitReview' },
  { reportKey: 'paper-loan-cards', state: 'draft' },
  { reportKey: 'stone-balusters', state: 'draft' },
];

const sentBack: CastSituation[] = [
  {
    reportKey: 'slowest-leads',
    state: 'returned',
    claimedByKey: 'ji-nanzhou',
    returned: {
      byKey: 'ji-nanzhou',
      items: [
        { code: 'return.consent', note: '小舟虽是化名，写了班级和成绩，请补监护人同意' },
        { code: 'return.facts', note: '“少了一大半”请医务室给出两个学期的人次' },
      ],
      note: '写法很好，最后一句不要动。今晚补齐，后天可用。',
    },
  },
  {
    reportKey: 'open-day',
    state: 'returned',
    claimedByKey: 'ji-nanzhou',
    returned: {
      byKey: 'ji-nanzhou',
      items: [
        { code: 'return.headline', note: '标题只说办了事，没有说出了什么新鲜事' },
        { code: 'return.sources', note: '手机能否带进校园，请补家长和学生各一人的话' },
      ],
      note: '关于手机的争论是这条稿子的新闻，可以单写。',
    },
  },
  {
    reportKey: 'doctor-at-the-counter',
    state: 'editing',
    claimedByKey: 'shen-he',
    returned: {
      byKey: 'shen-he',
      items: [
        { code: 'return.facts', note: '慢性病人数请核对：两样都有的21人，是否含在前两个数里' },
        { code: 'return.caption', note: '图片缺说明' },
      ],
      note: '暗号一段极好，请问一下厨师长愿不愿意具名。',
      reply: '人数已与中心台账核对，21人含在74人和39人之内。图片说明已补。厨师长说不必具名。',
    },
  },
];

const outOfTheLine: CastSituation[] = [
  {
    reportKey: 'badminton-course',
    state: 'declined',
    claimedByKey: 'ji-nanzhou',
    reason: { byKey: 'ji-nanzhou', code: 'decline.advertising', note: '收费培训的招生信息，请走广告部。' },
  },
  {
    reportKey: 'a-week-of-geese',
    state: 'reserved',
    claimedByKey: 'su-jibai',
    note: '留到数鸟开始的那个周末用。',
  },
  {
    reportKey: 'sunday-vaccination',
    state: 'withdrawn',
    note: '少年宫当天另有安排，接种点改期，先撤回。',
  },
  {
    reportKey: 'water-cut',
    state: 'killed',
    claimedByKey: 'su-jibai',
    signedByKeys: news,
    reason: {
      byKey: 'xie-changgeng',
      code: 'kill.facts',
      note: '施工单位来电，阀门未到货，停水改期，时间全部有变。',
    },
  },
];

export const situations: CastSituation[] = [...onTomorrowsPages, ...onTheirWay, ...sentBack, ...outOfTheLine];

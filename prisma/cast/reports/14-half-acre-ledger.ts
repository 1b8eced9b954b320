import type { CastReport } from '@/prisma/cast/cast-report';

export const halfAcreLedger: CastReport = {
  key: 'half-acre-ledger',
  authorKey: 'shen-tinglan',
  unitKey: 'shiqiao-primary',
  sectionKey: 'education',
  kicker: '石桥镇中心小学',
  headline: '半亩菜地 教四年级算清一本账',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　望溪县石桥镇中心小学四年级的数学课，有一节是在菜地里上的。黑板挂在篱笆上，题目只有一道：这块地今年赚了还是赔了？',
    '地在食堂后面，333平方米，正好半亩。春天全年级分成八组，每组认一垄，种子、肥料、水都记账，菜按市价卖给食堂，钱存进年级的“菜本子”。',
    '算到昨天，账面是这样的：收入1286元，种子和肥料花去402元，水费57元，还剩827元。可是有人举手，说没算工钱。',
    '“要不要算工钱”，班上争了一节课。主张算的一方去问了镇上的菜农，一个工一天120元；主张不算的一方说，锄地的时候大家都在笑，笑不能收钱。数学老师没有给答案，让两方各写一份账，贴在食堂门口，请吃菜的人投票。',
    '三天下来，213票对198票，算工钱的一方赢了。按他们的账，这块地赔了3400多元。',
    '“赔了也种。”第五组组长在账本末页写道。这一组种的是萝卜，被虫吃掉一半，剩下的最大一个重2.3公斤，现放在校门口的窗台上，供人参观。',
  ],
  byline: [
    { name: '顾望舒', role: 'reporter', unit: null },
    { name: '沈听澜', role: 'correspondent', unit: '望溪县石桥镇中心小学' },
  ],
  photos: [
    {
      picture: 'vegetable-garden',
      caption: '石桥镇中心小学的菜地里，孩子们在照看自己认下的一垄菜。',
      photographer: '沈听澜',
    },
  ],
};

import type { CastReport } from '@/prisma/cast/cast-report';

export const marketWakes: CastReport = {
  key: 'market-wakes',
  authorKey: 'zhong-wanqing',
  unitKey: null,
  sectionKey: 'lakeside',
  kicker: '湖畔小品',
  headline: '菜市场醒得比城早',
  subtitle: '',
  editorsNote: '',
  body: [
    '天没亮透，老街菜市场的卷帘门先亮了。一盏接一盏，像有人提着灯从这头走到那头。',
    '卖豆腐的揭开白布，热气扑上来，他把脸偏过去，像避开一个熟人的玩笑。卖鱼的往盆里添水，鱼一翻身，溅湿了卖葱的半把葱。卖葱的也不恼，甩一甩，说：“正好，省得我洒。”',
    '六点钟，买菜的人多起来。老太太挑萝卜，不看，只用指节敲，听。她说实心的声音短，空心的声音长。我学着敲了一路，敲到第三摊，摊主问我是不是要修门。',
    '最热闹的是东头的早点铺。一口锅，一块案板，一对夫妻，不大说话。男的擀，女的翻，递碗的时候手背碰一下，就算说过了。',
    '八点，太阳越过屋脊，照到秤盘上。该买的都买了，该吵的价都吵完了。摊主们这才坐下来吃自己的早饭，你一筷子我的咸菜，我一勺你的豆花。',
    '城里别处的门，正一扇一扇打开。',
  ],
  byline: [
    { name: '钟晚晴', role: 'text', unit: null },
    { name: '丁一川', role: 'photographer', unit: null },
  ],
  photos: [
    {
      picture: 'market-morning',
      caption: '清晨的老街菜市场，买菜的人渐渐多了。',
      photographer: '丁一川',
    },
  ],
};

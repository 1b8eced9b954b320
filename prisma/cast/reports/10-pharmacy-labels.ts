import type { CastReport } from '@/prisma/cast/cast-report';

export const pharmacyLabels: CastReport = {
  key: 'pharmacy-labels',
  authorKey: 'song-qingwu',
  unitKey: 'tcm-hospital',
  sectionKey: 'health',
  kicker: '市中医院',
  headline: '四百只药斗 换上大字标签',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　市中医院中药房的药柜有412只药斗，最老的一排用了37年，抽屉面上的药名是前辈药师用毛笔写的小楷。上周，这些名字旁边多了一行大字。',
    '新标签由药房六名药师自己设计：药名加大一倍，毒性药材标红点，容易混淆的两味药不许上下相邻。光是“隔开谁和谁”就争了三个晚上，最后挪动了58只药斗。',
    '起因是一次虚惊。今年夏天，夜班药师把两只相邻的药斗看错一格，复核时拦了下来。主任药师尹半夏没有罚人，她让全科每人蒙上一只眼睛，在夜灯下抓一服药，结果错了四味。',
    '“人会累，抽屉不能跟着添乱。”她说。',
    '换标签以来的三周，复核退回从每天十一二次降到两次。老的小楷没有铲掉，留在原处，给新来的药师认字用。',
  ],
  byline: [{ name: '宋青梧', role: 'correspondent', unit: '云湖市中医院' }],
  photos: [
    {
      picture: 'pharmacy-drawers',
      caption: '市中医院中药房，药师在药柜前抓药。',
      photographer: '宋青梧',
    },
  ],
};

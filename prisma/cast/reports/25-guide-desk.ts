import type { CastReport } from '@/prisma/cast/cast-report';

export const guideDesk: CastReport = {
  key: 'guide-desk',
  authorKey: 'ayixia',
  unitKey: 'people-hospital',
  sectionKey: 'health',
  kicker: '市人民医院',
  headline: '导诊台后 站着六位退休护士长',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　早上7时40分，市人民医院门诊大厅的导诊台后，67岁的江映雪戴好胸牌，把一只搪瓷杯放进抽屉。退休前她在外科当了21年护士长，如今每周二、周四上午，她在这里回答同一个问题：我该挂哪一科？',
    '像她这样的退休护士长共有六位，从今年夏天起轮流到导诊台值班，每班三小时，不替病人作诊断，只帮他们把话说清楚。',
    '“很多人不是不会挂号，是不会讲自己的病。”江映雪说。她有一种卡片，上面印着三行空格：哪里不舒服，多久了，什么时候加重。病人填好，带进诊室，医生少问两分钟，病人少慌两分钟。',
    '门诊部统计过三个月：挂错科退号的从日均64人次减到27人次。还有一个数字没有写进表里——问路。六位护士长在大厅地面上贴出三条颜色线，红线到放射科，蓝线到检验科，黄线到药房。贴完第二天，有位老人沿着黄线走到头，又走回来，对江映雪说，线很好，就是字不认得，能不能画个药瓶。',
    '如今每条线的尽头都有一幅画。药瓶是江映雪画的，她说像酱油瓶，大家看得懂就行。',
  ],
  byline: [{ name: '阿依夏·木拉提', role: 'specialCorrespondent', unit: '云湖市人民医院' }],
  photos: [
    {
      picture: 'hospital-corridor',
      caption: '医护人员走过市人民医院门诊楼的走廊。',
      photographer: '阿依夏·木拉提',
    },
  ],
};

import type { CastReport } from '@/prisma/cast/cast-report';

export const winterTimetable: CastReport = {
  key: 'winter-timetable',
  authorKey: 'zhou-lan',
  unitKey: 'transport-bureau',
  sectionKey: 'news',
  kicker: '公交出行',
  headline: '十四条线路 下周一换冬季时刻',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　下周一起，市区14条公交线路换用冬季时刻表，首班车平均推迟10分钟，末班时间除9路外不变。',
    '经过学校的1路、6路、11路早班不推迟，6时50分至7时30分每6分钟一班。为衔接渡轮末班船，东渡码头的9路夜班车延到22时50分发车，绕行老街和市第三人民医院。',
    '新时刻表本周五贴上各站站牌，旧表不揭，两表对照一周。老年人如需大字纸质表，可在各首末站免费领取。',
  ],
  byline: [{ name: '周岚', role: 'internReporter', unit: null }],
  photos: [],
};

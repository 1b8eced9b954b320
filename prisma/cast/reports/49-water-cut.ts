import type { CastReport } from '@/prisma/cast/cast-report';

export const waterCut: CastReport = {
  key: 'water-cut',
  authorKey: 'zhou-lan',
  unitKey: null,
  sectionKey: 'news',
  kicker: '供水提示',
  headline: '东渡老街 后天夜里停水六小时',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　因更换主管道阀门，东渡区老街一带后天22时至次日4时停水，涉及东街、西街、井台巷、粮站巷等九条街巷，约2300户。',
    '施工单位说，更换的是一只用了28年的蝶阀，直径40厘米，重约80公斤，夜间施工可以避开用水高峰。停水期间，老街广场和码头各停一辆送水车，行动不便的住户可打值班电话，由社区工作人员送水上门。',
    '老街社区卫生服务中心、敬老院和两家早点铺已提前备水。恢复供水后，水龙头起初可能有少量浑水，放两三分钟即可，在此之前不要直接饮用。',
    '停水范围内的六处消防栓同时停用，消防部门将派一辆水罐车驻守粮站巷口，直至供水恢复。',
  ],
  byline: [{ name: '周岚', role: 'internReporter', unit: null }],
  photos: [],
};

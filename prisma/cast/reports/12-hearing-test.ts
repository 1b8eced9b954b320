import type { CastReport } from '@/prisma/cast/cast-report';

export const hearingTest: CastReport = {
  key: 'hearing-test',
  authorKey: 'huo-jiayin',
  unitKey: 'old-street-clinic',
  sectionKey: 'health',
  kicker: '健康通知',
  headline: '本周六上午 老街广场免费查听力',
  subtitle: '',
  editorsNote: '',
  body: [
    '本周六上午8时半至11时半，东渡区老街社区卫生服务中心在老街广场设点，为60岁以上居民免费检查听力。当天先发号后检查，限120人，领号后可在广场东侧的茶棚坐等叫号。',
    '检查每人约12分钟，包括看耳道、测纯音和言语听辨。检查前一天请不要自行掏耳朵；正在使用助听器的，请带上助听器和说明书。',
    '请留意家中老人的几个变化：电视越开越响；打电话总换耳朵；在饭桌上话越来越少。老人往往不说听不见，只说“没意思”。',
    '当天未能赶上的，可在周一至周五下午到中心二楼5号诊室补查，同样免费。',
  ],
  byline: [{ name: '东渡区老街社区卫生服务中心', role: 'source', unit: null }],
  photos: [],
};

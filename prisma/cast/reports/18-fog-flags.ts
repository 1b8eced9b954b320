import type { CastReport } from '@/prisma/cast/cast-report';

export const fogFlags: CastReport = {
  key: 'fog-flags',
  authorKey: 'zhong-wanqing',
  unitKey: 'ferry-primary',
  sectionKey: 'campus',
  kicker: '校园短讯',
  headline: '今天跑不跑 看旗杆上挂什么旗',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　湖边雾多，东渡区渡口小学把“今天跑不跑”交给一根旗杆。值日生每天7时20分看200米外的水塔：看得清，挂绿旗，照常晨跑；只见轮廓，挂黄旗，改做操；看不见，挂红旗，在教室拉伸。',
    '旗挂了五周，绿19次，黄4次，红2次。有低年级学生问，晚上做梦起雾算不算，值日生的答复登在了黑板报上：算你的，不算全校的。',
  ],
  byline: [{ name: '钟晚晴', role: 'correspondent', unit: '东渡区渡口小学' }],
  photos: [],
};

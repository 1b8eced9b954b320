import type { CastReport } from '@/prisma/cast/cast-report';

export const sundayVaccination: CastReport = {
  key: 'sunday-vaccination',
  authorKey: 'luo-xiaoman',
  unitKey: 'disease-control',
  sectionKey: 'health',
  kicker: '健康通知',
  headline: '周日上午 少年宫加开疫苗接种点',
  subtitle: '',
  editorsNote: '',
  body: [
    '本周日上午8时至12时，市疾病预防控制中心在临湖区少年宫一楼加开流感疫苗临时接种点，供6月龄至12岁儿童接种。',
    '请监护人带好接种证和孩子的身份信息，提前填好知情同意书，表格可在各幼儿园、学校门卫处领取。孩子当天如有发热，请改日再来；近期接种过其他疫苗的，请告诉医生。',
    '现场设取号、登记、接种、留观四个区域，接种后留观30分钟。留观区备有图书和热水，不售食品。为免排队，请按幼儿园、小学低年级、小学高年级的顺序，分别在8时、9时和10时半以后到场。',
  ],
  byline: [{ name: '云湖市疾病预防控制中心', role: 'source', unit: null }],
  photos: [
    {
      picture: 'vaccination-table',
      caption: '接种台上备好的疫苗。',
      photographer: '罗小满',
    },
  ],
};

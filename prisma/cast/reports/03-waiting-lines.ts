import type { CastReport } from '@/prisma/cast/cast-report';

export const waitingLines: CastReport = {
  key: 'waiting-lines',
  authorKey: 'gu-wangshu',
  unitKey: 'education-bureau',
  sectionKey: 'news',
  kicker: '全市小学下周起',
  headline: '校门口画线 家长按班候学',
  subtitle: '每批错开5分钟，雨天改在体育馆',
  editorsNote: '',
  body: [
    '本报讯　下周一起，全市126所小学的校门口将陆续画上候学区：黄线以内走学生，白线以外站家长，每个班级有一块写着班号的地方。这是市教育局昨天公布的放学秩序办法里的第一条。',
    '办法要求各校按年级错峰放学，每批间隔5分钟，低年级在先；校门两侧50米内，放学前后各半小时不停机动车；雨天改在体育馆或底层走廊交接，不让孩子在雨里等。',
    '先试的六所学校已经走了一个月。东渡区渡口小学门前的巷子只有6米宽，往常放学要堵25分钟。校长冯知白带着门卫和家长代表数了一周，发现堵的不是人，是等人时横着停的电动车。学校向隔壁粮站借了一块空地停车，如今9分钟就能走空。',
    '“线不是用来管人的，是让人知道往哪儿站。”在校门口接孙子的徐阿婆说。她站的那一格写着“二（3）班”，孙子老远就能看见。',
  ],
  byline: [
    { name: '顾望舒', role: 'reporter', unit: null },
    { name: '姚敏行', role: 'correspondent', unit: '云湖市教育局' },
  ],
  photos: [],
};

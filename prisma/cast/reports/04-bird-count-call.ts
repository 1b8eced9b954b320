import type { CastReport } from '@/prisma/cast/cast-report';

export const birdCountCall: CastReport = {
  key: 'bird-count-call',
  authorKey: 'lu-yanqiu',
  unitKey: 'wetland-office',
  sectionKey: 'news',
  kicker: '云湖湿地',
  headline: '招八十名数鸟人 不问年纪',
  subtitle: '',
  editorsNote: '',
  body: [
    '云湖湿地今冬数鸟从本周六开始，连续四个周末，现向市民招募志愿者80名，分成16组，每组由一名有经验的观鸟人带队。',
    '报名者须年满12岁，未成年人由家长陪同；能在堤上步行3公里，能安静地待两个小时。不要求认识鸟，出发前有一堂40分钟的辨认课，教怎样用拳头估数：伸直手臂，一拳约盖住50只绿头鸭。',
    '望远镜可以在管理处借用。请穿灰、褐、绿色衣服，自带热水，勿带宠物和无人机。',
    '报名在湿地管理处东门值班室，每天9时至16时，额满为止。已报名而不能来的，请提前一天告知，好让候补的人补上。',
  ],
  byline: [{ name: '云湖湿地管理处', role: 'source', unit: null }],
  photos: [],
};

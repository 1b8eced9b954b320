import type { CastReport } from '@/prisma/cast/cast-report';

export const stoneBalusters: CastReport = {
  key: 'stone-balusters',
  authorKey: 'gu-wangshu',
  unitKey: null,
  sectionKey: 'news',
  kicker: '',
  headline: '长堤修栏杆 石匠不用一颗钉',
  subtitle: '',
  editorsNote: '',
  body: [
    '长堤东段的石栏杆有407根望柱，去年查出93根开裂。今年秋天开工整修，负责的是望溪县来的六名石匠，领头的叫卓启山，54岁，祖上三代凿石头。',
    '他们的规矩是不用钉，不用胶。裂得浅的，剔出一道槽，嵌进同色的石条，靠口窄底宽的槽自己咬住；裂得深的，整根起出来，照原样凿一根新的，旧的就地放倒，当作堤岸的垫脚石。',
    '“石头靠的是自己的重量。”卓启山说，“胶能管20年，重量管得久。”',
    '配色最费事。老栏杆取自望溪县的青岗石，原来的石场早已封山。石匠们在湖边拆下的旧埠头里挑了半个月，挑出三十多块颜色相近的，一块一块编号，配给最近的望柱。',
    '工地围挡上开了两排方孔，高的给大人，矮的给孩子。每天下午放学以后，矮的那一排总是先占满。有个男孩问，哪一根是新的。卓启山让他自己找，找到了就教他凿一个点。',
    '到昨天为止，没有人找到过。',
    '（开工日期、总造价待向管理处核实。）',
  ],
  byline: [{ name: '顾望舒', role: 'reporter', unit: null }],
  photos: [
    {
      picture: 'long-causeway',
      caption: '长堤东段，行人从石栏杆旁走过。',
      photographer: '顾望舒',
    },
  ],
};

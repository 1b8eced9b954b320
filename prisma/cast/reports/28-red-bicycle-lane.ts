import type { CastReport } from '@/prisma/cast/cast-report';

export const redBicycleLane: CastReport = {
  key: 'red-bicycle-lane',
  authorKey: 'lu-yanqiu',
  unitKey: 'transport-bureau',
  sectionKey: 'news',
  kicker: '湖滨路中段改造完工',
  headline: '路面让出两米 给骑车的学生',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　昨天早上7时，湖滨路中段的隔离桩全部立好，一条2米宽、1.8公里长的自行车道开始通行，两头连着市第五中学和汀南区实验中学。',
    '这条路是双向四车道，早高峰骑车上学的有900多人，和右转的汽车抢同一块地方。改造没有拓宽马路，而是把每条车道由3.5米收窄到3.25米，再把路边38个停车位移到背街，腾出地方给自行车。路面是深红色，过路口处不断线，汽车转弯要先让。',
    '改之前，交通部门请两所学校的学生在地图上标出“害怕的地方”，收回图纸417张，最集中的一处是粮站路口。那里现在多了一块突出来的路沿，汽车必须慢下来，拐一个方方正正的弯。',
    '“以前到这里我都下来推。”汀南实中初二学生廖远说。昨天他没有下车，只是习惯性地按了一下铃。',
    '38个停车位的车主也有意见。交通部门说，背街夜间停车头一个月不收费，三个月后根据实际车流再调整一次。',
  ],
  byline: [{ name: '陆砚秋', role: 'reporter', unit: null }],
  photos: [
    {
      picture: 'bicycle-lane',
      caption: '昨天早上，有人骑车驶过湖滨路中段新划出的自行车道。',
      photographer: '丁一川',
    },
  ],
};

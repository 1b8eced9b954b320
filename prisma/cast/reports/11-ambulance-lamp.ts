import type { CastReport } from '@/prisma/cast/cast-report';

export const ambulanceLamp: CastReport = {
  key: 'ambulance-lamp',
  authorKey: 'kang-ningyuan',
  unitKey: 'emergency-centre',
  sectionKey: 'health',
  kicker: '市急救中心',
  headline: '急救车进小区 楼下有人举灯',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　夜里叫了急救车，最难找的往往不是小区，是楼栋。市急救中心与312个住宅小区约定，凡接到夜间呼叫，调度员在派车的同时拨通小区门岗，由值班保安拿一盏橙色手灯站到楼下。',
    '试行两个月，急救车从小区大门到单元门口的平均时间由3分50秒缩短到1分40秒。最短的一次，保安朱大庆提前按下电梯，并用一只花盆抵住了门。',
    '急救中心提醒，呼救时请先说地址，再说病情；电话不要先挂；把楼道里的自行车挪开，留一个人下楼引路，比十个人围着病人有用。',
  ],
  byline: [{ name: '康宁远', role: 'correspondent', unit: '云湖市急救中心' }],
  photos: [],
};

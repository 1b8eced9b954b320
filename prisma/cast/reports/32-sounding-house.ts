import type { CastReport } from '@/prisma/cast/cast-report';

export const soundingHouse: CastReport = {
  key: 'sounding-house',
  authorKey: 'he-suyi',
  unitKey: 'second-experimental',
  sectionKey: 'education',
  kicker: '市第二实验小学',
  headline: '旧锅炉房 改成了器乐教室',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　市第二实验小学的锅炉停烧九年了，锅炉房一直锁着。这学期开学，门上换了一块木牌，写着“响房子”。里面没有锅炉，有42件乐器。',
    '选这里，是因为它的墙有60厘米厚。学校去年开器乐课，最大的难处不是没有乐器，是没有地方响：小号一吹，三个班没法上课。总务处的老师傅拿收音机试遍了全校，只有锅炉房关上门，外面听不见。',
    '改造花了11万元，三分之二用在通风和吸音上。朝南的墙上开了三扇双层窗，原来的烟道封了起来；墙上的压力表没有拆，音乐老师用它讲力度：指针在绿区是“弱”，黄区是“中强”，红区只许在结尾用。',
    '乐器是另一桩事。42件里，新买的只有15件，其余是向家长和毕业生征集的旧琴。五年级学生秦小川领到的一把二胡，琴筒里刻着一个陌生的名字和年份，他托老师查到了，是学校30年前的毕业生。',
    '上周五，那位毕业生来听了一节课。他如今开修车铺，说手粗了，拉不动了，只把弓毛捋了捋，还给了孩子。',
    '“响房子”每天中午12时半开门，练琴不用报名，门口有一张表，写名字，写想练的曲子，最后一栏是：想让谁听见。',
  ],
  byline: [
    { name: '江采薇', role: 'reporter', unit: null },
    { name: '何素衣', role: 'correspondent', unit: '云湖市第二实验小学' },
  ],
  photos: [
    {
      picture: 'music-room',
      caption: '“响房子”里，学生围着钢琴练习合奏前的视唱。',
      photographer: '何素衣',
    },
  ],
};

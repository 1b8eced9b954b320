import type { CastReport } from '@/prisma/cast/cast-report';

export const fallingEggs: CastReport = {
  key: 'falling-eggs',
  authorKey: 'cheng-moran',
  unitKey: 'tingnan-experimental',
  sectionKey: 'campus',
  kicker: '汀南区实验中学',
  headline: '科技节只出一道题：别让蛋碎',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　从三楼扔一枚生鸡蛋，落地不碎，材料只许用20张废报纸和1米胶带。汀南区实验中学的科技节昨天只比这一道题，全校31个班，来了94支队。',
    '初一（6）班的纸筒降落伞飘过围墙，挂在了隔壁的晾衣竿上，主人连伞带蛋送了回来，蛋完好，裁判合议后判落点无效、精神有效。初三（2）班的蜂窝筒最重，落地一声闷响，拆了九层纸，蛋黄安然。',
    '赛场旁边，化学社的展台调出了会发光的溶液，看的人围了三层，直到楼上有人喊一声“扔了”，大家才一齐抬头。',
    '物理组把落地声都录了下来。下周的课上，学生要听声音猜结构，再算缓冲的时间。',
    '94枚鸡蛋，碎了61枚，当场炒给了第一批赶到食堂的学生。',
  ],
  byline: [{ name: '程默然', role: 'correspondent', unit: '汀南区实验中学' }],
  photos: [
    {
      picture: 'science-fair',
      caption: '汀南区实验中学科技节上，化学社的展台前围满了人。',
      photographer: '程默然',
    },
  ],
};

import type { CastReport } from '@/prisma/cast/cast-report';

export const riddleLanterns: CastReport = {
  key: 'riddle-lanterns',
  authorKey: 'lin-jianqiu',
  unitKey: 'liuyin-primary',
  sectionKey: 'campus',
  kicker: '柳荫路小学',
  headline: '灯笼里藏着字 猜中的人添一盏',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　柳荫路小学三楼的走廊，这个月一天比一天亮。起头只有五盏灯笼，是六年级做的，每盏里面藏一个字谜；谁猜中，谁就得做一盏新的，写上自己的谜，挂到后面去。',
    '到昨天，走廊里一共挂了137盏。',
    '灯笼用的是红纸、上学期的旧试卷和竹圈。规定只有三条：谜底必须是学过的字；灯笼要经得住从窗口吹来的风；做坏的不许扔，放进窗台下的筐，别人可以拆了再用。',
    '最难的一个挂了11天，是五年级的宋朗写的：“心上有个秋天。”猜的人有一百多，写“想”的，写“思”的，写“念”的。第11天，来送餐车的食堂阿姨抬头看了看，说：“是个‘愁’字吧。”',
    '按规矩，她也得做一盏。第二天，走廊尽头多了一只用菜单糊的灯笼，谜面是：“看着是草，吃着是菜，下面住着一块田。”到昨天，还没有人猜中。',
  ],
  byline: [{ name: '林见秋', role: 'correspondent', unit: '汀南区柳荫路小学' }],
  photos: [
    {
      picture: 'lanterns-corridor',
      caption: '柳荫路小学三楼的走廊里挂满了孩子们自制的灯笼。',
      photographer: '许青禾',
    },
  ],
};

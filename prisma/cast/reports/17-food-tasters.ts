import type { CastReport } from '@/prisma/cast/cast-report';

export const foodTasters: CastReport = {
  key: 'food-tasters',
  authorKey: 'yan-shuhe',
  unitKey: 'fifth-middle',
  sectionKey: 'education',
  kicker: '市五中',
  headline: '学生尝菜员 每周改掉一道菜',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　周三中午11时40分，比下课早20分钟，市第五中学食堂的三号窗口前已坐下九个学生。他们是这周的尝菜员，面前各有六只小碟、一支铅笔、一张表。',
    '表上不打分，只问三句：咸了还是淡了，软了还是硬了，愿不愿意再吃。九张表收上来，厨师长当场念。有一道菜被五个人写了“不愿意”，下周就从菜谱上撤下，换哪一道，由尝菜员从备选里挑。',
    '一学期下来，撤掉的有14道，其中三道改过做法又回来了。改得最成功的是芹菜：切成细丁，炒进豆干里。',
    '剩菜桶最清楚。食堂每天称重，全校1640人就餐，剩菜从日均96公斤降到51公斤。',
    '尝菜员每周抽签，厨师长也在签筒里。他抽中过一次，写的是：米饭偏硬。',
  ],
  byline: [{ name: '严书荷', role: 'correspondent', unit: '云湖市第五中学' }],
  photos: [],
};

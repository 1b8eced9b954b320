import type { CastReport } from '@/prisma/cast/cast-report';

export const returnBox: CastReport = {
  key: 'return-box',
  authorKey: 'fei-xiaozhou',
  unitKey: 'city-library',
  sectionKey: 'education',
  kicker: '市图书馆',
  headline: '还书口开到校门边 一周还回九百册',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　孩子借书不难，难的是还。市图书馆去年有4700多册少儿书逾期，一问，多半不是忘了，是家长没空再跑一趟。',
    '上个月起，图书馆把还书箱搬进了五所小学的读书角。箱子1米来高，投书口离地80厘米，一年级学生够得着；投进去，屏幕上会显示一句“收到了”，附带这本书一共被多少人读过。',
    '就是这个数字，让还书变成了一件有意思的事。渡口小学的孩子发现，一本讲蚂蚁的旧书被读过218次，投书口前立刻排起队，都想借走它，成为第219个。',
    '第一周，五只箱子收回912册，其中逾期最久的一本晚了三年零两个月。图书馆没有罚款，只在书里夹了张纸条：欢迎回来。',
    '下学期，还书箱将添到12所学校，石桥、岭头等山区校点由送书车每月取一次。',
  ],
  byline: [{ name: '费小舟', role: 'correspondent', unit: '云湖市图书馆' }],
  photos: [
    {
      picture: 'reading-corner',
      caption: '渡口小学的读书角，一名学生在窗边看书。',
      photographer: '费小舟',
    },
  ],
};

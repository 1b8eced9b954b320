import type { CastReport } from '@/prisma/cast/cast-report';

export const missedBoatColumn: CastReport = {
  key: 'missed-boat-column',
  authorKey: 'wen-di',
  unitKey: null,
  sectionKey: 'news',
  kicker: '湖边话',
  headline: '给没赶上船的人 留一本簿子',
  subtitle: '',
  editorsNote: '',
  body: [
    '渡轮晚收班一小时，起因是一本簿子。没赶上船的人，在上面写下几点到的、要去哪里。',
    '这样的人，平常是不在数字里的。客流统计数的是上了船的人，挂号系统数的是挂上号的人，图书馆数的是借到书的人。没上去、没挂上、没借到的，转身走了，也就没有了。于是表上年年写着“运力充足”，码头上年年有人望着船尾。',
    '老耿的办法不新鲜，一支圆珠笔，一本横格簿。难的是有人愿意替走掉的人留一行字，又有人愿意把1163行一行一行读完。',
    '窗口、站台、校门、药房，都不妨放这么一本。不必总结成经验，也不必起个名字。哪天写的人少了，就说明事情办了。',
  ],
  byline: [{ name: '闻笛', role: null, unit: null }],
  photos: [],
};

import type { CastReport } from '@/prisma/cast/cast-report';

export const letterOnMarks: CastReport = {
  key: 'letter-on-marks',
  authorKey: 'jiang-caiwei',
  unitKey: null,
  sectionKey: 'education',
  kicker: '读者来信',
  headline: '请别在班级群里晒分数',
  subtitle: '',
  editorsNote: '',
  body: [
    '编辑同志：',
    '我是汀南区一名四年级学生的母亲。上周五晚上，班级群里发出一张期中成绩表，从第一名排到第四十三名。群里先是安静，接着响起一串“老师辛苦了”。我的孩子排在第三十一名。他在旁边看见了，没有说话，把书包从沙发上拿走，进屋去了。',
    '我知道老师没有恶意，第二天一早表就撤了下来，还私下道了歉。可是四十三户人家都看过了。那天晚上，大概有许多孩子拿走了自己的书包。',
    '我想请教的是：成绩能不能只告诉本人和家长？若是怕一个个发麻烦，写在作业本里也行，我们愿意签字，愿意多等一天。',
    '分数是孩子自己的东西，像他的日记本，该由他决定给谁看。',
    '（来信所说的学校已答复本报：今后成绩一律单独告知。）',
  ],
  byline: [{ name: '孟秋原', role: null, unit: null }],
  photos: [],
};

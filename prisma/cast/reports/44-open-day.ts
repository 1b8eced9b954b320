import type { CastReport } from '@/prisma/cast/cast-report';

export const openDay: CastReport = {
  key: 'open-day',
  authorKey: 'cheng-moran',
  unitKey: 'tingnan-experimental',
  sectionKey: 'campus',
  kicker: '',
  headline: '汀南区实验中学举行校园开放日',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　上周六，汀南区实验中学举行校园开放日，来校参观的家长和小学毕业年级学生共1260人，分上午、下午两批。',
    '学校开放了实验楼、图书馆、体育馆和学生宿舍。物理、化学、生物三个实验室各安排六个动手项目，由高年级学生担任讲解。图书馆设咨询台，招生、食宿、社团三方面的问题分开回答，上午最长的队排了45分钟。',
    '下午的座谈在报告厅举行，校长就作息时间、选修课程和住宿条件回答了家长提问。关于手机能否带进校园，现场意见不一，学校表示将在下学期开学前征求意见。',
    '开放日由120名学生志愿者引导，学校食堂供应午餐，收取成本费12元。下一次开放日在明年春天。',
  ],
  byline: [{ name: '程默然', role: 'correspondent', unit: '汀南区实验中学' }],
  photos: [],
};

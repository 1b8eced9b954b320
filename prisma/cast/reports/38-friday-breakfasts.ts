import type { CastReport } from '@/prisma/cast/cast-report';

export const fridayBreakfasts: CastReport = {
  key: 'friday-breakfasts',
  authorKey: 'bai-qingyang',
  unitKey: 'vocational-school',
  sectionKey: 'campus',
  kicker: '市职校烘焙班',
  headline: '二百四十份早餐 五点半出炉',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　每周五清晨5时半，市职业技术学校烘焙班的烤箱先于学校的铃声响起。32名学生分三组，做240份早餐：一只杂粮面包，一枚鸡蛋，一杯热豆浆，送到东渡、临湖两区的环卫工休息点。',
    '早餐里夹着一张小纸，请吃的人写一句：咸淡，软硬，凉了没有。纸条收回来，就是这周的作业。最早几周，写得最多的是“太甜”，学生们把糖减了三次，减到一位老师傅写下“正好，像馒头有了学问”。',
    '面粉和鸡蛋的钱由学校实训经费列支，账目每月贴在实训楼门口。学期末，这240位吃早餐的人会收到一张请柬，来教室里打分。',
  ],
  byline: [{ name: '白清扬', role: 'correspondent', unit: '云湖市职业技术学校' }],
  photos: [],
};

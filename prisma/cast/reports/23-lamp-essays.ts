import type { CastReport } from '@/prisma/cast/cast-report';

export const lampEssays: CastReport = {
  key: 'lamp-essays',
  authorKey: 'jiang-caiwei',
  unitKey: null,
  sectionKey: 'lakeside',
  kicker: '征稿启事',
  headline: '湖畔征文：我家的一盏灯',
  subtitle: '',
  editorsNote: '',
  body: [
    '入夜以后，总有一盏灯是等人的：书桌上的，灶台上的，病房走廊里的，渡口引桥上的。《湖畔》自本周起征集“我家的一盏灯”，写一盏你记得的灯，和灯下的人。',
    '来稿以800字为宜，写真人真事，说家常话。可附照片一张，请写明拍摄者和拍摄时间。中小学生来稿请注明学校、年级，并由家长或老师代为联系。',
    '来稿一经采用即付稿酬；30天内未接到通知，可自行处理。请勿一稿多投，请自留底稿。',
    '来稿请寄云湖市临湖区长堤路18号云湖晚报社《湖畔》编辑部，信封上写“一盏灯”三个字，我们会先拆这一封。',
  ],
  byline: [{ name: '《湖畔》编辑部', role: null, unit: null }],
  photos: [],
};

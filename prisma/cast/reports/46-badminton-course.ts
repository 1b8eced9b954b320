import type { CastReport } from '@/prisma/cast/cast-report';

export const badmintonCourse: CastReport = {
  key: 'badminton-course',
  authorKey: 'lu-wenzhou',
  unitKey: 'wangxi-first-middle',
  sectionKey: 'campus',
  kicker: '启事',
  headline: '周末羽毛球训练班 开始报名',
  subtitle: '',
  editorsNote: '',
  body: [
    '望溪县第一中学体育馆即日起承接成人羽毛球训练班，每周六、周日晚上各两小时，由县羽毛球协会教练授课，分入门和提高两个班，各收20人。',
    '训练班一期12次，收费960元，两人同报各减100元，报满三期送球拍一支。球馆新铺地胶，灯光重新调过，更衣室有热水。',
    '报名请到体育馆前台，先到先得。寒假期间另开少年班，时间和收费另行通知。场地周一至周五晚上也可整场租用，每小时60元。',
  ],
  byline: [{ name: '望溪县第一中学', role: 'source', unit: null }],
  photos: [],
};

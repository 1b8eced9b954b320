import type { CastReport } from '@/prisma/cast/cast-report';

export const slowestLeads: CastReport = {
  key: 'slowest-leads',
  authorKey: 'lin-jianqiu',
  unitKey: 'liuyin-primary',
  sectionKey: 'campus',
  kicker: '柳荫路小学',
  headline: '跑得最慢的孩子 当了领跑员',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　早上7时35分，柳荫路小学的跑道上排好了六列。站在最前面的不是跑得最快的，是全班最慢的那一个。',
    '这是体育组这学期定下的跑法：每个班由最慢的孩子领跑，全班跟着他的步子，一步也不许超。第一周，跑得快的孩子叫苦，说像在散步。第二周，有人发现，跟着慢的人跑，能一边跑一边说话。第三周，四（1）班的领跑员小舟（化名）提出，想试一试快一点点。',
    '“他说的‘一点点’，我用秒表量了，一圈快了4秒。”体育老师郝正说。',
    '两个多月跑下来，小舟的一圈从2分50秒跑到了2分12秒，早已不是班里最慢的。按规矩，领跑员要换人。他不肯让，说刚学会怎么在前面跑。班里商量以后，定成两个人并排领，一个最慢的，一个从前最慢的。',
    '医务室的记录里，晨跑时扭伤、岔气来就诊的，比上学期少了一大半。',
    '现在每天早上，跑道上的六列队伍都由两个人领着，离终点还有半圈的时候，领跑的会喊一声：“散！”后面的人才各跑各的，一下子像开了闸。',
    '小舟通常还在中间，不紧不慢。他说，前面的风太大。',
  ],
  byline: [{ name: '林见秋', role: 'correspondent', unit: '汀南区柳荫路小学' }],
  photos: [
    {
      picture: 'playground-track',
      caption: '柳荫路小学的学生在跑道上晨跑。',
      photographer: '林见秋',
    },
  ],
};

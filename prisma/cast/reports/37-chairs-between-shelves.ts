import type { CastReport } from '@/prisma/cast/cast-report';

export const chairsBetweenShelves: CastReport = {
  key: 'chairs-between-shelves',
  authorKey: 'fei-xiaozhou',
  unitKey: 'city-library',
  sectionKey: 'education',
  kicker: '市图书馆',
  headline: '自习室不够坐 书架之间摆椅子',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　考试季的市图书馆，三楼自习室早上8时开门，8时20分就没有空位。上周起，图书馆把椅子摆进了书架之间：社科书库的过道放了64把，靠墙，面朝书脊，没有桌子，只有一块翻板，够放一本书和一个水杯。',
    '馆员们给它起名“站累了座”。规矩写在椅背上：只看书，不占座，人走椅空；坐满40分钟，请起来走一圈。',
    '起初担心没人愿意坐。第一天记录，64把椅子平均每把坐过7个人，最长的一位坐了两小时，最短的3分钟。馆员屈小曼在还书车上发现了变化：社科书库的阅览量一周里翻了一番，被拿下来最多的不是新书，是一套出版了三十多年的地方民谣集。',
    '“人坐到书跟前，手就闲不住。”她说。',
    '自习的学生也有了新去处。图书馆同时与附近两家社区活动室约好，傍晚空出来的棋牌室开灯到21时，门口挂一块借座牌，牌子的另一面写着离这里最近的下一处空座。',
    '图书馆还请读者给椅子旁边的书架写一句话，做成书签。目前收到的最短的一句，是一位小学生写的：这里有蚂蚁的书，在下面第二层。',
  ],
  byline: [{ name: '费小舟', role: 'correspondent', unit: '云湖市图书馆' }],
  photos: [
    {
      picture: 'library-shelves',
      caption: '一位读者在市图书馆社科书库的书架间找书。',
      photographer: '费小舟',
    },
  ],
};

import type { CastReport } from '@/prisma/cast/cast-report';

export const quietTaiChi: CastReport = {
  key: 'quiet-tai-chi',
  authorKey: 'jiang-caiwei',
  unitKey: null,
  sectionKey: 'news',
  kicker: '湖心公园',
  headline: '晨练音量多大 竖块牌子大家看',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　湖心公园东草坪的太极拳队有个新规矩：开音乐之前，先派一个人走到30米外的分贝牌下站一站，看红字是不是低于60。',
    '分贝牌是上周竖起来的，一共三块，对着三片晨练的草坪。公园去年接到噪声投诉214起，几乎都在清晨6时到7时。劝过，贴过告示，音量小两天又大起来。后来公园请晨练队和附近三栋居民楼的代表坐到一起，双方说了半天才发现，楼里嫌的不是太极拳的曲子，是几支队伍的曲子混在一起。',
    '商量的结果，三片草坪错开方向，音箱一律背对居民楼，6时半之前只打无声的拳。带头的老拳师洪伯起初不乐意，打了一个星期，说：“没有音乐，倒听见自己喘气了。”',
    '分贝牌立起一周，投诉两起。其中一起是拳友打来的，嫌乌鸦太吵。',
  ],
  byline: [{ name: '江采薇', role: 'reporter', unit: null }],
  photos: [
    {
      picture: 'tai-chi-park',
      caption: '清晨的湖心公园东草坪，拳友们在练拳。',
      photographer: '江采薇',
    },
  ],
};

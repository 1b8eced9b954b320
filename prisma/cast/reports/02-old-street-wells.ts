import type { CastReport } from '@/prisma/cast/cast-report';

export const oldStreetWells: CastReport = {
  key: 'old-street-wells',
  authorKey: 'jiang-caiwei',
  unitKey: null,
  sectionKey: 'news',
  kicker: '东渡老街',
  headline: '八口老井 有了看井人',
  subtitle: '水不再喝，绳痕还在',
  editorsNote: '',
  body: [
    '本报讯　每天早上6时半，65岁的吴阿水揭开东渡老街“双眼井”的竹盖，垂下一根系着铅坠的棉线，把水位记在巴掌大的本子上：昨天是4.1米，比前天浅了3厘米。',
    '他是老街八口老井的看井人之一。上个月，老街居民议事会请来离井最近的八户人家，一户看一口：量水位，清落叶，下雨天盖竹盖，发现井栏松动就打电话。每月补贴60元，有三户没有要。',
    '八口井里，最老的一口井栏上有19道绳痕，最深的能放进一根拇指。老街通自来水以后，井水不再饮用，只用来浇花、洗地、镇西瓜。去年夏天一场暴雨，两口井的井壁塌了砖，才有人想起它们多年没有体检。',
    '今年春天，井壁用旧砖补好，井口加了铁箅。每口井边立了一块齐膝高的石牌，刻着井名、年代和看井人的姓氏。吴阿水对自己那块不大满意：“字刻小了，来问的人都得蹲下。”',
    '蹲下也好，他又说，蹲下才看得见绳痕。',
  ],
  byline: [{ name: '江采薇', role: 'textAndPhoto', unit: null }],
  photos: [
    {
      picture: 'old-street-well',
      caption: '东渡老街的一口老井，竹盖已经揭开，木桶放在井边。',
      photographer: '江采薇',
    },
  ],
};

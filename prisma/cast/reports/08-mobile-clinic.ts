import type { CastReport } from '@/prisma/cast/cast-report';

export const mobileClinic: CastReport = {
  key: 'mobile-clinic',
  authorKey: 'jiang-baiyu',
  unitKey: 'third-hospital',
  sectionKey: 'health',
  kicker: '市三院流动诊室',
  headline: '一辆车 半年走进二十六个山村',
  subtitle: '',
  editorsNote: '',
  body: [
    '本报讯　清晨6时10分，市第三人民医院的流动诊室从后门开出，车上有心电图机、便携超声机、一台小冰箱和四个人。前天它到的是望溪县岭头村，海拔870米，今年的第26个村子。',
    '车在村口晒谷场停稳，司机老闵先下来垫平四个轮子。“差一指宽，做超声的床就会晃。”他随身带着一把木工水平尺。',
    '这一天来了63个人，最年长的91岁。查血压、测血糖、做心电图，拿得准的当场开药；拿不准的，图像传回院里，由值班医生看过再回话，平均等18分钟。三位老人当天随车下了山，其中一位心电图有异，住院第二天做了处置，已经平稳。',
    '半年走下来，流动诊室看了1874人次，建了962份档案。医生们发现，山里老人最常见的麻烦不是病，而是药：同一种降压药，换个盒子就当成两种吃。于是车上添了一样不值钱的东西——一卷彩色圆贴，降压的贴红，降糖的贴蓝，早上吃的贴在盒盖，晚上吃的贴在盒底。',
    '岭头村的药盒贴完，用掉了两卷半。',
    '市三院说，入冬后山路结霜，流动诊室改为每周两趟，路线提前三天贴在各村的小卖部门口。',
  ],
  byline: [{ name: '蒋白榆', role: 'textAndPhoto', unit: '云湖市第三人民医院' }],
  photos: [
    {
      picture: 'mobile-clinic-mountain',
      caption: '流动诊室开到岭头村，村民在车旁候诊。',
      photographer: '蒋白榆',
    },
  ],
};

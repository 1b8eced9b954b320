import type { CastReport } from '@/prisma/cast/cast-report';

export const abacus: CastReport = {
  key: 'abacus',
  authorKey: 'cheng-moran',
  unitKey: null,
  sectionKey: 'lakeside',
  kicker: '旧物',
  headline: '一把算盘 打过三代人的账',
  subtitle: '',
  editorsNote: '',
  body: [
    '祖父的算盘挂在书房门后，十三档，梨木框，少了一颗珠子，用一枚骨扣补着。',
    '祖父在镇上粮站做会计。每到年底，家里的灯亮得最晚，珠子的声音从门缝里漏出来，急一阵，缓一阵，像雨打在瓦上。我在这声音里睡着，也在这声音里知道，今年的账平了没有：平了，最后会有长长一串“哗”，那是他把算盘竖起来，珠子归位。',
    '父亲接过算盘时，粮站已经有了计算器。他在学校管总务，用计算器算一遍，再用算盘打一遍。我问为什么，他说机器算的是数，手打的是心里有数。',
    '到我这里，表格自己会求和。我教数学，有一年把算盘带进课堂，学生们传着摸，最后一个孩子问：“老师，这颗扣子是进位的吗？”',
    '全班都笑，我也笑。笑完想起来，那颗珠子是我五岁时拆下来当弹珠，弹进了河里。祖父没有骂我，从旧棉袄上剪下一枚扣子，当晚接着打他的账。',
    '那一年的账，也平了。',
  ],
  byline: [{ name: '程默然', role: null, unit: null }],
  photos: [],
};

import type { BoldRange } from '@/lib/composer/page';

/** Copy for tests in the manner of a local newspaper: an invented city, sentences dealt by a number. */

const SENTENCES = [
  '云湖市第三小学日前举办了一场别开生面的科技节活动，学生们把自己动手做的小车和机械臂搬进了操场。',
  '“孩子们愿意动脑，也愿意动手，这比分数更让我们高兴。”校长陆知微说。',
  '活动共收到作品128件，其中“会讲故事的路灯”获得了最受欢迎奖。',
  '秋分过后，桂花巷社区卫生服务中心的门诊量比平时多了两成。',
  '医生提醒，老年人外出时应当随身带好常用药品，遇到不适及时就近就诊。',
  '（据介绍，该项目自2021年启动以来，已有3.6万名居民受益。）',
  '志愿者们分成五个小组，沿着湖堤捡拾垃圾、清理杂草、擦拭护栏——每一步都做得认真。',
  '在《少年与湖》读书会上，来自北岸中学的同学朗诵了自己写的诗……掌声久久不息。',
  '记者在现场看到，新建的操场铺上了塑胶跑道，两侧种下了银杏和香樟。',
  '“我们班有四十二个人，报名的就有三十九个！”班主任笑着说：“剩下三个当了裁判。”',
  '据了解，市图书馆还将推出“夜读云湖”“流动书车”等服务，把书送到村口和工地。',
  '何素娟护士长带着6名年轻护士，用一个下午教会了居民心肺复苏的要领。',
  '食堂里飘出了饭菜香，今天的午餐是番茄牛腩、清炒时蔬和一碗紫菜蛋汤。',
  '下一步，学校将继续完善课后服务，让每个孩子都能找到自己喜欢的那件事。',
  '当天下午，WiFi信号覆盖了整个校园，App上的报名通道也同时开放。',
];

const HEADLINES: [string, number[]][] = [
  ['北岸中学开展植树活动', [4, 6, 8]],
  ['桂花巷社区 健康讲座进楼院', [3, 5, 6, 8, 10, 11]],
  ['第三小学科技节：小车跑进操场', [2, 4, 6, 7, 8, 10, 12]],
  ['让书香飘进每一个村口', [1, 3, 5, 6, 8]],
  ['“夜读云湖”点亮秋夜', [6, 8]],
  ['市妇幼保健院推出周末门诊', [1, 3, 6, 8, 10]],
  ['湖堤上的红马甲', [2, 3, 4]],
  ['银杏路小学举行消防演练', [3, 5, 7, 9]],
];

/** A stream of numbers in [0, 1) that depends on its seed alone. */
export function dealer(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

export const pick = <T>(deal: () => number, from: readonly T[]): T => from[Math.floor(deal() * from.length)] as T;

/** @param characters about how long, at least one sentence */
export function inventedParagraph(deal: () => number, characters: number): string {
  let text = '';
  do text += pick(deal, SENTENCES);
  while (text.length < characters);
  return text;
}

/** Bold words of a text: from a quarter to half of its characters, anywhere, within words and marks too. */
export function inventedBold(deal: () => number, text: string): BoldRange[] {
  const bold: BoldRange[] = [];
  for (let at = Math.floor(deal() * 20); at < text.length; at += 1 + Math.floor(deal() * 30)) {
    const to = Math.min(text.length, at + 1 + Math.floor(deal() * 16));
    bold.push([at, to]);
    at = to;
  }
  return bold;
}

export const inventedHeadline = (deal: () => number): { headline: string; headlineBreaks: number[] } => {
  const [headline, headlineBreaks] = pick(deal, HEADLINES);
  return { headline, headlineBreaks };
};

import { say } from '../../finding';
import { written } from '../../passage';
import { patternRule } from '../../pattern-rule';

/** Phrases that say one thing twice 叠床架屋, `wordy>plain`; without a plain form the editor chooses. */
const PHRASES = `
目的是为了>目的是 目的就是为了>目的就是 之所以的原因>原因 涉及到>涉及 凯旋归来>凯旋 胜利凯旋>凯旋 亲眼目睹>目睹 首次处女作>处女作
出乎意料之外>出乎意料 出人意料之外>出人意料 莘莘学子们>莘莘学子 诸位们>诸位 广大师生们>广大师生 第一个首次>首次 首次第一>首次 过高奢望>奢望
免费赠送>赠送 互相厮打>厮打 悬殊很大>悬殊 差距悬殊很大>差距悬殊 十分酷爱>酷爱 非常酷爱>酷爱 最为首要>首要 更加更>更加 更加愈发>愈发 忍俊不禁地笑>忍俊不禁
全部都>都 一致公认>公认 国际间>国际 付诸于>付诸 诉诸于>诉诸 加诸于>加诸 见诸于>见诸 公诸于众>公之于众 来自于>来自 有利于有助于>有助于
大约左右> 防止不要>防止 切忌不要>切忌 切勿不要>切勿 避免不>避免 禁止不许>禁止 以防不>以防 再次重申>重申 再次重新>重新 重新再>重新
被授予了以>被授予 为了以>为 因为由于>由于 是为了以>是以 百姓民众>百姓 年龄岁数>年龄 起源于从>起源于 源自于>源自 不必要的浪费>浪费
悄悄地窃窃私语>窃窃私语 迅速地一跃>一跃 提前预约>预约 提前预告>预告 提前预防>预防 提前预售>预售 事先预约>预约 过度溺爱>溺爱 相互之间互相>相互
如雨后春笋般地般>如雨后春笋般 约定俗成的习惯>习惯 津津乐道地说>津津乐道 方兴未艾的兴起>兴起 真知灼见的见解>真知灼见 贵宾嘉宾>嘉宾 多年来以来>多年来
`;

const plain = new Map(
  PHRASES.trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]),
);
const words = [...plain.keys()].sort((a, b) => b.length - a.length);

export const redundant = patternRule({
  id: 'wording/redundant',
  reach: 'clause',
  source: 'house',
  severity: 'warning',
  message: say('“{found}”意思重复', '“{found}” says it twice'),
  parts: written,
  pattern: new RegExp(words.join('|'), 'g'),
  fix: ({ 0: found }) => plain.get(found) || undefined,
  examples: {
    wrong: [
      ['目的是为了提高安全意识。', '目的是提高安全意识。'],
      ['内容涉及到饮食和睡眠。', '内容涉及饮食和睡眠。'],
    ],
    right: ['目的是提高安全意识。', '为了提高安全意识'],
  },
});

export const meetingTwice = patternRule({
  id: 'wording/meeting-twice',
  reach: 'clause',
  source: 'house',
  severity: 'warning',
  message: say('“{found}”多了一个“会”', '“{found}” has one 会 too many'),
  parts: written,
  pattern:
    /(现场|推进|座谈|交流|研讨|培训|动员|部署|总结|表彰|启动|观摩|调度|工作|经验|学习)会(现场|推进|座谈|交流|研讨|培训|动员|部署|总结|表彰|启动|观摩|调度|工作)会(?!议)/g,
  fix: ([, first, second]) => `${first}${second}会`,
  examples: {
    wrong: [['承办全省现场会推进会', '承办全省现场推进会']],
    right: ['承办全省现场推进会', '现场会、推进会先后召开'],
  },
});

export const doubleNegation = patternRule({
  id: 'wording/double-negation',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('否定多了一层，意思反了', 'One negation too many turns the meaning round'),
  parts: written,
  pattern:
    /(?:防止|避免|杜绝|谨防)[^，。；！？]{0,12}(?:不再|不要|没有)(?:发生|出现)|无时无刻(?![^，。；！？]{0,6}不)[^，。；！？]{0,2}[在都]/g,
  examples: {
    wrong: ['防止安全事故不再发生', '大家无时无刻都在努力'],
    right: ['防止安全事故发生', '大家无时无刻不在努力'],
  },
});

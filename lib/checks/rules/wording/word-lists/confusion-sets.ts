/**
 * Characters taken for one another: by shape (as recognition confuses them) and by sound (as pinyin
 * typing does). 的地得 and 做作 are left to rules of their own.
 */
const SETS = `
人入 于干千 己已巳 未末 土士 天夭 日曰目 戊戌戍 侯候 拔拨 折拆析 辨辩辫 徒徙陡 晴睛 情清请 贷货 管菅 栗粟 育肓 免兔
鸟乌 风凤 历厉力 治冶 竞竟 既即 部都 科料 准淮 住往注 今令 午牛 白自 间问闻 玉主王 木本术 体休 仪议义 代伐 伸仲 侍待
各名 困因 团围 埋理 场扬 孩该刻 官宫 宣宜 密蜜 崇祟 幕慕墓募 延廷 弛驰 径经 扰拢 抢抡 振震 推堆 撤撒 暑署 杆杠 板版
枝技 查察 检捡俭 概慨 浅线 渡度 暴爆 狠狼 珍诊 睹赌 祝视 福副幅 积织识 稿搞 第弟 练炼 组祖 绪诸 续读 坚艰 篮蓝
订定 记纪 诚城成 课棵 像象 躁燥 遣遗 采彩 锻缎 陪培 险验 题提 须需 领岭 饱抱 驻注 工公功攻 形型 带戴 制治 权全 示事势
生声升 进近 以已 向像 园圆 有友 支只 支枝 化画划 分份 帐账 座坐 做作 到道 长常 新心 原源员 及急 和合 实时 建健 防访妨
赛塞 比此 牧收 医区 环坏 兴举 师帅 市巾 字宇 护沪 抓爪 校较 数教 学字 病疾 疗辽 药约 活话 动功 服报 务条 志忘 愿原 命令
乐东 年午 农衣 村材 民氏 众从 安按 全金 防仿 教孝 培倍 训川 特持 持特 传传专 播潘 精情 神种 文又 明朋 创仓 卫为 疫役 情青
境镜 环还 保宝 展张 基其 础出 设没 施旋 规现 模摸 范犯 引弓 导异 支持 加如 强弱 化比 推准 优忧 质贡 量里 效郊 率律 水木
`;

const alternatives = new Map<string, Set<string>>();
for (const set of SETS.trim().split(/\s+/)) {
  for (const one of set) {
    const others = alternatives.get(one) ?? new Set();
    for (const other of set) if (other !== one) others.add(other);
    alternatives.set(one, others);
  }
}

const none: ReadonlySet<string> = new Set();

/** The characters that this one is confused with; none for most. */
export function confusedWith(character: string): ReadonlySet<string> {
  return alternatives.get(character) ?? none;
}

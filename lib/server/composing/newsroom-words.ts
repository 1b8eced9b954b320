/**
 * Fixed phrases of education and health pages that a general dictionary cuts apart. A headline
 * line never ends inside one of them.
 */
const PHRASES = {
  general: `
    主题党日 党建引领 高质量发展 风景线 高铁站 客运站 第一书记 为民办实事 一站式
    零距离 最后一公里 新时代 文明实践 文明城市 结对帮扶 乡村振兴 揭牌仪式 签约仪式
    多措并举 凝心聚力 保驾护航 齐抓共管 久久为功 走深走实 一体推进
  `,
  education: `
    课堂风采 同步课堂 青春期教育 团体心理辅导 助学支教 思政课 开学第一课 课后服务
    家校共育 家访 大课间 课间操 研学 社团活动 校园文化 立德树人 劳动教育 心理健康
    心理辅导 团体辅导 防溺水 消防演练 植树节 艺术节 读书节 运动会 书法比赛 家长会
    家长学校 集团化办学 教研活动 公开课 错题本 双减 中考 高考 学位 寄宿制
  `,
  health: `
    卫生健康 人民医院 中医院 妇幼保健院 健康扫盲 家庭医生 家医签约 医共体 医联体
    专科联盟 多学科会诊 绿色通道 胸痛中心 卒中中心 夜门诊 夜间门诊 义诊 巡诊
    流动诊室 中医药 无偿献血 免疫规划 疾控中心 急救中心 老年食堂 长者食堂 医养结合
    互联网医院 妇幼健康 疾病防控 医疗应急 卫生监督 爱国卫生
  `,
  volunteers: `
    志愿服务 志愿活动 志愿者 爱心捐赠 青年志愿者
  `,
};

export const NEWSROOM_WORDS: readonly string[] = Object.values(PHRASES).flatMap((list) => list.trim().split(/\s+/));

/** Sections 栏目 and the words that speak for them; the newspaper edits its own copy of these lists. */
import type { UnitKind } from './unit-kinds';

export interface SectionRule {
  section: string;
  /** units whose reports belong here as a rule */
  kinds: readonly UnitKind[];
  /** in a headline these decide against the kind of the unit */
  deciding: readonly string[];
  /** each speaks for the section: five times in the headline, once in the text */
  words: readonly string[];
}

const words = (list: string) => list.split(' ');

export const SECTION_RULES: readonly SectionRule[] = [
  {
    section: '教育',
    kinds: ['school'],
    deciding: [],
    words: words(
      '学生 教师 老师 课堂 教学 校园 学校 同学 家长 师生 教研 班级 班主任 教育局 开学 高考 中考 双减 作业 幼儿 小朋友 少先队 德育 研学 支教 书法比赛 数学 语文 英语 运动会 公开课 赛课',
    ),
  },
  {
    section: '卫健',
    kinds: ['health'],
    deciding: [],
    words: words(
      '医院 患者 医生 医师 护士 护理 医疗 健康 卫生 诊疗 手术 门诊 疾病 疾控 疫苗 接种 义诊 中医 中医药 公立医院 家庭医生 托育 妇幼 献血 急救 医保 卫健 医改 慢病 公卫 体检',
    ),
  },
  {
    section: '党建',
    kinds: ['party'],
    deciding: words('主题党日 党日活动 党建品牌 党课 党支部 党员大会 主题教育 廉政 红色党建 入党 七一'),
    words: words('党员 党建 党支部 党委 党日 党课 入党 誓词 先锋模范 支部书记 主题教育 廉政'),
  },
  {
    section: '活动',
    kinds: ['government', 'company'],
    deciding: [],
    words: words('志愿者 志愿服务 植树 学雷锋 公益 慰问 捐赠 演出 比赛 文明城市 宣传周 社区 共建 联谊'),
  },
];

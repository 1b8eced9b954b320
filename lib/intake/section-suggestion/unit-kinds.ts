/** What a unit 单位 is, by what its name ends with; the list is data, the editor's office may extend it. */
export type UnitKind = 'school' | 'health' | 'government' | 'party' | 'company' | 'other';

interface UnitKindRule {
  kind: UnitKind;
  /** endings of names; the longest that fits decides */
  endings: readonly string[];
}

const words = (list: string) => list.split(' ');

const UNIT_KIND_RULES: readonly UnitKindRule[] = [
  {
    kind: 'school',
    endings: words(
      '小学 中学 高中 初中 一中 二中 三中 四中 五中 六中 七中 学校 中心校 幼儿园 大学 学院 附小 附中 实小 中专 技校 教育集团 教育局 教体局 教育和体育局 教育科学研究院 教研室 少年宫',
    ),
  },
  {
    kind: 'health',
    endings: words(
      '医院 卫生院 卫生室 卫生服务中心 卫生服务站 保健院 妇保院 疾控中心 疾病预防控制中心 血站 急救中心 急救站 卫健委 卫健局 卫生健康委 卫生健康委员会 卫生健康局 卫生监督所 计生协 计生协会 计划生育协会 红十字会 医保局 医疗集团 门诊部 康复中心',
    ),
  },
  { kind: 'party', endings: words('党委 党支部 党总支 组织部 宣传部 纪委 统战部 机关工委 党校') },
  {
    kind: 'government',
    endings: words(
      '政府 街道办事处 镇政府 委员会 局 厅 办公室 文明办 公安局 派出所 法院 检察院 妇联 总工会 团委 团市委 残联 社区 居委会',
    ),
  },
  { kind: 'company', endings: words('公司 集团 银行 支行 分行 供电所 合作社') },
];

/** @param name of a unit, long or short @returns its kind by the longest ending that is known; `other` if none is */
export function unitKind(name: string): UnitKind {
  let best: UnitKind = 'other';
  let longest = 0;
  for (const { kind, endings } of UNIT_KIND_RULES)
    for (const ending of endings)
      if (ending.length > longest && name.endsWith(ending)) [best, longest] = [kind, ending.length];
  return best;
}

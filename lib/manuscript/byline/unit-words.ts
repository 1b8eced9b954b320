/**
 * How units 单位 are named in bylines: what their names end with, the departments inside them
 * (宣传科, 办公室) that are printed after the unit, newspapers and agencies, and personal titles.
 */
const UNIT_ENDINGS =
  '小学|中学|高中|初中|一中|二中|三中|四中|五中|六中|七中|八中|九中|学校|校区|分校|附小|附中|实小|实验小学|幼儿园|大学|学院|党校|教育集团|医院|分院|卫生院|卫生室|保健院|妇保院|敬老院|养老院|福利院|中心|中心校|教育局|卫健局|局|分局|委员会|卫健委|健康委|教体局|发改委|市委|县委|区委|团市委|团县委|纪委|党委|妇联|残联|文联|工商联|总工会|工会|红十字会|协会|学会|联合会|研究会|基金会|商会|联盟|集团|公司|银行|支行|分行|信用社|合作社|政府|管委会|办事处|街道|社区|居委会|村委会|法院|检察院|公安局|派出所|支队|大队|中队|研究所|研究院|疾控|疾控中心|血站|急救站|服务站|工作站|供电所|司法所|税务所|图书馆|博物馆|文化馆|体育馆|科技馆|纪念馆|书店|社团|文学社|记者站|编辑部|新闻办|文明办|志愿者|志愿队|服务队|宣讲团|宣传部|组织部|统战部|武装部|支部|学生会|少先队';

const MEDIA_ENDINGS =
  '日报|晚报|晨报|早报|时报|商报|都市报|周报|导报|学习报|教育报|健康报|报社|通讯社|新华社|中新社|中新网|新华网|人民网|光明网|央视网|中国网|央视|央广网|电视台|广播电台|电台|广播电视台|融媒体中心|传媒集团|报业集团|客户端|报业|融媒|发布|在线|新闻网';

const DEPARTMENT_STEMS =
  '宣传|宣教|健教|健康教育|教务|教导|政教|德育|总务|后勤|安全|教研|教科|科研|科教|护理|医务|医政|医教|保健|公卫|公共卫生|疾控|基层|妇幼|急诊|门诊|预防|药剂|检验|放射|影像|超声|病理|麻醉|手术|儿|骨|内|外|妇|产|妇产|眼|口腔|耳鼻喉|皮肤|肿瘤|康复|中医|针灸|心内|神经内|神经外|消化|呼吸|综合|人事|财务|信息|组织|统战|纪检|政工|政策|法规|党群|党建|新闻|外宣|文明|创城|团委|学生|招生|办公|基教|职教|成教|人力资源|市场|客服|品牌';

const departmentPattern = new RegExp(
  `^(?:(?:${DEPARTMENT_STEMS})(?:科|科室|处|部|室|组|股|办|办公室|中心|病区)|团委|党委|党办|院办|校办|院长办公室|校长办公室|办公室|工会|党支部|党总支|团支部|少先队|少先队大队部|大队部|学生会|[初高]?[一二三四五六七八九](?:年级|\\(\\d{1,2}\\)班|年级组)|(?:语文|数学|英语|体育|美术|音乐|科学)(?:组|教研组))$`,
);

const unitPattern = new RegExp(`^[\\u3400-\\u9fff\\dA-Za-z·“”"]{1,24}?(?:${UNIT_ENDINGS}|${MEDIA_ENDINGS})$`);
const mediaPattern = new RegExp(
  `^(?:本报|本刊|本网|本台|《[^《》]{2,16}》|[\\u3400-\\u9fff]{0,12}(?:${MEDIA_ENDINGS}))$`,
);
const placePattern =
  /^[\u3400-\u9fff]{2,6}(?:省|市|县|区|镇|乡|街道)$|^[\u3400-\u9fff]{2,12}(?:新区|开发区|高新区|度假区|园区|示范区)$/;

export const TITLES =
  '指导老师 指导教师 辅导老师 辅导教师 党总支书记 党支部书记 党委书记 副主任医师 主任医师 主治医师 教导主任 教务主任 政教主任 副校长 副园长 副院长 副主任 副书记 副局长 副科长 副所长 总护士长 护士长 班主任 辅导员 大队辅导员 主任 校长 园长 院长 书记 局长 科长 处长 所长 站长 队长 部长 会长 理事长 总经理 经理 董事长 教师 老师 教授 副教授 医师 医生 护师 护士 同学 学生 家长 干事 专家 讲师'.split(
    ' ',
  );

/** Whether it ends like a part of a unit (政教处). */
export function isDepartment(text: string): boolean {
  return departmentPattern.test(text);
}

/** 云湖市人民医院宣传科 printed in one word. */
export function isUnitWithDepartment(text: string): boolean {
  for (let at = Math.max(3, text.length - 8); at < text.length - 1; at++)
    if (isDepartment(text.slice(at)) && isUnit(text.slice(0, at))) return true;
  return false;
}

/** A newspaper, agency or station: it stands directly before 记者, as in 本报记者. */
export function isMedia(text: string): boolean {
  return mediaPattern.test(text);
}

/** Whether it ends like a school, hospital, bureau or medium. */
export function isUnit(text: string): boolean {
  return (text.length >= 3 && unitPattern.test(text)) || mediaPattern.test(text);
}

/** 云湖市, 东山区: the first half of a unit's name that a blank has cut. */
export function isPlaceName(text: string): boolean {
  return placePattern.test(text);
}

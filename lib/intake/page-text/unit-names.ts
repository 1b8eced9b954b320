/** Units 单位 as texts name them, and the verbs of their news (举办, 开展). */

const KINDS =
  '实验小学|中心小学|中心学校|中心校|小学|初级中学|高级中学|中学|一中|二中|三中|四中|五中|六中|七中|实验学校|特殊教育学校|职业学校|技工学校|学校|幼儿园|职业学院|职业中专|大学|学院|党校|人民医院|中医医院|中医院|妇幼保健院|妇幼保健计划生育服务中心|口腔医院|眼科医院|医院|卫生院|卫生服务中心|卫生室|疾控中心|疾病预防控制中心|中心血站|急救中心|卫生监督所|计生协会|计生协|卫生健康委员会|卫生健康委|卫生健康局|卫健委|卫健局|教育和体育局|教体局|教育局|红十字会|养老院|福利院';

/** Anywhere in a text; the name is what stands before it since the last mark or verb. */
export const UNIT_NAME = new RegExp(`[\\u3400-\\u9fff\\d]{1,16}?(?:${KINDS})`);

export const UNIT_ENDING = new RegExp(`(?:${KINDS})$`);
export const UNIT_KINDS = KINDS;

export const VERB_OF_EVENTS =
  /举办|举行|开展|召开|组织|启动|获评|荣获|入选|迎来|走进|喜获|完成|承办|推进|成立|揭牌|开学|开诊|表彰|慰问|赴|获得|打造|扎实|积极|多措并举|筑牢|守护|助力|绽放|赋能|创新|深化/;

export const STARTS_WITH_VERB =
  /^(?:举办|举行|开展|召开|组织|启动|获评|荣获|入选|迎来|走进|喜获|完成|承办|推进|成立|揭牌|表彰|慰问|赴|获得|打造|扎实|积极|多措并举|筑牢|守护|助力|用心|全力|聚焦|擦亮|举)/;

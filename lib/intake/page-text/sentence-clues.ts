/** How sentences, headlines and broken lines of news begin and end. */

/** A sentence, and with it often a paragraph, begins. */
const OPENER =
  /^(?:近日|日前|连日来|昨日|昨天|今天|当天|当日|本次|此次|这次|该校|该院|活动|会上|会议|据了解|据悉|据介绍|随后|接着|最后|同时|此外|另外|下一步|接下来|目前|近年来|今年|去年|本周|为了?(?=[\u3400-\u9fff]{2,})|在.{2,20}?[，,]|通过|随着|自.{2,12}?以来|本着|比赛|讲座|培训|课堂上|现场|仪式|赛前|赛后|一直以来|长期以来|多年来|作为|围绕|根据|按照|针对|\d{1,4}年|\d{1,2}月|[一二三四五六]是|首先|其次|新学期|“|"|.{2,14}(?:表示|介绍|说)[，：])/;

/** Cannot begin a sentence or a headline. */
const CONTINUER =
  /^(?:[的了们着过地得]|而[且言后]|及|之[一后前间]|等[，。、；]|性[，。、的]|化[，。、的]|者[，。、的]|中[，。]|上[，。]|下[，。]|里[，。]|后[，。]|时[，。]|[，。、；：？！）》”’…%])/;

/** 劲，重任千钧… 强调，安全… : the end of a clause whose beginning stands elsewhere. */
const SCRAP = /^[\u3400-\u9fff]{1,2}[，、；](?![\u3400-\u9fff]{1,2}[，、；])/;

/** Cannot end a sentence or a headline: more must follow. */
const UNENDED =
  /(?:[，、；：（《“—]|的|了|和|与|及|或|在|对|将|把|为|向|从|被|由|并|各|这|那|一|不|也|都|就|以|使|让|其|于|到|是)$/;

/** Whether the text begins as sentences begin. */
export function opensSentence(text: string): boolean {
  return OPENER.test(text);
}

/** Whether the text begins as only the rest of a sentence does. */
export function continuesSentence(text: string): boolean {
  return CONTINUER.test(text) || (SCRAP.test(text) && !OPENER.test(text));
}

/** Whether the text stops where a sentence cannot end. */
export function wantsMore(text: string): boolean {
  return UNENDED.test(text);
}

/** Ends with a mark that ends a sentence, quotation marks and brackets behind it allowed. */
export function endsSentence(text: string): boolean {
  return /[。！？…!?][”"’」』）)]*$/.test(text);
}

/** Whether somebody is about to speak, or a list to begin. */
export function endsWithColon(text: string): boolean {
  return /[：:]$/.test(text);
}

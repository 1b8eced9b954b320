/** 电头: how news opens. 本报讯, with the reporters in brackets or a blank behind it, is set apart from the text. */
export interface LeadIn {
  word: string;
  /** （记者 陆知微） */
  byline: string;
  rest: string;
}

const OPENING = /^(本报[^\s　（，。]{0,8}?[讯电])(?:[\s　]*（((?:[^（）]|（[^（）]*）){1,40})）|[\s　]+)[\s　]*/;

/** null when the paragraph opens in another way. */
export function leadIn(text: string): LeadIn | null {
  const found = OPENING.exec(text);
  if (!found) return null;
  return { word: found[1] as string, byline: found[2] ? `（${found[2]}）` : '', rest: text.slice(found[0].length) };
}

/** Reason codes: why a report goes back, is not used or is killed, why a page is unsigned, why an issue is reopened. */

export interface CastReason {
  code: string;
  kind: 'return' | 'decline' | 'kill' | 'unsign' | 'reopen';
  zh: string;
  en: string;
}

export const reasons: CastReason[] = [
  {
    code: 'return.facts',
    kind: 'return',
    zh: '事实待核：时间、地点、人名、数字',
    en: 'Facts to check: time, place, names, figures',
  },
  { code: 'return.caption', kind: 'return', zh: '图片缺说明或摄影者', en: 'A photo lacks its caption or photographer' },
  {
    code: 'return.consent',
    kind: 'return',
    zh: '缺未成年人监护人同意',
    en: 'Consent of a minor’s guardian is missing',
  },
  {
    code: 'return.sources',
    kind: 'return',
    zh: '缺当事人的话，请补采',
    en: 'No voice of those concerned: please interview',
  },
  { code: 'return.length', kind: 'return', zh: '篇幅过长，请压缩', en: 'Too long: please cut' },
  {
    code: 'return.headline',
    kind: 'return',
    zh: '标题太空，请写出新闻',
    en: 'The headline says nothing: name the news',
  },
  { code: 'return.byline', kind: 'return', zh: '署名不全或单位有误', en: 'Byline incomplete or unit wrong' },
  { code: 'decline.advertising', kind: 'decline', zh: '属广告或商业推广', en: 'Advertising or promotion' },
  { code: 'decline.outdated', kind: 'decline', zh: '时效已过', en: 'No longer news' },
  { code: 'decline.duplicate', kind: 'decline', zh: '与已用稿件重复', en: 'Repeats a report already used' },
  { code: 'decline.routine', kind: 'decline', zh: '只是工作流水，没有新闻', en: 'Routine, without news' },
  { code: 'kill.facts', kind: 'kill', zh: '主要事实有误', en: 'A main fact is wrong' },
  {
    code: 'kill.request',
    kind: 'kill',
    zh: '当事人合理要求不刊登',
    en: 'Those concerned have good reason against printing',
  },
  { code: 'kill.legal', kind: 'kill', zh: '有法律风险', en: 'Legal risk' },
  {
    code: 'unsign.correction',
    kind: 'unsign',
    zh: '发现差错，改后重签',
    en: 'An error was found: correct and sign again',
  },
  { code: 'unsign.breaking', kind: 'unsign', zh: '有新稿要换上', en: 'A new report comes in' },
  { code: 'unsign.layout', kind: 'unsign', zh: '版式要调整', en: 'The layout must change' },
  { code: 'reopen.correction', kind: 'reopen', zh: '截稿后发现差错', en: 'An error found after closing' },
  { code: 'reopen.breaking', kind: 'reopen', zh: '截稿后有重要新闻', en: 'Important news after closing' },
];

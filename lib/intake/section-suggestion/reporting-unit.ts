/**
 * The unit a report comes from: named in the byline, else in the subtitle, the headline or the first
 * paragraphs, in this order. For imports; with an account, the account says it.
 */
import { UNIT_KINDS } from '../page-text/unit-names';

export interface ReportForUnit {
  kicker?: string | null;
  headline: string | null;
  subtitle: string | null;
  byline: readonly { unit: string | null }[];
  paragraphs: readonly string[];
}

export interface UnitFound {
  unit: string;
  /** where its name stood */
  from: 'byline' | 'subtitle' | 'headline' | 'text';
}

const NOT_REPORTING =
  /^(?:本报|本刊|本台|本网|新华社|《)|(?:晚报|日报|晨报|早报|时报|商报|都市报|报社|电视台|融媒|融媒体中心|网)$/;
/** 公立医院, 县医院, 国家卫生健康委: a class of units, or one far above. */
const KIND_ONLY =
  /^(?:上?公立|民营|综合性|各|基层|全|国家|我国|省|上级|本|该|我|其他|有关|许多|每|所|[一二三]级|[县乡镇村](?:级|医|卫)|中国)|^(?:学校|医院|中学|小学|大学|幼儿园|学院|卫生院|卫生室)$/;
const VERB_FIRST =
  /^(?:访|改造|覆盖|擦亮|举办|开展|举行|提升|加强|推进|打造|建设|深化|参观|观摩|入选|获批|探访|慰问|感谢)/;
const PLACE = /(?:[\u3400-\u9fff]{2,3}?(?:省|市|县|区|旗))/;
const BEFORE_NAME =
  /.*(?:在|于|由|与|和|到|向|为|是|的|了|往|进|赴|及|对|从|以|将|把|让|使|被|来|日|月|年|当|记者|通讯员|走进|来到|联合|组织|带领|携手|落户|位于|以及|[、，。；：“”"《》（）\s])/;

/**
 * aliases: short name → full name (卫健委 → 云湖市卫生健康委员会). Returns null where no unit is named.
 * A name that begins with 市 or 区 gets the city that the report speaks of most.
 */
export function reportingUnit(
  report: ReportForUnit,
  aliases: ReadonlyMap<string, string> = new Map(),
): UnitFound | null {
  const byline = report.byline.find(({ unit }) => unit !== null && !NOT_REPORTING.test(unit))?.unit;
  const text = [report.headline ?? '', report.subtitle ?? '', ...report.paragraphs].join('\n');
  const found = (unit: string, from: UnitFound['from']): UnitFound => ({
    unit: aliases.get(unit) ?? withCity(unit, text),
    from,
  });
  if (byline) return found(byline.split('、')[0] ?? byline, 'byline');
  const parts: [string | null, UnitFound['from']][] = [
    [report.subtitle, 'subtitle'],
    [report.headline, 'headline'],
    ...report.paragraphs.slice(0, 3).map((paragraph): [string, 'text'] => [paragraph, 'text']),
  ];
  for (const [part, from] of parts) {
    const unit = part === null ? null : firstUnit(part.replace(/ /g, ''));
    if (unit) return found(unit, from);
  }
  return null;
}

function firstUnit(text: string): string | null {
  const pattern = new RegExp(UNIT_KINDS, 'g');
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const run = /[\u3400-\u9fff\d]{0,18}$/.exec(text.slice(0, match.index))?.[0] ?? '';
    const name = nameBefore(run).replace(VERB_FIRST, '');
    if (KIND_ONLY.test(name + match[0])) continue;
    if (name.length >= 1 || /^(?:市|县|区)/.test(match[0])) return text.slice(end - match[0].length - name.length, end);
    if (match[0].length >= 5) return match[0];
  }
  return null;
}

/** From the place it begins with (东山区柳河镇…), else from the last word that cannot be part of a name. */
function nameBefore(run: string): string {
  const cut = run.replace(BEFORE_NAME, '');
  const place = PLACE.exec(run);
  const fromPlace = place && !/[在于由与和到为是的了]/.test(run.slice(place.index)) ? run.slice(place.index) : '';
  return fromPlace.length > cut.length ? fromPlace : cut;
}

/** 市卫生健康委 in a report on 云湖市 is 云湖市卫生健康委. */
function withCity(unit: string, text: string): string {
  if (!/^[市县区]/.test(unit) && !/^(?:卫生健康委|卫健委|教育局|教体局|疾控中心)/.test(unit)) return unit;
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/([\u3400-\u9fff]{2})(市|县)(?!场|民|委|里|内|级|区|政|直|属)/g)) {
    const city = `${match[1]}${match[2]}`;
    if (!/^(?:全|该|本|我|各|由|在|和|与|级)/.test(city)) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  const city = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (!city) return unit;
  return /^[市县区]/.test(unit) ? city.slice(0, -1) + unit : city + unit;
}

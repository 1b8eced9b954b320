/**
 * Words that recognition confuses (人选 for 入选): reported with the fix, never changed. The editorial
 * checks know many more; these are the ones that come from the scanner.
 */
import { joinPieces } from './paragraphs';

const FAULTS: [RegExp, (match: string) => string][] = [
  [
    /人选(?=第[一二三四五六七八九十\d]|全国|全省|全市|国家|省级|市级|首批|教育部|[\u3400-\u9fff]{2,3}省|20\d\d)/g,
    () => '入选',
  ],
  [
    /(?:纳|写|列|融|深|植|注|导|步|嵌|汇|迈|载|植)人(?![员民们才群士生物体口力数家心道类性格])/g,
    (match) => `${match.charAt(0)}入`,
  ],
  [/(?<=[始终坚持要])于在实处/g, () => '干在实处'],
  [/巳经|己经/g, () => '已经'],
  [/末来(?=[\u3400-\u9fff])/g, () => '未来'],
  [/笫(?=[一二三四五六七八九十\d])/g, () => '第'],
];

export interface WordingFault {
  wrong: string;
  right: string;
}

/** @returns each fault with what it should say */
export function wordingFaults(text: string): WordingFault[] {
  const bare = joinPieces([text]);
  return FAULTS.flatMap(([pattern, fix]) =>
    [...bare.matchAll(pattern)].map((match) => ({ wrong: match[0], right: fix(match[0]) })),
  );
}

/**
 * Which neighbouring words of a headline belong together. `bound` words can never be parted (a
 * number and its measure, a particle and what it follows); `paired` words are one phrase that is
 * kept whole while it stays short enough for a line.
 */

export interface Word {
  text: string;
  /** part of speech as jieba names it: n, ns, vn, v, m, q, p, c, u… */
  tag: string;
}

const LEADING = new Set('把在对和与同向从自为让被将给用以由到不未没再都又也正已更最很可能请别共第各每本全新好老小');
const FOLLOWING = new Set(
  '的地得了着过们之等上里中内外间前后时起进出来去成为性化般式型级类处者员家社班团队站店厅馆室园楼桥节课线院所组费',
);
const PLACE = new Set('省市区县镇乡村街路巷');
const INSTITUTION =
  /(?:小学|中学|大学|学校|学院|幼儿园|医院|卫生院|中心|委员会|社区|分校|校区|集团|公司|协会|联盟|图书馆|教育局|卫健委|医疗队|服务队)$/;

const single = (word: Word) => word.text.length === 1;
const number = (word: Word) => /^[\d.%]+$/.test(word.text) || word.tag.startsWith('m');
const nominal = (word: Word) => /^(?:n|vn|an|m|t|j|b|f|s|l|i)/.test(word.tag);

/** May no line end between these two, whatever stands around them? */
export function bound(before: Word | undefined, first: Word, second: Word, after: Word | undefined): boolean {
  if (first.text === '之' || second.text === '之') return true;
  if (/^[uy]/.test(second.tag) || (single(second) && FOLLOWING.has(second.text))) return true;
  if (number(first) && (number(second) || /^[qt]/.test(second.tag) || single(second))) return true;
  if (/^[A-Za-z\d]/.test(second.text) && /[A-Za-z\d]$/.test(first.text)) return true;
  if (/^[pcd]/.test(first.tag)) return true;
  if (single(first)) return !endsPhrase(before, first, second);
  if (single(second)) return !after || PLACE.has(second.text);
  return false;
}

/** A single character that leans on the word before it leaves the next one free. */
function endsPhrase(before: Word | undefined, first: Word, second: Word): boolean {
  if (!before || (single(second) && !LEADING.has(second.text))) return false;
  if (LEADING.has(first.text)) return false;
  return (
    FOLLOWING.has(first.text) ||
    PLACE.has(first.text) ||
    /^[uyq]/.test(first.tag) ||
    (single(before) && !INSTITUTION.test(second.text)) ||
    number(before)
  );
}

/** Do these two make one phrase: two nouns of two characters? */
export function paired(first: Word, second: Word): boolean {
  return nominal(first) && nominal(second) && first.text.length === 2 && second.text.length === 2;
}

/** Is the second the institution that the first names? A district before it may stand on its own line. */
export function named(first: Word, second: Word): boolean {
  return INSTITUTION.test(second.text) && nominal(first) && !/[省市区县]$/.test(first.text);
}

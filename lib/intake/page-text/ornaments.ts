/** Marks that newspapers set before subheads and short items (◆ ● ★), labels of speakers, and words that announce. */

const ORNAMENT = /^[◆◇●○★☆◎■►▶※❖▪•]+\s*(?=[\u3400-\u9fff“"《\d])(?![〇零一二三四五六七八九]{2})/;

/** The line without the ornament before it; null where it has none. */
export function withoutOrnament(text: string): string | null {
  const found = ORNAMENT.exec(text);
  return found ? text.slice(found[0].length) : null;
}

/** 公告, 启事: a headline by itself. */
export function isNotice(bare: string): boolean {
  return /^(?:.{0,4}(?:公告|通告|启事|声明)|更正|讣告)$/.test(bare);
}

/** 简讯, 教育动态: the name of a column, not of a report. */
export function isColumnName(bare: string): boolean {
  return /^(?:[\u3400-\u9fff]{0,4}(?:简讯|短讯|快讯|速览|播报)|(?:教育|卫生|健康|校园|基层|工作|一线)动态)$/.test(bare);
}

/** 石桥镇： above a headline is its kicker. */
export function isColonKicker(bare: string): boolean {
  return /^[\u3400-\u9fff“”·]{3,14}：$/.test(bare) && !/(?:记者|如下|指出|强调|表示|介绍|要求|认为|说)：$/.test(bare);
}

const SPEAKER = /^(记者|问|答|主持人|[\u3400-\u9fff]{2,4})：(?=.{2})/;

/** Which lines begin with a speaker 记者：…… 沈令仪：……: a label that opens two lines or more, or one of these words. */
export function speakerLines(bares: readonly string[]): boolean[] {
  const counts = new Map<string, number>();
  const labels = bares.map((bare) => SPEAKER.exec(bare)?.[1] ?? '');
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label) => label !== '' && (counts.get(label) ?? 0) > 1);
}

const SHORTEST_POEM = 5;

/** Lines of a poem: five or more short ones in a row, without any mark or number. */
export function verseLines(bares: readonly string[]): boolean[] {
  const verses = bares.map(() => false);
  let from = 0;
  for (let at = 0; at <= bares.length; at++) {
    if (/^[\u3400-\u9fff]{3,16}$/.test(bares[at] ?? '')) continue;
    if (at - from >= SHORTEST_POEM) verses.fill(true, from, at);
    from = at + 1;
  }
  return verses;
}

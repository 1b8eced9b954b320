import type { Face } from '@/lib/composer/display-list';
import type { EditionSource, SourceReport } from '@/lib/edition/source';
import { messagesFor } from '@/lib/i18n/messages';
import { printByline } from '@/lib/manuscript/byline/print';
import { boldWords, plainText, textOf } from '@/lib/manuscript/plain-text';
import { drawnFace } from '@/lib/render/drawn-face';
import { hasGlyph } from '../fonts/print-fonts';
import type { EditionCase } from './edition-case';

/** Which characters each face must hold for the text of the screens, beside those of the page picture. */
export type FaceTexts = Partial<Record<Face, string>>;

/** What every screen may show around the reports. */
export function chromeTexts({ newspaper, pages }: Pick<EditionSource, 'newspaper' | 'pages'>): FaceTexts {
  const words = strings([messagesFor('zh-CN').reader, messagesFor('en').reader]).join('');
  const numbers =
    '〇一二三四五六七八九十年月日星期农历总第今版正冬腊闰初廿甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥‹›−＋←→↑↓·——“”‘’';
  const names = pages.map(({ name, editors }) => name + editors.map((editor) => editor.name).join('')).join('');
  const all = PRINTABLE + words + numbers + names + Object.values(newspaper).join('');
  return {
    song: all,
    songBold: all,
    songBlack: PRINTABLE + names + numbers,
    hei: all,
    heiBold: words + PRINTABLE + names,
    kai: all,
  };
}

/** What the reports show as text. */
export function reportTexts(reports: readonly SourceReport[]): FaceTexts {
  const all = (pick: (report: SourceReport) => string) => reports.map(pick).join('');
  const heads = all(({ content }) => content.headline + content.kicker);
  const body = all(
    ({ content, errata }) => plainText(content.body) + content.editorsNote + errata.map(({ text }) => text).join(''),
  );
  const beside = all(
    ({ content }) =>
      content.kicker +
      content.subtitle +
      printByline(content.byline) +
      content.editorsNote +
      content.photos.map(({ caption, photographer }) => caption + photographer).join(''),
  );
  const subheads = all(({ content }) =>
    content.body.content.map((block) => (block.type === 'subhead' ? textOf(block) : '')).join(''),
  );
  const bold = all(({ content }) => boldWords(content.body));
  const brackets = all(({ content }) => (plainText(content.body).match(/（[^）]*）/g) ?? []).join(''));
  return {
    song: body,
    songBold: heads,
    songBlack: heads,
    heiBold: `${subheads}${bold}本报讯电编者按`,
    kai: beside + brackets,
  };
}

/** Several texts a face become one WOFF 2 a face, each character from the face that really draws it. */
export async function fontsFor(edition: EditionCase, texts: readonly FaceTexts[]): Promise<Map<Face, Uint8Array>> {
  const wanted = new Map<Face, Set<string>>();
  for (const text of texts) {
    for (const [face, characters] of Object.entries(text) as [Face, string][]) {
      for (const character of characters) {
        const drawn = drawnFace(face, character, hasGlyph);
        if (drawn) wanted.set(drawn, (wanted.get(drawn) ?? new Set()).add(character));
      }
    }
  }
  const faces = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    await Promise.all(faces.map(async ([face, characters]) => [face, await edition.cut(face, characters)] as const)),
  );
}

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

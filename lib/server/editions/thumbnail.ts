import sharp from 'sharp';
import type { Face, Mark, Sheet, TextMark } from '@/lib/composer/display-list';
import { charactersUsed } from '@/lib/render/characters-used';
import { faceStyles, fontFaceRules } from '@/lib/render/svg/face-styles';
import { pageSvg } from '@/lib/render/svg/page-svg';
import { type EditionCase, faceOf } from './edition-case';

/**
 * The small picture of a page for strip and archive: headlines as type, copy as grey lines, photos as
 * specks. One file without outside needs, because a picture in a page may fetch nothing.
 */
const READABLE = 15;

export async function thumbnail(
  sheet: Sheet,
  title: string,
  edition: EditionCase,
  photo: (photoId: string) => Promise<Buffer>,
): Promise<string> {
  const small = { ...sheet, marks: sheet.marks.map(coarse) };
  const fonts = new Map<Face, string>();
  for (const [face, characters] of charactersUsed([small], faceOf)) {
    const bytes = await edition.cut(face, characters);
    fonts.set(face, `data:font/woff2;base64,${bytes.toString('base64')}`);
  }
  const photos = new Map<string, string>();
  for (const id of new Set(small.marks.flatMap((mark) => (mark.kind === 'photo' ? [mark.photoId] : [])))) {
    const speck = await sharp(await photo(id))
      .resize(200, 200, { fit: 'inside' })
      .jpeg({ quality: 60 })
      .toBuffer();
    photos.set(id, `data:image/jpeg;base64,${speck.toString('base64')}`);
  }
  return pageSvg(small, {
    title,
    photoUrl: (id) => photos.get(id) ?? '',
    styles: fontFaceRules([...fonts.keys()], (face) => fonts.get(face) ?? '') + faceStyles(),
    idPrefix: 'small',
  });
}

function coarse(mark: Mark): Mark {
  return mark.kind === 'text' && mark.size < READABLE ? grey(mark) : mark;
}

function grey(mark: TextMark): Mark {
  const last = mark.glyphs.at(-1);
  const width = last ? last.x + mark.size * (last.text.length > 1 ? last.text.length / 2 : 1) : 0;
  return {
    kind: 'rule',
    x1: mark.x,
    x2: mark.x + width,
    y1: mark.y - mark.size * 0.36,
    y2: mark.y - mark.size * 0.36,
    width: mark.size * 0.32,
    ink: 'hairline',
  };
}

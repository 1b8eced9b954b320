/** Characters that no face of the newspaper has (生僻字): a page is not printed with holes. */
import type { Face, Mark, TextRole } from '@/lib/composer/display-list';
import { printed } from '@/lib/composer/typography/item';
import { drawnFace } from './drawn-face';

export interface MissingCharacter {
  character: string;
  role: TextRole;
  /** null: it stands in what is printed around the reports */
  reportId: string | null;
}

/** In reading order, each once a report and role. */
export function missingCharacters(
  marks: readonly Mark[],
  hasGlyph: (face: Face, character: string) => boolean,
): MissingCharacter[] {
  const missing = new Map<string, MissingCharacter>();
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const { role, reportId = null } = mark;
    for (const glyph of mark.glyphs) {
      for (const character of printed(glyph.text).trim()) {
        if (/\s/.test(character) || drawnFace(glyph.face ?? mark.face, character, hasGlyph)) continue;
        missing.set(`${reportId} ${role} ${character}`, { character, role, reportId });
      }
    }
  }
  return [...missing.values()];
}

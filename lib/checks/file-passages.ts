import type { Part, Passage } from '@/lib/manuscript/passages';

/** A passage that is a line of a text file. */
export interface FilePassage extends Passage {
  /** counted from 1; offsets of findings are offsets in this line */
  line: number;
}

/** The lines of a text as passages: short lines without a mark at their end are headings. */
export function filePassages(text: string): FilePassage[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    return [{ id: `line-${i + 1}`, line: i + 1, part: partOf(line.trim()), text: line }];
  });
}

const LONGEST_HEADING = 30;

function partOf(line: string): Part {
  if (/^[（(]?(?:本报)?(?:记者|通讯员|见习记者|特约)|^□/.test(line) && line.length <= 60) return 'byline';
  if (/^[一-龥]{2,4}(?:[ \u3000]{1,2}[一-龥]{2,4}){0,6}[）)]$/.test(line)) return 'byline';
  if (/^(?:——|—)/.test(line)) return 'subtitle';
  return line.length <= LONGEST_HEADING && !/[。；]/.test(line) && !/[，。！？；：,.!?;:”"）)、]$/.test(line)
    ? 'subhead'
    : 'paragraph';
}

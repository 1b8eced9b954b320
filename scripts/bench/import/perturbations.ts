/** What scanners, mail programs and typists do to the text of a page, without changing what it says. */
import { chance } from './chance';
import type { GoldReport } from './score-pages';

export interface Perturbation {
  name: string;
  text(text: string): string;
  gold?(gold: GoldReport[]): GoldReport[];
}

const lines = (text: string) => text.split('\n');
const ROLES = /(本报记者|见习记者|特约通讯员|记者|通讯员)\s*/g;

export const PERTURBATIONS: Perturbation[] = [
  { name: 'as it is', text: (text) => text },
  { name: 'without Markdown marks', text: (text) => text.replace(/^#+\s*/gm, '').replace(/\*+/g, '') },
  {
    name: 'without blank lines',
    text: (text) =>
      lines(text)
        .filter((line) => line.trim() !== '')
        .join('\n'),
  },
  {
    name: 'without marks and blank lines',
    text: (text) =>
      lines(text.replace(/^#+\s*/gm, '').replace(/\*+/g, ''))
        .filter((line) => line.trim() !== '')
        .join('\n'),
  },
  {
    name: 'blank line after every line',
    text: (text) =>
      lines(text)
        .filter((line) => line.trim() !== '')
        .join('\n\n'),
  },
  {
    name: 'CRLF and indented paragraphs',
    text: (text) =>
      lines(text)
        .map((line) => (line.length > 60 ? `　　${line}` : line))
        .join('\r\n'),
  },
  {
    name: 'full-width marks',
    text: (text) => text.replace(/[,;:?!()%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'half-width marks',
    text: (text) => text.replace(/[，；：？！（）]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)),
  },
  { name: 'straight quotes', text: (text) => text.replace(/[“”]/g, '"') },
  ...[18, 22, 26, 34].map((width) => ({
    name: `hard-wrapped at ${width}`,
    text: (text: string) =>
      lines(text)
        .map((line) => wrap(line, width))
        .join('\n'),
  })),
  {
    name: 'hard-wrapped at 26, no blank lines',
    text: (text) =>
      lines(text)
        .filter((line) => line.trim() !== '')
        .map((line) => wrap(line, 26))
        .join('\n'),
  },
  ...[1, 2, 3, 4, 5].map((seed) => ({
    name: `every long line cut at a random place (${seed})`,
    text: (text: string) => cutLines(text, seed),
  })),
  { name: 'role words removed', text: (text) => text.replace(ROLES, ''), gold: withoutRoles },
  { name: 'brackets of bylines removed', text: (text) => text.replace(/[（(]((?:记者|通讯员)[^（）()]*)[）)]/g, '$1') },
  {
    name: 'blanks strewn into lines',
    text: (text) =>
      lines(text)
        .map((line) => (line.length > 60 ? line.replace(/([\u4e00-\u9fff]{17})(?=[\u4e00-\u9fff])/g, '$1 ') : line))
        .join('\n'),
  },
];

function wrap(line: string, width: number): string {
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += width) pieces.push(line.slice(at, at + width));
  return pieces.join('\n');
}

function cutLines(text: string, seed: number): string {
  const luck = chance(seed);
  return lines(text)
    .map((line) => {
      if (line.length <= 60) return line;
      const at = luck.int(10, line.length - 10);
      return `${line.slice(0, at)}\n\n${line.slice(at)}`;
    })
    .join('\n');
}

function withoutRoles(gold: GoldReport[]): GoldReport[] {
  return gold.map((report) => ({
    ...report,
    byline: report.byline.map((credit) => ({ ...credit, role: credit.role === '整理' ? '整理' : null })),
  }));
}

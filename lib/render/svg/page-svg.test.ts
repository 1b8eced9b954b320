import { describe, expect, test } from 'vitest';
import type { Mark, Sheet } from '@/lib/composer/display-list';
import { pageSvg } from './page-svg';

const sheet = (marks: Mark[]): Sheet => ({ width: 400, height: 600, bleed: 8, marks, zones: [] });
const options = { title: '《云湖晚报》03版 教育', photoUrl: (id: string) => `/photos/${id}?a=1&b=2` };

const line = (face: 'song' | 'kai', ...glyphs: [string, number][]): Mark => ({
  kind: 'text',
  role: 'body',
  face,
  size: 9,
  x: 20,
  y: 100,
  ink: 'black',
  glyphs: glyphs.map(([text, x]) => ({ text, x })),
});

describe('page as SVG', () => {
  test('every Han character of a line has its own place', () => {
    expect(pageSvg(sheet([line('song', ['云', 0], ['湖', 9], ['。', 18.004])]), options)).toContain(
      '<text class="jb-song" font-size="9" fill="#1c1b19" y="100" x="20 29 38">云湖。</text>',
    );
  });

  test('Latin runs and doubled dashes flow from one place', () => {
    const svg = pageSvg(sheet([line('song', ['约', 0], ['20%', 9], ['——', 24], ['好', 42])]), options);
    expect(svg).toContain(
      '<tspan x="20">约</tspan><tspan x="29">20%</tspan><tspan x="44">——</tspan><tspan x="62">好</tspan>',
    );
  });

  test('quotation marks in 楷 are drawn from the 宋', () => {
    const svg = pageSvg(sheet([line('kai', ['“', 0], ['湖', 9])]), options);
    expect(svg).toContain('<tspan class="jb-song" x="20">“</tspan><tspan x="29">湖</tspan>');
  });

  test('bold words are drawn in 黑 within their line', () => {
    const [plain, bold] = [
      { text: '约', x: 0 },
      { text: '湖', x: 9, face: 'hei' as const },
    ];
    const mark = { ...line('song'), glyphs: [plain, bold] } as Mark;
    const svg = pageSvg(sheet([mark]), options);
    expect(svg).toContain('<tspan x="20">约</tspan><tspan class="jb-hei" x="29">湖</tspan>');
    expect(pageSvg(sheet([{ ...mark, glyphs: [bold] } as Mark]), options)).toContain('<tspan class="jb-hei" x="29">湖');
  });

  test('a character beyond the basic plane stands alone', () => {
    const svg = pageSvg(sheet([line('song', ['李', 0], ['𠮷', 9], ['云', 18])]), options);
    expect(svg).toContain('<tspan x="20">李</tspan><tspan x="29">𠮷</tspan><tspan x="38">云</tspan>');
  });

  test('a character that the screen may lack is drawn where it is printed, and its run with it', () => {
    const rare = {
      isRare: (_face: string, character: string) => '𠮷₂'.includes(character),
      outline: (_face: string, character: string) => ({ d: 'M0 0L1000 -500Z', advance: character === '₂' ? 400 : 600 }),
    };
    const marks = [line('song', ['李', 0], ['𠮷', 9], ['云', 18], ['O₂', 27])];
    const svg = pageSvg(sheet(marks), { ...options, rare });
    expect(svg).toContain('x="20 38">李云</text>');
    expect(svg).toContain('<path d="M29 100L38 95.5Z" fill="#1c1b19" role="img" aria-label="𠮷"/>');
    expect(svg).toContain('<path d="M47 100L56 95.5ZM52.4 100L61.4 95.5Z"');
  });

  test('a photo shows its crop and nothing beyond its frame', () => {
    const crop = { x: 0.25, y: 0, width: 0.5, height: 1 };
    const photo: Mark = { kind: 'photo', photoId: 'p1', x: 10, y: 20, width: 100, height: 80, crop };
    const svg = pageSvg(sheet([photo]), { ...options, photoAlt: () => '孩子们在操场上' });
    expect(svg).toContain('<clipPath id="page-photo-0"><rect x="10" y="20" width="100" height="80"/></clipPath>');
    expect(svg).toContain('href="/photos/p1?a=1&amp;b=2" x="-40" y="20" width="200" height="80"');
    expect(svg).toContain('aria-label="孩子们在操场上"');
  });

  test('the picture has a name and its language, and nothing that a strict CSP refuses', () => {
    const svg = pageSvg(sheet([line('song', ['云', 0])]), options);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 400 600"[^>]*aria-labelledby="page-title"[^>]*lang="zh-Hans">/);
    expect(svg).toContain('<title id="page-title">《云湖晚报》03版 教育</title>');
    expect(svg).not.toMatch(/style=|<script|<style|on\w+=/);
  });

  test('text cannot break out of the picture', () => {
    const svg = pageSvg(sheet([line('song', ['</text><script>', 0])]), { ...options, title: '"><script>' });
    expect(svg).not.toContain('<script');
  });

  test('two pages in one document keep their clip paths apart', () => {
    const photo: Mark = {
      kind: 'photo',
      photoId: 'p',
      x: 0,
      y: 0,
      width: 1,
      height: 1,
      crop: { x: 0, y: 0, width: 1, height: 1 },
    };
    expect(pageSvg(sheet([photo]), { ...options, idPrefix: 'page-2' })).toContain('url(#page-2-photo-0)');
  });
});

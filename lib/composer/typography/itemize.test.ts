import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { itemize } from './itemize';

const kinds = (text: string): string =>
  itemize(text, 'song', testMetrics)
    .map((item) => `${item.text}:${item.kind}`)
    .join(' ');

describe('itemize', () => {
  it.each([
    ['云湖', '云:han 湖:han'],
    ['“云”，', '“:open 云:han ”:close ，:pause'],
    ['他说——', '他:han 说:han ——:dash'],
    ['……好', '……:dash 好:han'],
    ['陆·何', '陆:han ·:middle 何:han'],
    ['用App', '用:han App:latin'],
    ['3.6万', '3.6:latin 万:han'],
    ['teacher’s', 'teacher’s:latin'],
    ['3～5', '3:latin ～:connector 5:latin'],
    ['陆 何', '陆:han  :space 何:han'],
    ['𠮷野', '𠮷:han 野:han'],
  ])('%s', (text, expected) => expect(kinds(text)).toBe(expected));

  it('gives Latin runs the width of their font', () => {
    expect(itemize('2026', 'song', testMetrics)[0]?.width).toBeCloseTo(2.2);
  });

  it('sets doubled dashes two em wide', () => {
    expect(itemize('——', 'song', testMetrics).map((item) => item.width)).toEqual([2]);
  });

  it('divides a run that is wider than a column and loses nothing', () => {
    const address = 'https://news.example.org/2026/11/21/education';
    const items = itemize(address, 'song', testMetrics);
    expect(items.length).toBeGreaterThan(2);
    expect(items.map((item) => item.text).join('')).toBe(address);
  });
});

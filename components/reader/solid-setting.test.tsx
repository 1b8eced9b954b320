import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { opensWithMark, solid } from './solid-setting';

describe('marks set solid', () => {
  test.each([
    ['他说。', '他说。'],
    ['“好。”他说', '“好<i>。</i>”他说'],
    ['说：“好”', '说<i>：</i>“好”'],
    ['（“好”）', '（<i class="o">“</i>好<i>”</i>）'],
    ['《一》《二》', '《一<i>》</i>《二》'],
    ['好！”', '好！”'],
  ])('%s', (text, set) => {
    expect(renderToStaticMarkup(solid(text))).toBe(set);
  });

  test.each([
    ['“好”', true],
    ['好', false],
    ['', false],
  ])('%j opens with a mark: %s', (text, opens) => {
    expect(opensWithMark(text)).toBe(opens);
  });
});

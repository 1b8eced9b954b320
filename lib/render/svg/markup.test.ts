import { describe, expect, test } from 'vitest';
import { element, escapeMarkup, short } from './markup';

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['A&B "C" \'D\'', 'A&amp;B &quot;C&quot; &#39;D&#39;'],
    ['一\u0000二\u001b三\uffff', '一二三'],
    ['“引号”——……', '“引号”——……'],
  ])('text is escaped: %j', (text, expected) => {
    expect(escapeMarkup(text)).toBe(expected);
  });

  test.each([
    [1.004, '1'],
    [0.1 + 0.2, '0.3'],
    [-0.001, '0'],
    [117.126, '117.13'],
  ])('numbers are short: %d', (value, expected) => {
    expect(short(value)).toBe(expected);
  });

  test('an element leaves out attributes without a value', () => {
    expect(element('rect', { x: 1, fill: 'none', stroke: undefined })).toBe('<rect x="1" fill="none"/>');
    expect(element('title', { id: 'a"b' }, '版')).toBe('<title id="a&quot;b">版</title>');
  });
});

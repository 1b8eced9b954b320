import { describe, expect, it } from 'vitest';
import { importMessages, problem } from './problems';

describe('what the importer tells the editor', () => {
  it.each(Object.entries(importMessages))('%s is said in both languages, with the same places', (_, message) => {
    expect(message['zh-CN']).toMatch(/[一-龥]/);
    expect(message.en).toMatch(/^[A-Z][^一-龥]+$/);
    expect(places(message.en)).toEqual(places(message['zh-CN']));
  });

  it('names what was left out', () => {
    expect(problem('caption', 7, '开幕式现场')).toEqual({
      code: 'caption',
      line: 7,
      message: { 'zh-CN': '图片说明，未放入正文：开幕式现场', en: 'A caption, not put into the text: 开幕式现场' },
      text: '开幕式现场',
    });
  });

  it('takes marks in the text for text', () => {
    expect(problem('furniture', 1, '{wrong} $& __proto__').message.en).toContain('{wrong} $& __proto__');
  });
});

function places(message: string): string[] {
  return [...message.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

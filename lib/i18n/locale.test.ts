import { describe, expect, it } from 'vitest';
import { pickLocale } from './locale';

describe('the language of a screen', () => {
  it.each<[Parameters<typeof pickLocale>[0], string, string]>([
    [{ cookie: 'en', acceptLanguage: 'zh-CN' }, 'en', "the person's choice first"],
    [{ cookie: 'fr', acceptLanguage: 'en-GB,en;q=0.8' }, 'en', 'an unknown choice is none'],
    [{ acceptLanguage: 'zh-TW,zh;q=0.9,en;q=0.1' }, 'zh-CN', 'any Chinese is ours'],
    [{ acceptLanguage: 'en;q=0.4, zh;q=0.6' }, 'zh-CN', 'weights decide'],
    [{ acceptLanguage: 'en;q=0, de' }, 'zh-CN', 'q=0 is a refusal'],
    [{ acceptLanguage: 'de,fr;q=0.7' }, 'zh-CN', "neither: the newspaper's own"],
    [{ acceptLanguage: ';;;,q=,en;q=x' }, 'zh-CN', 'nonsense harms nothing'],
    [{}, 'zh-CN', 'nothing said'],
  ])('%j → %s (%s)', (asked, expected, _why) => {
    expect(pickLocale(asked)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { leadIn } from './lead-in';

describe('how news opens', () => {
  test.each([
    ['本报讯　昨晚22时', { word: '本报讯', byline: '', rest: '昨晚22时' }],
    [
      '本报讯（记者 陆知微 通讯员 何素娟）昨天',
      { word: '本报讯', byline: '（记者 陆知微 通讯员 何素娟）', rest: '昨天' },
    ],
    ['本报望溪讯　县里', { word: '本报望溪讯', byline: '', rest: '县里' }],
    ['本报讯员昨天', null],
    ['昨天，本报讯', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(leadIn(text)).toEqual(expected);
  });
});

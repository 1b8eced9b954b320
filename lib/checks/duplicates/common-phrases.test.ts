import { expect, it } from 'vitest';
import { commonShingles, withoutCommon } from './common-phrases';
import { containment } from './likeness';
import { shingles } from './shingles';

const phrase = '通过此次活动，大家纷纷表示受益匪浅，今后将以更加饱满的热情投入到学习和工作中去。';
const reports = ['今天学校种下了一排果树。', '医院送药下乡到了石桥镇。', '图书馆的灯亮到八点半钟。'].map((own) =>
  shingles(own + phrase),
);

it('set phrases are known by standing in several reports, and do not make two reports alike', () => {
  const [a, b] = reports as [Uint32Array, Uint32Array];
  expect(containment(a, b)).toBeGreaterThan(0.5);
  const common = commonShingles(reports);
  expect(containment(withoutCommon(a, common), withoutCommon(b, common))).toBeLessThan(0.1);
});

it('what stands in two reports only is theirs', () => expect(commonShingles(reports.slice(0, 2)).size).toBe(0));

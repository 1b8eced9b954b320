import { expect, test } from 'vitest';
import { hotZones } from './hot-zones';

test('zones are per cent of the page; fillers have none', () => {
  const grid = { column: 0, line: 0, columns: 4, lines: 30 };
  const zones = hotZones({
    width: 1000,
    height: 1500,
    bleed: 0,
    marks: [],
    zones: [
      { reportId: 'a', kind: 'report', headline: '长堤桥重开', rect: { x: 50, y: 150, width: 600, height: 500 }, grid },
      { reportId: null, kind: 'filler', headline: '', rect: { x: 650, y: 150, width: 300, height: 500 }, grid },
    ],
  });
  expect(zones).toEqual([{ reportId: 'a', headline: '长堤桥重开', left: 5, top: 10, width: 60, height: 33.333 }]);
});

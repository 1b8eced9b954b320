import { describe, expect, test } from 'vitest';
import { held, redrawn } from './redrawn';

const start = { name: '云湖晚报', hotline: '0000-1234567', aliases: ['晚报'] };
const typing = (typed: Partial<typeof start>) => ({ ...held(start), values: { ...start, ...typed } });

describe('a form whose screen is drawn anew', () => {
  test.each([
    ['nothing typed: all is as the database has it', {}, { hotline: '110' }, { hotline: '110' }, []],
    [
      'another field was changed meanwhile',
      { name: '云湖晨报' },
      { hotline: '110' },
      { name: '云湖晨报', hotline: '110' },
      [],
    ],
    [
      'the same field was: what was typed stays, and it is said',
      { name: '云湖晨报' },
      { name: '湖报' },
      { name: '云湖晨报' },
      ['name'],
    ],
    ['both typed the same', { name: '湖报' }, { name: '湖报' }, { name: '湖报' }, []],
    [
      'a list counts as one field',
      { aliases: ['晚报', ''] },
      { aliases: ['湖报'] },
      { aliases: ['晚报', ''] },
      ['aliases'],
    ],
  ])('%s', (_, typed, others, expected, overtaken) => {
    const after = redrawn(typing(typed), { ...start, ...others });
    expect(after.values).toEqual({ ...start, ...expected });
    expect(after.overtaken).toEqual(overtaken);
  });

  test('after saving, what was saved comes back trimmed', () => {
    const saved = { ...start, name: ' 云湖晨报 ' };
    const after = redrawn({ values: saved, base: saved, drawn: start, overtaken: [] }, { ...start, name: '云湖晨报' });
    expect(after.values.name).toBe('云湖晨报');
  });
});

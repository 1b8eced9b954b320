import { say } from '../../finding';
import type { KnownUnit } from '../../names/directory';
import { everywhere, headings, spanInText } from '../../passage';
import { type Examples, type Hit, passageRule } from '../../rule';

const directory = {
  people: [],
  units: [
    { name: '云湖市第四人民医院', aliases: [{ name: '市四院', inHeadlines: true }] },
    { name: '云湖市卫生健康委员会', aliases: [{ name: '卫健委', inHeadlines: false }] },
    { name: '云湖市第三人民医院', aliases: [] },
    { name: '柳荫路小学', aliases: [] },
  ],
};

const examples = (rest: Pick<Examples, 'wrong' | 'right'>): Examples => ({ settings: { directory }, ...rest });

/** Names of fewer characters differ by one character too easily. */
const SHORTEST = 5;

/** 笫四人民医院 for 第四人民医院: one character away from a unit of the directory, and not another unit. */
export const unitNearMiss = passageRule({
  id: 'names/unit-near-miss',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('通讯录里是“{fix}”', 'The directory has “{fix}”'),
  parts: everywhere,
  find: (passage, settings) => {
    const known = unitIndex(settings.directory.units);
    return known.halves.size === 0
      ? []
      : nearMisses(passage.bare, known).map((hit) => ({ ...hit, ...spanInText(passage, hit.offset, hit.length) }));
  },
  examples: examples({
    wrong: [
      ['云湖市笫四人民医院开诊', '云湖市第四人民医院开诊'],
      ['柳阴路小学', '柳荫路小学'],
    ],
    right: ['云湖市第四人民医院', '云湖市第三人民医院', '柳荫路'],
  }),
});

export const unitAliasInHeadline = passageRule({
  id: 'names/alias-in-headline',
  source: 'house',
  severity: 'warning',
  message: say('标题里不用简称“{found}”，写“{fix}”', 'No short name “{found}” in a heading: write “{fix}”'),
  parts: headings,
  find: ({ text }, { directory: { units } }) =>
    units.flatMap(({ name, aliases }) =>
      aliases.flatMap((alias): Hit[] => {
        const offset = alias.inHeadlines ? -1 : text.indexOf(alias.name);
        if (offset < 0 || text.includes(name)) return [];
        return [{ offset, length: alias.name.length, fix: name, params: { found: alias.name, fix: name } }];
      }),
    ),
  examples: examples({
    wrong: [{ headline: '卫健委部署春季防病' }],
    right: [{ headline: '云湖市卫生健康委员会部署春季防病' }, { headline: '市四院开诊' }, '卫健委部署春季防病。'],
  }),
});

interface UnitIndex {
  names: ReadonlySet<string>;
  /** by either half of its name: where the half begins in it, and the name */
  halves: ReadonlyMap<string, readonly { at: number; name: string }[]>;
  lengths: readonly number[];
}

const indexed = new WeakMap<readonly KnownUnit[], UnitIndex>();

function unitIndex(units: readonly KnownUnit[]): UnitIndex {
  const known = indexed.get(units);
  if (known) return known;
  const names = units.map(({ name }) => name).filter((name) => name.length >= SHORTEST);
  const halves = new Map<string, { at: number; name: string }[]>();
  for (const name of names) {
    const middle = Math.floor(name.length / 2);
    for (const [at, half] of [
      [0, name.slice(0, middle)],
      [middle, name.slice(middle)],
    ] as const) {
      halves.set(half, [...(halves.get(half) ?? []), { at, name }]);
    }
  }
  const index = { names: new Set(names), halves, lengths: [...new Set([...halves.keys()].map((half) => half.length))] };
  indexed.set(units, index);
  return index;
}

/** One wrong character leaves one half of the name whole: only where a half is found is the rest compared. */
function nearMisses(text: string, { names, halves, lengths }: UnitIndex): Hit[] {
  const hits = new Map<number, Hit>();
  for (let i = 0; i < text.length; i += 1) {
    for (const length of lengths) {
      for (const { at, name } of halves.get(text.slice(i, i + length)) ?? []) {
        const offset = i - at;
        const there = text.slice(Math.max(0, offset), offset + name.length);
        if (offset < 0 || names.has(there) || differences(there, name) !== 1 || isOrdinalOf(there, name)) continue;
        hits.set(offset, { offset, length: name.length, fix: name, params: { fix: name } });
      }
    }
  }
  return [...hits.values()];
}

function differences(a: string, b: string): number {
  if (a.length !== b.length) return b.length;
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (a.charAt(i) !== b.charAt(i)) count += 1;
  return count;
}

/** 第五人民医院 is another hospital, not a slip: a number, place or kind differs. */
function isOrdinalOf(there: string, name: string): boolean {
  for (let i = 0; i < name.length; i += 1) {
    if (there.charAt(i) !== name.charAt(i))
      return /[一二三四五六七八九十东西南北中县市区省大小]/.test(there.charAt(i)) || !/[一-龥]/.test(there.charAt(i));
  }
  return false;
}

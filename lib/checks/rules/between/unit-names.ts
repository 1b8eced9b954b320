import { say } from '../../finding';
import type { Directory } from '../../names/directory';
import { everywhere, spanInText } from '../../passage';
import { comparingRule } from '../../rule';
import { allNotes, groupBy, hitAt, type LocatedNote } from './located';

interface UnitName extends LocatedNote {
  unit: string;
  called: string;
}

const MOST = 2;

/** One commission under three names in one report: the full name and one short name are enough. */
export const unitNamesDiffer = comparingRule<UnitName>({
  id: 'between/unit-names',
  scope: 'report',
  source: 'house',
  severity: 'info',
  message: say('同一单位用了多个名称：{names}', 'One unit under several names: {names}'),
  note: (passage, { directory }) => {
    if (!everywhere.includes(passage.part)) return [];
    return namesOf(directory).flatMap(({ unit, called }) => {
      const at = passage.bare.indexOf(called);
      return at < 0 || isPartOfLonger(passage.bare, at, called, directory)
        ? []
        : [{ unit, called, ...spanInText(passage, at, called.length) }];
    });
  },
  judge: (passages) =>
    [...groupBy(allNotes(passages), ({ note }) => note.unit).values()].flatMap((positions) => {
      const names = [...new Set(positions.map(({ note }) => note.called))];
      const last = positions.find(({ note }) => note.called === names[MOST]);
      return names.length > MOST && last ? [hitAt(last, { params: { names: names.join('、') } })] : [];
    }),
  examples: {
    settings: {
      directory: {
        people: [],
        units: [
          {
            name: '云湖市卫生健康委员会',
            aliases: [
              { name: '市卫健委', inHeadlines: true },
              { name: '云湖卫健局', inHeadlines: false },
            ],
          },
        ],
      },
    },
    wrong: [{ paragraphs: ['云湖市卫生健康委员会部署。', '市卫健委要求。', '云湖卫健局提醒。'] }],
    right: [{ paragraphs: ['云湖市卫生健康委员会部署。', '市卫健委要求。'] }],
  },
});

function namesOf({ units }: Directory): { unit: string; called: string }[] {
  return units.flatMap(({ name, aliases }) => [
    { unit: name, called: name },
    ...aliases.map((alias) => ({ unit: name, called: alias.name })),
  ]);
}

function isPartOfLonger(text: string, at: number, called: string, directory: Directory): boolean {
  return namesOf(directory).some(({ called: longer }) => {
    const inside = longer.length > called.length ? longer.indexOf(called) : -1;
    return inside >= 0 && text.startsWith(longer, at - inside);
  });
}

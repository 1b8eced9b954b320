import { say } from '../../finding';
import { titlesOn } from '../../names/directory';
import { spanInText, written } from '../../passage';
import { type Hit, passageRule } from '../../rule';

const TITLE =
  '(?:党组书记|党委书记|党支部书记|副书记|书记|副校长|校长|副院长|院长|副主任|主任|副局长|局长|护士长|园长|副园长|理事长|会长|所长|站长|科长|处长)';
const before = new RegExp(`${TITLE}$`);
const after = new RegExp(`^${TITLE}`);

/** A known person with a title that is not theirs on that day. */
export const knownPersonTitle = passageRule({
  id: 'names/person-title',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say('通讯录里{name}是{right}', 'In the directory {name} is {right}'),
  parts: written,
  find: (passage, { directory, date }) => {
    const text = passage.bare;
    return directory.people.flatMap((person): Hit[] => {
      const titles = titlesOn(person, date);
      const hits: Hit[] = [];
      for (let at = text.indexOf(person.name); at >= 0; at = text.indexOf(person.name, at + 1)) {
        const end = at + person.name.length;
        const front = before.exec(text.slice(Math.max(0, at - 6), at))?.[0];
        const said = front ?? after.exec(text.slice(end, end + 6))?.[0];
        if (!said || titles.length === 0 || titles.some((title) => title.endsWith(said))) continue;
        const offset = front ? at - said.length : end;
        hits.push({
          ...spanInText(passage, offset, said.length),
          params: { name: person.name, right: titles.join('、') },
        });
      }
      return hits;
    });
  },
  examples: {
    settings: {
      date: '2023-03-20',
      directory: {
        units: [],
        people: [
          {
            name: '沈若兰',
            titles: [
              { title: '副校长', from: null, to: '2022-08-31' },
              { title: '校长', from: '2022-09-01', to: null },
            ],
          },
        ],
      },
    },
    wrong: ['副校长沈若兰致辞。', '沈若兰主任到场。'],
    right: ['校长沈若兰致辞。', '沈若兰致辞。'],
  },
});

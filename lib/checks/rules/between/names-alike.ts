import { surnameLength } from '@/lib/manuscript/byline/surnames';
import { say } from '../../finding';
import { everywhere, type ReadPassage, spanInText } from '../../passage';
import { matches } from '../../matches';
import { type ComparingRule, comparingRule, type Examples, type RuleFacts } from '../../rule';
import { allNotes, groupBy, hitAt, type Located, type LocatedNote } from './located';

interface Name extends LocatedNote {
  name: string;
}

const byRole =
  /(?:记者|通讯员|摄影|摄|校长|院长|主任|书记|老师|医生|护士长|局长|园长)[ \u3000]{0,2}([一-龥]{3})(?![一-龥])|(?<![一-龥])([一-龥]{3})[ \u3000）)]/g;

/** Names of persons in a passage: after a role or title, or alone between marks in a byline. */
function namesIn(passage: ReadPassage): Name[] {
  return [...matches(byRole, passage.text)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    if (
      surnameLength(name) === 0 ||
      (match[1] === undefined && !/[（(]|记者|通讯员/.test(passage.text.slice(0, match.index)))
    )
      return [];
    return [
      { ...spanInText({ ...passage, positions: null }, match.index + match[0].indexOf(name), name.length), name },
    ];
  });
}

const between = (
  scope: 'report' | 'issue',
  facts: Pick<RuleFacts, 'id' | 'message'> & { examples: Examples },
): ComparingRule =>
  comparingRule<Name>({
    ...facts,
    scope,
    source: 'house',
    severity: 'warning',
    patterns: [byRole],
    note: (passage) => (everywhere.includes(passage.part) ? namesIn(passage) : []),
    judge: (passages) => {
      const positions = allNotes(passages);
      return oneApart(positions)
        .filter(([a, b]) => scope === 'report' || a.at.report !== b.at.report)
        .map(([a, b]) => hitAt(b, { params: { found: b.note.name, other: a.note.name } }));
    },
  });

export const namesAlike = between('report', {
  id: 'between/names-alike',
  message: say('同稿另有“{other}”，与“{found}”只差一字', 'The report also has “{other}”, one character from “{found}”'),
  examples: {
    wrong: [{ paragraphs: ['（记者 张超 通讯员 张春霖）'], byline: '记者 李敏 通讯员 张春林' }],
    right: [{ paragraphs: ['（记者 张超 通讯员 张春霖）'], byline: '通讯员 张春霖' }],
  },
});

export const namesAlikeInIssue = between('issue', {
  id: 'issue/names-alike',
  message: say('本期另有“{other}”，与“{found}”只差一字', 'The issue also has “{other}”, one character from “{found}”'),
  examples: {
    wrong: [[{ byline: '（记者 张超 通讯员 张春霖）' }, { byline: '（记者 张超 通讯员 张春林）' }]],
    right: [[{ byline: '（通讯员 张春霖）' }, { byline: '（通讯员 张春霖）' }]],
  },
});

/** Pairs of different three-character names that share two places, each name once: by the two shared. */
function oneApart(positions: readonly Located<Name>[]): [Located<Name>, Located<Name>][] {
  const firstOf = new Map<string, Located<Name>>();
  for (const position of positions) if (!firstOf.has(position.note.name)) firstOf.set(position.note.name, position);
  const pairs: [Located<Name>, Located<Name>][] = [];
  for (const mask of [
    (name: string) => `${name.slice(0, 2)}?`,
    (name: string) => `${name.charAt(0)}?${name.charAt(2)}`,
  ]) {
    for (const [first, ...others] of groupBy([...firstOf.values()], ({ note }) => mask(note.name)).values()) {
      for (const other of others) if (first) pairs.push([first, other]);
    }
  }
  return pairs;
}

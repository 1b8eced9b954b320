import { roles } from '@/lib/domain/actor';
import { abilities, abilityNames, rolesThatCan } from '@/lib/domain/permissions';
import { rolesByConsent } from '@/lib/domain/people/consent';
import { issueTransitionNames, issueTransitionOf } from '@/lib/domain/issues/transitions';
import { pageTransitionNames, pageTransitionOf } from '@/lib/domain/pages/transitions';
import { type Transition, transitionNames, transitionOf } from '@/lib/domain/reports/transitions';

/** docs/permissions.md, written from the tables: what each role may do. */
export function permissionsDoc(): string {
  return [
    '# Permissions',
    '',
    'Generated from `lib/domain/permissions.ts` and the transition tables by `node --import tsx scripts/write-docs.ts`.',
    'What is not marked is refused. A role may be limited to a section or a unit; then the mark holds there only.',
    '',
    '## Abilities',
    '',
    `| Ability | ${roles.join(' | ')} |`,
    `|---|${roles.map(() => ':-:').join('|')}|`,
    ...abilityNames.map((name) => {
      const who = rolesThatCan(name);
      return `| \`${name}\` | ${roles.map((role) => (who.includes(role) ? '✓' : ' ')).join(' | ')} |`;
    }),
    '',
    `${Object.keys(abilities).length} abilities. Administrators grant every role, liaisons those of correspondents and unit reviewers; ${rolesByConsent.join(', ')} only with a second person's consent.`,
    '',
    '## Moving a report',
    '',
    '| Transition | Who |',
    '|---|---|',
    ...transitionNames.map((name) => {
      const { by, notOwn }: Transition = transitionOf(name);
      return `| \`${name}\` | ${by.join(', ')}${notOwn ? '; not one’s own report' : ''} |`;
    }),
    '',
    '## Moving a page',
    '',
    '| Transition | Who |',
    '|---|---|',
    ...pageTransitionNames.map((name) => `| \`${name}\` | ${[pageTransitionOf(name).by].flat().join(', ')} |`),
    '',
    '## Moving an issue',
    '',
    '| Transition | Who |',
    '|---|---|',
    ...issueTransitionNames.map((name) => `| \`${name}\` | ${issueTransitionOf(name).by.join(', ')} |`),
    '',
    '## Seeing a report',
    '',
    '- Everyone sees what they wrote, in every state.',
    '- A unit reviewer sees what the people of their unit have handed in, from unit review on.',
    '- A reporter sees what reached the desk from the units they look after.',
    '- An editor sees what reached the desk for their sections, what no section has been given yet, and what they are in charge of.',
    '- Head, chief, page editor and proofreader see all that reached the desk.',
    '- A liaison sees headline, state and people of all that reached the desk, not the texts.',
    '- An administrator sees no report by that role. What somebody may not see is not found.',
    '',
  ].join('\n');
}

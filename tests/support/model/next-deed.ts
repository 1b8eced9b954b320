import type { Deed } from './deeds';
import { onPage, type Person, type World } from './world';

/** What the newsroom would do next with a report or an issue, so that an evening comes to a paper at all. */
export function nextDeed(world: World, asked: Extract<Deed, { do: 'next' }>): Deed {
  const deed =
    asked.matter === 'report' ? nextForReport(world, asked.report, asked.issue) : nextForIssue(world, asked.issue);
  // whoever has the roles for every level tries to take every step
  const every = asked.many && deed.do === 'move' && /^(claim|sign|confirmChange)$/.test(deed.name);
  return every ? { ...deed, who: 'manyHats' } : deed;
}

function nextForReport(world: World, report: number, issue: number): Deed {
  const one = world.reports[report];
  if (!one) return { do: 'nothing' };
  const move = (who: Person, name: string): Deed => ({ do: 'move', report, who, name, stale: false });
  const waits = one.signed.some(({ level }) => level === 'chief') && one.state === 'finalReview';
  switch (one.state) {
    case 'draft':
    case 'returned':
      return move(one.author, 'submit');
    case 'unitReview':
      return move('reviewer', 'approveForUnit');
    case 'submitted':
      return move('editor', 'claim');
    case 'editing':
      return move(one.claimedBy ?? 'editor', one.section ? 'sign' : 'assignSection');
    case 'secondReview':
      return move('head', 'sign');
    case 'finalReview':
      return waits ? move('manyHats', 'confirmChange') : move('chief', 'sign');
    case 'signed':
      return one.stands.length > 0
        ? nextForIssue(world, issue)
        : { do: 'place', report, issue, who: 'chief', off: false };
    case 'withdrawn':
      return move(one.author, 'restore');
    case 'killed':
      return move('chief', 'revive');
    default:
      return move('editor', one.state === 'reserved' ? 'resume' : 'reconsider');
  }
}

function nextForIssue(world: World, issue: number): Deed {
  const one = world.issues[issue];
  if (!one) return { do: 'nothing' };
  const whole = (name: string): Deed => ({ do: 'issue', issue, who: 'chief', name, stale: false });
  const page = (name: string): Deed => ({ do: 'page', issue, who: 'chief', name, stale: false });
  const reports = onPage(world, one.page.id);
  if (one.state === 'planning') return whole('open');
  if (one.state === 'released') return whole('seal');
  const placeable = world.reports.findIndex(({ state, stands }) => state === 'signed' && stands.length === 0);
  if (reports.length === 0)
    return placeable < 0 || one.state !== 'open'
      ? { do: 'nothing' }
      : { do: 'place', report: placeable, issue, who: 'pageEditor', off: false };
  if (one.page.state === 'planned') return { do: 'compose', issue, who: 'pageEditor', stale: false };
  if (one.page.state === 'composing') return page('markReady');
  const waiting = reports.find(({ state }) => state !== 'signed');
  if (waiting) return nextForReport(world, world.reports.indexOf(waiting), issue);
  if (one.page.state === 'ready') return page('sign');
  return whole(one.state === 'open' ? 'close' : 'release');
}

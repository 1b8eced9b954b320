/**
 * An event is one line of history: what happened to a report, a page, an issue or a person, named
 * by noun and past participle. The same row is audit trail, timeline and outbox; the jobs it
 * triggers are written here as data, so that nobody has to search the handlers for effects.
 */

const eventJobs = {
  'report.created': [],
  'report.submitted': ['notice.send'],
  'report.approvedForUnit': ['notice.send'],
  'report.returnedFromUnit': ['notice.send'],
  'report.claimed': [],
  'report.unclaimed': [],
  'report.handedOver': ['notice.send'],
  'report.sectionAssigned': [],
  'report.returned': ['notice.send'],
  'report.declined': ['notice.send'],
  'report.reconsidered': ['notice.send'],
  'report.reserved': [],
  'report.resumed': [],
  'report.signed': [],
  'report.changeConfirmed': [],
  'report.sentBack': ['notice.send'],
  'report.reopened': ['notice.send'],
  'report.published': ['notice.send'],
  'report.erratumAdded': ['edition.build', 'notice.send'],
  'report.withdrawn': ['notice.send'],
  'report.restored': [],
  'report.killed': ['notice.send'],
  'report.revived': ['notice.send'],
  'report.textChanged': [],
  'report.placed': [],
  'report.moved': [],
  'report.unplaced': [],

  'page.started': [],
  'page.editorAssigned': [],
  'report.breaksSet': [],
  'page.stopped': [],
  'page.composed': [],
  'page.layoutChosen': [],
  'page.sentToProof': ['notice.send'],
  'page.proofPassed': [],
  'page.sentBackToComposing': ['notice.send'],
  'page.readied': ['notice.send'],
  'page.signed': [],
  'page.unsigned': ['notice.send'],
  'page.released': [],

  'issue.planned': [],
  'issue.opened': [],
  'issue.backToPlanning': [],
  'issue.closed': ['notice.send'],
  'issue.reopened': ['notice.send'],
  'issue.released': ['edition.build'],
  'issue.sealed': [],

  'person.invited': [],
  'person.joined': [],
  'person.changed': [],
  'person.rolesChanged': ['notice.send'],
  'person.deactivated': [],
  'person.reactivated': [],
  'person.passwordChanged': [],
  'person.passwordForgotten': ['notice.send'],
  'person.factorSet': ['notice.send'],
  'person.factorRemoved': ['notice.send'],
  'person.recoveryCodesMade': ['notice.send'],
  'person.recoveryCodeUsed': ['notice.send'],
  'person.signedIn': [],
  'person.signedOutEverywhere': [],
  'consent.asked': ['notice.send'],
  'consent.given': ['notice.send'],
  'consent.refused': ['notice.send'],
  'consent.withdrawn': ['notice.send'],
  'token.created': [],
  'token.revoked': [],

  'settings.unitChanged': [],
  'settings.sectionChanged': [],
  'settings.newspaperChanged': [],
  'settings.templateChanged': [],
  'settings.reasonChanged': [],
  'settings.jobRetried': [],
} as const satisfies Record<string, readonly Job[]>;

/** What the worker does afterwards. */
export const jobs = ['notice.send', 'edition.build'] as const;

export type Job = (typeof jobs)[number];

export type EventKind = keyof typeof eventJobs;

export const eventKinds = Object.keys(eventJobs) as EventKind[];

export function jobsAfter(kind: EventKind): readonly Job[] {
  return eventJobs[kind];
}

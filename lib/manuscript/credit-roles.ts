/**
 * What a person in a byline did: 记者, 通讯员, 摄影, 整理 … The one list, the commonest first as the form
 * offers them: the schema accepts these, the byline grammar reads and prints these.
 */
export const creditRoles = [
  'correspondent',
  'photographer',
  'reporter',
  'textAndPhoto',
  'text',
  'specialCorrespondent',
  'internReporter',
  'compiler',
  'source',
  'author',
  'intern',
  'probationaryReporter',
  'specialReporter',
  'commentator',
  'roundup',
  'illustrator',
  'videographer',
  'editor',
  'reviewer',
  'proofreader',
] as const;

export type CreditRole = (typeof creditRoles)[number];

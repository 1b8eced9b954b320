import { z } from 'zod';
import { planIssue, planIssueInput } from '../../issues/plan';
import { issueTransitionInput, transitionIssue } from '../../issues/transition';
import { movedSchema } from '../answer-schemas';
import { endpoint } from '../endpoint';

export const planAnIssue = endpoint({
  method: 'POST',
  path: '/issues',
  tag: 'issues',
  summary: 'Plans an issue: day, serial number, pages from a template',
  policy: 'issue.plan',
  input: planIssueInput,
  answer: z.strictObject({ id: z.uuid() }),
  run: planIssue,
});

export const moveIssue = endpoint({
  method: 'POST',
  path: '/issues/{issueId}/transitions',
  tag: 'issues',
  summary: 'Opens, closes, reopens, releases or seals an issue. Release is all or nothing',
  policy: 'issue.see',
  input: issueTransitionInput,
  answer: movedSchema,
  run: transitionIssue,
});

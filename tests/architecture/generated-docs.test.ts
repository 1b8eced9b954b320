import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissionsDoc } from '@/lib/domain/permissions-doc';
import { issueWords, pageWords, reportWords } from '@/lib/domain/reports/state-words';
import { workflowDoc } from '@/lib/domain/reports/workflow-doc';

/** Stale? Run `node --import tsx scripts/write-docs.ts`. */
test('docs/workflow.md says what the transition tables say', () => {
  expect(readFileSync('docs/workflow.md', 'utf8')).toBe(workflowDoc());
});

test('docs/permissions.md says what the role tables say', () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDoc());
});

test('the documents call the states what the screens call them', () => {
  const screens = JSON.parse(readFileSync('lib/i18n/messages/zh-CN/states.json', 'utf8'));
  expect({ report: reportWords, page: pageWords, issue: issueWords }).toEqual({
    report: screens.report,
    page: screens.page,
    issue: screens.issue,
  });
});

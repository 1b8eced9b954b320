import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissionsDoc } from '@/lib/domain/permissions-doc';
import { workflowDoc } from '@/lib/domain/reports/workflow-doc';

/** Stale? Run `node --import tsx scripts/write-docs.ts`. */
test('docs/workflow.md says what the transition tables say', () => {
  expect(readFileSync('docs/workflow.md', 'utf8')).toBe(workflowDoc());
});

test('docs/permissions.md says what the role tables say', () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDoc());
});

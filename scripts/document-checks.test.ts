import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allRules } from '@/lib/checks/rules/all-rules';
import { rulesDocument } from '@/lib/checks/rules-document';

it('docs/checks.md says what the rules say (else run scripts/document-checks.ts)', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(rulesDocument(allRules));
});

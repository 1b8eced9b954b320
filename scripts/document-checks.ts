import { writeFileSync } from 'node:fs';
import { allRules } from '@/lib/checks/rules/all-rules';
import { rulesDocument } from '@/lib/checks/rules-document';

/** Writes docs/checks.md from the rules. */
writeFileSync('docs/checks.md', rulesDocument(allRules));

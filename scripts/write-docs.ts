import { writeFileSync } from 'node:fs';
import { permissionsDoc } from '@/lib/domain/permissions-doc';
import { workflowDoc } from '@/lib/domain/reports/workflow-doc';

/** Writes the documents that are made from the tables of the rules. */
writeFileSync('docs/workflow.md', workflowDoc());
writeFileSync('docs/permissions.md', permissionsDoc());

import { writeFileSync } from 'node:fs';
import { permissionsDoc } from '@/lib/domain/permissions-doc';
import { workflowDoc } from '@/lib/domain/reports/workflow-doc';
import { openApiText } from '@/lib/server/api/about/openapi';
import { apiTable } from '@/lib/server/api/table';

/** Writes the documents that are made from the tables of the rules and of the API. */
writeFileSync('docs/workflow.md', workflowDoc());
writeFileSync('docs/permissions.md', permissionsDoc());
writeFileSync('docs/openapi.json', openApiText(apiTable));

import type pg from 'pg';
import type { ReportContent } from '@/lib/manuscript/content';
import { canonicalContent } from '@/lib/manuscript/hash';
import { sha256 } from '../hash';
import { type Checked, Look } from './checked';

const AT_ONCE = 500;

interface Row {
  id: string;
  reportId: string;
  number: number;
  content: ReportContent;
  hash: string;
}

/** Every revision hashes to what its reviewers signed. */
export async function checkTexts(client: pg.Client): Promise<Checked> {
  const look = new Look('revisions of reports');
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await client.query<Row>(
      `select "id", "reportId", "number", "content", "hash" from "Revision" where "id" > $1 order by "id" limit ${AT_ONCE}`,
      [after],
    );
    for (const row of rows) {
      look.one();
      if (sha256(canonicalContent(row.content)) !== row.hash)
        look.wrong(`Revision ${row.number} of report ${row.reportId} does not say what it said.`);
    }
    if (rows.length < AT_ONCE) break;
    after = (rows.at(-1) as Row).id;
  }
  const { rows } = await client.query<{ id: string; level: string; reportId: string }>(
    `select s."id", s."level"::text, s."reportId" from "Signature" s join "Revision" r on r."id" = s."revisionId"
     where s."contentHash" <> r."hash" order by s."at"`,
  );
  for (const { level, reportId } of rows)
    look.wrong(`A signature (${level}) of report ${reportId} stands under another text than the one that was signed.`);
  return look.done();
}

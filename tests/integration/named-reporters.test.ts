import { expect, test } from 'vitest';
import { db } from '@/lib/server/db/client';
import { openReport } from '@/lib/server/reports/open-report';
import { saveText } from '@/lib/server/reports/save-text';
import { idOf } from '@/prisma/seed/newsroom';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, someContent } from '../support/newsroom';

withDatabase();

const byline = (name: string) => [
  { name, role: 'reporter' as const, unit: null },
  { name: '林见秋', role: 'correspondent' as const, unit: null },
];

test('记者 is for those on record: shown as unconfirmed, refused where nobody bears the name, kept through a new name', async () => {
  const room = await openNewsroom();
  const [author, reviewer, editor] = await Promise.all(
    ['lin-jianqiu', 'he-lanzhi', 'shen-he'].map((key) => room.actor(key)),
  );
  if (!author || !reviewer || !editor) throw new Error('the cast is not complete');
  const id = await draftBy(author, someContent({ byline: byline('钱无名') }));
  must(await move(author, id, 'submit'));
  must(await move(reviewer, id, 'approveForUnit'));
  must(await move(editor, id, 'claim'));
  must(await move(editor, id, 'assignSection', { sectionId: idOf(room.sections, 'education') }));
  expect((await openReport(editor, id))?.text?.unconfirmed).toEqual(['钱无名']);
  expect(await move(editor, id, 'sign')).toEqual({
    ok: false,
    problems: [{ code: 'reporter-not-on-record', field: 'byline.0.name', params: { name: '钱无名' } }],
  });

  const change = async (headline: string) => {
    const { bodyVersion } = await db().report.findUniqueOrThrow({ where: { id }, select: { bodyVersion: true } });
    const content = someContent({ headline, byline: byline('闻笛') });
    must(await saveText(editor, { reportId: id, bodyVersion, content }, null));
  };
  await change('老榆树搬了家');
  await db().person.updateMany({ where: { name: '闻笛' }, data: { name: '闻笛笛' } });
  await change('老榆树搬了新家');
  expect((await openReport(editor, id))?.text?.unconfirmed).toEqual(['闻笛']);
  expect(must(await move(editor, id, 'sign')).state).toBe('secondReview');
});

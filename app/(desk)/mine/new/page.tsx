import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { deskPage } from '@/lib/server/web/desk-page';

/** An address to keep on a phone's home screen: a blank sheet, which becomes a draft with its first word. */
export default deskPage('report.write', async () => redirect(`/mine/${randomUUID()}/write?new=1`));

import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ApprovalFoot } from '@/components/mine/approval-foot';
import { ReadContent } from '@/components/mine/read-content';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { printByline } from '@/lib/manuscript/byline/print';
import { isUuid } from '@/lib/server/db/uuid';
import { approvalOf } from '@/lib/server/reports/approvals';
import { deskPage } from '@/lib/server/web/desk-page';
import { review } from '../actions';
import '@/components/mine/report-room.css';

export default deskPage('unit.review', async ({ actor, params }) => {
  const approval = isUuid(params.id) ? await approvalOf(actor, params.id) : null;
  if (!approval) notFound();
  const t = await getTranslations('mine.approvals');
  const { content } = approval;
  return (
    <DeskPage shape="wide" folio={<Folio title={t('title')} backHref="/approvals" />}>
      <div className="report-room">
        <div className="title" lang="zh-CN">
          {content.kicker && <p className="kai">{content.kicker}</p>}
          <h2>{content.headline}</h2>
          {content.subtitle && <p className="kai">——{content.subtitle}</p>}
          <p>{printByline(content.byline)}</p>
        </div>
        <ReadContent content={content} open />
      </div>
      <ApprovalFoot approval={approval} move={review} />
    </DeskPage>
  );
});

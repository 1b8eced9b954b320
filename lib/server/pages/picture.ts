import type { Sheet } from '@/lib/composer/display-list';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import type { PagePdf } from '@/lib/render/pdf/page-pdf';
import { pageSvg } from '@/lib/render/svg/page-svg';
import { done, type Result } from '../command';
import { askComposer } from '../composing/composer-process';
import { pageCopy } from '../composing/page-copy';
import type { SetCandidate } from '../composing/question';
import { db } from '../db/client';
import { isUuid } from '../db/uuid';
import { photoForProduct } from '../photos/read';

// what draws knows the fonts, eighteen megabytes: it is loaded when somebody looks at a page
const press = () => import('@/lib/render/pdf/page-pdf');
const type = async () => ({ ...(await import('../fonts/print-fonts')), ...(await import('../fonts/rare-characters')) });

/** The page as it was composed, as a picture for the desk; null when it was not, or is not for this person. */
export async function pagePicture(actor: Actor, pageId: string): Promise<string | null> {
  const page = await composedPage(actor, pageId);
  return page ? svgOf(page.sheet, page) : null;
}

/** One of the other layouts that the composer found. */
export async function candidatePicture(actor: Actor, pageId: string, candidate: number): Promise<Result<string>> {
  const page = await composedPage(actor, pageId);
  const layout = (page?.candidates[candidate] as SetCandidate | undefined)?.layout;
  if (!page || !layout) return refuse(problem('not-found'));
  const { brief, furniture } = await pageCopy(db(), pageId);
  const answer = await askComposer({ kind: 'set', brief, furniture, layout });
  return answer.ok ? done(await svgOf(answer.value.sheet, page, `layout-${candidate}`)) : answer;
}

/** 大样: the page as the press gets it, with bleed and crop marks. */
export async function pagePrint(actor: Actor, pageId: string): Promise<PagePdf | null> {
  const page = await composedPage(actor, pageId);
  if (!page) return null;
  const { pagePdf } = await press();
  const { printFont } = await type();
  return pagePdf([page.sheet], {
    title: page.title,
    author: page.newspaper,
    date: page.date,
    fonts: printFont,
    photo: (id) => photoForProduct(id, 'print'),
  });
}

async function composedPage(actor: Actor, pageId: string) {
  if (!isUuid(pageId) || !can(actor, 'issue.see')) return null;
  const page = await db().page.findUnique({
    where: { id: pageId },
    select: {
      number: true,
      name: true,
      issue: { select: { date: true } },
      layout: { select: { sheet: true, candidates: true } },
    },
  });
  if (!page?.layout) return null;
  const { name } = await db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } });
  const number = String(page.number).padStart(2, '0');
  return {
    sheet: page.layout.sheet as unknown as Sheet,
    candidates: page.layout.candidates as unknown as SetCandidate[],
    newspaper: name,
    date: page.issue.date,
    title: `${name} ${page.issue.date.toISOString().slice(0, 10)} ${number}版 ${page.name}`,
  };
}

async function svgOf(sheet: Sheet, { title }: { title: string }, idPrefix = 'sheet'): Promise<string> {
  const { rareCharacters } = await type();
  return pageSvg(sheet, {
    title,
    photoUrl: (id) => `/api/photos/${id}/screen`,
    rare: rareCharacters,
    idPrefix: `${idPrefix}-${Math.abs(hashOf(title))}`,
  });
}

// two pages may stand in one document: their clip paths must not share names
function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) | 0;
  return hash;
}

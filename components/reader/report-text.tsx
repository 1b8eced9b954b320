import type { EditionView, PhotoView, ReportView } from '@/lib/edition/view';
import { fullDate } from '@/lib/i18n/dates';
import type { BlockNode, ListNode, TextNode } from '@/lib/manuscript/content';
import { textOf } from '@/lib/manuscript/plain-text';
import { HeadlineText } from './headline-text';
import { leadIn } from './lead-in';
import { opensWithMark, solid } from './solid-setting';

/** The heading as in print: kicker, headline, subtitle, byline. */
export function ReportHeading({ view, report, date }: { view: EditionView; report: ReportView; date: boolean }) {
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return (
    <header className="head">
      <div lang="zh-CN">
        {report.kicker && (
          <p className="kicker">
            <HeadlineText text={report.kicker} />
          </p>
        )}
        <h1>
          <HeadlineText text={report.headline} />
        </h1>
        {report.subtitle && <p className="sub">{solid(report.subtitle)}</p>}
      </div>
      {(report.byline || date) && (
        <p className="by">
          <span lang="zh-CN">{report.byline}</span>
          {date && (
            <time className="num" dateTime={view.date}>
              {fullDate(view.date, dates)}
            </time>
          )}
        </p>
      )}
    </header>
  );
}

export function Errata({ view, report }: { view: EditionView; report: ReportView }) {
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return report.errata.map(({ text, at }) => (
    <aside key={at} className="erratum" aria-label={view.t('erratum')}>
      <b>{view.t('erratumAt', { date: fullDate(at, dates) })}</b>
      <p lang="zh-CN">{solid(text)}</p>
    </aside>
  ));
}

export function ReportPhoto({ view, photo, first }: { view: EditionView; photo: PhotoView; first: boolean }) {
  const { screen, thumb } = photo;
  return (
    <figure className={screen.height > screen.width ? 'photo upright' : 'photo'}>
      <img
        className={`fx${Math.round(photo.focal.x / 10)} fy${Math.round(photo.focal.y / 10)}`}
        src={screen.address}
        srcSet={`${thumb.address} ${thumb.width}w, ${screen.address} ${screen.width}w`}
        sizes="(max-width: 900px) 100vw, 820px"
        width={screen.width}
        height={screen.height}
        alt={photo.caption}
        loading={first ? undefined : 'lazy'}
      />
      <figcaption lang="zh-CN">
        <span>{solid(photo.caption)}</span>
        {photo.photographer && <span>{view.t('photoBy', { name: photo.photographer })}</span>}
      </figcaption>
    </figure>
  );
}

export function ReportBody({ view, report }: { view: EditionView; report: ReportView }) {
  return (
    <div className="body" lang="zh-CN">
      {report.editorsNote && (
        <p className="note">
          <b className="dl">{view.t('editorsNote')}</b> {solid(report.editorsNote)}
        </p>
      )}
      {report.body.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never changes
        <Part key={index} block={block} last={index === report.body.length - 1} />
      ))}
    </div>
  );
}

const END = <span className="end" aria-hidden="true" />;

function Part({ block, last }: { block: BlockNode; last: boolean }) {
  if (block.type === 'subhead') return <h2>{textOf(block)}</h2>;
  if (block.type !== 'paragraph') return <List list={block} />;
  const text = textOf(block);
  if (!text.trim()) return null;
  const opening = leadIn(text);
  if (opening) {
    return (
      <p>
        <b className="dl">{opening.word}</b>
        {opening.byline ? <span className="cr">{opening.byline}</span> : ' '}
        <Runs nodes={nodesFrom(block.content ?? [], text.length - opening.rest.length)} />
        {last && END}
      </p>
    );
  }
  return (
    <p className={opensWithMark(text) ? 'q' : undefined}>
      <Runs nodes={block.content ?? []} />
      {last && END}
    </p>
  );
}

function Runs({ nodes }: { nodes: TextNode[] }) {
  return nodes.map(({ text, marks }, index) => {
    const words = solid(text, nodes[index - 1]?.text.at(-1), nodes[index + 1]?.text.charAt(0));
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never changes
    return marks?.length ? <b key={index}>{words}</b> : <span key={index}>{words}</span>;
  });
}

/** The text behind so many characters, still bold where it was. */
function nodesFrom(nodes: TextNode[], start: number): TextNode[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const text = node.text.slice(Math.max(0, start - at));
    at += node.text.length;
    return text ? [{ ...node, text }] : [];
  });
}

function List({ list }: { list: ListNode }) {
  const Tag = list.type === 'orderedList' ? 'ol' : 'ul';
  return (
    <Tag>
      {list.content.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never changes
        <li key={index}>
          {item.content.map((paragraph, at) => (
            <Runs key={at} nodes={paragraph.content ?? []} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

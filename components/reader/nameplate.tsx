import type { EditionView } from '@/lib/edition/view';

/** 报名, drawn once at the head of the document and used wherever the newspaper names itself. */
export function NameplateSymbols({ nameplate }: Pick<EditionView, 'nameplate'>) {
  return (
    <svg className="symbols" width="0" height="0" aria-hidden="true">
      {(['lying', 'standing'] as const).map((way) => (
        <symbol key={way} id={`np-${way}`} viewBox={nameplate[way].box}>
          {nameplate[way].parts.map(({ d, x, y }) => (
            <path key={`${x} ${y}`} d={d} transform={`translate(${x} ${y})`} />
          ))}
        </symbol>
      ))}
    </svg>
  );
}

export function Nameplate({ view, standing = false }: { view: EditionView; standing?: boolean }) {
  return (
    <svg
      className={standing ? 'np standing' : 'np'}
      viewBox={view.nameplate[standing ? 'standing' : 'lying'].box}
      role="img"
      aria-label={view.newspaper.name}
    >
      <use href={standing ? '#np-standing' : '#np-lying'} />
    </svg>
  );
}

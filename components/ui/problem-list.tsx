'use client';

import { useTranslations } from 'next-intl';
import { goToField } from './refused-button';
import './problem-list.css';

/** A reason to refuse, already put in words; `field` is the id or name of what to mend. */
export type ShownProblem = { text: string; field?: string | undefined };

type ProblemListProps = {
  problems: readonly ShownProblem[];
  title?: string;
  note?: string;
  /** Words of the jump, 去补 by default. */
  jump?: string;
  bare?: boolean;
};

/** All that is missing, at once, each with a jump to its field. */
export function ProblemList({ problems, title, note, jump, bare }: ProblemListProps) {
  const t = useTranslations('ui');
  if (problems.length === 0) return null;
  return (
    <section className={bare ? 'problems bare' : 'problems'} role="alert">
      {title && <h2>{title}</h2>}
      {note && <p>{note}</p>}
      <ol>
        {problems.map((problem, index) => (
          <li key={`${problem.field ?? ''}${problem.text}`}>
            <b>{index + 1}</b>
            <span>{problem.text}</span>
            {problem.field && (
              <a href={`#${problem.field}`} onClick={(event) => jumpTo(event, problem.field)}>
                {jump ?? t('goFix')}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function jumpTo(event: { preventDefault(): void }, field: string | undefined) {
  if (!field) return;
  event.preventDefault();
  goToField(field);
}

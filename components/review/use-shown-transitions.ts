'use client';

import { useTranslations } from 'next-intl';
import type { ShownTransition } from '@/components/reports/transition-bar';
import { type Stopped, useProblemWords } from '@/components/shell/problem-words';
import type { Available } from '@/lib/domain/reports/command';
import { levelOfState } from '@/lib/domain/reports/policy';
import { isPlaceable } from '@/lib/domain/reports/states';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';
import type { ReportPlacement } from '@/lib/server/reports/report-placements';
import { elsewhere, lookOf } from './transition-looks';

interface Shown {
  shown: ShownTransition[];
  /** rarer still, for the menu */
  rest: { name: string; label: string; allowed: boolean }[];
  /** the page of a coming issue that it stands on */
  openPlace: ReportPlacement | null;
}

/** Rare ones that stand in the bar, in this order; the others go into the menu. */
const inTheBar = ['handOver', 'assignSection', 'decline'];

/** The buttons of the bar, in the newsroom's words, from `available()` and the placement. */
export function useShownTransitions(report: OpenReport, text: OpenText, mayPlace: boolean): Shown {
  const t = useTranslations('reports');
  const words = useProblemWords();
  const level = levelOfState(report.state);
  const openPlace =
    report.placements.find(({ issueState }) => issueState !== 'released' && issueState !== 'sealed') ?? null;

  const spell = (problem: Stopped) => {
    const holder = problem.code === 'not-claimant' && report.claimedBy;
    return holder ? { text: t('inHandsOf', { name: report.claimedBy ?? '' }) } : words(problem);
  };
  const claimable = text.available.some(({ name, allowed }) => name === 'claim' && allowed);
  const drawn = text.available
    .filter(({ name }) => !elsewhere.includes(name))
    .map(({ name, allowed, problems }: Available): ShownTransition => {
      const label = name === 'sign' && level ? t(`sign.${level}`) : t(`transitions.${name}`);
      // whoever claims it may hand it over: that is the way, not somebody else's role
      const why = name === 'handOver' && claimable ? [{ text: t('claimFirst') }] : problems.map(spell);
      return { name, label, allowed, problems: allowed ? [] : why, ...lookOf(name) };
    });
  const placing: ShownTransition[] =
    mayPlace && isPlaceable(report.state)
      ? [
          {
            name: 'place',
            label: t(openPlace ? 'transitions.move' : 'transitions.place'),
            allowed: true,
            problems: [],
            tone: 'plain',
          },
        ]
      : [];

  const go = drawn.filter(({ tone }) => tone === 'go');
  // one sentence says for both why it cannot be done
  const said = new Set(go.filter(({ allowed }) => !allowed).map(reasonOf));
  const plain = drawn.filter((one) => one.tone === 'plain' && !(!one.allowed && said.has(reasonOf(one))));
  const bare = drawn.filter(({ tone, allowed }) => tone === 'bare' && allowed);
  const refused = drawn.filter(({ tone, allowed }) => tone === 'bare' && !allowed);
  return {
    shown: [...inTheBar.flatMap((name) => bare.filter((one) => one.name === name)), ...placing, ...plain, ...go],
    rest: [
      ...bare.filter(({ name }) => !inTheBar.includes(name)).map(({ name, label }) => ({ name, label, allowed: true })),
      ...(openPlace && mayPlace ? [{ name: 'unplace', label: t('transitions.unplace'), allowed: true }] : []),
      ...refused.map(({ name, label, problems }) => ({
        name,
        label: `${label}　${problems.map((problem) => problem.text).join('、')}`,
        allowed: false,
      })),
    ],
    openPlace,
  };
}

function reasonOf({ problems }: ShownTransition): string {
  return problems.map(({ text }) => text).join();
}

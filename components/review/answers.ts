import type { TransitionName } from '@/lib/domain/reports/transitions';
import type { TransitionInput } from '@/lib/server/reports/transition-input';

/** What was typed into the dialog of a transition; kept until it went through. */
export interface Answers {
  /** the ticked reasons: their codes, each with the words typed beside it, which may be empty */
  reasons: Record<string, string>;
  note: string;
  targetId: string;
  sectionId: string;
  erratum: string;
}

export const noAnswers: Answers = { reasons: {}, note: '', targetId: '', sectionId: '', erratum: '' };

type Asked = Omit<TransitionInput, 'reportId' | 'version'>;

export function inputOf(name: TransitionName, { reasons, note, targetId, sectionId, erratum }: Answers): Asked {
  const ticked = Object.entries(reasons).map(([code, about]) => ({
    code,
    ...(about.trim() ? { note: about.trim() } : {}),
  }));
  return {
    name,
    ...(ticked.length > 0 ? { reasons: ticked } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(targetId ? { targetId } : {}),
    ...(sectionId ? { sectionId } : {}),
    ...(erratum.trim() ? { erratum: erratum.trim() } : {}),
  };
}

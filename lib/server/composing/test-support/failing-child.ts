import type { ComposerQuestion } from '../question';

/** A composer that never comes back from a layout without blocks, dies of a clipping, and measures its own number. */
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, question }: { id: number; question: ComposerQuestion }) => {
  if (question.kind === 'clip') process.exit(1);
  if (question.kind === 'set') for (;;);
  process.send?.({ id, answer: { capacity: process.pid, pieces: [] } });
});

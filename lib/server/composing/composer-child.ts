import { metrics } from '../fonts/metrics';
import { answerTo } from './answers';
import { failureAt } from './failing-reports';
import type { ComposerQuestion } from './question';

/** The composer's own process, which composer-process.ts asks one question at a time. */
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, question }: { id: number; question: ComposerQuestion }) => {
  try {
    process.send?.({ id, answer: answerTo(question, metrics()) });
  } catch (error) {
    process.send?.({ id, failure: failureAt(question, error, metrics()) });
  }
});

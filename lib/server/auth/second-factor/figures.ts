import { generateSecret, verifySync } from 'otplib';
import { factorStep, factorWindow } from '@/lib/domain/people/second-factor';

/** 160 random bits, as RFC 4226 wants them, in the letters that one types into an app. */
export const newSecret = (): string => generateSecret({ length: 20 });

/** The time step that these six figures are of, if it is near and later than the last one taken; else null. */
export function stepOf(secret: string, figures: string, usedStep: number): number | null {
  const answer = verifySync({
    secret,
    token: figures,
    period: factorStep,
    epoch: Math.floor(Date.now() / 1000),
    epochTolerance: factorStep * factorWindow,
    ...(usedStep > 0 ? { afterTimeStep: usedStep } : {}),
  });
  return answer.valid && 'timeStep' in answer ? answer.timeStep : null;
}

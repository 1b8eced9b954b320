import { z } from 'zod';
import { isPrintable, lineOf, noteOf } from '@/lib/domain/typed-words';

/**
 * The strings that may come in: every input of an action or of the API is made of these, and a test
 * holds it. Folded first, then looked at, then measured.
 */
export const printable = z.refine<string>(isPrintable, { params: { problem: 'text-unprintable' } });

const line1 = z.overwrite<string>(lineOf);
const lines = z.overwrite<string>(noteOf);

/** A name, a title, an address: one line, trimmed. */
export const line = (max: number) => z.string().check(line1, printable).max(max);

/** Words with lines of their own. */
export const note = (max: number) => z.string().check(lines, printable).max(max);

/** As it was sent: passwords, marks and words that a machine made, manuscripts, which have a wall of their own. */
export const asSent = (max: number) => z.string().check(printable).max(max);

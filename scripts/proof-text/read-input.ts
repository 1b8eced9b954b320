import { readFileSync } from 'node:fs';
import { type FilePassage, filePassages } from '@/lib/checks/file-passages';
import { type Passage, passagesOf } from '@/lib/manuscript/passages';
import { parseContent } from '@/lib/manuscript/schema';
import { textOfFile } from '../text-file';

/**
 * What is to be proofread: a text file, whose lines are its passages, or a report's content as JSON,
 * as the database keeps it. Throws with all reasons where the JSON is no report.
 */
export function readInput(file: string): (Passage | FilePassage)[] {
  const text = textOfFile(readFileSync(file), file);
  if (!file.endsWith('.json')) return filePassages(text);
  const parsed = parseContent(JSON.parse(text));
  if (parsed.ok) return passagesOf(parsed.content);
  const reasons = parsed.problems.map(({ code, field }) => (field === undefined ? code : `${field}: ${code}`));
  throw new Error(`${file} is not the content of a report: ${reasons.join(', ')}`);
}

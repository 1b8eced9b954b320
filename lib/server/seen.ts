import { sha256 } from './hash';

/**
 * What a person had before their eyes when they filled in a form, in one word. Who saves over
 * something that has changed since is told so; what they typed stays in the form.
 */
export function seenMark(shown: unknown): string {
  return sha256(JSON.stringify(shown)).slice(0, 24);
}

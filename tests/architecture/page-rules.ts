import type { SourceFile } from './source-files';

/**
 * What may be done to a page in which state, and by whom, is decided in lib/domain/pages. Screens
 * and commands ask there; they neither compare the state of a page nor list states, nor ask for an
 * ability of pages themselves.
 */
const ASKING = /^(app|components|lib\/server\/(pages|issues|reports))\//;
/** Where every state is one of a page: here the words that pages share with reports and issues count too. */
const OF_PAGES = /^(components|lib\/server)\/pages\//;

const OWN = 'planned|composing|proof[123]|ready';
const SHARED = 'signed|released';

const decisions = (states: string) => [
  // page.state === 'ready', 'ready' !== state
  new RegExp(`[!=]==?\\s*['"](${states})['"]|['"](${states})['"]\\s*[!=]==?`),
  // ['planned', 'composing'].includes(…), in: ['ready']
  new RegExp(`\\[\\s*(['"][a-zA-Z0-9]+['"]\\s*,\\s*)*['"](${states})['"]`),
  // data: { state: 'composing' }
  new RegExp(`\\bstate:\\s*['"](${states})['"]`),
  new RegExp(`\\bcase\\s+['"](${states})['"]`),
];
const pageDecisions = decisions(`${OWN}|${SHARED}`);
const ownDecisions = [...decisions(OWN), new RegExp(`\\bpage(\\.s|S)tate\\s*[!=]==?\\s*['"](${SHARED})['"]`)];
const ABILITY = /\bcan\(\s*[^()]*,\s*['"]page\./;

/** Every rule of pages that is written where it should be asked for, as a sentence. */
export function strayPageRules(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => ASKING.test(path) && !/\.test\.tsx?$/.test(path))
    .flatMap(({ path, text }) => {
      const found = [...(OF_PAGES.test(path) ? pageDecisions : ownDecisions), ABILITY]
        .map((rule) => text.match(rule)?.[0])
        .filter((match) => match !== undefined);
      return found.map((match) => `${path}: ${match.replace(/\s+/g, ' ')} belongs in lib/domain/pages`);
    });
}

import type { SourceFile } from './source-files';

/**
 * What may come in is made of lib/server/web/typed.ts, so that nobody has to remember NUL, half a
 * character and marks of direction. `told` in answers is what goes out; settings come from whoever runs the machine.
 */
const MADE_HERE = ['lib/server/web/typed.ts', 'lib/server/api/answer-schemas.ts', 'lib/server/settings-form.ts'];

const bare = /\bz\s*\.(?:coerce\s*\.)?string\s*\(|\bz\s*\.(any|unknown|json|templateLiteral|stringFormat)\s*\(/;

export function bareStrings(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!/^(lib\/server|app)\//.test(path) || /generated|\.test\.ts$/.test(path) || MADE_HERE.includes(path)) return [];
    const found = bare.exec(text);
    const manuscript = found?.[1] === 'unknown' && PARSED_LATER.includes(path);
    const inAnswer = found?.[1] === 'unknown' && path.startsWith('lib/server/api/');
    const toldIn = /\binput: [^\n]*\btold\b/.test(text) ? [`${path}: an input is made of told`] : [];
    return [...(found && !manuscript && !inAnswer ? [`${path}: ${found[0]}`] : []), ...toldIn];
  });
}

/** a whole manuscript, which its own schema reads */
const PARSED_LATER = ['lib/server/reports/save-text.ts'];

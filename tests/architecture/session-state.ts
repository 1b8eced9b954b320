import type { SourceFile } from './source-files';

/**
 * A pooler lends a line to the database for one transaction. What a session would keep (a lock, a
 * setting, a listener, a prepared name, a table of its own) is then lost, or is somebody else's.
 */
const KEPT_BY_A_SESSION = [
  /\bpg_(?:try_)?advisory_(?:lock|unlock)\w*/i,
  /[`'";]\s*set\s+(?!local\b|constraints\b|transaction\b)[\w.]+\s*(?:=|\bto\b)/i,
  /[`'";]\s*set\s+session\b/i,
  /\bset_config\((?:[^()]|\([^()]*\))*,\s*false\s*\)/i,
  /[`'";]\s*(?:un)?listen\s+["\w]/i,
  /[`'";]\s*(?:prepare|deallocate|discard)\s+["\w]/i,
  /\bcreate\s+temp(?:orary)?\s/i,
  /\bdeclare\s+\w+\s+cursor\s+with\s+hold\b/i,
];

export function sessionState(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => /^(lib\/server|app|prisma|scripts\/(ground|serve))\//.test(path))
    .flatMap(({ path, text }) =>
      KEPT_BY_A_SESSION.flatMap((kept) => {
        const found = kept.exec(text);
        return found ? [`${path}: ${found[0]}`] : [];
      }),
    );
}

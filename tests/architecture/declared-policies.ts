import type { SourceFile } from './source-files';

/** Default deny, held by the build: what can be reached from outside says who may reach it. */
const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS';

export function declarationProblems(files: SourceFile[]): string[] {
  return files.flatMap((file) => [...pageProblems(file), ...routeProblems(file), ...actionProblems(file)]);
}

function pageProblems({ path, text }: SourceFile): string[] {
  if (!/^app\/.*page\.tsx$/.test(path)) return [];
  return /export default (deskPage\(\s*'|publicPage\()/.test(text)
    ? []
    : [`${path}: the page is not made with deskPage('policy', …) or publicPage(…)`];
}

function routeProblems({ path, text }: SourceFile): string[] {
  if (!/^app\/.*\/route\.tsx?$/.test(path)) return [];
  if (path.startsWith('app/api/v1/')) return [`${path}: the API is lib/server/api/table.ts, Next never hears of it`];
  const problems = /(deskRoute|publicRoute)\(/.test(text) ? [] : [`${path}: no handler is made with a route wrapper`];
  for (const [, method] of text.matchAll(new RegExp(`export (?:async )?function (${METHODS})\\b`, 'g'))) {
    problems.push(`${path}: ${method} is a bare function`);
  }
  for (const [, method, made] of text.matchAll(new RegExp(`export const (${METHODS}) = (\\w+)`, 'g'))) {
    if (!/^(deskRoute|publicRoute)$/.test(made as string)) problems.push(`${path}: ${method} is made with ${made}`);
  }
  return problems;
}

function actionProblems({ path, text }: SourceFile): string[] {
  if (!/^['"]use server['"]/m.test(text)) return [];
  if (!/^app\/.*actions\.ts$/.test(path)) return [`${path}: 'use server' outside app/**/actions.ts`];
  const problems: string[] = [];
  for (const [, name, made] of text.matchAll(/^export const (\w+) = (\w+)/gm)) {
    if (!/^(action|formAction|publicAction)$/.test(made as string))
      problems.push(`${path}: ${name} is made with ${made}`);
  }
  for (const [, name] of text.matchAll(/^export (?:async )?function (\w+)/gm)) {
    problems.push(`${path}: ${name} is a bare function`);
  }
  return problems;
}

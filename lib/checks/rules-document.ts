import type { Rule, Sample } from './rule';

const SEVERITIES = { error: '错误', warning: '疑误', info: '提示' };
const SCOPES = { passage: '段', report: '稿', issue: '期' };

/**
 * docs/checks.md: every rule with its source, its words and its examples, which are also its tests.
 * Markdown; the same rules always give the same text.
 */
export function rulesDocument(rules: readonly Rule[]): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = rule.id.split('/')[0] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return `${[HEAD(rules.length), ...[...groups].flatMap(([name, members]) => [`## ${name}`, ...members.map(section)])].join('\n\n')}\n`;
}

const HEAD = (count: number) => `# Checks 校对

Made by \`node --import tsx scripts/document-checks.ts\` from the rules themselves: do not edit. ${count} rules.

Each has an id, the clause it rests on (GB/T 15834-2011 标点符号用法, GB/T 15835-2011 出版物上数字用法, GF 1001-2001 异形词整理表, or \`house\`), and examples that are its tests. 错误 error: against a standard or plainly wrong; 疑误 warning: very likely wrong; 提示 info: worth a look. 段 reads one paragraph, 稿 compares the parts of a report, 期 the reports of an issue.`;

function section({ id, source, severity, scope, message, examples }: Rule): string {
  const rows = [
    ...examples.wrong.map((example) =>
      isFixed(example) ? `- ✗ ${shown(example[0])} → ${shown(example[1])}` : `- ✗ ${shown(example as Sample)}`,
    ),
    ...examples.right.map((example) => `- ✓ ${shown(example)}`),
  ];
  const { date } = examples.settings ?? {};
  return [
    `### ${id}`,
    `${SEVERITIES[severity]} · ${SCOPES[scope]} · ${source}${date ? ` · issue of ${date}` : ''}`,
    `${message['zh-CN']} / ${message.en}`,
    rows.join('\n'),
  ].join('\n\n');
}

function isFixed(example: Rule['examples']['wrong'][number]): example is readonly [string, string] {
  return Array.isArray(example) && typeof example[0] === 'string';
}

const LONGEST = 80;

function shown(sample: Sample): string {
  const text =
    typeof sample === 'string'
      ? sample
      : JSON.stringify(sample)
          .replace(/[{}[\]]/g, ' ')
          .trim();
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`${cut.replaceAll('`', "'").replaceAll('\u200b', '␣').replaceAll('\ufffd', '�')}\``;
}

import { describe, expect, it } from 'vitest';
import { issues, releasedReportKeys } from '@/prisma/cast/issues';
import { people } from '@/prisma/cast/people';
import { reasons } from '@/prisma/cast/reasons';
import { reports } from '@/prisma/cast/reports/all';
import { sections } from '@/prisma/cast/sections';
import { situations } from '@/prisma/cast/situations';
import { templates } from '@/prisma/cast/templates';
import { units } from '@/prisma/cast/units';

const keysOf = (rows: { key: string }[]) => new Set(rows.map(({ key }) => key));
const rolesOf = (key: string) => people.find((person) => person.key === key)?.roles.map(({ role }) => role) ?? [];
const sectionOf = (reportKey: string) => reports.find(({ key }) => key === reportKey)?.sectionKey;

describe('the people of the demo newspaper', () => {
  it.each([
    ['people', people],
    ['units', units],
    ['sections', sections],
    ['templates', templates],
    ['reports', reports],
  ])('have one key each: %s', (_name, rows) => {
    expect(keysOf(rows).size).toBe(rows.length);
  });

  it('stand on the sign-in page as ten, one for each role', () => {
    const shown = people.filter(({ demoOrder }) => demoOrder !== undefined);
    expect(shown.map(({ demoOrder }) => demoOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(shown.flatMap(({ roles }) => roles.map(({ role }) => role))).size).toBe(10);
  });

  it('have accounts and names of their own, in units and sections that exist', () => {
    expect(new Set(people.map(({ account }) => account)).size).toBe(people.length);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    for (const { account, roles, unitKey } of people) {
      expect(account).toMatch(/^[a-z.]+@yunhu\.example$/);
      if (unitKey) expect(keysOf(units)).toContain(unitKey);
      for (const grant of roles) {
        if (grant.sectionKey) expect(keysOf(sections)).toContain(grant.sectionKey);
        if (grant.unitKey) expect(keysOf(units)).toContain(grant.unitKey);
      }
    }
  });

  it('include a reviewer for each unit that reviews, and an editor for each section', () => {
    const grants = people.flatMap(({ roles }) => roles);
    for (const { key } of units.filter(({ needsReview }) => needsReview)) {
      expect(grants).toContainEqual({ role: 'unitReviewer', unitKey: key });
    }
    for (const { key, editorKeys, policy, reviewerKeys } of sections) {
      expect(grants).toContainEqual({ role: 'editor', sectionKey: key });
      for (const editor of editorKeys) expect(rolesOf(editor)).toContain('editor');
      expect(reviewerKeys).toHaveLength({ three: 3, two: 2, one: 1 }[policy]);
    }
  });

  it('names and aliases of units never stand for two units', () => {
    const names = units.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the reports in their places', () => {
  it('stand each in exactly one place: printed, or in a situation', () => {
    const placed = [...releasedReportKeys, ...situations.map(({ reportKey }) => reportKey)];
    expect([...placed].sort()).toEqual(reports.map(({ key }) => key).sort());
  });

  it('are there in every state', () => {
    expect([...new Set(situations.map(({ state }) => state))].sort()).toEqual(
      [
        'draft',
        'unitReview',
        'submitted',
        'editing',
        'secondReview',
        'finalReview',
        'signed',
        'returned',
        'declined',
        'reserved',
        'withdrawn',
        'killed',
      ].sort(),
    );
    expect(situations.some(({ returned }) => returned?.reply)).toBe(true);
  });

  it('were signed by people of the right roles, none of them the author', () => {
    for (const { reportKey, signedByKeys = [], claimedByKey } of situations) {
      const report = reports.find(({ key }) => key === reportKey);
      const policy = sections.find(({ key }) => key === report?.sectionKey)?.policy ?? 'three';
      const levels = { three: ['editor', 'head', 'chief'], two: ['editor', 'chief'], one: ['editor'] }[policy];
      signedByKeys.forEach((key, level) => {
        expect(rolesOf(key)).toContain(levels[level]);
      });
      expect([...signedByKeys, claimedByKey]).not.toContain(report?.authorKey);
    }
  });

  it('carry reasons that exist, of the right kind', () => {
    const kindOf = (code: string) => reasons.find((reason) => reason.code === code)?.kind;
    for (const { returned, reason, state } of situations) {
      for (const { code } of returned?.items ?? []) expect(kindOf(code)).toBe('return');
      if (reason) expect(kindOf(reason.code)).toBe(state === 'killed' ? 'kill' : 'decline');
    }
  });

  it('are planned on pages whose sections they belong to', () => {
    for (const { templateKey, pages } of issues) {
      const template = templates.find(({ key }) => key === templateKey);
      for (const { number, reportKeys, pageEditorKey } of pages) {
        const page = template?.pages.find((one) => one.number === number);
        expect(rolesOf(pageEditorKey)).toContain('pageEditor');
        for (const key of reportKeys) expect(page?.sectionKeys).toContain(sectionOf(key));
      }
    }
  });
});

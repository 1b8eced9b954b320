import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { db } from '@/lib/server/db/client';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { newspaperSettings } from '@/lib/server/newspaper/newspaper-settings';
import { newspaperInput, saveNewspaper } from '@/lib/server/newspaper/save';
import { deactivate } from '@/lib/server/people/deactivate';
import { joinUnit, leaveUnit } from '@/lib/server/people/memberships';
import { personDetail } from '@/lib/server/people/person-detail';
import { saveProfile } from '@/lib/server/people/profile';
import { endRole, grantRole } from '@/lib/server/people/roles';
import { listReasons, reasonDetail } from '@/lib/server/reasons/reason-list';
import { saveReason } from '@/lib/server/reasons/save';
import { saveSection } from '@/lib/server/sections/save';
import { sectionDetail } from '@/lib/server/sections/section-list';
import { saveTemplate } from '@/lib/server/templates/save';
import { templateDetail } from '@/lib/server/templates/template-list';
import { saveUnit } from '@/lib/server/units/save';
import { unitDetail } from '@/lib/server/units/unit-list';
import { idOf } from '@/prisma/seed/newsroom';
import { codes } from '../support/accounts';
import { consentTo } from '../support/consents';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let editor: Actor;
let liaison: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  [admin, editor, liaison] = await Promise.all([
    room.actor('guan-pingzhong'),
    room.actor('shen-he'),
    room.actor('xu-zhiwei'),
  ]);
});

const says = (result: { ok: true } | { ok: false; problems: { code: string; field?: string }[] }) =>
  result.ok ? [] : result.problems.map(({ code, field }) => `${code} ${field ?? '-'}`);
const lastSetting = () =>
  db().event.findFirst({
    where: { stream: 'newspaper' },
    orderBy: { seq: 'desc' },
    select: { kind: true, actorId: true },
  });

describe('the newspaper', () => {
  test('is saved with the version that was seen', async () => {
    // what the form is given is what its schema takes
    const seen = newspaperInput.parse(await newspaperSettings());
    must(
      await saveNewspaper(admin, { ...seen, hotline: '0000-7654321', publicUrl: 'https://paper.yunhu.example/' }, null),
    );
    expect(await newspaperSettings()).toMatchObject({
      hotline: '0000-7654321',
      publicUrl: 'https://paper.yunhu.example',
      version: 2,
    });
    expect(codes(await saveNewspaper(admin, { ...seen, hotline: 'an old form' }, null))).toEqual(['stale-version']);
    expect(await lastSetting()).toEqual({ kind: 'settings.newspaperChanged', actorId: admin.personId });
  });

  test('says all that is wrong, and to others that they may not', async () => {
    const seen = await newspaperSettings();
    const wrong = { ...seen, name: '', timeZone: 'Moon/Sea', publicUrl: 'javascript:alert(1)' };
    expect(says(await saveNewspaper(admin, wrong, null))).toEqual([
      'missing-field name',
      'value-not-allowed timeZone',
      'address-not-valid publicUrl',
    ]);
    expect(says(await saveNewspaper(admin, { ...seen, name: '', firstSerial: null }, null))).toEqual([
      'missing-field name',
      'number-not-between firstSerial',
    ]);
    expect(codes(await saveNewspaper(editor, seen, null))).toEqual(['forbidden']);
  });
});

describe('units', () => {
  const fields = {
    id: null,
    name: '云湖市第六中学',
    kind: 'school',
    aliases: ['市六中', ''],
    needsReview: false,
    active: true,
    seen: '',
  } as const;

  test('get names that no other goes by', async () => {
    const { id } = must(await saveUnit(liaison, { ...fields, aliases: [...fields.aliases] }, null));
    expect(await unitDetail(id)).toMatchObject({ name: '云湖市第六中学', aliases: ['市六中'] });
    expect(says(await saveUnit(admin, { ...fields, aliases: ['市　六中', '市五中'] }, null))).toEqual([
      'name-taken name',
      'name-taken aliases.0',
      'name-taken aliases.1',
    ]);
    expect(codes(await saveUnit(editor, { ...fields, aliases: [] }, null))).toEqual(['forbidden']);
  });

  test('changed meanwhile: the second is told, then saves over it knowingly', async () => {
    const id = idOf(room.units, 'fifth-middle');
    const form = async () => {
      const unit = await unitDetail(id);
      if (!unit) throw new Error('no such unit');
      const { name, kind, aliases, needsReview, active, seen } = unit;
      return { id, name, kind, aliases, needsReview, active, seen };
    };
    const old = await form();
    must(await saveUnit(admin, { ...old, needsReview: true }, null));
    expect(codes(await saveUnit(liaison, { ...old, active: false }, null))).toEqual(['stale-version']);
    must(await saveUnit(liaison, { ...old, active: false, seen: (await form()).seen }, null));
  });
});

test('two who give two units the same short name at once: one gets it', async () => {
  const unit = (name: string) =>
    saveUnit(
      admin,
      { id: null, name, kind: 'other', aliases: ['湖心亭'], needsReview: false, active: true, seen: '' },
      null,
    );
  const answers = await Promise.all([unit('湖心亭茶社'), unit('湖心亭书院')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

describe('sections, reasons and templates', () => {
  test('a section is made and renamed by the chief', async () => {
    const chief = await room.actor('xie-changgeng');
    const { id } = must(
      await saveSection(chief, { id: null, name: '副刊', order: 9, policy: 'two', active: true, seen: '' }, null),
    );
    const seen = (await sectionDetail(id))?.seen ?? '';
    expect(
      says(await saveSection(chief, { id, name: '教育', order: 9, policy: 'two', active: true, seen }, null)),
    ).toEqual(['name-taken name']);
    expect(
      says(await saveSection(chief, { id, name: '', order: null, policy: 'two', active: true, seen }, null)),
    ).toEqual(['missing-field name', 'number-not-between order']);
    must(await saveSection(chief, { id, name: '湖畔副刊', order: 9, policy: 'one', active: true, seen }, null));
    expect((await lastSetting())?.kind).toBe('settings.sectionChanged');
  });

  test('a reason keeps its code and its use', async () => {
    const [first] = await listReasons();
    const { code, ...reason } = (await reasonDetail(first?.code ?? '')) as NonNullable<
      Awaited<ReturnType<typeof reasonDetail>>
    >;
    const other = reason.kind === 'kill' ? ('return' as const) : ('kill' as const);
    expect(says(await saveReason(admin, { code, ...reason, kind: other, zh: '' }, null))).toEqual([
      'missing-field zh',
      'value-not-allowed kind',
    ]);
    expect(must(await saveReason(admin, { code, ...reason, zh: '话要说全' }, null)).code).toBe(code);
    expect(
      must(
        await saveReason(
          admin,
          { code: null, kind: 'return', zh: '图太暗', en: 'Too dark', active: true, order: 99, seen: '' },
          null,
        ),
      ).code,
    ).toMatch(/^return\./);
  });

  test('a template whose columns do not fit is refused with all reasons; planned issues keep their pages', async () => {
    const id = idOf(room.templates, 'tabloid-4');
    const shown = await templateDetail(id);
    if (!shown) throw new Error('no template');
    const wrong = {
      ...shown,
      format: { ...shown.format, columns: 7 },
      pages: [
        { number: 1, name: '', sectionIds: [] },
        { number: 1, name: '教育', sectionIds: [] },
      ],
    };
    expect(says(await saveTemplate(admin, wrong, null))).toEqual([
      'columns-do-not-fit format.charactersPerColumn',
      'missing-page-name pages.0.name',
      'page-number-taken pages.1.number',
    ]);
    const halfTyped = {
      ...shown,
      name: '',
      format: { ...shown.format, columns: null, em: 4 },
      pages: [{ number: null, name: '', sectionIds: [] }],
    };
    expect(says(await saveTemplate(admin, halfTyped, null))).toEqual([
      'missing-field name',
      'number-not-between format.columns',
      'number-not-between format.em',
      'number-not-between pages.0.number',
      'missing-field pages.0.name',
    ]);
    must(await saveTemplate(admin, { ...shown, pages: shown.pages.slice(0, 2) }, null));
    expect((await templateDetail(id))?.pages).toHaveLength(2);
  });
});

describe('people', () => {
  test('roles run from a day to a day, and cannot be held twice', async () => {
    const personId = idOf(room.people, 'wen-di');
    const grant = {
      personId,
      role: 'proofreader',
      sectionId: null,
      unitId: null,
      from: '2030-01-01',
      until: '2030-01-31',
    } as const;
    const { id } = must(await grantRole(admin, grant, null));
    expect((await personDetail(admin, personId))?.grants.find((line) => line.id === id)).toMatchObject({
      from: '2030-01-01',
      until: '2030-01-31',
      phase: 'later',
    });
    expect(codes(await grantRole(admin, grant, null))).toEqual(['role-held']);
    expect(codes(await grantRole(admin, { ...grant, from: '2031-02-02', until: '2031-02-01' }, null))).toEqual([
      'dates-reversed',
    ]);
    expect(codes(await grantRole(liaison, { ...grant, from: null, until: null, role: 'head' }, null))).toEqual([
      'role-not-grantable',
    ]);
    // not begun yet: it never was
    must(await endRole(admin, { grantId: id, lastDay: null }, null));
    expect((await personDetail(admin, personId))?.grants.some((line) => line.id === id)).toBe(false);
  });

  test('belong to units with dates and titles', async () => {
    const personId = idOf(room.people, 'lin-jianqiu');
    const unitId = idOf(room.units, 'ferry-primary');
    const { id } = must(
      await joinUnit(liaison, { personId, unitId, title: '支教教师', from: null, until: null }, null),
    );
    expect(codes(await joinUnit(liaison, { personId, unitId, title: '', from: null, until: null }, null))).toEqual([
      'member-already',
    ]);
    must(await leaveUnit(liaison, { membershipId: id, lastDay: null }, null));
    expect((await room.actor('lin-jianqiu')).unitIds).not.toContain(unitId);
  });

  test('a name is corrected; an account that is taken is not', async () => {
    const personId = idOf(room.people, 'wen-di');
    const seen = (await personDetail(admin, personId))?.seen ?? '';
    const taken = await saveProfile(admin, { personId, name: '闻笛', account: 'SHEN.HE@yunhu.example', seen }, null);
    expect(says(taken)).toEqual(['account-taken account']);
    expect(says(await saveProfile(admin, { personId, name: '', account: '闻笛', seen }, null))).toEqual([
      'missing-field name',
      'account-not-valid account',
    ]);
    must(await saveProfile(admin, { personId, name: '闻小笛', account: 'wen.di@yunhu.example', seen }, null));
    expect(
      codes(await saveProfile(admin, { personId, name: '闻笛', account: 'wen.di@yunhu.example', seen }, null)),
    ).toEqual(['stale-version']);
  });
});

describe('the last administrator', () => {
  test('cannot leave, lose the role, nor get an end to it', async () => {
    const { id } = await db().roleGrant.findFirstOrThrow({ where: { role: 'admin' } });
    expect(codes(await deactivate(admin, { personId: admin.personId, note: '' }, null))).toEqual([
      'last-administrator',
    ]);
    expect(codes(await endRole(admin, { grantId: id, lastDay: null }, null))).toEqual(['last-administrator']);
    expect(codes(await endRole(admin, { grantId: id, lastDay: '2099-12-31' }, null))).toEqual(['last-administrator']);
    expect(await db().person.count({ where: { id: admin.personId, deactivatedAt: null } })).toBe(1);
  });

  test('two who remove each other at the same moment: one stays', async () => {
    const personId = editor.personId;
    must(
      await grantRole(admin, { personId, role: 'admin', sectionId: null, unitId: null, from: null, until: null }, null),
    );
    await consentTo(personId, await room.actor('xie-changgeng'));
    const second = await room.actor('shen-he');
    const answers = await Promise.all([
      deactivate(admin, { personId, note: '' }, null),
      deactivate(second, { personId: admin.personId, note: '' }, null),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

test('everything that happened stands in unbroken history', async () =>
  expect(await snapshot(brokenLinks)).toEqual([]));

import { db } from '../db/client';

export interface HistoryLine {
  seq: number;
  at: string;
  kind: string;
  by: string | null;
  note: string | null;
  reasons: { code: string; zh: string; en: string }[];
  level: string | null;
  /** whom it was handed to, which section, which page, which signatures fell */
  person: string | null;
  section: string | null;
  page: number | null;
  voids: string[];
}

interface Payload {
  note?: string;
  erratum?: string;
  reasons?: string[];
  level?: string;
  personId?: string;
  sectionId?: string;
  page?: number | null;
  from?: unknown;
  voids?: string[];
}

/** What happened to a report, the newest first, with the people and things named. */
export async function historyOf(reportId: string): Promise<HistoryLine[]> {
  const events = await db().event.findMany({
    where: { stream: 'report', streamId: reportId },
    orderBy: { seq: 'desc' },
    select: { seq: true, at: true, kind: true, payload: true, actor: { select: { name: true } } },
  });
  const payloads = events.map(({ payload }) => payload as Payload);
  const [people, sections, reasons] = await Promise.all([
    namesOf(
      payloads.flatMap(({ personId }) => personId ?? []),
      (id) => db().person.findMany({ where: { id: { in: id } }, select: { id: true, name: true } }),
    ),
    namesOf(
      payloads.flatMap(({ sectionId }) => sectionId ?? []),
      (id) => db().section.findMany({ where: { id: { in: id } }, select: { id: true, name: true } }),
    ),
    reasonWords(payloads.flatMap((payload) => payload.reasons ?? [])),
  ]);
  return events.map(({ seq, at, kind, actor }, index) => {
    const payload = payloads[index] ?? {};
    return {
      seq,
      at: at.toISOString(),
      kind,
      by: actor?.name ?? null,
      note: payload.note ?? payload.erratum ?? null,
      reasons: (payload.reasons ?? []).map((code) => ({ code, ...(reasons.get(code) ?? { zh: code, en: code }) })),
      level: payload.level ?? null,
      person: people.get(payload.personId ?? '') ?? null,
      section: sections.get(payload.sectionId ?? '') ?? null,
      page: payload.page ?? (kind === 'report.unplaced' && typeof payload.from === 'number' ? payload.from : null),
      voids: payload.voids ?? [],
    };
  });
}

async function namesOf(
  ids: string[],
  find: (ids: string[]) => Promise<{ id: string; name: string }[]>,
): Promise<Map<string, string>> {
  return new Map(ids.length === 0 ? [] : (await find([...new Set(ids)])).map(({ id, name }) => [id, name]));
}

export async function reasonWords(codes: string[]): Promise<Map<string, { zh: string; en: string }>> {
  if (codes.length === 0) return new Map();
  const found = await db().reason.findMany({
    where: { code: { in: [...new Set(codes)] } },
    select: { code: true, zh: true, en: true },
  });
  return new Map(found.map(({ code, zh, en }) => [code, { zh, en }]));
}

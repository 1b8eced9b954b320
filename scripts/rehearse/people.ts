/** Whom a page needs: authors at their units, and a newsroom that keeps its duties apart. */
import { createHash } from 'node:crypto';
import type { Role } from '@/lib/domain/actor';
import { roleOfWord } from '@/lib/manuscript/byline/role-words';
import type { PageFileReport } from '../compose/page-file';
import { Client } from './client';

export interface Cast {
  /** by report id */
  authors: Map<string, Client>;
  editors: Client[];
  head: Client;
  pageEditor: Client;
  chief: Client;
}

interface Wanted {
  name: string;
  role: Role;
  unit: string | null;
}

const UNITS = [
  '云湖市望湖小学',
  '云湖市听涛中学',
  '云湖市长堤医院',
  '云湖市石榴巷小学',
  '云湖市南浦卫生院',
  '云湖市莲塘中学',
];
const NEWSROOM: Wanted[] = [
  { name: '俞听澜', role: 'editor', unit: null },
  { name: '邵问渠', role: 'editor', unit: null },
  { name: '颜既白', role: 'head', unit: null },
  { name: '骆云帆', role: 'pageEditor', unit: null },
  { name: '裴怀瑾', role: 'chief', unit: null },
];

export async function seatPeople(admin: Client, url: string, reports: PageFileReport[]): Promise<Cast> {
  const wanted = reports.map(authorOf);
  const names = new Set(reports.flatMap(({ byline }) => byline.map(({ name }) => name)));
  const units = new Map<string, string>();
  for (const name of new Set(wanted.flatMap(({ unit }) => unit ?? []))) units.set(name, await unitNamed(admin, name));
  const seats = new Map<string, Client>();
  const seat = async (person: Wanted) => {
    const key = accountOf(person);
    const known =
      seats.get(key) ?? (await clientOf(admin, url, person, person.unit ? (units.get(person.unit) as string) : null));
    seats.set(key, known);
    return known;
  };
  const authors = new Map<string, Client>();
  for (const [index, report] of reports.entries()) authors.set(report.id, await seat(wanted[index] as Wanted));
  await inTurn(namedReporters(reports).map((reporter) => () => seat(reporter)));
  const [first, second, head, pageEditor, chief] = await inTurn(
    NEWSROOM.map((person) => () => seat(apartFrom(names, person))),
  );
  return {
    authors,
    editors: [first, second] as Client[],
    head: head as Client,
    pageEditor: pageEditor as Client,
    chief: chief as Client,
  };
}

/** Whoever sent it in: the correspondent of the byline, else whoever stands first in it. */
function authorOf({ byline }: PageFileReport, index: number): Wanted {
  const credit = byline.find(({ role }) => role?.includes('通讯员')) ?? byline[0];
  if (credit && isReporter(credit.role)) return reporterNamed(credit.name);
  return {
    name: credit?.name ?? `通讯员${index + 1}`,
    role: 'correspondent',
    unit: credit?.unit ?? (UNITS[index % UNITS.length] as string),
  };
}

/** 记者 is a title of the house: whoever bears it in a byline is on record here. */
function namedReporters(reports: PageFileReport[]): Wanted[] {
  const credits = reports.flatMap(({ byline }) => byline).filter(({ role }) => isReporter(role));
  return [...new Set(credits.map(({ name }) => name))].map(reporterNamed);
}

const isReporter = (word: string | null) => roleOfWord(word ?? '')?.role === 'reporter';
const reporterNamed = (name: string): Wanted => ({ name, role: 'reporter', unit: null });

// nobody reviews a report in whose byline the name stands
function apartFrom(names: Set<string>, person: Wanted): Wanted {
  return names.has(person.name) ? { ...person, name: `${person.name}编` } : person;
}

async function unitNamed(admin: Client, name: string): Promise<string> {
  const { items } = await admin.get<{ items: { id: string }[] }>(`/units?name=${encodeURIComponent(name)}`);
  if (items[0]) return items[0].id;
  const kind = /医院|卫生院|诊所/.test(name) ? 'hospital' : /学|幼儿园/.test(name) ? 'school' : 'other';
  return (await admin.post<{ id: string }>('/units', { name, kind })).id;
}

/** Known from an earlier rehearsal, or new; in either case with a token for today. */
async function clientOf(admin: Client, url: string, person: Wanted, unitId: string | null): Promise<Client> {
  const account = accountOf(person);
  const { items } = await admin.get<{ items: { id: string }[] }>(`/people?account=${account}`);
  const roles = [{ role: person.role, sectionId: null, unitId: null }];
  const personId =
    items[0]?.id ?? (await invited(admin, url, { name: person.name, account, roles, unitId, title: '' }));
  const { word } = await admin.post<{ word: string }>(`/people/${personId}/tokens`, { name: 'rehearsal' });
  return new Client(url, word, person.name);
}

/** Where a role waits for a second person, a chief of the demo newspaper consents. */
async function invited(admin: Client, url: string, body: object): Promise<string> {
  const { personId, consentId } = await admin.post<{ personId: string; consentId: string | null }>('/people', body);
  if (consentId) await (await demoChief(admin, url)).post(`/consents/${consentId}`, { answer: 'give', note: '' });
  return personId;
}

async function demoChief(admin: Client, url: string): Promise<Client> {
  for (let page = 1; ; page++) {
    const { items } = await admin.get<{ items: { id: string; name: string; roles: Role[]; active: boolean }[] }>(
      `/people?page=${page}`,
    );
    const chief = items.find(({ roles, active }) => active && roles.includes('chief'));
    if (!chief && items.length > 0) continue;
    if (!chief) throw new Error('The newspaper has no chief who could consent.');
    const { word } = await admin.post<{ word: string }>(`/people/${chief.id}/tokens`, { name: 'rehearsal' });
    return new Client(url, word, chief.name);
  }
}

function accountOf({ name, role, unit }: Wanted): string {
  return `${createHash('sha256').update(`${name} ${role} ${unit}`).digest('hex').slice(0, 12)}@rehearsal.example`;
}

async function inTurn<T>(works: (() => Promise<T>)[]): Promise<T[]> {
  const values: T[] = [];
  for (const work of works) values.push(await work());
  return values;
}

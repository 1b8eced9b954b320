import type { Actor } from '@/lib/domain/actor';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { actorOf } from '@/lib/server/auth/actor';
import { forgotten } from '@/lib/server/auth/forgotten';
import { createToken } from '@/lib/server/auth/own-tokens';
import { resetLink } from '@/lib/server/auth/reset-link';
import { sessionActor } from '@/lib/server/auth/sessions';
import { signIn } from '@/lib/server/auth/sign-in';
import { tokenActor } from '@/lib/server/auth/tokens';
import { answerConsent } from '@/lib/server/consents/answer';
import { takeLink } from '@/lib/server/consents/take-link';
import { withdrawConsent } from '@/lib/server/consents/withdraw';
import { db } from '@/lib/server/db/client';
import { deactivate, reactivate } from '@/lib/server/people/deactivate';
import { invite } from '@/lib/server/people/invite';
import { joinUnit } from '@/lib/server/people/memberships';
import { profileSeen, saveProfile } from '@/lib/server/people/profile';
import { endRole, grantRole, type GrantRoleInput } from '@/lib/server/people/roles';
import { caller, goodPassword, letTimePass } from './accounts';
import { type Letter, linkIn } from './mailbox';

/** Where the clerks read what is mailed. */
const THEIRS = '@clerks.example';

export interface Act {
  what: (typeof acts)[number];
  /** which hand, person, thing and role: taken modulo what there is */
  hand: number;
  whom: number;
  thing: number;
  role: GrantRoleInput['role'];
}

export const acts = [
  'invite',
  'inviteToTheirs',
  'grant',
  'grantLater',
  'end',
  'join',
  'reset',
  'forget',
  'moveToTheirs',
  'moveBack',
  'leave',
  'back',
  'answer',
  'take',
  'withdraw',
  'open',
  'token',
  'chiefSaysYes',
] as const;

/**
 * An administrator and a liaison who act together, with every account that they have opened, every link and
 * figure that they have seen and a mailbox of their own. The chief says yes to whatever is asked, if no mailbox
 * of theirs is named, and tells figures to nobody but the person.
 */
export class Clerks {
  readonly words = new Set<string>();
  readonly codes = new Set<string>();
  readonly sessions = new Set<string>();
  readonly tokens = new Set<string>();
  readonly opened = new Set<string>();
  private serial = 0;

  constructor(
    private readonly room: {
      admin: string;
      liaison: string;
      chief: string;
      units: string[];
      people: string[];
      letters: Letter[];
      run: string;
    },
  ) {}

  /** Everybody as whom they can act at this moment. */
  async hands(): Promise<Actor[]> {
    const ids = [this.room.admin, this.room.liaison];
    const own = await Promise.all(ids.map((id) => actorOf(db(), id)));
    const taken = await Promise.all([...this.sessions].map((word) => sessionActor(word)));
    const programs = await Promise.all([...this.tokens].map(async (word) => (await tokenActor(word))?.actor ?? null));
    return [...own, ...taken, ...programs].filter((actor) => actor !== null);
  }

  async doIt({ what, hand, whom, thing, role }: Act): Promise<void> {
    const { people, units, chief } = this.room;
    const hands = await this.hands();
    const me = hands[hand % hands.length] as Actor;
    // accounts that they hold come first: it is there that a role would be of use to them
    const known = [...[...this.opened].reverse(), ...people];
    const personId = known[whom % known.length] as string;
    const unitId = units[thing % units.length] as string;
    const scope = { role, sectionId: null, unitId: role === 'unitReviewer' ? unitId : null };
    if (what === 'invite' || what === 'inviteToTheirs') {
      // a number gets no letter: its link goes by hand
      const number = `13${this.room.run.padStart(4, '0')}${String(this.serial++).padStart(5, '0')}`;
      const account = what === 'invite' ? number : `${number}${THEIRS}`;
      const plain = { role: 'correspondent' as const, sectionId: null, unitId: null };
      const roles = what === 'invite' ? [scope, plain].slice(thing % 2) : [plain];
      const invited = await invite(me, { name: '程听雨', account, roles, unitId: null, title: '' }, null);
      if (invited.ok) people.push(invited.value.personId);
      this.keep(invited.ok ? invited.value.path : null);
    }
    if (what === 'grant' || what === 'grantLater') {
      const from = what === 'grant' ? null : '2027-03-01';
      await grantRole(me, { personId, ...scope, from, until: null }, null);
    }
    if (what === 'end') {
      const grants = await db().roleGrant.findMany({ where: { personId, role: { not: 'chief' } } });
      const grant = grants[thing % Math.max(1, grants.length)];
      if (grant) await endRole(me, { grantId: grant.id, lastDay: null }, null);
    }
    if (what === 'join') await joinUnit(me, { personId, unitId, title: '', from: null, until: null }, null);
    if (what === 'reset') {
      const made = await resetLink(me, { personId });
      this.keep(made.ok ? made.value.path : null);
    }
    if (what === 'forget') await this.forget(personId);
    if (what === 'moveToTheirs' || what === 'moveBack') {
      const person = await db().person.findUniqueOrThrow({ where: { id: personId } });
      const to = what === 'moveBack' ? '@yunhu.example' : THEIRS;
      const account = `${person.account.split('@')[0]}${to}`;
      await saveProfile(me, { personId, name: person.name, account, seen: profileSeen(person) }, null);
    }
    if (what === 'leave') await deactivate(me, { personId, note: '' }, null);
    if (what === 'back') await reactivate(me, { personId }, null);
    if (what === 'answer' || what === 'take' || what === 'withdraw' || what === 'chiefSaysYes')
      await this.consents(what, me, thing, chief);
    if (what === 'open') await this.open(thing);
    if (what === 'token' && hands.length > 2) {
      const minted = await createToken(me, { name: 'kept', days: 'none' });
      if (minted.ok) this.tokens.add(minted.value.word);
    }
    for (const letter of this.room.letters.splice(0)) if (letter.to.endsWith(THEIRS)) this.words.add(linkIn(letter));
  }

  private async consents(what: Act['what'], me: Actor, thing: number, chief: string): Promise<void> {
    const all = await db().consent.findMany({
      where: what === 'answer' || what === 'chiefSaysYes' ? { answer: null } : {},
      orderBy: { askedAt: 'desc' },
      take: 8,
    });
    const consent = all[thing % Math.max(1, all.length)];
    if (!consent) return;
    const consentId = consent.id;
    if (what === 'withdraw') await withdrawConsent(me, { consentId }, null);
    if (what === 'take') {
      const taken = await takeLink(me, { consentId });
      this.keep(taken.ok ? taken.value.path : null);
    }
    if (what === 'answer') {
      const answered = await answerConsent(me, { consentId, answer: 'give', note: '' });
      if (answered.ok && answered.value.code) this.codes.add(answered.value.code);
    }
    if (what === 'chiefSaysYes' && !JSON.stringify(consent).includes(THEIRS)) {
      const actor = (await actorOf(db(), chief)) as Actor;
      await answerConsent(actor, { consentId, answer: 'give', note: '' });
    }
  }

  /** Opens what they have, with whatever figures they have seen; then also by the front door. */
  private async open(thing: number): Promise<void> {
    const words = [...this.words].reverse();
    const word = words[thing % Math.max(1, Math.min(words.length, 4))];
    const code = [...this.codes][thing % Math.max(1, this.codes.size)] ?? '000000';
    if (!word) return;
    const opened = await acceptLink({ word, code, password: goodPassword, again: goodPassword }, caller);
    if (opened.ok) {
      if (opened.value.sessionWord !== null) this.sessions.add(opened.value.sessionWord);
      this.opened.add(opened.value.personId);
    }
  }

  /** Every account that they once opened, with the password that they set there. */
  async comeInAgain(): Promise<void> {
    const people = await db().person.findMany({ where: { id: { in: [...this.opened] } } });
    for (const { account } of people) {
      await letTimePass(`${account}`);
      await db().throttle.deleteMany();
      const entered = await signIn(account, goodPassword, caller);
      if (entered.ok) this.sessions.add(entered.word);
    }
  }

  private async forget(personId: string): Promise<void> {
    const { account } = await db().person.findUniqueOrThrow({ where: { id: personId } });
    await db().throttle.deleteMany();
    const work: (() => Promise<void>)[] = [];
    await forgotten({ account }, caller, (each) => work.push(each));
    for (const each of work) await each();
  }

  private keep(path: string | null): void {
    if (path) this.words.add(path.replace('/link/', ''));
  }
}

import type { Passage } from '@/lib/manuscript/passages';
import { readPassage } from './passage';
import { piecesOf, type Reach, reaches } from './reach';
import type { ComparingRule, Hit, PassageRule, Rule } from './rule';
import type { ProofSettings } from './settings';

/** What the rules have found and noted in a passage, or in a piece of it; offsets from its beginning. */
export interface Reading {
  hits: readonly RuleHit[];
  /** by comparing rule, in the order of `comparing` */
  notes: readonly (readonly unknown[])[];
}

interface RuleHit {
  rule: PassageRule;
  hit: Hit;
}

/** What reading cost: passages that changed, and the UTF-16 units that rules of each reach read again. */
export interface ReadingWork {
  passages: number;
  characters: Record<Reach, number>;
}

/** Reads passages piece by piece and remembers both, until a report no longer has them. */
export function createReader(rules: readonly Rule[], settings: ProofSettings) {
  const passageRules = rules.filter((rule) => rule.scope === 'passage');
  const comparing = rules.filter((rule) => rule.scope !== 'passage');
  const rank = new Map(passageRules.map((rule, i) => [rule, i]));
  const remembered = new Map<string, Memory>();

  const readPassages = (report: string, passages: readonly Passage[], work: ReadingWork): Reading[] => {
    const before = remembered.get(report);
    const now: Memory = new Map();
    remembered.set(report, now);
    return passages.map((passage) => {
      const pieces = piecesIn(passage).map((piece) => ({
        ...piece,
        reading: recall(now, before, `${piece.reach} ${passage.part}`, piece.text, () =>
          readPiece(passage, piece, work),
        ),
      }));
      return recall(now, before, passage.part, passage.text, () => {
        work.passages += 1;
        return together(pieces);
      });
    });
  };

  const readPiece = ({ part }: Passage, { reach, text }: Piece, work: ReadingWork): Reading => {
    work.characters[reach] += text.length;
    const piece = readPassage(part, text);
    return {
      hits: passageRules.flatMap((rule) =>
        reachOf(rule) === reach && rule.parts.includes(part)
          ? rule.find(piece, settings).map((hit) => ({ rule, hit }))
          : [],
      ),
      notes: comparing.map((rule) => (reachOf(rule) === reach ? rule.note(piece, settings) : [])),
    };
  };

  /** One reading of the pieces' readings, rule by rule as if each had read the whole passage. */
  const together = (pieces: readonly (Piece & { reading: Reading })[]): Reading => {
    const hits: RuleHit[] = [];
    const notes = comparing.map((): unknown[] => []);
    for (const { reading, offset, reach } of pieces) {
      for (const { rule, hit } of reading.hits) hits.push({ rule, hit: moved(hit, offset) });
      for (const [r, own] of reading.notes.entries()) {
        for (const note of own) notes[r]?.push(reach === 'passage' ? note : moved(note as Located, offset));
      }
    }
    return { hits: hits.sort((a, b) => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0)), notes };
  };

  return { comparing, readPassages };
}

/** The count of work before anything was read. */
export function noReading(): ReadingWork {
  return { passages: 0, characters: { clause: 0, sentence: 0, passage: 0 } };
}

/** Readings by what was read (reach and part) and by its text. */
type Memory = Map<string, Map<string, Reading>>;

/** From the last time, or from this; otherwise reads it now. */
function recall(now: Memory, before: Memory | undefined, kind: string, text: string, read: () => Reading): Reading {
  const ofKind = now.get(kind) ?? new Map<string, Reading>();
  now.set(kind, ofKind);
  const reading = ofKind.get(text) ?? before?.get(kind)?.get(text) ?? read();
  ofKind.set(text, reading);
  return reading;
}

interface Piece {
  reach: Reach;
  text: string;
  offset: number;
}

interface Located {
  offset: number;
}

function piecesIn({ part, text }: Passage): Piece[] {
  return reaches.flatMap((reach) => {
    let offset = 0;
    return piecesOf(part, text, reach).map((piece) => {
      offset += piece.length;
      return { reach, text: piece, offset: offset - piece.length };
    });
  });
}

function moved<Thing extends Located>(thing: Thing, by: number): Thing {
  return by === 0 ? thing : { ...thing, offset: thing.offset + by };
}

function reachOf(rule: PassageRule | ComparingRule): Reach {
  return rule.reach ?? 'passage';
}

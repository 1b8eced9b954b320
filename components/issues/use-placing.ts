'use client';

import { useState } from 'react';
import { useKeys } from '@/components/shell/use-keys';
import { type Command, useCommand } from '@/components/shell/use-command';
import type { FlatPlan } from '@/lib/server/issues/flat-plan';
import type { PlaceInput } from '@/lib/server/pages/place';

export type PlaceCommand = Command<PlaceInput, { pageId: string | null }>;

/** Where a report stands: page and rank; nowhere = in the pool. */
interface Spot {
  pageId: string | null;
  priority?: number;
}

/**
 * Taking reports up and putting them down, with the mouse or the keyboard: Space takes, 1–9 puts on
 * that page, arrows change the rank, Backspace puts back into the pool, Esc lets go, Z undoes.
 */
export function usePlacing(plan: FlatPlan, place: PlaceCommand) {
  const command = useCommand(place);
  const [taken, setTaken] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [undo, setUndo] = useState<{ reportId: string; spot: Spot }[]>([]);

  const spotOf = (reportId: string): Spot => {
    for (const page of plan.pages) {
      const found = page.placements.find(({ id }) => id === reportId);
      if (found) return { pageId: page.id, priority: found.priority };
    }
    return { pageId: null };
  };

  async function put(reportId: string, spot: Spot, remember = true): Promise<void> {
    const before = spotOf(reportId);
    setTaken(null);
    setOver(null);
    if (before.pageId === spot.pageId && (spot.priority === undefined || before.priority === spot.priority)) return;
    const done = await command.run({ reportId, issueId: plan.issue.id, ...spot });
    if (done && remember) setUndo((steps) => [...steps.slice(-19), { reportId, spot: before }]);
  }

  async function undoLast(): Promise<void> {
    const last = undo.at(-1);
    if (!last) return;
    setUndo((steps) => steps.slice(0, -1));
    await put(last.reportId, last.spot, false);
  }

  const onPage = (number: number) => {
    const page = plan.pages[number - 1];
    if (taken && page) void put(taken, { pageId: page.id });
  };
  const rank = (by: number) => {
    const spot = taken ? spotOf(taken) : null;
    if (taken && spot?.pageId && spot.priority)
      void put(taken, { pageId: spot.pageId, priority: Math.max(1, spot.priority + by) });
  };

  useKeys({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), () => onPage(index + 1)])),
    ArrowUp: () => rank(-1),
    ArrowDown: () => rank(1),
    Backspace: () => taken && void put(taken, { pageId: null }),
    Escape: () => setTaken(null),
    z: () => void undoLast(),
  });

  return { ...command, taken, setTaken, over, setOver, put, undoLast, canUndo: undo.length > 0 };
}

export type Placing = ReturnType<typeof usePlacing>;

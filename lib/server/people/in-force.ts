/** Roles and memberships run from a day to a day: those that hold at an instant. */
export function inForce(now: Date = new Date()) {
  return { from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] };
}

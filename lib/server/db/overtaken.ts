/** Of two at once the other one was first: nothing was written. Serialization failure, deadlock, taken already. */
export function overtaken(error: unknown): boolean {
  return ['40001', '40P01', '23505'].includes(String((error as { code?: unknown } | null)?.code));
}

// How a process is told to be sparing. Node lets the space for what has just been made grow to 16 MB for each of its
// threads, and the C library keeps eight stores of memory for each core; the product needs neither.
export const LEAN_FLAGS = ['--max-semi-space-size=4'];

export function lean(env) {
  return { MALLOC_ARENA_MAX: '2', ...env };
}

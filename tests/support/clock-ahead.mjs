/** Puts the clock of this process, or of a page in the browser, ahead by so many milliseconds; time goes on. */
export function clockAhead(ahead) {
  if (!Number.isFinite(ahead)) throw new Error('By how many milliseconds?');
  const realNow = Date.now;
  const now = () => realNow() + ahead;
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, target) => Reflect.construct(real, given.length === 0 ? [now()] : given, target),
    apply: () => new Date().toString(),
    get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
  });
}

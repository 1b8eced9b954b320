/**
 * For a process that is started with `--import` of this file: it is JIANBAO_CLOCK_HELD, an instant in ISO form,
 * and stays so. Timers, `performance.now()` and the operating system keep theirs.
 */
const held = Date.parse(process.env.JIANBAO_CLOCK_HELD ?? '');
if (Number.isNaN(held)) throw new Error('Which instant?');
globalThis.Date = new Proxy(Date, {
  construct: (real, given, target) => Reflect.construct(real, given.length === 0 ? [held] : given, target),
  apply: () => new Date().toString(),
  get: (real, key) => (key === 'now' ? () => held : Reflect.get(real, key)),
});

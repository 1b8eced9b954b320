import { appendFileSync } from 'node:fs';

/** What is told while it goes on, and what must not have happened. */
export interface Log {
  /** ms since the run began */
  now(): number;
  say(line: string): void;
  breach(line: string): void;
  breaches: string[];
  /** what the product itself says, for who looks into a breach */
  keep(text: string): void;
}

export function newLog(file: string): Log {
  const began = performance.now();
  const now = () => Math.round(performance.now() - began);
  const breaches: string[] = [];
  const say = (line: string) => console.log(`${(now() / 1000).toFixed(1).padStart(7)} s  ${line}`);
  return {
    now,
    say,
    breaches,
    breach: (line) => {
      breaches.push(line);
      say(`BREACH: ${line}`);
    },
    keep: (text) => appendFileSync(file, text),
  };
}

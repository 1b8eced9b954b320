// `npm test`, from nothing: installs what it needs, runs every check, and ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ground/install.mjs';

await ensureInstalled();

const only = process.argv.slice(2);
const node = process.execPath;
const steps = [
  { name: 'types', run: [node, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', run: [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error'] },
  // files, exports and dependencies that nothing uses
  { name: 'unused', run: [node, 'node_modules/knip/bin/knip.js'] },
  { name: 'unit', run: [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'], count: vitestCount },
  {
    name: 'integration',
    run: [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'integration*'],
    count: vitestCount,
  },
  { name: 'build', run: [node, '--import', 'tsx', 'scripts/build.ts'] },
  { name: 'e2e', run: [node, 'node_modules/@playwright/test/cli.js', 'test'], count: playwrightCount },
].filter(({ name }) => only.length === 0 || only.includes(name));

let passed = 0;
let failed = 0;
for (const step of steps) {
  const began = Date.now();
  const { code, output } = await run(step.run);
  const counted = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // a runner that fell over without counting a failure has failed all the same
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  console.log(`— ${step.name}: ${code === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function run([command, ...args]) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const take = (to) => (chunk) => {
      output += chunk;
      to.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function vitestCount(output) {
  const line = output.match(/^\s*Tests\s+(.*)$/m)?.[1] ?? '';
  return { passed: number(line, 'passed'), failed: number(line, 'failed') };
}

function playwrightCount(output) {
  return {
    passed: number(output, 'passed'),
    failed: number(output, 'failed') + number(output, 'interrupted') + number(output, 'did not run'),
  };
}

function number(text, word) {
  return Number(text.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
}

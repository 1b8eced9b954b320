// `npm start`, from nothing: needs Node and npm only. Installs, then hands over to scripts/serve.mjs.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './ground/install.mjs';
import { LEAN_FLAGS, lean } from './ground/lean.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Jianbao needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

await ensureInstalled();
const child = spawn(process.execPath, [...LEAN_FLAGS, 'scripts/serve.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: lean(process.env),
});
// Ctrl-C reaches the child by itself; a plain kill reaches only this process
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGINT', () => {});
process.on('SIGHUP', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

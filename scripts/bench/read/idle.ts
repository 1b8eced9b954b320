import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Opens lines on which nothing is asked, and says on its channel how many there are. */
interface Idle {
  port: number;
  lines: number;
}

/** as many at once as a server's queue of new lines takes */
const AT_ONCE = 200;
const open = new Set<Socket>();

async function hold({ port, lines }: Idle): Promise<void> {
  while (open.size < lines) {
    const more = Math.min(AT_ONCE, lines - open.size);
    const came = await Promise.all(Array.from({ length: more }, () => line(port)));
    if (!came.every(Boolean)) break;
    await pause(5);
  }
  process.send?.({ opened: open.size });
}

function line(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      open.add(socket);
      resolve(true);
    });
    socket.on('error', () => resolve(false)).on('close', () => open.delete(socket));
    socket.resume();
  });
}

process.on('message', (asked: Idle | 'count') => {
  if (asked === 'count') process.send?.({ open: open.size });
  else void hold(asked);
});
process.on('disconnect', () => process.exit(0));

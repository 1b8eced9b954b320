import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

export interface Letter {
  to: string;
  raw: string;
}

/** A real listener: what it takes is what a mail server would get. Call at the top of a test file. */
export function mailbox(): { received: Letter[]; open(): Promise<void> } {
  const received: Letter[] = [];
  const listener = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          raw: Buffer.concat(chunks).toString(),
        });
        callback();
      });
    },
  });
  afterAll(() => new Promise<void>((resolve) => listener.close(() => resolve())));
  return {
    received,
    open: async () => {
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
      const { port } = listener.server.address() as AddressInfo;
      process.env.JIANBAO_SMTP_URL = `smtp://127.0.0.1:${port}`;
      process.env.JIANBAO_PUBLIC_URL = 'https://paper.yunhu.example';
    },
  };
}

export function textOf({ raw }: Letter): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const whole = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(whole, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return whole;
  const bytes = whole
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** The word of the link in a letter. */
export const linkIn = (letter: Letter | undefined): string =>
  (letter && /https:\/\/paper\.yunhu\.example\/link\/([\w-]+)/.exec(textOf(letter))?.[1]) ?? '';

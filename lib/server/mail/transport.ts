import { env } from '../env';
import { log } from '../log';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

export const mailIsSet = () => env().smtpUrl !== '';

/** Sends nothing when no mail is set; accounts that are phone numbers get none. */
export async function sendLetter({ to, subject, text }: Letter): Promise<boolean> {
  if (!mailIsSet() || !/^[^\s@,<>"]+@[^\s@,<>"]+$/.test(to)) return false;
  const { default: nodemailer } = await import('nodemailer');
  const transport = nodemailer.createTransport(env().smtpUrl, {
    from: env().mailFrom,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ to: { name: '', address: to }, subject, text });
    return true;
  } catch (error) {
    log().warn({ error: String(error) }, 'mail not sent');
    throw error;
  } finally {
    transport.close();
  }
}

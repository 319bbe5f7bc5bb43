import { createTransport } from 'nodemailer';

/** Hands messages to a mail server. */
export interface Mailer {
  /** @throws Error when the server does not take it. */
  send(mail: { id: string; to: string; subject: string; text: string }): Promise<void>;
}

/** How long a mail server may take for each part of the talk, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** @param url smtp://user:password@host:port @param from the sender, `Name <address>` */
export function createMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    async send({ id, to, subject, text }) {
      // The same message again carries the same id, by which mail programs show it once.
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@access-assurance>` });
    },
  };
}

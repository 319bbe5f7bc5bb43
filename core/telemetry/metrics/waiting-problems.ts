import { inWords } from './readiness.ts';
import type { RecordFigures } from './record-figures.ts';

/** The relay looks several times a second: what waits longer than this is told, in seconds. */
const WAITING_SECONDS = 8;
/** A completion waits until the engine's task list shows its task, some seconds and under load some more. */
const COMPLETION_SECONDS = 30;
/** A mail server is asked again after minutes. */
const MAIL_SECONDS = 3_600;
/** A minute and more past its moment: a timer that did not fire, or whose job nobody does. */
const UNMARKED_SECONDS = 60;

const patience: Record<string, number> = { 'complete-step': COMPLETION_SECONDS, 'send-mail': MAIL_SECONDS };

/** What waits in the record for longer than it should, a sentence each: as the workers are down, or what they bring it to. */
export function waitingProblems(figures: RecordFigures | undefined): string[] {
  if (figures === undefined) return [];
  const late = figures.outbox.filter(({ kind, oldest }) => oldest > (patience[kind] ?? WAITING_SECONDS));
  const unmarked = figures.deadlines.reduce((sum, one) => sum + one.unmarked, 0);
  return [
    ...late.map(
      ({ kind, waiting, oldest }) =>
        `The outbox waits: ${waiting} of kind ${kind}, the oldest for ${inWords(oldest)}. Nothing is lost: are the workers running, and is ${kind === 'send-mail' ? 'the mail server' : 'the engine'} well? outbox_message.last_error says what refuses it.`,
    ),
    ...(unmarked > 0
      ? [
          `${unmarked} limits are more than ${UNMARKED_SECONDS} s past their moment and the engine has not told of them: nobody is reminded. Is the engine well, are the workers running?`,
        ]
      : []),
    ...(figures.findings.length > 0
      ? [
          `Record and engine differ: ${figures.findings.map(({ kind, findings }) => `${findings} ${kind}`).join(', ')}. What is safe the workers repair (RECONCILE=repair, the default); npm run reconcile says what to do about the rest.`,
        ]
      : []),
  ];
}

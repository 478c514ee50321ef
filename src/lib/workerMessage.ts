/** What a page tells a service worker that holds requests: the decision in force there. */
import type { Choices, Decision } from '../types/index.js';
import { own } from './own.js';

export interface WorkerMessage {
  /** When the visitor decided, in milliseconds since 1970; 0 where no answer is in force. */
  readonly at: number;
  /** When that answer ends; 0 where there is none. */
  readonly end: number;
  readonly choices: Choices;
}

/** Under which name a message has it: workers hear what others say, too. */
const NAME = 'sekisho';

const DAY = 86_400_000;

const toTime = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);

/** By what a worker asks a page what is decided, with a port for the answer. */
const QUESTION = 'ask';

export const writeQuestion = (): object => ({ [NAME]: QUESTION });

export const isQuestion = (data: unknown): boolean => own<Record<string, unknown>>(data)[NAME] === QUESTION;

export const writeMessage = ({ at = 0, choices }: Pick<Decision, 'at' | 'choices'>, days: number): object => ({
  [NAME]: { at, end: at && at + days * DAY, choices: { ...choices } },
});

/** What a page has said; nothing for what is no such thing. Only the word `granted` is a grant. */
export const readTold = (told: unknown): WorkerMessage | undefined => {
  if (typeof told !== 'object' || !told) return undefined;
  const { at, end, choices } = own<WorkerMessage>(told);
  const read: Record<string, Choices[string]> = Object.create(null);
  for (const [id, choice] of Object.entries(own<Choices>(choices))) read[id] = choice === 'granted' ? choice : 'denied';
  return { at: toTime(at), end: toTime(end), choices: read };
};

/** What a message tells; nothing for other messages. */
export const readMessage = (data: unknown): WorkerMessage | undefined =>
  readTold(own<Record<string, unknown>>(data)[NAME]);

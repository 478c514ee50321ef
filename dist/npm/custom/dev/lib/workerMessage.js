import { own } from './own.js';

/** Under which name a message has it: workers hear what others say, too. */
const NAME = 'sekisho';
const DAY = 86400000;
/** By what a worker asks a page what is decided, with a port for the answer. */
const QUESTION = 'ask';
const isQuestion = (data) => own(data)[NAME] === QUESTION;
const writeMessage = ({ at = 0, choices }, days) => ({
    [NAME]: { at, end: at && at + days * DAY, choices: { ...choices } },
});

export { isQuestion, writeMessage };

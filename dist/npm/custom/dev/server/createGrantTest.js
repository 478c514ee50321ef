import { grants } from '../consent/compareDecisions.js';
import { own } from '../lib/own.js';

/** Whether everything named is granted by a decision; one that came as JSON has a prototype, which grants nothing. */
const createGrantTest = (decision) => {
    const judged = { ...decision, choices: own(decision.choices) };
    return (ids) => grants(judged, ids);
};

export { createGrantTest };

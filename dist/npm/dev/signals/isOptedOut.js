import { regimeOf } from '../lib/regimeOf.js';

/** Whether one of several vendors is denied although silence grants it: the visitor has refused, or Global Privacy Control has. */
const isOptedOut = (vendors, decision) => vendors.some(({ id }) => regimeOf(decision, id) !== 'opt-in' && decision.choices[id] !== 'granted');

export { isOptedOut };

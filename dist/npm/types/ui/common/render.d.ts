/** The chunk of Preact, for all that is drawn anew as it changes. The banner comes without. */
export { render } from 'preact';

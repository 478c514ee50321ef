import Button from './PreferencesButton.svelte';
import Gate from './ConsentGate.svelte';
import Provider from './ConsentProvider.svelte';
import Script from './ConsentScript.svelte';
export { setSekisho, useConsent, useDecision, useSekisho } from './context.js';

/** Lets the components in it follow the visitor's decision: what `setSekisho` does, as a component. */
const ConsentProvider = Provider;
/** Renders its children only while everything named is granted, or let pass once. */
const ConsentGate = Gate;
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
const ConsentScript = Script;
/** A button that opens preferences. */
const PreferencesButton = Button;

export { ConsentGate, ConsentProvider, ConsentScript, PreferencesButton };

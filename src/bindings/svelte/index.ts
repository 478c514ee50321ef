/** The npm entry `sekisho/svelte`. Its components are what an application's compiler takes. */
export { default as ConsentGate, type ConsentGateProps } from './ConsentGate.svelte';
export { default as ConsentProvider, type ConsentProviderProps } from './ConsentProvider.svelte';
export { default as ConsentScript, type ConsentScriptProps } from './ConsentScript.svelte';
export { default as PreferencesButton } from './PreferencesButton.svelte';
export { setSekisho, useConsent, useDecision, useSekisho } from './context.js';
export type { GateActions } from '../createGateStore.js';
export type { Ids } from '../grants.js';
export type { SourceOptions } from '../openSource.js';

/**
 * Every public type of Sekisho, by subject. No runtime code lives here.
 *
 * Words are those of the field; one term a concept (ARCHITECTURE.md lists them).
 */
export type { Text } from './text.js';
export type { Choice, Choices } from './choice.js';
export type { Purpose, PurposeId, StandardPurpose } from './purpose.js';
export type { Controller, Party, Vendor, VendorId } from './vendor.js';
export type { Exemption } from './exemption.js';
export type { Stub } from './stub.js';
export type { CookieDisclosure, DataKind, Disclosure, Links, Transfer } from './disclosure.js';
export type { Policy, Revision } from './policy.js';
export type { Decision, Regime, Status, Via } from './decision.js';
export type { Contacts, OptOutPage, Rights } from './contacts.js';
export type { CookieOptions, Options, ReceiptOptions } from './options.js';
export type { Consent, ScriptTagConsent, View } from './consent.js';
export type { ConsentId, Register } from './register.js';
export type { Receipt } from './receipt.js';
export type { Account, AccountAnswers, AccountOptions, TimedAnswer, TimedAnswers } from './accounts.js';
export type { Handover, HandoverOptions } from './handovers.js';
export type { SignalName } from './signalName.js';
export type { SignalOptions } from './signalOptions.js';

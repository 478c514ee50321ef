import { type GVL } from '@iabtechlabtcf/core';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
import type { TcfAnswer } from './TcfAnswer.js';
/**
 * The TC string of a decision; empty where the visitor has not answered. Never more than was granted, both here and under the framework's
 * own texts: without an answer to those, all of it is denied. What is not mapped is denied, and so is a vendor that the list has no longer,
 * or that nobody was told of. Pure.
 */
export declare const tcString: (settings: Settings, plan: TcfPlan, gvl: GVL, decision: Decision, answer: TcfAnswer | undefined) => string;
/**
 * Google's Additional Consent string, version 2: the providers that were granted, then those that were only disclosed; empty
 * where the site names none, or the visitor has not answered. https://support.google.com/admanager/answer/9681920 Pure.
 */
export declare const additionalConsent: (settings: Settings, plan: TcfPlan, decision: Decision, answer: TcfAnswer | undefined) => string;

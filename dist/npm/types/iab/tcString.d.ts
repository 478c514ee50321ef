import { type GVL } from '@iabtechlabtcf/core';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
/**
 * The TC string of a decision; empty where the visitor has not answered. Never more than was granted: what is not mapped is
 * denied, and so is a vendor that the list has no longer. Pure.
 */
export declare const tcString: (settings: Settings, plan: TcfPlan, gvl: GVL, decision: Decision) => string;
/**
 * Google's Additional Consent string, version 2: the providers that were granted, then those that were only disclosed; empty
 * where the site names none, or the visitor has not answered. https://support.google.com/admanager/answer/9681920 Pure.
 */
export declare const additionalConsent: (settings: Settings, plan: TcfPlan, decision: Decision) => string;

/**
 * The npm entry `sekisho/angular`. What Angular's compiler would make of decorators in its partial mode, in which libraries are
 * published, is written here by hand: that compiler does not run on the project's TypeScript.
 */
import * as ng from '@angular/core';
import type { Consent, Decision } from '../types/index.js';
import { type GateActions } from './createGateStore.js';
import { type Ids } from './grants.js';
import { type SourceOptions } from './openSource.js';
export type { GateActions, Ids, SourceOptions };
/**
 * Lets an application follow the visitor's decision. Without it, and where its consent object cannot be had, everything is denied.
 *
 * @example
 * bootstrapApplication(App, { providers: [provideSekisho({ consent: () => createConsent({ vendors: [vimeo] }) })] });
 */
export declare const provideSekisho: (options?: SourceOptions) => ng.EnvironmentProviders;
/** The page's consent object. On servers, and where nobody provides it, one that denies everything and does nothing. */
export declare const injectSekisho: () => Consent;
/** The decision in force. On servers, and until the first render is done, that which `provideSekisho` was given. */
export declare const injectDecision: () => ng.Signal<Decision>;
/** Whether everything named is granted. */
export declare const injectConsent: (id: Ids | (() => Ids)) => ng.Signal<boolean>;
/** What the template of a placeholder can use: `let-actions`. */
export interface ConsentGateContext {
    readonly $implicit: GateActions;
}
/**
 * Renders its template only while everything named is granted, or let pass once. While it is not, the template `placeholder` stands
 * there, which gets what it can offer; without one, an element with Sekisho's own placeholder in it; `title` says what is to be seen.
 *
 * @example
 * <app-film *consentGate="'vimeo'; placeholder: held; title: 'Lesson 1'" />
 */
export declare class ConsentGate implements ng.DoCheck {
    /** Purposes and vendors that must all be granted. */
    consentGate: Ids;
    consentGatePlaceholder?: ng.TemplateRef<ConsentGateContext> | null;
    consentGateTitle?: string;
    private readonly renew;
    ngDoCheck(): void;
    static ɵfac: ng.ɵɵFactoryDeclaration<ConsentGate, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<ConsentGate, '[consentGate]', never, {
        consentGate: {
            alias: 'consentGate';
            required: true;
        };
        consentGatePlaceholder: {
            alias: 'consentGatePlaceholder';
            required: false;
        };
        consentGateTitle: {
            alias: 'consentGateTitle';
            required: false;
        };
    }, {}, never, never, true>;
}
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 *
 * @example
 * <consent-script id="google-analytics" src="https://www.googletagmanager.com/gtag/js?id=G-1" [attributes]="{ async: true }" />
 */
export declare class ConsentScript {
    /** Purposes and vendors that must all be granted. */
    id: Ids;
    src?: string;
    /** The script itself, where it has no address. */
    code?: string;
    /** Its further attributes: `async`, `integrity`, `type`. */
    attributes?: Readonly<Record<string, string | boolean>>;
    constructor();
    static ɵfac: ng.ɵɵFactoryDeclaration<ConsentScript, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<ConsentScript, 'consent-script', never, {
        id: {
            alias: 'id';
            required: true;
        };
        src: {
            alias: 'src';
            required: false;
        };
        code: {
            alias: 'code';
            required: false;
        };
        attributes: {
            alias: 'attributes';
            required: false;
        };
    }, {}, never, never, true>;
}
/** Makes a button open preferences. */
export declare class PreferencesButton {
    static ɵfac: ng.ɵɵFactoryDeclaration<PreferencesButton, never>;
    static ɵdir: ng.ɵɵDirectiveDeclaration<PreferencesButton, 'button[consentPreferences]', never, {}, {}, never, never, true>;
}

import * as i0 from '@angular/core';
import { InjectionToken, inject, ElementRef, Injector, runInInjectionContext, TemplateRef, ViewContainerRef, DestroyRef, afterNextRender, computed, signal, makeEnvironmentProviders } from '@angular/core';
import { addScript } from './addScript.js';
import { createGateStore } from './createGateStore.js';
import { openPlace, namePlace } from './gatePlace.js';
import { grants } from './grants.js';
import { closedSource, openSource } from './openSource.js';

/**
 * The npm entry `sekisho/angular`. What Angular's compiler would make of decorators in its partial mode, in which libraries are
 * published, is written here by hand: that compiler does not run on the project's TypeScript.
 */
const SOURCE = new InjectionToken('sekisho', { providedIn: 'root', factory: () => closedSource });
/**
 * Lets an application follow the visitor's decision. Without it, and where its consent object cannot be had, everything is denied.
 *
 * @example
 * bootstrapApplication(App, { providers: [provideSekisho({ consent: () => createConsent({ vendors: [vimeo] }) })] });
 */
const provideSekisho = (options = {}) => makeEnvironmentProviders([{ provide: SOURCE, useFactory: () => openSource(options) }]);
/** Starts in the browser, after the render that hydrates, what ends with whoever asks for it. */
const whenRendered = (start) => {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => destroyRef.onDestroy(start()));
};
/** What is followed: first what the server rendered, for it may be hydrated, then what is in force. */
const follow = (subscribe, onChange) => whenRendered(() => {
    onChange();
    return subscribe(onChange);
});
/** The page's consent object. On servers, and where nobody provides it, one that denies everything and does nothing. */
const injectSekisho = () => inject(SOURCE).consent;
/** The decision in force. On servers, and until the first render is done, that which `provideSekisho` was given. */
const injectDecision = () => {
    const { subscribe, read, rendered } = inject(SOURCE);
    const decision = signal(rendered);
    follow(subscribe, () => decision.set(read()));
    return decision.asReadonly();
};
/** Whether everything named is granted. */
const injectConsent = (id) => {
    const decision = injectDecision();
    return computed(() => grants(decision(), typeof id === 'function' ? id() : id));
};
/** The element of a gate. */
class ConsentPlace {
    constructor() {
        this.element = inject(ElementRef).nativeElement;
    }
}
ConsentPlace.ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.24',
    ngImport: i0,
    type: ConsentPlace,
    deps: [],
    target: i0.ɵɵFactoryTarget.Component,
});
ConsentPlace.ɵcmp = i0.ɵɵngDeclareComponent({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentPlace,
    isStandalone: true,
    selector: 'consent-place',
    ngImport: i0,
    template: '',
    isInline: true,
});
/** Draws a gate, and draws it anew as its state changes. */
const openGate = ({ consentGate: ids, consentGatePlaceholder: placeholder, consentGateTitle: title, }) => {
    const source = inject(SOURCE);
    const template = inject(TemplateRef);
    const container = inject(ViewContainerRef);
    const store = createGateStore(source, ids);
    let drawn;
    const createPlace = (display) => {
        const { element } = container.createComponent(ConsentPlace).instance;
        element.setAttribute('data-gate', namePlace(ids));
        element.style.display = display;
        return element;
    };
    const draw = (state) => {
        if (state === drawn)
            return;
        drawn = state;
        container.clear();
        if (state === 'held' && placeholder !== undefined) {
            if (placeholder)
                container.createEmbeddedView(placeholder, { $implicit: store });
            return;
        }
        const place = state === 'granted' ? undefined : createPlace(state === 'held' ? 'block' : 'contents');
        if (state !== 'held') {
            const view = container.createEmbeddedView(template);
            place?.append(...view.rootNodes);
            place?.setAttribute('data-once', '');
        }
        else if (title)
            place.title = title;
        // on a server there is nobody to open it
        if (place && typeof document !== 'undefined')
            openPlace(place, source, store);
    };
    draw(store.rendered());
    follow(store.subscribe, () => draw(store.read()));
};
/**
 * Renders its template only while everything named is granted, or let pass once. While it is not, the template `placeholder` stands
 * there, which gets what it can offer; without one, an element with Sekisho's own placeholder in it; `title` says what is to be seen.
 *
 * @example
 * <app-film *consentGate="'vimeo'; placeholder: held; title: 'Lesson 1'" />
 */
class ConsentGate {
    constructor() {
        /** Purposes and vendors that must all be granted. They are read once. */
        this.consentGate = '';
        this.injector = inject(Injector);
    }
    ngOnInit() {
        runInInjectionContext(this.injector, () => openGate(this));
    }
}
ConsentGate.ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.24',
    ngImport: i0,
    type: ConsentGate,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
});
ConsentGate.ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentGate,
    isStandalone: true,
    selector: '[consentGate]',
    inputs: {
        consentGate: 'consentGate',
        consentGatePlaceholder: 'consentGatePlaceholder',
        consentGateTitle: 'consentGateTitle',
    },
    ngImport: i0,
});
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 *
 * @example
 * <consent-script id="google-analytics" src="https://www.googletagmanager.com/gtag/js?id=G-1" [attributes]="{ async: true }" />
 */
class ConsentScript {
    constructor() {
        /** Purposes and vendors that must all be granted. */
        this.id = '';
        this.injector = inject(Injector);
    }
    ngOnInit() {
        const { id, src, code, attributes } = this;
        runInInjectionContext(this.injector, () => whenRendered(() => addScript({ ...attributes, id, src, code })));
    }
}
ConsentScript.ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.24',
    ngImport: i0,
    type: ConsentScript,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
});
ConsentScript.ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentScript,
    isStandalone: true,
    selector: 'consent-script',
    inputs: { id: 'id', src: 'src', code: 'code', attributes: 'attributes' },
    ngImport: i0,
});
/** Makes a button open preferences. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a directive is a class
class PreferencesButton {
}
PreferencesButton.ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '21.2.24',
    ngImport: i0,
    type: PreferencesButton,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
});
PreferencesButton.ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: PreferencesButton,
    isStandalone: true,
    selector: 'button[consentPreferences]',
    host: { attributes: { type: 'button', 'data-sekisho': 'preferences' } },
    ngImport: i0,
});

export { ConsentGate, ConsentScript, PreferencesButton, injectConsent, injectDecision, injectSekisho, provideSekisho };

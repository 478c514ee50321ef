/**
 * What the debug build says: what was wrong (`{}` is the subject), what happens instead, how to mend it.
 * Each code is a heading in docs/warnings.md, which a test checks. The production build carries none of this.
 */
export declare const problems: {
    readonly 'bad-option': 'The value of {} is not valid, so its strictest or default value is used. See docs/options.md.';
    readonly 'unknown-option': '{} is not an option, so it is ignored. Check the spelling against docs/options.md.';
    readonly 'no-regions': 'The rules of regions are not there, so everything is asked for. Put sekisho.regions.js of the same version in front of sekisho.js, or import sekisho/regions first; without regions, take away what says one, or an age: options, meta element, or the tag of that file.';
    readonly 'needs-regions': '{} does nothing without the rules of regions. Put sekisho.regions.js in front of sekisho.js, or import sekisho/regions first.';
    readonly 'mild-regime': 'The policy or its contacts say that the GDPR holds for visitors, but data-regime is "{}" for all of them: silence is no consent there. Use opt-in, or sekisho.regions.js with a region that is said, which is milder only where the law is.';
    readonly 'not-necessary': 'The vendor {} is declared as necessary, so it runs without being asked for, but the catalogue has it under another purpose. Leave its purpose out, unless the page cannot do without it.';
    readonly 'not-exempt': 'The exemption of {} is not heard, for it is known to do more: it advertises, links what it receives to a person, or embeds social media. Take the exemption away; it is asked for.';
    readonly 'no-request-address': 'The law of this region ({}) asks for a way to refuse sale and sharing beyond cookies, which a banner is not (11 CCR 7026(a)(4)). Set rights.sale, rights.url or contacts.email.';
    readonly 'missing-effect': 'The purpose {} is to be relaxed, and stays opt-in: the law of this region has an opt-out say whether the site is limited without it. Say what does not work without it, as effect of the purpose, or that all of it does.';
    readonly 'no-choices-link': 'The law of this region ({}) asks for a link to the visitor’s choices on every page, and this page has no place for it. Put <span data-sekisho="privacy-choices"></span> into its header or footer. (One that comes later, or stands in a shadow root, is not seen.)';
    readonly 'no-transmission-table': 'Japan’s rule has what each tag sends, to whom and what for stand on the page or one that is easily reached from it, whatever the visitor answers. Name the page that has it (policy.externalTransmission), or put <div data-sekisho="external-transmission"></div> on this one.';
    readonly 'no-way-back': 'The page has no way back to preferences, and visitors must be able to change their answer everywhere. Put a link to #sekisho, or a button with data-sekisho="preferences", on every page. (One that comes later, or stands in a shadow root, is not seen.)';
    readonly 'iab-taken': 'Another script of the page has {}, so Sekisho does not define it: two consent platforms would contradict each other. Take one of them away, or let Sekisho follow the other: signals/follow.js.';
    readonly 'iab-failed': 'The file or the list behind an API of the IAB cannot be used ({}), so it answers with an error, and vendors have no consent by it. Check that the file lies beside sekisho.js, and that the vendor list is one of version 3.';
    readonly 'tcf-no-cmp': 'signals.tcf has no cmpId or no cmpVersion, so __tcfapi is not defined: a TC string is void without the id of a consent platform that IAB Europe has registered. See docs/iab.md.';
    readonly 'tcf-no-list': 'signals.tcf.vendorList is no address of http or https, so __tcfapi is not defined. Serve a copy of the vendor list (v3) yourself, and name it.';
    readonly 'tcf-foreign-list': 'signals.tcf.vendorList lies on consensu.org, so __tcfapi is not defined: IAB Europe asks consent platforms to serve a copy of their own. Serve one, and name it.';
    readonly 'no-signal': 'The signal "{}" is named, but its file is not there, so it tells nobody anything. Put signals/<name>.js in front of sekisho.js, or import sekisho/signals/<name> first.';
    readonly 'google-order': 'The command {} stands in dataLayer before the default that Sekisho gives Google’s tags, so they may send it as if everything were granted. Put the Sekisho tag in front of what pushes it.';
    readonly 'google-array': 'The command {} was pushed to dataLayer as an array, which Google’s tags take for no command. Call gtag(…): it pushes its arguments.';
    readonly 'no-stub': 'The page’s code calls {}, and nothing takes the call while the tags of that vendor are held, so it fails. Put signals/stubs.js of the same version in front of sekisho.js, or import sekisho/signals/stubs first.';
    readonly 'unknown-vendor': 'The vendor {} is not known, so it is not asked for; tags that name it stay held, others are not. Use a built-in id (docs/vendors.md), or declare it with an id and a purpose.';
    readonly 'id-twice': 'The id "{}" is used for a purpose and a vendor. The vendor keeps it, or is called "{}-vendor" where the purpose is a standard one. Rename one.';
    readonly 'undeclared-tag': 'A tag names "{}", which is neither a declared vendor nor an asked-for purpose, so it stays held. Add it to data-vendors or data-purposes.';
    readonly 'running-tag': 'The tag {} is annotated but written so that the browser runs it anyway. Use type="text/plain" and data-src instead of src.';
    readonly 'bad-tag': 'A tag could not be handled ({}), so it stays held.';
    readonly 'unannotated-tag': 'The page’s own HTML has a tag of a declared vendor that is not annotated. It was held, but the browser may have requested it before any script could act. Write instead: {}';
    readonly 'unheld-tag': 'sekisho.lite.js has no guard, so this tag of a declared vendor ran although it may be denied: {} Annotate it, or use sekisho.js.';
    readonly 'no-guard': 'sekisho.lite.js has no guard, so data-guard="all" holds nothing; only annotated tags are held. Use sekisho.js.';
    readonly unguarded: 'The page has made {} unchangeable before Sekisho ran, so what goes by it is not held. Put the Sekisho tag first, or annotate the tags.';
    readonly 'template-request': 'A held template names {} by src or href. Firefox requests that before permission, for its preload scanner reads templates. Write data-src or data-href, and type="text/plain" for a script.';
    readonly 'foreign-nonce': 'The held script {} may have been put into the page by somebody else, so it stays held: it does not carry the nonce of the Sekisho tag; or, without one, it needs only what is always granted. Give both the same nonce attribute, or write it as an ordinary script.';
    readonly 'bad-address': 'The address {} is neither http nor https, so it is not used.';
    readonly 'trusted-types': 'The page does not allow the Trusted Types policy "sekisho", so {} stays held. Add it: Content-Security-Policy: trusted-types sekisho.';
    readonly 'script-timeout': 'The script {} has not answered within data-timeout, so those after it go on without it.';
    readonly 'cookie-stays': 'The cookies {} of denied vendors could not be removed. Delete them on the server, where they were set with HttpOnly or for a path that this page is not under.';
    readonly locked: 'data-lock is set, so only a real click in the interface may grant "{}". What code asks for is not granted.';
    readonly explicit: 'The purpose of "{}" is marked explicit, so only the visitor’s own click on its switch grants it. What code asks for is not granted.';
    readonly 'stale-translation': 'The privacy policy in {} is of another version than policy.version. Translate the current one, or take the entry out of policy.translations; visitors who read it are told meanwhile.';
    readonly 'fixed-option': 'This file was made by `sekisho build` with its settings in it, so {} of the page is ignored. Change the options that it is built from, and build it again.';
    readonly 'late-options': 'The options block stands behind the Sekisho tag, so it was not read. Move it in front of the tag.';
    readonly 'bad-options-block': 'The options block is not valid JSON ({}), so it is ignored, and everything is asked for.';
    readonly 'foreign-options': 'An options block does not carry the nonce of the Sekisho tag, so it is ignored: injected markup could have brought it. Give it the same nonce attribute.';
    readonly 'no-script-tag': 'The Sekisho tag cannot be found, so the interface has no base address and cannot load. Set data-base.';
    readonly 'late-tag': 'The Sekisho tag {}, so it does not hold what ran or was requested before it. Put it first in <head>, without async, defer or type="module".';
    readonly 'duplicate-instance': 'Sekisho is already running on this page, so this copy does nothing. Include it once{}.';
    readonly 'cookie-domain': 'The browser does not accept cookies for the domain "{}", so the record is kept for this host only. It must be this host or a parent of it.';
    readonly 'interface-failed': 'The interface could not be loaded ({}). Every tag stays held. Check that the file lies beside sekisho.js, and that the page is served, not opened as a file.';
    readonly 'weak-color': 'The colour {} is ignored and another stands in its place, for what is drawn with it could not be read. Set one that is further off, or both of the pair: docs/theming.md.';
    readonly 'held-size': 'The size {} is beyond its bounds, so the bound stands in its place: larger letters would push an answer out of the window, smaller ones or a narrower banner could not be read. Set one within them: docs/theming.md.';
    readonly 'unknown-embed': 'No preset knows the address {} of a link with data-embed, so it stays a link. See docs/embeds.md, or write an iframe with data-src.';
    readonly 'undeclared-embed': 'A link with data-embed needs the vendor "{}", which is not declared, so it stays a link. Add it to data-vendors.';
    readonly 'vague-text': 'The Japanese text of {} says 「等」 or 「その他」, but what is sent and what for has to be listed. Name each thing.';
    readonly 'missing-policy': 'The terms of {} ask the site for a notice in its privacy policy, but policy.url is not set. Set it, and put <div data-sekisho="disclosures"></div> on that page.';
    readonly 'incomplete-transmission': 'The external-transmission entry of {}. Japan’s rule asks what is sent, who receives it and what for. Add what is missing to the vendor: { id, party: { company }, disclosure: { sends, use, recipientUse } }; if nothing is sent, sends: [].';
    readonly 'listener-failed': 'A listener threw an error ({}). The others were called all the same.';
};
/** The code of a problem. */
export type ProblemCode = keyof typeof problems;

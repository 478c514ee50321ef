var n,t,r,h$1=Symbol.for("pv"),y$1=[],d$1=y$1.slice;function k$1(n,t,r){var u,i,f,o={},e=arguments.length;for(f in t)"key"==f?u=t[f]:"ref"==f&&"function"!=typeof n?i=t[f]:o[f]=t[f];return e>2&&(o.children=e>3?d$1.call(arguments,2):r),m$1(n,o,u,i,null)}function m$1(r,u,i,f,o){var e={type:r,props:u,key:i,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:h$1,__v:o||++t,__i:-1,__u:0};return n.vnode&&n.vnode(e),e}function $$1(n){return n.children}n={__e:function(n,t,r,u){for(var i,o,e;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)}catch(t){n=t;}}throw n}},t=0,r=function(n){return null!=n&&n.constructor===h$1};

var f$1=Symbol.for("pv"),o$1=0;function a$1(t,e,n$1,u,a,i){e||(e={});var c,l,p=e;if("ref"in p&&"function"!=typeof t)for(l in p={},e)"ref"==l?c=e[l]:p[l]=e[l];var s={type:t,props:p,key:n$1,ref:c,__k:null,__:null,__b:0,__e:null,__c:null,constructor:f$1,__v:--o$1,__i:-1,__u:0};return n.vnode&&n.vnode(s),s}

var o="__s",i="__c",a="__k",u="__d",c="__s",f=/[\s\n\\/='"\0<>]/,s=/^(xlink|xmlns|xml)([A-Z])/,l=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,p=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,h=new Set(["draggable","spellcheck"]);function d(e){ void 0!==e.__g?e.__g|=8:e[u]=true;}function v(e){ void 0!==e.__g?e.__g&=-9:e[u]=false;}function m(e){return void 0!==e.__g?!!(8&e.__g):true===e[u]}var y=/["&<]/;function _(e){if(0===e.length||false===y.test(e))return e;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1;}return n!==t&&(r+=e.slice(t,n)),r}var g={},k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g;function x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){var o="-"==n[0]?n:g[n]||(g[n]=n.replace(b,"-$&").toLowerCase()),i=";";"number"!=typeof r||o.startsWith("--")||k.has(o)||(i="px;"),t=t+o+":"+r+i;}}return t||void 0}function w(){this.__d=true;}function H(e,t){return {__v:e,context:t,props:e.props,setState:w,forceUpdate:w,__d:true,__h:new Array(0)}}var T={},j=[],P=Array.isArray,$=Object.assign,U="",Z="\x3c!--$s--\x3e",F="\x3c!--/$s--\x3e";function M(e){return "string"==typeof e?Z+e+F:P(e)?(e.unshift(Z),e.push(F),e):e&&"function"==typeof e.then?e.then(M):Z+e+F}function W(){return {beforeDiff:n.__b,afterDiff:n.diffed,renderHook:n.__r,unmountHook:n.unmount,rootHook:n.__,commitHook:n.__c,catchError:n.__e,errorBoundaries:n.errorBoundaries}}function B(e){var t=n[o];n[o]=true;try{return e()}finally{n[o]=t;}}function z(n,r,o){var i=W();try{var u=B(function(){var u,c=k$1($$1,null);return c[a]=[n],i.rootHook&&i.rootHook(n,((u={})[a]=c,u.nodeType=1,u)),q(n,r||T,!1,void 0,c,!1,o,i)});return P(u)?u.join(U):u}catch(e){if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{i.commitHook&&B(function(){return i.commitHook(n,j)}),j.length=0;}}function N(e,t,n){var r,o=e.type,a=true;return e[i]?(a=false,(r=e[i]).state=r[c]):r=new o(e.props,t),e[i]=r,r.__v=e,r.props=e.props,r.context=t,d(r),null==r.state&&(r.state=T),null==r[c]&&(r[c]=r.state),o.getDerivedStateFromProps?r.state=$({},r.state,o.getDerivedStateFromProps(r.props,r.state)):a&&r.componentWillMount?(r.componentWillMount(),r.state=r[c]!==r.state?r[c]:r.state):!a&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),r.render(r.props,r.state,t)}function q(e,n,o,u,y,g,k,b){if(null==e||true===e||false===e||e===U)return U;var w=typeof e;if("object"!=w)return "function"==w?U:"string"==w?_(e):e+U;if(P(e)){var C,D=U;y[a]=e;for(var A=e.length,S=0;S<A;S++){var E=e[S];if(null!=E&&"boolean"!=typeof E){var L,j=q(E,n,o,u,y,g,k,b);"string"==typeof j?D+=j:(C||(C=new Array(A)),D&&C.push(D),D=U,P(j)?(L=C).push.apply(L,j):C.push(j));}}return C?(D&&C.push(D),C):D}if(!r(e))return U;e.__=y,b.beforeDiff&&b.beforeDiff(e);var Z=e.type,F=e.props;if("function"==typeof Z){var W,z,O,R=n;if(Z===$$1){if("tpl"in F){for(var K,G=U,J=0;J<F.tpl.length;J++)if(G+=F.tpl[J],F.exprs&&J<F.exprs.length){var Q=F.exprs[J];if(null==Q)continue;if("object"==typeof Q&&(r(Q)||P(Q))){var X,Y=q(Q,n,o,u,e,g,k,b);"string"==typeof Y?G+=Y:(K||(K=[]),G&&K.push(G),G=U,P(Y)?(X=K).push.apply(X,Y):K.push(Y));}else G+=Q;}return K?(G&&K.push(G),K):G}if("UNSTABLE_comment"in F)return "\x3c!--"+_(F.UNSTABLE_comment)+"--\x3e";z=F.children;}else {if(null!=(W=Z.contextType)){var ee=n[W.__c];R=ee?ee.props.value:W.__;}var te=Z.prototype&&"function"==typeof Z.prototype.render;if(te)z=/**#__NOINLINE__**/N(e,R,b),O=e[i];else {e[i]=O=/**#__NOINLINE__**/H(e,R);for(var ne=0;m(O)&&ne++<25;){v(O),b.renderHook&&b.renderHook(e);try{z=Z.call(O,F,R);}catch(t){throw t}}d(O);}if(null!=O.getChildContext&&(n=$({},n,O.getChildContext())),te&&b.errorBoundaries&&(Z.getDerivedStateFromError||O.componentDidCatch)){z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z;try{return q(z,n,o,u,e,g,!1,b)}catch(r){return Z.getDerivedStateFromError&&(O[c]=Z.getDerivedStateFromError(r)),O.componentDidCatch&&O.componentDidCatch(r,T),m(O)?(z=N(e,n,b),null!=(O=e[i]).getChildContext&&(n=$({},n,O.getChildContext())),q(z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z,n,o,u,e,g,k,b)):U}finally{b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e);}}}z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z;try{var re=q(z,n,o,u,e,g,k,b);return b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),e._suspended?M(re):re}catch(t){if(k&&k.onError){var oe=function t(r){return k.onError(r,e,function(e,r){try{return B(function(){return q(e,n,o,u,r,g,k,b)})}catch(e){return t(e)}})}(t);return void 0!==oe?oe:(b.catchError&&b.catchError(t,e),U)}throw t;}}var ie,ae="<"+Z,ue=U;for(var ce in F){var fe=F[ce];if("function"!=typeof(fe=V(fe)?fe.value:fe)||"class"===ce||"className"===ce){switch(ce){case "children":ie=fe;continue;case "key":case "ref":case "__self":case "__source":continue;case "htmlFor":if("for"in F)continue;ce="for";break;case "className":if("class"in F)continue;ce="class";break;case "defaultChecked":ce="checked";break;case "defaultSelected":ce="selected";break;case "defaultValue":case "value":switch(ce="value",Z){case "textarea":ie=fe;continue;case "select":u=fe;continue;case "option":u!=fe||"selected"in F||(ae+=" selected");}break;case "dangerouslySetInnerHTML":ue=fe&&fe.__html;continue;case "style":"object"==typeof fe&&(fe=x(fe));break;case "acceptCharset":ce="accept-charset";break;case "httpEquiv":ce="http-equiv";break;default:if(f.test(ce))continue;s.test(ce)?ce=ce.replace(s,"$1:$2").toLowerCase():"-"!==ce[4]&&!h.has(ce)||null==fe?o?p.test(ce)&&(ce="panose1"===ce?"panose-1":ce.replace(/([A-Z])/g,"-$1").toLowerCase()):l.test(ce)&&(ce=ce.toLowerCase()):fe+=U;}null!=fe&&false!==fe&&(ae=true===fe||fe===U?ae+" "+ce:ae+" "+ce+'="'+_(fe+U)+'"');}}if(f.test(Z))throw new Error(Z+" is not a valid HTML tag name in "+ae+">");if(ue||("string"==typeof ie?ue=_(ie):null!=ie&&false!==ie&&true!==ie&&(ue=q(ie,n,"svg"===Z||"foreignObject"!==Z&&o,u,e,g,k,b))),b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),!ue&&I.has(Z))return ae+"/>";var se="</"+Z+">",le=ae+">";return P(ue)?[le].concat(ue,[se]):"string"!=typeof ue?[le,ue,se]:le+ue+se}var I=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"]);function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}

/** Whether something that was granted no longer is. */
/** Whether everything named is granted; nothing named is nothing granted. */
const grants = ({ choices }, ids) => ids.length > 0 && ids.every((id) => choices[id] === 'granted');

/** Four characters that stand for an id: the low 24 bits of FNV-1a over its code points, in base 64. */
const token = (id) => {
    let hash = 0x811c9dc5;
    for (const character of id)
        hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
    return btoa(String.fromCharCode(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255));
};

/** The regime that a purpose or vendor stands under; the strictest of all where nothing is known of it. */
const regimeOf = ({ regime, regimes }, id) => regimes?.[id] || regime;

/**
 * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
 * no object gives an empty one.
 */
const own = (bag) => {
    const copy = Object.assign(Object.create(null), typeof bag === 'object' ? bag : undefined);
    // `undefined` says nothing, so it shall not stand in the place of a default
    for (const key in copy)
        if (copy[key] === undefined)
            delete copy[key];
    return copy;
};

/** A site's own words for a purpose, in the language that prevails; a translation added later changes nothing. */
const wordsOf = ({ description }, { authoritativeLanguage }) => {
    if (typeof description === 'string')
        return description;
    const texts = own(description);
    const words = texts[authoritativeLanguage] || Object.values(texts)[0];
    return typeof words === 'string' ? words : '';
};
/** Every purpose and vendor that is not necessary, purposes first. `signalled` is what the browser signals against. */
const questionsOf = ({ purposes, vendors, policy }, signalled = []) => {
    const subject = (id, purpose, what, advertises) => {
        const { explicit, advertising } = purposes.find((one) => one.id === purpose) || {};
        const isAdvertising = !!(advertises || advertising || purpose === 'advertising');
        const isSignalled = signalled.includes(id);
        const isExplicit = !!explicit || isSignalled;
        const matter = what ? `${id} ${what}` : id;
        return purpose === 'necessary' ? [] : [{ id, purpose, isExplicit, isAdvertising, matter, isSignalled }];
    };
    return [
        ...purposes.flatMap((purpose) => subject(purpose.id, purpose.id, wordsOf(purpose, policy))),
        ...vendors.flatMap(({ id, purpose, advertises }) => subject(id, purpose, purpose, advertises)),
    ];
};
/** The tokens under which an answer may be kept: a refusal, a grant, a grant in spite of the browser's signal. */
const keysOf = ({ id, matter }) => [id, matter, `${matter} gpc`].map(token);
/** What a record answers, in force or not. What was granted without the signal is not granted under it. */
const readAnswer = (record, subject) => {
    // most pages have none yet, and hashing is the dearest part
    const [refused, granted, insisted] = record ? keysOf(subject).map((key) => record.choices[key]) : [];
    return refused === 'denied' ? refused : (!subject.isSignalled && granted) || insisted;
};

/** A day begins in the east: a revision is never in force later than where its readers are (UTC+14). */
const EARLIEST_ZONE = 14 * 3600000;
const isDue = ({ date }, now) => Date.parse(date) - EARLIEST_ZONE <= now;
/** Whether a revision concerns a purpose. */
const concerns = ({ purposes }, purpose) => !purposes || purposes.includes(purpose);
/**
 * Finds where a record stands. A list of revisions that does not name the policy's version, or of which none is in force
 * yet, explains nothing: then only the version itself is known. Pure.
 */
const readStanding = ({ version = '', revisions = [] }, record, now) => {
    const due = revisions.some((revision) => revision.version === version)
        ? revisions.filter((revision) => isDue(revision, now))
        : [];
    const current = due.length ? due[due.length - 1].version : version;
    const find = (mark) => due.length ? revisions.findIndex((revision) => token(revision.version) === mark) : -1;
    const stand = find(record?.policy);
    const since = stand < 0 ? [] : revisions.slice(stand + 1);
    const material = since.filter((revision) => revision.kind === 'material' && isDue(revision, now));
    const untold = since.slice(Math.max(find(record?.seen) - stand, 0));
    return {
        version: current,
        isKnown: stand >= 0 || record?.policy === token(current),
        material,
        changes: since.filter((revision) => material.includes(revision) || untold.includes(revision)),
        untold,
    };
};

const DAY = 86400;
/** Whether a record is in force, and if not, why. */
const readValidity = ({ settings, record, now }, standing) => {
    // a record from tomorrow was not written by this browser's clock
    if (!record || record.at > now / 1000 + DAY)
        return 'undecided';
    if (record.at + settings.cookie.days * DAY < now / 1000)
        return 'expired';
    return standing.isKnown ? 'decided' : 'outdated';
};
/**
 * Derives every choice from what is known. Pure, and the only place of the core where law-shaped logic lives.
 *
 * Where an answer is missing the regime speaks, and never milder than an earlier refusal. A grant that a material
 * revision concerns is missing; a refusal stands, for nobody is asked again about what they do not want. A browser's signal
 * against advertising takes the place of an answer; a grant that it contradicts is asked about, by itself.
 */
const decide = (facts) => {
    const { settings, record, gpc, now, via = 'default' } = facts;
    const standing = readStanding(settings.policy, record, now);
    const validity = readValidity(facts, standing);
    const isInForce = validity === 'decided';
    const answerTo = (subject) => {
        const answer = readAnswer(record, subject);
        const isStale = !isInForce || standing.material.some((revision) => concerns(revision, subject.purpose));
        return isStale && answer === 'granted' ? undefined : answer;
    };
    const plain = questionsOf(settings);
    const idsOf = (some) => some.map(({ id }) => id);
    const ruling = settings.rule?.(plain, gpc);
    const advertising = idsOf(plain.filter(({ isAdvertising }) => gpc && isAdvertising));
    const { regime, regimes, locked } = ruling || {
        regime: settings.regime,
        locked: settings.regime === 'opt-in' ? [] : advertising,
    };
    // the signal says no for whoever has not said yes; where an answer is asked for first, one that is given under it counts
    const signalled = advertising.filter((id) => !locked.includes(id));
    const all = questionsOf(settings, signalled).map((subject) => ({ ...subject, answer: answerTo(subject) }));
    const choices = Object.create(null);
    for (const { id } of [...settings.purposes, ...settings.vendors])
        choices[id] = 'granted';
    for (const { id, purpose, isExplicit, answer } of all) {
        const isAsked = isExplicit || regimeOf({ regime, regimes }, id) === 'opt-in';
        const isSilenceNo = isAsked || record?.choices[token(purpose)] === 'denied';
        choices[id] = locked.includes(id) ? 'denied' : answer || (isSilenceNo ? 'denied' : 'granted');
    }
    // of a region's rules some may ask nothing, others for an answer
    const whole = all.filter(({ id, isExplicit }) => !isExplicit && regimes?.[id] !== 'none');
    const missing = whole.filter(({ answer }) => !answer);
    // what was granted without the signal is a question by itself, when there is no other
    const open = missing[0]
        ? missing
        : plain.filter((subject, index) => !all[index].answer && !subject.isExplicit && answerTo(subject));
    const isGap = isInForce && open.length > 0;
    // an answer to a part of the question (a placeholder's) is not yet an answer; a whole one has been overtaken
    const isOvertaken = isGap && (record.isWhole || !missing[0]);
    const gap = isOvertaken ? 'outdated' : 'undecided';
    const status = isGap ? gap : validity;
    return Object.freeze({
        status,
        regime,
        choices: Object.freeze(choices),
        unanswered: idsOf(all.filter(({ answer }) => !isInForce || !answer)),
        asked: idsOf(isOvertaken ? open : whole),
        locked,
        signalled,
        changes: status === 'decided' ? standing.untold : standing.changes,
        via,
        ...ruling,
        ...(isInForce && { at: record.at * 1000 }),
    });
};

/** Consent where there is no page: nothing is recorded, nothing happens, what the regime denies is denied. */
const idleConsent = (settings) => {
    const decision = decide({ settings, record: undefined, gpc: false, now: Date.now() });
    const isGranted = (...ids) => grants(decision, ids);
    const nothing = () => { };
    return {
        decision,
        isGranted,
        subscribe(listener) {
            listener(decision);
            return nothing;
        },
        when: (...ids) => (isGranted(...ids) ? Promise.resolve(decision) : new Promise(nothing)),
        show: () => Promise.resolve(),
        hide: nothing,
        disclose: () => Promise.resolve(),
        grant: nothing,
        deny: nothing,
        withdraw: nothing,
        destroy: nothing,
    };
};

/** Sources that several rows share. */
/** Community data, Apache-2.0. Good for names; a lifetime yields to the vendor's own page. */
const OPEN_COOKIE_DATABASE = 'Open Cookie Database 0ee5a17 (2026-01-21)';
/** Google's table for the older Analytics libraries. */
const GOOGLE_ANALYTICS_COOKIES = 'developers.google.com/analytics/resources/concepts/gaConceptsCookies';
/** Google's page on its cookies, read in copies and quotations. */
const GOOGLE_COOKIES = 'policies.google.com/technologies/cookies';
/** Google's table of the cookies of its advertising and measurement products, read in copies of 2026. */
const GOOGLE_AD_COOKIES = 'business.safety.google/adscookies, read in copies of 2026';
/** For cookies that Google keeps for 13 months in the EEA and the United Kingdom: the longer time is given. */
const GOOGLE_AD_COOKIES_ABROAD = `${GOOGLE_AD_COOKIES}: 13 months in the EEA and the United Kingdom, 24 months elsewhere`;
/** Google's privacy policy, as stored on 2026-06-24. */
const GOOGLE_POLICY = 'policies.google.com/privacy (stored 2026-06-24)';
/** Google's page on advertising, as stored on 2026-04-02. */
const GOOGLE_ADS_POLICY = 'policies.google.com/technologies/ads (stored 2026-04-02)';
/** Meta's table of its cookies, as stored on 2026-07-11. */
const META_COOKIES = 'facebook.com/privacy/policies/cookies (stored 2026-07-11)';
/** LinkedIn's table of its cookies, read in a copy of 2023. */
const LINKEDIN_COOKIES = 'linkedin.com/legal/l/cookie-table, read in a copy of 2023';
/** TikTok's help page on the cookies of its pixel. */
const TIKTOK_COOKIES = 'ads.tiktok.com/help/article?aid=10007540 (March 2025)';
/** X's chart of its cookies, which has no lifetimes, as stored on 2026-08-18. */
const X_COOKIES = 'help.x.com/en/rules-and-policies/x-cookies (stored 2026-08-18)';
/** Contentsquare's list, which is Hotjar's too. */
const CONTENTSQUARE_COOKIES = 'docs.contentsquare.com/en/web/cookies';
/** Hotjar's own list, read in a copy. */
const HOTJAR_COOKIES = 'the list of the Hotjar tracking code, read in a copy at angleplc.com/cookies-declaration';
/** LY Corporation's privacy policy, as stored on 2026-07-31. */
const LY_POLICY = 'the privacy policy of LY Corporation (stored 2026-07-31)';
/** The European Commission's decision on Japan. */
const JAPAN_ADEQUACY = 'Commission Implementing Decision (EU) 2019/419';
/** The name occurs in real cookie headers; that says nothing about how long it is kept. */
const SEEN$1 = 'seen in cookie headers in public repositories';
/** The name occurs as a key of localStorage or sessionStorage in public code; that says nothing about how long it is kept. */
const SEEN_IN_STORAGE = 'seen as a storage key in public repositories';
/** Which host is whose, MIT. It knows neither cookies nor policies. */
const THIRD_PARTY_WEB = 'third-party-web 0.30.0 for the hosts';
/** AMP's list of advertising networks, Apache-2.0. It knows the addresses of their scripts. */
const AMP_ADS = 'ampproject/amphtml, ads, for the addresses';
/** What a vendor of IAB Europe's list declares that it keeps on devices, as Prebid fetched it on 2026-08-06. */
const DEVICE_STORAGE_DISCLOSURES = 'its device storage disclosure, in prebid/Prebid.js @8660b47 (2026-08-20)';
/** Policies as published, stored day by day. The day in a row is that of the version read. */
const OPEN_TERMS_ARCHIVE = 'OpenTermsArchive/contrib-versions @d6fb386 (2026-08-22)';

const LY = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };
const lyPrivacyPolicy = {
    en: 'https://privacy.lycorp.co.jp/en/',
    ja: 'https://privacy.lycorp.co.jp/ja/',
};
/** Japan is adequate for the EEA. */
const toJapan = [{ from: 'EEA', to: 'JP', ground: 'adequacy', source: JAPAN_ADEQUACY }];

// An advertiser that lets it measure under a host of its own (A8's “DNS” method) adds that host.
/** A8.net: affiliate links and banners, and the tags by which advertisers count what follows from them. */
const facts$1I = {
    id: 'a8-net',
    purpose: 'advertising',
    hosts: ['a8.net'],
    cookies: ['_a8_*'],
    company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
    catalogue: true,
};
const party$1I = {
    name: 'A8.net',
    company: facts$1I.company,
    country: 'JP',
};
const links$1I = { privacyPolicy: 'https://www.a8.net/privacy.html' };
const disclosure$1I = {
    use: {
        en: 'Shows affiliate advertisements, and counts the purchases and applications that follow from them.',
        ja: 'アフィリエイト広告を表示し、そこから生じた購入や申込みを測定するために使います。',
    },
    recipientUse: {
        en: 'FAN Communications recognises the browser and the click, and uses the data to count which site’s advertisement led to a purchase.',
        ja: '株式会社ファンコミュニケーションズはブラウザと広告のクリックを識別し、どのサイトの広告が購入や申込みにつながったかの測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        {
            name: '_a8_*',
            party: 'first',
            retention: null,
            source: 'read by the program’s number in one public repository; document.a8.net says that the click is kept in a cookie',
        },
    ],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1I,
    privacyPolicyKind: 'unverified',
    source: 'document.a8.net (guides for its tracking tags); a8.net/campus on its use of cookies; statics.a8.net, px.a8.net and the numbered hosts of its banners in use on public sites; privacy policy seen in use on public sites, not fetched; no opt-out page was verified',
    checked: '2026-11-28',
};

/** ACCESSTRADE: affiliate links and banners, and the pixels by which advertisers count what follows from them. */
const facts$1H = {
    id: 'accesstrade',
    purpose: 'advertising',
    hosts: ['accesstrade.net'],
    company: { en: 'Interspace Co., Ltd.', ja: '株式会社インタースペース' },
    catalogue: true,
};
const party$1H = {
    name: { en: 'ACCESSTRADE', ja: 'アクセストレード' },
    company: facts$1H.company,
    country: 'JP',
};
const links$1H = {
    privacyPolicy: {
        en: 'https://www.accesstrade.ne.jp/en/privacy',
        ja: 'https://www.accesstrade.ne.jp/privacy',
    },
};
const disclosure$1H = {
    use: {
        en: 'Shows affiliate advertisements, and counts the purchases and applications that follow from them.',
        ja: 'アフィリエイト広告を表示し、そこから生じた購入や申込みを測定するために使います。',
    },
    recipientUse: {
        en: 'Interspace counts which site’s advertisement was shown, clicked and led to a purchase, and handles the data under its own privacy policy.',
        ja: '株式会社インタースペースはどのサイトの広告が表示され、クリックされ、購入や申込みにつながったかを測定し、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1H,
    privacyPolicyKind: 'policy',
    source: 'accesstrade.ne.jp/privacy and accesstrade.ne.jp/en/privacy; h.accesstrade.net and is.accesstrade.net in use on public sites; no opt-out page was verified',
    checked: '2026-11-28',
};

/** AD EBiS. */
const facts$1G = {
    id: 'ad-ebis',
    purpose: 'advertising',
    hosts: ['ebis.ne.jp'],
    company: { en: 'YRGLM Inc.', ja: '株式会社イルグルム' },
    catalogue: true,
};
const party$1G = {
    name: { en: 'AD EBiS', ja: 'アドエビス' },
    company: facts$1G.company,
    country: 'JP',
    formerly: [{ en: 'LOCKON', ja: 'ロックオン' }],
};
const links$1G = { privacyPolicy: 'https://www.ebis.ne.jp/privacy/faq/' };
const disclosure$1G = {
    use: {
        en: 'Measures which advertisements lead to visits, purchases and enquiries.',
        ja: 'どの広告から訪問、購入、申込みにつながったかを測定します。',
    },
    recipientUse: {
        en: 'YRGLM measures on behalf of the site.',
        ja: '株式会社イルグルムはサイトの委託を受けて測定します。',
    },
    role: 'processor',
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1G,
    privacyPolicyKind: 'unverified',
    source: `ebis.ne.jp/privacy/faq, which calls the site the one that entrusts the data; ${THIRD_PARTY_WEB}; no opt-out page was verified`,
    checked: '2026-11-24',
};

/** Ad Generation (Supership). */
const facts$1F = {
    id: 'ad-generation',
    purpose: 'advertising',
    hosts: ['socdm.com'],
    company: { en: 'Supership Inc.', ja: 'Supership株式会社' },
    catalogue: true,
};
const party$1F = {
    name: 'Ad Generation',
    company: facts$1F.company,
    country: 'JP',
};
const links$1F = { privacyPolicy: 'https://supership.jp/privacy/' };
const disclosure$1F = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Supership Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: 'Supership株式会社はブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1F,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://supership.jp/optout/',
    source: `${THIRD_PARTY_WEB}; supership.jp/privacy; opt-out page seen in use in a public repository, not fetched`,
    checked: '2026-11-24',
};

const ADOBE = 'Adobe Inc.';
const adobeExperienceCloudPolicy = 'https://www.adobe.com/privacy/experience-cloud.html';
const adobeOptOutPage = 'https://www.adobe.com/privacy/opt-out.html';
/** It says that Adobe is the processor of its customers' data there. */
const ADOBE_EXPERIENCE_CLOUD = 'adobe.com/privacy/experience-cloud (2025-06-03)';
/** Adobe's own tables of the cookies of Analytics, Audience Manager, Advertising, Target and the visitor ID service. */
const ADOBE_COOKIES = 'AdobeDocs/core-services.en @0ce7238 and @0e21af5, cookies';

/** Adobe Advertising: the pixel of advertisers. */
const facts$1E = {
    id: 'adobe-advertising',
    purpose: 'advertising',
    hosts: ['everesttech.net'],
    cookies: ['adcloud', 'id_adcloud'],
    company: ADOBE,
    catalogue: true,
};
const party$1E = {
    name: 'Adobe Advertising',
    company: facts$1E.company,
    country: 'US',
};
const links$1E = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure$1E = {
    use: {
        en: 'Measures the results of advertisements and shows them again to people who visited the site.',
        ja: '広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Adobe recognises the browser across sites, and uses the data to choose and measure advertisements for the site.',
        ja: 'Adobe は複数のサイトでブラウザを識別し、受け取った情報をサイトの広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'adcloud', party: 'first', retention: 'P1Y', source: ADOBE_COOKIES },
        { name: 'id_adcloud', party: 'first', retention: 'P91D', source: ADOBE_COOKIES },
        { name: 'everest_g_v2', party: 'third', retention: 'P1Y', source: ADOBE_COOKIES },
        { name: '_tmae', party: 'third', retention: 'P1Y', source: ADOBE_COOKIES },
        { name: 'everest_session_v2', party: 'third', retention: 'session', source: ADOBE_COOKIES },
        { name: 'ev_tm', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: '_lcc', party: 'third', retention: 'PT15M', source: ADOBE_COOKIES },
        { name: 'ev_sync_*', party: 'third', retention: null, source: ADOBE_COOKIES },
    ],
    ...links$1E,
    privacyPolicyKind: 'policy',
    optOutPage: adobeOptOutPage,
    source: `${ADOBE_EXPERIENCE_CLOUD}; experienceleague.adobe.com (the identifiers of Adobe Advertising) for what is sent; ${THIRD_PARTY_WEB}; opt-out page of 2025-06-03`,
    checked: '2026-11-28',
};

/** Adobe Audience Manager: audiences, and the sync of identifiers. */
const facts$1D = {
    id: 'adobe-audience-manager',
    purpose: 'advertising',
    // demdex.net serves the visitor ID service and Audience Manager alike
    hosts: ['demdex.net'],
    cookies: ['aam_uuid'],
    company: ADOBE,
    catalogue: true,
};
const party$1D = {
    name: 'Adobe Audience Manager',
    company: facts$1D.company,
    country: 'US',
};
const links$1D = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure$1D = {
    use: {
        en: 'Sorts visitors into audiences, for which advertisements are chosen here and on other sites.',
        ja: '訪問者をオーディエンスに分類し、このサイトやほかのサイトの広告の選択に使います。',
    },
    recipientUse: {
        en: 'Adobe compiles the audiences for the site, and exchanges identifiers with the advertising companies that the site has chosen.',
        ja: 'Adobe はサイトのためにオーディエンスを集計し、サイトが選んだ広告会社と識別子を交換します。',
    },
    role: 'processor',
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'aam_uuid', party: 'first', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'demdex', party: 'third', retention: 'P180D', source: ADOBE_COOKIES },
        { name: 'dextp', party: 'third', retention: 'P180D', source: ADOBE_COOKIES },
        { name: 'dst', party: 'third', retention: 'P180D', source: ADOBE_COOKIES },
        { name: '_dp', party: 'third', retention: 'PT30S', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$1D,
    privacyPolicyKind: 'policy',
    optOutPage: adobeOptOutPage,
    source: `${ADOBE_EXPERIENCE_CLOUD}; ${THIRD_PARTY_WEB}; opt-out page of 2025-06-03`,
    checked: '2026-11-28',
};

/** Adobe Experience Cloud: Analytics, Target, the visitor ID service and the Web SDK. A site that sends to a host of its own adds that. */
const facts$1C = {
    id: 'adobe-experience-cloud',
    purpose: 'analytics',
    // demdex.net serves the visitor ID service and Audience Manager alike
    hosts: ['omtrdc.net', '2o7.net', 'adobedc.net', 'demdex.net'],
    // not `kndctr_*`, which would take the Web SDK’s record of consent
    cookies: [
        'AMCV_*',
        'AMCVS_*',
        's_ecid',
        's_cc',
        's_sq',
        's_ac',
        's_vi',
        's_fid',
        'mbox',
        'mboxEdgeCluster',
        'at_check',
    ],
    company: ADOBE,
    catalogue: true,
};
const party$1C = {
    name: 'Adobe Experience Cloud',
    company: facts$1C.company,
    country: 'US',
};
const links$1C = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure$1C = {
    use: {
        en: 'Follows visits to the site, and shows the contents that fit them.',
        ja: 'サイト内の行動を解析し、それに合わせた内容を表示します。',
    },
    recipientUse: {
        en: 'Adobe compiles the visits for the site, on whose behalf it acts.',
        ja: 'Adobe はサイトの委託を受けて、行動履歴を集計します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'AMCV_*', party: 'first', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'AMCVS_*', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 's_ecid', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 's_cc', party: 'first', retention: 'session', source: ADOBE_COOKIES },
        { name: 's_sq', party: 'first', retention: 'session', source: ADOBE_COOKIES },
        { name: 's_ac', party: 'first', retention: 'session', source: ADOBE_COOKIES },
        // s_vi stands under Adobe’s own host where the site has no name of its own for it
        { name: 's_vi', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 's_fid', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 'mbox', party: 'first', retention: 'P2Y', source: ADOBE_COOKIES },
        { name: 'mboxEdgeCluster', party: 'first', retention: 'PT30M', source: ADOBE_COOKIES },
        { name: 'at_check', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links$1C,
    privacyPolicyKind: 'policy',
    source: `${ADOBE_EXPERIENCE_CLOUD}; ${THIRD_PARTY_WEB}; the Web SDK keeps kndctr_…_identity (395 days) and kndctr_…_cluster (30 minutes) besides, with the organisation in the middle of their names`,
    checked: '2026-11-28',
};

/** Adobe Fonts: web fonts, once Typekit. */
const facts$1B = {
    id: 'adobe-fonts',
    purpose: 'functional',
    hosts: ['typekit.net'],
    // it sets no cookies
    company: ADOBE,
    catalogue: true,
};
const party$1B = {
    name: 'Adobe Fonts',
    company: facts$1B.company,
    country: 'US',
    formerly: ['Typekit'],
};
const links$1B = { privacyPolicy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html' };
const disclosure$1B = {
    use: {
        en: 'Delivers the fonts in which pages are shown.',
        ja: 'ページの表示に使う書体を配信します。',
    },
    recipientUse: {
        en: 'Adobe delivers the fonts, counts their use to pay their makers, and does not store the IP address.',
        ja: 'Adobe は書体を配信し、制作者への支払いのために利用数を集計します。IP アドレスは保存しません。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links$1B,
    privacyPolicyKind: 'policy',
    source: `adobe.com/privacy/policies/adobe-fonts (2021-11-05); ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** Adobe Experience Platform Tags: the tag manager. What it loads is asked for by its own vendors. */
const facts$1A = {
    id: 'adobe-tags',
    purpose: 'functional',
    hosts: ['adobedtm.com'],
    company: ADOBE,
    catalogue: true,
};
const party$1A = {
    name: { en: 'Adobe Experience Platform Tags', ja: 'Adobe Experience Platform タグ' },
    company: facts$1A.company,
    country: 'US',
    formerly: ['Adobe Experience Platform Launch'],
};
const links$1A = { privacyPolicy: adobeExperienceCloudPolicy };
const disclosure$1A = {
    use: {
        en: 'Loads the other services that the site has set up.',
        ja: 'サイトが設定したほかのサービスを読み込みます。',
    },
    recipientUse: {
        en: 'Adobe delivers the scripts of the services that the site uses.',
        ja: 'Adobe は、サイトが利用するサービスのスクリプトを配信します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    ...links$1A,
    privacyPolicyKind: 'policy',
    source: `${ADOBE_EXPERIENCE_CLOUD}; experienceleague.adobe.com (tags) for the former name; ${THIRD_PARTY_WEB}; which cookies it sets itself was not looked up`,
    checked: '2026-11-28',
};

const NOTICE = 'nextroll.com/privacy (2026-06-10)';
// Not __adroll_consent_params and its kin, in which NextRoll's own consent tool keeps the answer.
/** AdRoll: the pixel, also of AdRoll ABM. */
const facts$1z = {
    id: 'adroll',
    purpose: 'advertising',
    hosts: ['adroll.com'],
    cookies: ['__adroll_fpc', '__ar_v4'],
    company: 'NextRoll, Inc.',
    catalogue: true,
};
const ireland$3 = {
    company: 'NextRoll Limited',
    country: 'IE',
    address: 'Floor 3, Block 3, Miesian Plaza, Dublin 2, D02 Y754, Ireland',
};
const party$1z = {
    name: 'AdRoll',
    company: facts$1z.company,
    country: 'US',
    // its notice, for the EEA, Switzerland and the United Kingdom
    controllers: { EEA: ireland$3, GB: ireland$3, CH: ireland$3 },
};
const links$1z = { privacyPolicy: 'https://www.nextroll.com/privacy' };
const disclosure$1z = {
    use: {
        en: 'Shows the site’s advertisements again to people who visited it, and measures their results.',
        ja: 'サイトを訪れた方に広告を再び表示し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'NextRoll recognises the browser on the sites of its customers, uses the data to choose and measure advertisements, and handles it under its own privacy notice.',
        ja: 'NextRoll は顧客のサイトでブラウザを識別し、受け取った情報を広告の選択と測定に利用し、自社のプライバシーに関する通知に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        { name: '__adroll_fpc', party: 'first', retention: 'P13M', source: NOTICE },
        { name: '__ar_v4', party: 'first', retention: 'P13M', source: NOTICE },
        { name: '__adroll', party: 'third', retention: 'P13M', source: NOTICE },
        { name: '__adroll_shared', party: 'third', retention: 'P13M', source: NOTICE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'standard-clauses',
        source: NOTICE,
    })),
    ...links$1z,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://app.adroll.com/optout/safari',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: NOTICE,
    source: `${NOTICE}, read in ${OPEN_TERMS_ARCHIVE}, which names the cookies but not on whose domain they are: __adroll_fpc and __ar_v4 are seen in cookie headers of sites in public repositories; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** Amazon Ads: its tag for advertisers, and its auctions for publishers. */
const facts$1y = {
    id: 'amazon-ads',
    purpose: 'advertising',
    hosts: ['amazon-adsystem.com'],
    signals: ['amazon'],
    company: 'Amazon Advertising LLC',
    catalogue: true,
};
const party$1y = {
    name: 'Amazon Ads',
    company: facts$1y.company,
    country: 'US',
};
const links$1y = {
    privacyPolicy: {
        en: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=468496',
        ja: 'https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=G64JFZVFDY66XG9K',
    },
};
const disclosure$1y = {
    use: {
        en: 'Measures the results of advertisements on Amazon and elsewhere, and shows advertisements on the site.',
        ja: 'Amazon やほかのサイトの広告の成果を測定し、このサイトに広告を表示するために使います。',
    },
    recipientUse: {
        en: 'Amazon recognises the browser on many sites, uses the data to choose and measure advertisements, and handles it under its own privacy policy.',
        ja: 'Amazon は多くのサイトでブラウザを識別し、受け取った情報を広告の選択と測定に利用し、自社のプライバシー規約に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        // sources disagree and none is the vendor's
        { name: 'ad-id', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ad-privacy', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links$1y,
    privacyPolicyKind: 'unverified',
    optOutPage: { en: 'https://www.amazon.com/adprefs', ja: 'https://www.amazon.co.jp/adprefs' },
    source: `advertising.amazon.com (requirements for pixels, and in Japanese its page on data protection); amzn/ads-pao-amznjs-gtm-template for what is sent; ${THIRD_PARTY_WEB}; the company as public sites name it; privacy policy and opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const COOKIES$3 = 'amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management';
const SDK$4 = 'amplitude/Amplitude-TypeScript @6deb062 (2026-08-21)';
// AMP_* fits Google's AMP_TOKEN too, which Universal Analytics set on AMP pages until it ended in 2024. The SDK before this one
// named its cookie amp_ and six characters of the key: a site that still has it adds that name, for others begin like it.
/** Amplitude: the browser SDK, with session replay. */
const facts$1x = {
    id: 'amplitude',
    purpose: 'analytics',
    hosts: ['amplitude.com'],
    cookies: ['AMP_*', 'amplitude_id*', 'amplitude_cookie_test*'],
    storage: ['AMP_*'],
    signals: ['amplitude'],
    // @amplitude/analytics-browser 2.48.1: its snippet
    stubs: [
        {
            name: 'amplitude',
            kind: 'object',
            queue: '_q',
            entry: 'named',
            methods: [
                'getDeviceId',
                'setDeviceId',
                'getSessionId',
                'setSessionId',
                'getUserId',
                'setUserId',
                'setOptOut',
                'setTransport',
                'reset',
                'extendSession',
            ],
            promises: [
                'init',
                'add',
                'remove',
                'track',
                'logEvent',
                'identify',
                'groupIdentify',
                'setGroup',
                'revenue',
                'flush',
            ],
            classes: {
                Identify: [
                    'add',
                    'append',
                    'clearAll',
                    'prepend',
                    'set',
                    'setOnce',
                    'unset',
                    'preInsert',
                    'postInsert',
                    'remove',
                    'getUserProperties',
                ],
                Revenue: [
                    'getEventProperties',
                    'setProductId',
                    'setQuantity',
                    'setPrice',
                    'setRevenue',
                    'setRevenueType',
                    'setReceipt',
                    'setReceiptSig',
                    'setCurrency',
                    'setEventProperties',
                ],
            },
        },
    ],
    company: 'Amplitude, Inc.',
    catalogue: true,
};
const party$1x = {
    name: 'Amplitude',
    company: facts$1x.company,
    country: 'US',
};
const links$1x = { privacyPolicy: 'https://amplitude.com/privacy' };
const disclosure$1x = {
    use: {
        en: 'Shows the site how visitors use it, and can record screens of visits, so that it can be improved.',
        ja: 'サイトがどのように利用されているかを集計し、画面の操作を記録して、改善に役立てます。',
    },
    recipientUse: {
        en: 'Amplitude compiles reports for the site from what visitors did.',
        ja: 'Amplitude は訪問者の行動をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'AMP_*', party: 'first', retention: 'P365D', source: SDK$4 },
        { name: 'amplitude_id*', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'amplitude_cookie_test*', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'AMP_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK$4 },
        { name: 'AMP_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK$4 },
        { name: 'AMP_*', kind: 'database', party: 'first', retention: 'persistent', source: SDK$4 },
    ],
    ...links$1x,
    privacyPolicyKind: 'unverified',
    source: `${COOKIES$3}; ${SDK$4}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy notice seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const TRACKING = 'its tracking script, read in a public repository';
/** b→dash: the “one tag”, which keeps an access log, recommends and shows messages. */
const facts$1w = {
    id: 'b-dash',
    purpose: 'analytics',
    hosts: ['smart-bdash.com', 'bdash-cloud.com'],
    cookies: ['_bdck', '_bdcid', '_bdnvf', '_bd_prev_page', '_bd_prev_page_ex', '_bd_reception_request_timestamp'],
    company: 'dataX',
    catalogue: true,
};
const party$1w = {
    name: 'b→dash',
    company: facts$1w.company,
    country: 'JP',
    formerly: [{ en: 'From Scratch', ja: '株式会社フロムスクラッチ' }],
};
const links$1w = { privacyPolicy: 'https://support.smart-bdash.com/faq/21826' };
const disclosure$1w = {
    use: {
        en: 'Collects visits to the site, joins them with what the site knows of its customers, and recommends goods and shows messages.',
        ja: 'サイトの閲覧履歴を集めて顧客の情報と統合し、おすすめやメッセージを表示します。',
    },
    recipientUse: {
        en: 'dataX stores and joins the data for the site’s marketing.',
        ja: 'dataX は受け取った情報を、サイトのマーケティングのために保存し、統合します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: '_bdck', party: 'first', retention: 'P2Y', source: TRACKING },
        { name: '_bdcid', party: 'first', retention: null, source: TRACKING },
        { name: '_bdnvf', party: 'first', retention: null, source: SEEN$1 },
        { name: '_bd_prev_page', party: 'first', retention: 'PT30M', source: TRACKING },
        { name: '_bd_prev_page_ex', party: 'first', retention: 'PT30M', source: TRACKING },
        { name: '_bd_reception_request_timestamp', party: 'first', retention: null, source: TRACKING },
    ],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1w,
    privacyPolicyKind: 'company',
    source: `support.smart-bdash.com (its tags, and its mode that sets no cookies before consent); ${TRACKING}; tracker.smart-bdash.com, cdn.activity.smart-bdash.com and cdn.activity.bdash-cloud.com in use on public sites; the company by the name under which public lists have these hosts, its full name was not verified; no privacy policy of the service was verified`,
    checked: '2026-11-28',
};

/** BowNow. */
const facts$1v = {
    id: 'bownow',
    purpose: 'analytics',
    hosts: ['bownow.jp'],
    company: { en: 'Cloud CIRCUS, Inc.', ja: 'クラウドサーカス株式会社' },
    catalogue: true,
};
const party$1v = {
    name: 'BowNow',
    company: facts$1v.company,
    country: 'JP',
};
const links$1v = { privacyPolicy: 'https://bow-now.jp/' };
const disclosure$1v = {
    use: {
        en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
        ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
    },
    recipientUse: {
        en: 'Cloud CIRCUS also acquires the history of actions itself, to improve its service.',
        ja: 'クラウドサーカス株式会社はサービスの改善のため、行動履歴を自らも取得します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1v,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; en.manual.bow-now.jp/news/news_220202; address of the company’s home page; no privacy policy of the service was verified`,
    checked: '2026-11-24',
};

/** ChatPlus: the chat window, `cp.js`. */
const facts$1u = {
    id: 'chatplus',
    purpose: 'functional',
    hosts: ['chatplus.jp'],
    company: { en: 'ChatPlus Co., Ltd.', ja: 'チャットプラス株式会社' },
    catalogue: true,
};
const party$1u = {
    name: { en: 'ChatPlus', ja: 'チャットプラス' },
    company: facts$1u.company,
    country: 'JP',
};
const links$1u = {
    privacyPolicy: {
        en: 'https://chatplus.jp/privacy-policy/?lang=en',
        ja: 'https://chatplus.jp/privacy-policy/',
    },
    terms: { en: 'https://chatplus.jp/terms-of-service/?lang=en', ja: 'https://chatplus.jp/terms-of-service/' },
};
const disclosure$1u = {
    use: {
        en: 'Shows a window for chatting with the site or its chatbot.',
        ja: 'サイトの担当者やチャットボットと会話できるチャットを表示します。',
    },
    recipientUse: {
        en: 'ChatPlus uses the data to show the chat and to pass on to the site what is said in it.',
        ja: 'チャットプラス株式会社は受け取った情報を、チャットの表示と、サイトへの会話の取り次ぎに利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1u,
    privacyPolicyKind: 'policy',
    source: 'chatplus.jp/privacy-policy and chatplus.jp/terms-of-service, of which the English texts were read; app.chatplus.jp/cp.js in use on public sites; what its requests carry was not measured',
    checked: '2026-11-28',
};

/** Cloudflare Web Analytics: the beacon. Sites behind Cloudflare may send its figures to their own host. */
const facts$1t = {
    id: 'cloudflare-web-analytics',
    purpose: 'analytics',
    hosts: ['cloudflareinsights.com'],
    // it keeps nothing in the browser
    company: 'Cloudflare, Inc.',
    catalogue: true,
};
const party$1t = {
    name: 'Cloudflare Web Analytics',
    company: facts$1t.company,
    country: 'US',
};
const links$1t = { privacyPolicy: 'https://www.cloudflare.com/privacypolicy/' };
const disclosure$1t = {
    use: {
        en: 'Counts visits and measures how fast pages load, without storing anything in the browser.',
        ja: 'ブラウザに何も保存せずに、訪問数とページの表示速度を測定します。',
    },
    recipientUse: {
        en: 'Cloudflare compiles the figures for the site, and discards the IP address in the data centre that receives it.',
        ja: 'Cloudflare はサイトのために集計し、IP アドレスは受信したデータセンターで破棄します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links$1t,
    privacyPolicyKind: 'unverified',
    source: `cloudflare/cloudflare-docs @0c50ffa (web-analytics, data origin and collection) and @15ab057 (speed-test, rum-beacon); ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

// Hotjar, which belongs to Contentsquare, uses the same tag and cookies: they stay while one of the two is granted.
/** Contentsquare: the tag for session replay and product analytics. */
const facts$1s = {
    id: 'contentsquare',
    purpose: 'analytics',
    hosts: ['contentsquare.net', 'content-square.net'],
    // not _cs_optout, which keeps an opt-out
    cookies: [
        '_cs_id',
        '_cs_s',
        '_cs_s_ctx',
        '_cs_c',
        '_cs_i',
        '_cs_cvars',
        '_cs_ep',
        '_cs_ex',
        '_cs_debug',
        '_cs_mk_aa',
        '_cs_mk_ga',
        '_hp5_event_props.*',
        '_hp5_meta.*',
    ],
    // Contentsquare’s tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_uxa', kind: 'list' }],
    company: 'Content Square SAS',
    catalogue: true,
};
const party$1s = {
    name: 'Contentsquare',
    company: facts$1s.company,
    country: 'FR',
};
const links$1s = { privacyPolicy: 'https://contentsquare.com/privacy-center/privacy-policy/' };
const disclosure$1s = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, so that the site can see where people get stuck.',
        ja: 'クリック、スクロール、画面の表示を記録し、使いにくい箇所を見つけて改善します。',
    },
    recipientUse: {
        en: 'Contentsquare compiles the recordings into reports for the site.',
        ja: 'Contentsquare は記録をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_cs_id', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_s', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_s_ctx', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_c', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_i', party: 'first', retention: 'P3D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_cvars', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_ep', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_ex', party: 'first', retention: 'P30D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_debug', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_mk_aa', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_mk_ga', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        // a day less, by the same page
        { name: '_hp5_event_props.*', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_hp5_meta.*', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
    ],
    ...links$1s,
    privacyPolicyKind: 'unverified',
    source: `${CONTENTSQUARE_COOKIES} (2026-04-07); AmauriC/tarteaucitron.js @76151fa (2026-04-02) for the addresses; ${THIRD_PARTY_WEB}; company and privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

/** Crazy Egg: heatmaps, recordings and tests of variants. */
const facts$1r = {
    id: 'crazy-egg',
    purpose: 'analytics',
    hosts: ['crazyegg.com', 'cetrk.com'],
    cookies: [
        '_ceir',
        '_CEFT',
        '_cer.v',
        '_ce.s',
        '_ce.cch',
        '_ce.gtld',
        '_ce.irv',
        '_ce.clock_event',
        '_ce.clock_data',
        'ce_need_secure_cookie',
        'ce_successful_csp_check',
        'ceft_variant_override',
        'cebs',
        'cebsp_',
    ],
    company: 'Crazy Egg, Inc.',
    catalogue: true,
};
const party$1r = {
    name: 'Crazy Egg',
    company: facts$1r.company,
    country: 'US',
};
const links$1r = { privacyPolicy: 'https://www.crazyegg.com/privacy' };
const disclosure$1r = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, and compares variants of pages, so that the site can see what works.',
        ja: 'クリック、スクロール、画面の表示を記録し、ページの表示を比べて、使いやすい形を調べます。',
    },
    recipientUse: {
        en: 'Crazy Egg compiles the recordings into reports for the site.',
        ja: 'Crazy Egg は記録をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_ceir', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_CEFT', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_cer.v', party: 'first', retention: 'P31D', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.s', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.cch', party: 'first', retention: 'PT1S', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.gtld', party: 'first', retention: 'PT1S', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.irv', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.clock_event', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_ce.clock_data', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'ce_need_secure_cookie', party: 'first', retention: 'PT1S', source: OPEN_COOKIE_DATABASE },
        { name: 'ce_successful_csp_check', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'ceft_variant_override', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        // seen in cookie headers of sites; the database gives crazyegg.com alone
        { name: 'cebs', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'cebsp_', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$1r,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.crazyegg.com/opt-out',
    source: `${OPEN_COOKIE_DATABASE}, which took its list from crazyegg.com/cookies; support.crazyegg.com/article/285-security-information for the recordings; AmauriC/tarteaucitron.js @76151fa (2026-04-02) for the addresses; ${THIRD_PARTY_WEB}; privacy policy and opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const GTM = 'criteo/gtm-criteo-useridentification';
/** Criteo: OneTag. */
const facts$1q = {
    id: 'criteo',
    purpose: 'advertising',
    hosts: ['criteo.com', 'criteo.net'],
    cookies: ['cto_bundle', 'crto_mapped_user_id', 'crto_is_user_optout'],
    storage: ['cto_bundle', 'criteo_fast_bid', 'criteo_fast_bid_expires', 'criteo_pt_cdb_mngr_metrics'],
    // Criteo’s OneTag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'criteo_q', kind: 'list' }],
    company: 'Criteo SA',
    catalogue: true,
};
const party$1q = {
    name: { en: 'Criteo', ja: 'Criteo（クリテオ）' },
    company: facts$1q.company,
    country: 'FR',
};
const links$1q = { privacyPolicy: 'https://www.criteo.com/privacy/' };
const disclosure$1q = {
    use: {
        en: 'Shows advertisements for products that were looked at, here and on other sites.',
        ja: '閲覧された商品の広告を、このサイトやほかのサイトで表示するために使います。',
    },
    recipientUse: {
        en: 'Criteo recognises the browser on the sites of its partners, uses the data to choose advertisements, and handles it under its own privacy policy.',
        ja: 'Criteo は提携先のサイトでブラウザを識別し、受け取った情報を広告の選択に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        { name: 'cto_bundle', party: 'first', retention: null, source: SEEN$1 },
        { name: 'crto_mapped_user_id', party: 'first', retention: null, source: GTM },
        { name: 'crto_is_user_optout', party: 'first', retention: 'P3D', source: GTM },
        { name: 'cto_bundle', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'criteo_fast_bid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        {
            name: 'criteo_fast_bid_expires',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        {
            name: 'criteo_pt_cdb_mngr_metrics',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: 'uid', party: 'third', retention: null, source: 'criteo.com/privacy/how-we-use-your-data' },
    ],
    ...links$1q,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
    source: `criteo.com/privacy/how-we-use-your-data; its privacy notice (stored 2026-08-07), which gives Paris and a retention of 13 months; the move of its seat to Luxembourg was planned for the third quarter of 2026 and not seen completed; ${THIRD_PARTY_WEB}; opt-out page seen in use on public Japanese sites, not fetched`,
    checked: '2026-11-24',
};

const META = 'Meta Platforms, Inc.';
const metaPrivacyPolicy = 'https://www.facebook.com/privacy/policy/';
const metaAdPreferences = 'https://www.facebook.com/adpreferences';
const POLICY$4 = 'facebook.com/privacy/policy (stored 2026-08-22)';
/** The policy for Europe names it. */
const metaControllers = {
    EEA: {
        company: 'Meta Platforms Ireland Limited',
        country: 'IE',
        address: 'Merrion Road, Dublin 4, D04 X2K5, Ireland',
    },
};
const metaTransfers = [
    { from: 'EEA', to: 'US', ground: 'privacy-framework', source: POLICY$4 },
    { from: 'CH', to: 'US', ground: 'privacy-framework', source: POLICY$4 },
];

// Plug-ins as frames, also with the version of the SDK in front (facebook.com/v2.12/plugins/), and the SDK. The pixel is
// meta-pixel.
/** Facebook: posts, videos and buttons. */
const facts$1p = {
    id: 'facebook',
    purpose: 'social',
    advertises: true,
    hosts: [
        'connect.facebook.net',
        'connect.facebook.net/en_US/sdk',
        'connect.facebook.net/ja_JP/sdk',
        'facebook.com/plugins/',
        'facebook.com/v1',
        'facebook.com/v2',
        'facebook.com/v3',
        'facebook.com/v4.',
        'facebook.com/v5.',
        'facebook.com/v6.',
        'facebook.com/v7.',
        'facebook.com/v8.',
        'facebook.com/v9.',
        'graph.facebook.com',
        'staticxx.facebook.com',
        'fbcdn.net',
    ],
    company: META,
    catalogue: true,
};
const party$1p = {
    name: 'Facebook',
    company: facts$1p.company,
    country: 'US',
    formerly: ['Facebook, Inc.'],
    controllers: metaControllers,
};
const links$1p = { privacyPolicy: metaPrivacyPolicy };
const disclosure$1p = {
    use: {
        en: 'Shows posts, videos and buttons from Facebook in the page.',
        ja: 'Facebook の投稿、動画、ボタンをページに表示します。',
    },
    recipientUse: {
        en: 'Meta learns which pages with its content were opened, also for visitors without an account, and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'Meta はアカウントの有無にかかわらず自社のコンテンツを含むページが開かれたことを把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'fr', party: 'third', retention: 'P90D', source: META_COOKIES },
        { name: 'datr', party: 'third', retention: 'P400D', source: META_COOKIES },
        { name: 'sb', party: 'third', retention: 'P400D', source: META_COOKIES },
        { name: 'xs', party: 'third', retention: 'P365D', source: META_COOKIES },
        { name: 'c_user', party: 'third', retention: 'P365D', source: META_COOKIES },
        { name: 'oo', party: 'third', retention: 'P400D', source: META_COOKIES },
    ],
    transfers: metaTransfers,
    ...links$1p,
    privacyPolicyKind: 'policy',
    optOutPage: metaAdPreferences,
    optOutStops: 'personalisation',
    optOutScope: 'account',
    optOutSource: META_COOKIES,
    source: `the addresses of the plug-ins in use on public sites; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

/** fluct. */
const facts$1o = {
    id: 'fluct',
    purpose: 'advertising',
    hosts: ['adingo.jp'],
    company: { en: 'fluct, Inc.', ja: '株式会社fluct' },
    catalogue: true,
};
const party$1o = {
    name: 'fluct',
    company: facts$1o.company,
    country: 'JP',
};
const links$1o = { privacyPolicy: 'https://corp.fluct.jp/privacy/ads/' };
const disclosure$1o = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'fluct, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社fluctはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1o,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; corp.fluct.jp/privacy/ads; no opt-out page was verified`,
    checked: '2026-11-24',
};

/** FreakOut. */
const facts$1n = {
    id: 'freakout',
    purpose: 'advertising',
    hosts: ['fout.jp'],
    company: { en: 'FreakOut, Inc.', ja: '株式会社フリークアウト' },
    catalogue: true,
};
const party$1n = {
    name: { en: 'FreakOut', ja: 'フリークアウト' },
    company: facts$1n.company,
    country: 'JP',
};
const links$1n = { privacyPolicy: 'https://www.fout.co.jp/' };
const disclosure$1n = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'FreakOut, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社フリークアウトはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1n,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; address of the company’s home page; no privacy policy of the service was verified; no opt-out page was verified`,
    checked: '2026-11-24',
};

/** Geniee. */
const facts$1m = {
    id: 'geniee',
    purpose: 'advertising',
    hosts: ['genieessp.jp', 'genieesspv.jp', 'gssprt.jp', 'href.asia'],
    company: { en: 'Geniee, Inc.', ja: '株式会社ジーニー' },
    catalogue: true,
};
const party$1m = {
    name: { en: 'Geniee', ja: 'ジーニー' },
    company: facts$1m.company,
    country: 'JP',
};
const links$1m = { privacyPolicy: 'https://geniee.co.jp/' };
const disclosure$1m = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Geniee, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社ジーニーはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1m,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; address of the company’s home page; no privacy policy of the service was verified; no opt-out page was verified`,
    checked: '2026-11-24',
};

const GOOGLE = 'Google LLC';
const googlePrivacyPolicy = {
    en: 'https://policies.google.com/privacy',
    ja: 'https://policies.google.com/privacy?hl=ja',
};
/** My Ad Center, which replaced Ads Settings. */
const googleAdSettings = 'https://myadcenter.google.com/';
const ireland$2 = {
    company: 'Google Ireland Limited',
    country: 'IE',
    address: 'Gordon House, Barrow Street, Dublin 4, Ireland',
};
/** Google’s privacy policy names them; in the United Kingdom it is Google LLC (stored 2026-06-24). */
const googleControllers = { EEA: ireland$2, CH: ireland$2 };

/** Google Calendar: calendars and booking pages as frames. */
const facts$1l = {
    id: 'google-calendar',
    purpose: 'functional',
    hosts: ['calendar.google.com'],
    company: GOOGLE,
    catalogue: true,
};
const party$1l = {
    name: { en: 'Google Calendar', ja: 'Google カレンダー' },
    company: facts$1l.company,
    country: 'US',
    controllers: googleControllers,
};
const links$1l = { privacyPolicy: googlePrivacyPolicy };
const disclosure$1l = {
    use: {
        en: 'Shows a calendar or a booking page from Google in the page.',
        ja: 'Google カレンダーの予定表または予約画面をページ内に表示します。',
    },
    recipientUse: {
        en: 'Google uses the data to show the calendar and to take bookings, to maintain, protect and improve its services, and connects it with the account of visitors who are signed in.',
        ja: 'Google は受け取った情報を、予定表の表示と予約の受け付け、サービスの維持・保護・改善に利用し、ログイン中の場合はアカウントに結び付けます。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'SID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'HSID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$1l,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; the paths in use on public sites`,
    checked: '2026-11-24',
};

// It sets no cookies. A site that keeps the font files on its own server does not need it.
/** Google Fonts. */
const facts$1k = {
    id: 'google-fonts',
    purpose: 'functional',
    hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
    company: GOOGLE,
    catalogue: true,
};
const party$1k = {
    name: 'Google Fonts',
    company: facts$1k.company,
    country: 'US',
    controllers: googleControllers,
};
const links$1k = { privacyPolicy: googlePrivacyPolicy };
const disclosure$1k = {
    use: { en: 'Loads the fonts of the page from Google.', ja: 'ページのフォントを Google から読み込みます。' },
    recipientUse: {
        en: 'Google uses the data of the request to deliver the fonts, to keep its service secure, and to measure how much the fonts are used.',
        ja: 'Google はリクエストの情報を、フォントの配信、サービスの安全の維持、フォントの利用状況の測定に利用します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links$1k,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; the Google Fonts FAQ, quoted in woocommerce/storefront#845; ${GOOGLE_POLICY} for the purposes`,
    checked: '2026-11-24',
};

// The map as a frame (google.com/maps/embed, google.com/maps?output=embed) and as a script (maps.googleapis.com).
/** Google Maps: the map as a frame and as a script. */
const facts$1j = {
    id: 'google-maps',
    purpose: 'functional',
    hosts: ['google.*/maps/', 'google.*/maps?', 'maps.google.*', 'maps.googleapis.com', 'maps.gstatic.com'],
    company: GOOGLE,
    catalogue: true,
};
const party$1j = {
    name: { en: 'Google Maps', ja: 'Google マップ' },
    company: facts$1j.company,
    country: 'US',
    controllers: googleControllers,
};
const links$1j = { privacyPolicy: googlePrivacyPolicy };
const disclosure$1j = {
    use: { en: 'Shows maps from Google in the page.', ja: 'Google マップの地図をページ内に表示します。' },
    recipientUse: {
        en: 'Google uses the page and what is done on the map to show the map, to maintain, protect and improve its services, and to develop new ones.',
        ja: 'Google は地図が置かれたページと地図の操作の情報を、地図の表示、サービスの維持・保護・改善、新しいサービスの開発に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'OGPC', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'OGP', party: 'third', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$1j,
    privacyPolicyKind: 'policy',
    source: `AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}; ${GOOGLE_POLICY} for the purposes`,
    checked: '2026-11-24',
};

const GIS = 'developers.google.com/identity/gsi/web';
// Not apis.google.com: the older library, which Google has deprecated, shares that with Google's other interfaces.
/** Sign in with Google: the button and One Tap, `accounts.google.com/gsi/client`. */
const facts$1i = {
    id: 'google-sign-in',
    purpose: 'functional',
    hosts: ['accounts.google.com/gsi/'],
    cookies: ['g_state'],
    linksToIdentity: true,
    company: GOOGLE,
    catalogue: true,
};
const party$1i = {
    name: { en: 'Sign in with Google', ja: 'Google でログイン' },
    company: facts$1i.company,
    country: 'US',
    controllers: googleControllers,
};
const links$1i = { privacyPolicy: googlePrivacyPolicy };
const disclosure$1i = {
    use: {
        en: 'Lets visitors sign in with their Google account.',
        ja: 'Google アカウントでログインできるようにします。',
    },
    recipientUse: {
        en: 'Google uses the data to show the button, to sign visitors in and to keep accounts secure. It says that it uses it neither for ads nor for anything else but security.',
        ja: 'Google は受け取った情報を、ボタンの表示、ログイン、アカウントの安全の維持に利用します。広告や、安全の維持と関わりのない目的には利用しないとしています。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'g_state', party: 'first', retention: 'unpublished', source: `${GIS}/guides/subdomains` },
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'SID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: 'HSID', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links$1i,
    privacyPolicyKind: 'policy',
    identitySource: `${GIS}/guides/overview: visitors sign in by their account`,
    source: `${GIS}/guides/overview (“User privacy”) for the purposes; accounts.google.com/gsi/client in use on public sites`,
    checked: '2026-11-28',
};

/** Hatena Bookmark: buttons. */
const facts$1h = {
    id: 'hatena',
    purpose: 'social',
    hosts: ['b.st-hatena.com', 'b.hatena.ne.jp', 'bookmark.hatenaapis.com'],
    company: { en: 'Hatena Co., Ltd.', ja: '株式会社はてな' },
    catalogue: true,
};
const party$1h = {
    name: { en: 'Hatena Bookmark', ja: 'はてなブックマーク' },
    company: facts$1h.company,
    country: 'JP',
};
const links$1h = { privacyPolicy: 'https://www.hatena.ne.jp/rule/privacypolicy' };
const disclosure$1h = {
    use: {
        en: 'Shows buttons that bookmark the page at Hatena and how many people did.',
        ja: 'ページをはてなブックマークに追加するボタンとブックマーク数を表示します。',
    },
    recipientUse: {
        en: 'Hatena uses the data to show the buttons and the count, and learns which pages with its buttons were opened.',
        ja: 'はてなは受け取った情報をボタンとブックマーク数の表示に利用し、自社のボタンを含むページが開かれたことを把握します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1h,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy not fetched`,
    checked: '2026-11-24',
};

/** Hotjar: recordings and surveys. */
const facts$1g = {
    id: 'hotjar',
    purpose: 'analytics',
    hosts: ['hotjar.com', 'hotjar.io', 'contentsquare.net'],
    cookies: [
        '_hjSessionUser_*',
        '_hjSession_*',
        '_hjFirstSeen',
        '_hjAbsoluteSessionInProgress',
        '_hjIncludedInSessionSample_*',
        '_hjIncludedInPageviewSample',
        '_hjTLDTest',
        '_hjid',
        '_hjHasCachedUserAttributes',
        '_hjUserAttributesHash',
        '_hjClosedSurveyInvites',
        '_hjDonePolls',
        '_hjMinimizedPolls',
        // not _cs_optout, which keeps an opt-out
        '_cs_id',
        '_cs_s',
        '_cs_c',
        '_cs_cvars',
        '_cs_ex',
        '_cs_debug',
        '_cs_mk_aa',
    ],
    storage: ['_hjActiveViewportIds', 'hjActiveViewportIds', 'hjViewportId', '_hjUserAttributes'],
    // Hotjar’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'hj', kind: 'function', queue: 'q' }],
    company: 'Hotjar Ltd.',
    catalogue: true,
};
const party$1g = {
    name: 'Hotjar',
    company: facts$1g.company,
    country: 'MT',
};
const links$1g = { privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/' };
const disclosure$1g = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, and asks for opinions, so that the site can see where people get stuck.',
        ja: 'クリック、スクロール、画面の表示を記録し、アンケートを表示して、使いにくい箇所を見つけて改善します。',
    },
    recipientUse: {
        en: 'Hotjar, which belongs to Contentsquare, compiles the recordings and the answers into reports for the site.',
        ja: 'Contentsquare グループの Hotjar は、記録と回答をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_hjSessionUser_*', party: 'first', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
        { name: '_hjSession_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjFirstSeen', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjAbsoluteSessionInProgress', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjIncludedInSessionSample_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjIncludedInPageviewSample', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_hjTLDTest', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_hjid', party: 'first', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
        { name: '_hjHasCachedUserAttributes', party: 'first', retention: 'session', source: HOTJAR_COOKIES },
        { name: '_hjUserAttributesHash', party: 'first', retention: 'PT2M', source: CONTENTSQUARE_COOKIES },
        { name: '_hjClosedSurveyInvites', party: 'first', retention: 'P365D', source: CONTENTSQUARE_COOKIES },
        { name: '_hjDonePolls', party: 'first', retention: 'P365D', source: CONTENTSQUARE_COOKIES },
        { name: '_hjMinimizedPolls', party: 'first', retention: 'P365D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_id', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_s', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_c', party: 'first', retention: 'P13M', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_cvars', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_ex', party: 'first', retention: 'P30D', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_debug', party: 'first', retention: 'session', source: CONTENTSQUARE_COOKIES },
        { name: '_cs_mk_aa', party: 'first', retention: 'PT30M', source: CONTENTSQUARE_COOKIES },
        {
            name: '_hjUserAttributes',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: CONTENTSQUARE_COOKIES,
        },
        {
            name: 'hjActiveViewportIds',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: HOTJAR_COOKIES,
        },
        { name: 'hjViewportId', kind: 'sessionStorage', party: 'first', retention: 'session', source: HOTJAR_COOKIES },
        {
            name: '_hjActiveViewportIds',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links$1g,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.hotjar.com/policies/do-not-track/',
    source: `${OPEN_COOKIE_DATABASE}; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

/** HubSpot: its tracking code, with the forms, banners, chat and calls to action that it loads. */
const facts$1f = {
    id: 'hubspot',
    purpose: 'analytics',
    // hubspot.net serves the sites’ own files, too, and is not claimed
    hosts: [
        'hubspot.com',
        'hs-scripts.com',
        'hs-analytics.net',
        'hs-banner.com',
        'hscollectedforms.net',
        'hsleadflows.net',
        'hsforms.net',
        'hsforms.com',
        'hubapi.com',
        'hsadspixel.net',
        'hscta.net',
        'usemessages.com',
    ],
    // not __hs_opt_out, __hs_do_not_track and their like, which keep consent
    cookies: [
        '__hstc',
        'hubspotutk',
        'messagesUtk',
        '__hssc',
        '__hssrc',
        'hs-messages-is-open',
        'hs-messages-hide-welcome-message',
    ],
    linksToIdentity: true,
    // HubSpot’s tracking code, as page code of public repositories uses it (2026-11-28)
    stubs: [{ name: '_hsq', kind: 'list' }],
    company: 'HubSpot, Inc.',
    catalogue: true,
};
const party$1f = {
    name: 'HubSpot',
    company: facts$1f.company,
    country: 'US',
};
const links$1f = { privacyPolicy: 'https://legal.hubspot.com/privacy-policy' };
const disclosure$1f = {
    use: {
        en: 'Follows visits to the site, joins them with the contacts who filled in a form, and shows forms and chat.',
        ja: 'サイト内の行動を把握し、フォームに入力した方の連絡先と結び付け、フォームやチャットを表示します。',
    },
    recipientUse: {
        en: 'HubSpot compiles visits and contacts for the site, and uses data for products of its own where the site has agreed to that.',
        ja: 'HubSpot は行動履歴と連絡先をサイトのために集計し、サイトが同意している場合は自社の製品にも情報を利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'contact'],
    cookies: [
        // the vendor's own pages were not read, and sources disagree about the first three
        { name: '__hstc', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'hubspotutk', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'messagesUtk', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '__hssc', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '__hssrc', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'hs-messages-is-open', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: 'hs-messages-hide-welcome-message', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$1f,
    privacyPolicyKind: 'unverified',
    identitySource: 'developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/identify: visits are tied to an e-mail address',
    source: `developers.hubspot.com (tracking code overview); legal.hubspot.com/dpa, by which it is a processor except for enrichment and data of the tracking code that the customer shares; the loader of the tracking code on public pages for the hosts; ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

/** i-mobile. */
const facts$1e = {
    id: 'i-mobile',
    purpose: 'advertising',
    hosts: ['i-mobile.co.jp'],
    company: { en: 'i-mobile Co., Ltd.', ja: '株式会社アイモバイル' },
    catalogue: true,
};
const party$1e = {
    name: { en: 'i-mobile', ja: 'アイモバイル' },
    company: facts$1e.company,
    country: 'JP',
};
const links$1e = { privacyPolicy: 'https://www.i-mobile.co.jp/privacy.html' };
const disclosure$1e = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'i-mobile Co., Ltd. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社アイモバイルはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1e,
    optOutPage: 'https://www.i-mobile.co.jp/optout.html',
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy and opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

/** ID5: the identifier for advertising, by its script or a module of Prebid.js. */
const facts$1d = {
    id: 'id5',
    purpose: 'advertising',
    hosts: ['id5-sync.com'],
    // not id5-tl-optout, which keeps an opt-out
    cookies: [
        'id5-tl-ts',
        'id5-tl-redirect-timestamp',
        'id5-true-link',
        'id5-true-link-refresh',
        'id5-true-link-refresh-exp',
        'id5-tl-redirect-fail',
    ],
    storage: ['id5id', 'id5id_*', 'id5_trueLink_privacy'],
    company: 'ID5 Technology Ltd',
    catalogue: true,
};
const party$1d = {
    name: 'ID5',
    company: facts$1d.company,
    country: 'GB',
};
const links$1d = { privacyPolicy: 'https://id5.io/platform-privacy-policy/' };
const disclosure$1d = {
    use: {
        en: 'Gives the browser an identifier by which advertisers on the site recognise it.',
        ja: 'サイトの広告主がブラウザを識別するための識別子を付与します。',
    },
    recipientUse: {
        en: 'ID5 recognises the browser across sites, and passes the identifier on to advertising companies, which use it to choose and measure advertisements.',
        ja: 'ID5 は複数のサイトでブラウザを識別し、識別子を広告会社に渡します。広告会社はそれを広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'contact'],
    cookies: [
        { name: 'id5-tl-ts', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-tl-redirect-timestamp', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-true-link', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-true-link-refresh', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-true-link-refresh-exp', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-tl-redirect-fail', party: 'first', retention: 'P7D', source: DEVICE_STORAGE_DISCLOSURES },
        {
            name: 'id5id',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'id5id_*',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'id5_trueLink_privacy',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        // sources disagree about id5
        { name: 'id5', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '3pi', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'cip', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'car', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'callback', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'cnac', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'cf', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'gdpr', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'gpp', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$1d,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://id5-sync.com/privacy/',
    source: `id5.io/platform-privacy-policy (2025-07-25); ${DEVICE_STORAGE_DISCLOSURES}; the company’s country and address from a public register of data brokers; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** Instagram: posts and videos. */
const facts$1c = {
    id: 'instagram',
    purpose: 'social',
    advertises: true,
    hosts: ['instagram.com', 'cdninstagram.com'],
    company: META,
    catalogue: true,
};
const party$1c = {
    name: 'Instagram',
    company: facts$1c.company,
    country: 'US',
    formerly: ['Facebook, Inc.'],
    controllers: metaControllers,
};
const links$1c = { privacyPolicy: 'https://privacycenter.instagram.com/policy' };
const disclosure$1c = {
    use: { en: 'Shows posts and videos from Instagram in the page.', ja: 'Instagram の投稿と動画をページに表示します。' },
    recipientUse: {
        en: 'Meta learns which pages with its content were opened and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'Meta は自社のコンテンツを含むページが開かれたことを把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    // the nine years that the source gives for three of them are longer than browsers keep any cookie
    cookies: [
        { name: 'mid', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ig_did', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ig_cb', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'ds_user_id', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'sessionid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'shbid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'shbts', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: metaTransfers,
    ...links$1c,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

const COOKIES$2 = 'intercom.com/help/en/articles/2361922-intercom-messenger-cookies';
/** Intercom: the messenger. */
const facts$1b = {
    id: 'intercom',
    purpose: 'functional',
    hosts: ['intercom.io', 'intercomcdn.com'],
    cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
    storage: ['intercom.intercom-state*'],
    // Intercom’s snippet, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'Intercom', kind: 'function', queue: 'q' }],
    company: 'Intercom, Inc.',
    catalogue: true,
};
const party$1b = {
    name: 'Intercom',
    company: facts$1b.company,
    country: 'US',
};
const links$1b = { privacyPolicy: 'https://www.intercom.com/legal/privacy' };
const disclosure$1b = {
    use: {
        en: 'Shows a chat with the site’s support and messages of the site in the page.',
        ja: 'サポート担当者とのチャットと、サイトからのメッセージをページ内に表示します。',
    },
    recipientUse: {
        en: 'Intercom stores the conversations and uses the data to show them and the site’s messages, and to prevent abuse; it does not recognise visitors from one site on another.',
        ja: 'Intercom は会話を保存し、会話とサイトのメッセージの表示、不正利用の防止に利用します。あるサイトの訪問者をほかのサイトで識別することはありません。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'user'],
    cookies: [
        { name: 'intercom-id-*', party: 'first', retention: 'P9M', source: COOKIES$2 },
        { name: 'intercom-session-*', party: 'first', retention: 'P1W', source: COOKIES$2 },
        { name: 'intercom-device-id-*', party: 'first', retention: 'P9M', source: COOKIES$2 },
        {
            name: 'intercom.intercom-state*',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links$1b,
    privacyPolicyKind: 'unverified',
    source: `${COOKIES$2}; nuxt/scripts @5052a9f (2026-08-22) and c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched; Intercom R&D Unlimited Company, which sites in Europe name as their contractor, was not verified as answering there`,
    checked: '2026-11-28',
};

/** IM-DMP (Intimate Merger). */
const facts$1a = {
    id: 'intimate-merger',
    purpose: 'advertising',
    hosts: ['im-apps.net'],
    company: { en: 'Intimate Merger, Inc.', ja: '株式会社インティメート・マージャー' },
    catalogue: true,
};
const party$1a = {
    name: 'IM-DMP',
    company: facts$1a.company,
    country: 'JP',
};
const links$1a = { privacyPolicy: 'https://corp.intimatemerger.com/datapolicy' };
const disclosure$1a = {
    use: { en: 'Sorts visitors by interests for advertising.', ja: '訪問者の関心を分類し、広告に役立てます。' },
    recipientUse: {
        en: 'Intimate Merger, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社インティメート・マージャーはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$1a,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; corp.intimatemerger.com/datapolicy; an opt-out is kept in a cookie (corp.intimatemerger.com/opt-out-faq); the address of the page itself was not verified`,
    checked: '2026-11-24',
};

/** Jetpack Stats: the counting pixel of WordPress sites. */
const facts$19 = {
    id: 'jetpack-stats',
    purpose: 'analytics',
    hosts: ['stats.wp.com', 'pixel.wp.com'],
    cookies: ['tk_ai', 'tk_or', 'tk_lr', 'tk_r3d', 'tk_tc', 'tk_qs'],
    company: 'Automattic Inc.',
    catalogue: true,
};
const party$19 = {
    name: 'Jetpack Stats',
    company: facts$19.company,
    country: 'US',
};
const links$19 = { privacyPolicy: 'https://automattic.com/privacy/' };
const disclosure$19 = {
    use: {
        en: 'Counts visits to the site.',
        ja: 'サイトの訪問数を集計します。',
    },
    recipientUse: {
        en: 'Automattic compiles the figures for the site, and keeps the entries on which they rest for 28 days.',
        ja: 'Automattic はサイトのために集計し、その元となる記録を 28 日間保存します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        // sources disagree about the first two
        { name: 'tk_ai', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'tk_or', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'tk_lr', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'tk_r3d', party: 'first', retention: 'P3D', source: OPEN_COOKIE_DATABASE },
        { name: 'tk_tc', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'tk_qs', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$19,
    privacyPolicyKind: 'unverified',
    source: `Jetpack’s own text on the privacy of its Stats; ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const KARTE = 'support.karte.io/post/217nvEYyFnSc4mzbGntIR1';
/** KARTE. */
const facts$18 = {
    id: 'karte',
    purpose: 'analytics',
    hosts: ['karte.io'],
    cookies: ['krt.vis'],
    // KARTE’s tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'krt', kind: 'function', queue: 'q', entry: 'array' }],
    company: { en: 'PLAID, Inc.', ja: '株式会社プレイド' },
    catalogue: true,
};
const party$18 = {
    name: 'KARTE',
    company: facts$18.company,
    country: 'JP',
};
const links$18 = { privacyPolicy: 'https://karte.io/' };
const disclosure$18 = {
    use: {
        en: 'Observes visits and shows messages that fit them.',
        ja: 'サイト内の行動を解析し、それに合わせたメッセージを表示します。',
    },
    recipientUse: {
        en: 'PLAID analyses visits for the site, and does not use the identifier of one site on another.',
        ja: '株式会社プレイドはサイトのために行動を解析します。あるサイトの識別子をほかのサイトで使用することはありません。',
    },
    role: 'processor',
    sends: ['page', 'identifier', 'address', 'device', 'interaction', 'commerce'],
    cookies: [{ name: 'krt.vis', party: 'first', retention: 'P2Y', source: KARTE }],
    transfers: toJapan,
    ...links$18,
    privacyPolicyKind: 'company',
    source: `${KARTE}; ${THIRD_PARTY_WEB}; address of the company’s home page; a privacy policy of 2018 stands under karte.io/legal/previous, the address of today’s was not found`,
    checked: '2026-11-24',
};

/** Klaviyo: the script of shops for e-mail and text messages, with sign-up forms. */
const facts$17 = {
    id: 'klaviyo',
    purpose: 'advertising',
    hosts: ['klaviyo.com'],
    // not __kla_off, which keeps an opt-out
    cookies: ['__kla_id'],
    // not lastExternalReferrer, which another vendor has
    storage: [
        '__kla_viewed',
        '__kla_viewed_reviewed_items',
        '__kl_key',
        'klaviyoOnsite',
        'kl-post-identification-sync',
        '_kx',
        'klaviyoPagesVisitCountV2',
    ],
    linksToIdentity: true,
    // Klaviyo’s snippet, as public repositories carry it (2026-11-28); of its methods those that page code there calls
    stubs: [{ name: 'klaviyo', kind: 'list', promises: ['identify', 'track', 'trackViewedItem', 'openForm', 'account'] }],
    company: 'Klaviyo, Inc.',
    catalogue: true,
};
const party$17 = {
    name: 'Klaviyo',
    company: facts$17.company,
    country: 'US',
};
const links$17 = { privacyPolicy: 'https://www.klaviyo.com/legal/privacy/privacy-notice' };
const disclosure$17 = {
    use: {
        en: 'Joins visits and products looked at with the addresses of subscribers, and sends e-mail and messages that fit them.',
        ja: '閲覧したページや商品を購読者の連絡先と結び付け、それに合わせたメールやメッセージを送るために使います。',
    },
    recipientUse: {
        en: 'Klaviyo stores the history of visits and purchases for the site, and uses it to choose whom messages are sent to.',
        ja: 'Klaviyo は閲覧と購入の履歴をサイトのために保存し、メッセージを送る相手の選択に利用します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        { name: '__kla_id', party: 'first', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
        { name: '__kla_viewed', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        {
            name: '__kla_viewed_reviewed_items',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: '__kl_key', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'klaviyoOnsite', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        {
            name: 'kl-post-identification-sync',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: '_kx', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        {
            name: 'klaviyoPagesVisitCountV2',
            kind: 'sessionStorage',
            party: 'first',
            retention: 'session',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links$17,
    privacyPolicyKind: 'policy',
    identitySource: 'developers.klaviyo.com/en/docs/javascript_api: visitors are identified by their e-mail address',
    source: `developers.klaviyo.com (content security policy for Klaviyo’s scripts); klaviyo.com/legal/privacy/privacy-notice (2024-04-24), by which it is the processor of its customers’ data; ${THIRD_PARTY_WEB}; no opt-out page for visitors found, messages have their own unsubscribe links`,
    checked: '2026-11-28',
};

/** LINE: share buttons. */
const facts$16 = {
    id: 'line',
    purpose: 'social',
    advertises: true,
    hosts: [
        'line-website.com/social-plugins/',
        'social-plugins.line.me',
        'd.line-scdn.net/r/web/social-plugin/',
        'scdn.line-apps.com',
    ],
    company: LY,
    catalogue: true,
};
const party$16 = {
    name: { en: 'LINE share button', ja: 'LINE で送るボタン' },
    company: facts$16.company,
    country: 'JP',
    formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};
const links$16 = { privacyPolicy: lyPrivacyPolicy };
const disclosure$16 = {
    use: { en: 'Shows buttons that share the page on LINE.', ja: 'ページを LINE で共有するボタンを表示します。' },
    recipientUse: {
        en: 'LY Corporation uses the data to show the buttons, to develop and improve its services, to prevent abuse, and to fit its services and advertisements to users.',
        ja: 'LINEヤフー株式会社は受け取った情報を、ボタンの表示、サービスの開発と改善、不正利用の防止、利用者に合わせたサービスと広告の提供に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$16,
    privacyPolicyKind: 'unverified',
    source: `the addresses of the loader and the plugins in use on public sites; ${THIRD_PARTY_WEB}; ${LY_POLICY} for the purposes`,
    checked: '2026-11-24',
};

const LIFF = '@line/liff 2.31.0';
// LINE Login without the SDK is a link that the visitor follows, which nothing holds. A page that is itself opened in LINE
// cannot do without the SDK and declares it as necessary: { id: 'line-login', purpose: 'necessary' }.
/** LINE Login with the LIFF SDK, from LINE's hosts or from npm. */
const facts$15 = {
    id: 'line-login',
    purpose: 'functional',
    advertises: true,
    hosts: [
        'static.line-scdn.net/liff/',
        'static.line-scdn.net/lui/',
        'static.line-scdn.net/uts/',
        'api.line.me',
        'liff.line.me',
        'liff-shortcut.line.me',
        'access.line.me/liff/',
        'access.line.me/oauth2/v2.1/liff/',
        'access.line.me/.well-known/',
        'uts-front.line-apps.com',
    ],
    // LIFF_STORE:expires: and the app's number; a cookie's pattern takes no colon
    cookies: ['LIFF_STORE*'],
    storage: ['LIFF_STORE:*'],
    linksToIdentity: true,
    company: LY,
    catalogue: true,
};
const party$15 = {
    name: { en: 'LINE Login (LIFF)', ja: 'LINEログイン（LIFF）' },
    company: facts$15.company,
    country: 'JP',
    formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};
const links$15 = { privacyPolicy: lyPrivacyPolicy };
const disclosure$15 = {
    use: {
        en: 'Lets visitors sign in with their LINE account and share from the page on LINE.',
        ja: 'LINE アカウントでのログインと、ページから LINE への共有に使います。',
    },
    recipientUse: {
        en: 'LY Corporation uses the data to sign visitors in, to develop and improve its services, to prevent abuse, and to fit its services and advertisements to users.',
        ja: 'LINEヤフー株式会社は受け取った情報を、ログイン、サービスの開発と改善、不正利用の防止、利用者に合わせたサービスと広告の提供に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        {
            name: 'LIFF_STORE*',
            party: 'first',
            retention: 'PT12H',
            source: `${LIFF}, which keeps it as long as the access token; developers.line.biz gives that 12 hours`,
        },
        { name: 'LIFF_STORE:*', kind: 'localStorage', party: 'first', retention: 'persistent', source: LIFF },
        { name: 'LIFF_STORE:*', kind: 'sessionStorage', party: 'first', retention: 'session', source: LIFF },
    ],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$15,
    privacyPolicyKind: 'unverified',
    identitySource: 'developers.line.biz/en/docs/liff/developing-liff-apps: visitors sign in by their account',
    source: `${LIFF} for the addresses and what it stores: in localStorage, within LINE in sessionStorage; developers.line.biz/en/docs/liff/developing-liff-apps; ${LY_POLICY} for the purposes`,
    checked: '2026-11-28',
};

/** LINE Tag: conversions and remarketing on LINE. */
const facts$14 = {
    id: 'line-tag',
    purpose: 'advertising',
    hosts: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
    cookies: ['__lt__cid', '__lt__cid.*', '__lt__sid'],
    // LINE’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_lt', kind: 'function', list: '_ltq' }],
    company: LY,
    catalogue: true,
};
const party$14 = {
    name: { en: 'LINE Tag', ja: 'LINE Tag' },
    company: facts$14.company,
    country: 'JP',
    formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};
const links$14 = { privacyPolicy: lyPrivacyPolicy };
const disclosure$14 = {
    use: {
        en: 'Measures the results of advertisements on LINE and shows advertisements that fit interests.',
        ja: 'LINE の広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'LY Corporation may obtain the history of visits and actions through cookies, and uses it to choose and measure advertisements and to develop and improve its services, under its own privacy policy.',
        ja: 'LINEヤフー株式会社は Cookie を通じて訪問履歴と行動履歴を取得し、広告の選択と効果の測定、サービスの開発と改善に利用します。その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    // no lifetime is published for any of them
    cookies: [
        { name: '__lt__cid', party: 'first', retention: null, source: SEEN$1 },
        { name: '__lt__cid.*', party: 'first', retention: null, source: SEEN$1 },
        { name: '__lt__sid', party: 'first', retention: null, source: SEEN$1 },
    ],
    transfers: toJapan,
    ...links$14,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://optout.tr.line.me/',
    source: `terms2.line.me/line_tag_guideline; docs.tealium.com line-tag guide; ${LY_POLICY} for the purposes; the opt-out page seen in use on public Japanese sites, not fetched`,
    checked: '2026-11-24',
};

/** LinkedIn: Insight Tag and plug-ins. */
const facts$13 = {
    id: 'linkedin',
    purpose: 'advertising',
    hosts: ['snap.licdn.com', 'ads.linkedin.com', 'platform.linkedin.com', 'linkedin.com/px/', 'linkedin.com/embed/'],
    cookies: ['li_fat_id', 'li_giant', 'ln_or'],
    storage: ['li_adsId'],
    linksToIdentity: true,
    // LinkedIn’s insight tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'lintrk', kind: 'function', queue: 'q', entry: 'array' }],
    company: 'LinkedIn Corporation',
    catalogue: true,
};
const party$13 = {
    name: 'LinkedIn',
    company: facts$13.company,
    country: 'US',
    // the European privacy notice (stored 2026-08-22); in the United Kingdom it is LinkedIn Corporation
    controllers: {
        EEA: { company: 'LinkedIn Ireland Unlimited Company', country: 'IE', address: 'Wilton Place, Dublin 2, Ireland' },
    },
};
const links$13 = { privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy' };
const disclosure$13 = {
    use: {
        en: 'Measures the results of advertisements on LinkedIn, and shows them again to people who visited the site.',
        ja: 'LinkedIn の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'LinkedIn connects the data with the account of visitors who have one, uses it for advertising, and handles it under its own privacy policy.',
        ja: 'LinkedIn はアカウントを持つ方の場合は情報をアカウントに結び付け、広告に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'li_fat_id', party: 'first', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'li_giant', party: 'first', retention: 'P7D', source: LINKEDIN_COOKIES },
        { name: 'ln_or', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'li_adsId', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'lidc', party: 'third', retention: 'P1D', source: LINKEDIN_COOKIES },
        { name: 'bcookie', party: 'third', retention: 'P1Y', source: LINKEDIN_COOKIES },
        { name: 'bscookie', party: 'third', retention: 'P1Y', source: LINKEDIN_COOKIES },
        { name: 'li_gc', party: 'third', retention: 'P6M', source: LINKEDIN_COOKIES },
        { name: 'li_sugr', party: 'third', retention: 'P90D', source: LINKEDIN_COOKIES },
        { name: 'UserMatchHistory', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'AnalyticsSyncHistory', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'lms_ads', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'lms_analytics', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: '_guid', party: 'third', retention: 'P90D', source: LINKEDIN_COOKIES },
        { name: 'BizographicsOptOut', party: 'third', retention: 'P10Y', source: LINKEDIN_COOKIES },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'linkedin.com/legal/privacy/eu (stored 2026-08-22)',
    })),
    ...links$13,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
    identitySource: 'docs.tealium.com/client-side-tags/linkedin-insight-tag: it takes hashed e-mail addresses',
    source: `${OPEN_COOKIE_DATABASE}; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

/** Logicad: the tags of SMN’s advertising platform, `pixel.js` and `conv2.js`. */
const facts$12 = {
    id: 'logicad',
    purpose: 'advertising',
    hosts: ['ladsp.com', 'ladsp.jp'],
    company: { en: 'SMN Corporation', ja: 'SMN株式会社' },
    catalogue: true,
};
const party$12 = {
    name: 'Logicad',
    company: facts$12.company,
    country: 'JP',
    formerly: [{ en: 'So-net Media Networks', ja: 'ソネット・メディア・ネットワークス' }],
};
const links$12 = { privacyPolicy: 'https://www.so-netmedia.jp/cookie/index.html' };
const disclosure$12 = {
    use: {
        en: 'Shows advertisements that fit interests, and measures their results.',
        ja: '関心に合わせた広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'SMN recognises the browser, uses the history of actions on the sites of its customers and partners to choose advertisements, and may give the data to others within the law.',
        ja: 'SMN株式会社はブラウザを識別し、提携先や利用企業のサイトでの行動履歴を広告の選択に利用し、法令の範囲で第三者に提供することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$12,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.so-netmedia.jp/cookie/index.html',
    source: 'so-netmedia.jp/cookie, which is its page on data and opting out: read up to the beginning of the paragraph on opting out; it keeps data for two years; its adapter in prebid/Prebid.js for pb.ladsp.com and ladsp.jp; cd.ladsp.com and px.ladsp.com in use on public sites; third-party-web takes ladsp.com for another company’s',
    checked: '2026-11-28',
};

/** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
const facts$11 = {
    id: 'logly',
    purpose: 'advertising',
    hosts: ['logly.co.jp'],
    company: { en: 'Logly, Inc.', ja: 'ログリー株式会社' },
    catalogue: true,
};
const party$11 = {
    name: 'LOGLY lift',
    company: facts$11.company,
    country: 'JP',
};
const links$11 = { privacyPolicy: 'https://www.logly.co.jp/privacy.html' };
const disclosure$11 = {
    use: {
        en: 'Recommends articles, and shows advertisements among them.',
        ja: '記事のおすすめと、それに並ぶ広告を表示するために使います。',
    },
    recipientUse: {
        en: 'Logly recognises the browser to choose articles and advertisements and to measure their results, and handles it under its own privacy policy.',
        ja: 'ログリー株式会社はブラウザを識別し、記事と広告の選択、その効果の測定に利用します。その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$11,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.logly.co.jp/optout.html',
    source: `lift.logly.co.jp/terms_of_service/for_publisher, by which it delivers advertisements of others; ${AMP_ADS}; the privacy policy that its widget links to, and the opt-out page that its adapter in prebid/Prebid.js links to, neither fetched`,
    checked: '2026-11-28',
};

/** Lotame: audiences, and the Panorama identifier. */
const facts$10 = {
    id: 'lotame',
    purpose: 'advertising',
    hosts: ['crwdcntrl.net', 'ltmsphrcl.net'],
    // not lotame_…_consent and panoramaId_expiry_…, in which it keeps that there is no consent
    cookies: ['_cc_id', 'lotame_domain_check', 'panoramaId', 'panoramaId_expiry', 'panoramaIdType'],
    storage: ['_cc_id', 'panoramaId', 'panoramaId_expiry', 'panoramaId_exp', 'panoramaId_expiry_exp'],
    company: 'Lotame Solutions, Inc.',
    catalogue: true,
};
const party$10 = {
    name: 'Lotame',
    company: facts$10.company,
    country: 'US',
};
const links$10 = { privacyPolicy: 'https://www.lotame.com/privacy/services-privacy-notice/' };
const disclosure$10 = {
    use: {
        en: 'Sorts visitors into audiences, and gives the browser an identifier by which advertisers recognise it.',
        ja: '訪問者をオーディエンスに分類し、広告主がブラウザを識別するための識別子を付与します。',
    },
    recipientUse: {
        en: 'Lotame collects visits across sites, links devices that belong together, and passes audiences on to advertising companies, which use them to choose advertisements.',
        ja: 'Lotame は複数のサイトの閲覧履歴を取得し、関連する端末を結び付け、オーディエンスを広告会社に渡します。広告会社はそれを広告の選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_cc_id', party: 'first', retention: 'P270D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'lotame_domain_check', party: 'first', retention: 'PT10S', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'panoramaId', party: 'first', retention: null, source: SEEN$1 },
        { name: 'panoramaId_expiry', party: 'first', retention: null, source: SEEN$1 },
        { name: 'panoramaIdType', party: 'first', retention: null, source: SEEN$1 },
        {
            name: '_cc_id',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId_expiry',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId_exp',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId_expiry_exp',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        // _cc_id stands under Lotame’s own host too
        { name: '_cc_cc', party: 'third', retention: 'P270D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: '_cc_aud', party: 'third', retention: 'P270D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: '_cc_dc', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$10,
    privacyPolicyKind: 'unverified',
    source: `its privacy notice of services of 2023-12-29 and its terms for consent of 2023-06-01, read in copies; ${DEVICE_STORAGE_DISCLOSURES}; ${THIRD_PARTY_WEB}; it belongs to Epsilon, whose form takes its requests; no opt-out page was verified; address of the notice of today not fetched`,
    checked: '2026-11-28',
};

const POLICY$3 = 'magnite.com/legal/advertising-technology-privacy-policy (2024-09-30)';
/** Magnite: its auctions of advertising space, those of Rubicon Project, Telaria and SpringServe. */
const facts$$ = {
    id: 'magnite',
    purpose: 'advertising',
    hosts: ['rubiconproject.com', 'tremorhub.com', 'springserve.com'],
    company: 'Magnite, Inc.',
    catalogue: true,
};
const party$$ = {
    name: 'Magnite',
    company: facts$$.company,
    country: 'US',
    formerly: ['Rubicon Project', 'Telaria'],
};
const links$$ = { privacyPolicy: 'https://www.magnite.com/legal/advertising-technology-privacy-policy/' };
const disclosure$$ = {
    use: {
        en: 'Offers the site’s advertising space to advertisers in auctions.',
        ja: 'サイトの広告枠を広告主にオークションで販売するために使います。',
    },
    recipientUse: {
        en: 'Magnite recognises the browser across sites, exchanges identifiers with buyers, and uses the data to choose and measure advertisements.',
        ja: 'Magnite は複数のサイトでブラウザを識別し、広告の買い手と識別子を交換し、受け取った情報を広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'khaos', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'khaos_p', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'audit', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'audit_p', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'tvid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'put_*', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'rpb', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'rpx', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'c', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'tv_U*', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'ssid', party: 'third', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
        { name: 'sst', party: 'third', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    transfers: [
        { from: 'EEA', to: 'US', ground: 'privacy-framework', source: POLICY$3 },
        { from: 'GB', to: 'US', ground: 'privacy-framework', source: POLICY$3 },
        { from: 'CH', to: 'US', ground: 'privacy-framework', source: POLICY$3 },
    ],
    ...links$$,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.magnite.com/legal/user-choice-portal/',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: 'magnite.com/legal/user-choice-portal (2025-07-01)',
    source: `${POLICY$3}; magnite.com/legal/user-choice-portal; ${DEVICE_STORAGE_DISCLOSURES}, names nothing that Rubicon Project keeps in the site’s own storage; the others were not looked up; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const MUNCHKIN = 'experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking';
const SCRIPT = 'a public copy of munchkin.js';
// Not Marketo Measure (formerly Bizible, cookies _biz_*), which is another tag; not mkto_opt_out, which keeps an opt-out.
/** Marketo: Munchkin and the forms of Marketo Engage. */
const facts$_ = {
    id: 'marketo',
    purpose: 'analytics',
    hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
    cookies: ['_mkto_trk'],
    storage: ['_mktoLpDomain_*', '_mktoSecureLp_*'],
    linksToIdentity: true,
    company: 'Adobe Inc.',
    catalogue: true,
};
const party$_ = {
    name: 'Adobe Marketo Engage',
    company: facts$_.company,
    country: 'US',
    formerly: ['Marketo, Inc.'],
};
const links$_ = { privacyPolicy: 'https://www.adobe.com/privacy.html' };
const disclosure$_ = {
    use: {
        en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
        ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
    },
    recipientUse: {
        en: 'Adobe stores the visits for the site, and joins them with what is known of a person once a form is sent or a link in an e-mail is opened.',
        ja: 'Adobe は閲覧履歴をサイトのために保存し、フォームの送信やメール内のリンクの表示があると、その方の情報に結び付けます。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        {
            name: '_mkto_trk',
            party: 'first',
            retention: 'P729D',
            source: `${OPEN_COOKIE_DATABASE}, as OneTrust’s site sets it`,
        },
        { name: '_mktoLpDomain_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SCRIPT },
        { name: '_mktoSecureLp_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SCRIPT },
    ],
    ...links$_,
    privacyPolicyKind: 'unverified',
    identitySource: `${MUNCHKIN}: visits are joined with a person once a form is sent`,
    source: `${MUNCHKIN}, read in part; ${SCRIPT}; AmauriC/tarteaucitron.js @76151fa (2026-04-02) for the addresses; ${THIRD_PARTY_WEB}; Adobe’s privacy centre seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

// Matomo’s own cloud. A site that runs Matomo itself gives the host and what it tells visitors: nobody else receives data then.
/** Matomo’s own cloud; for Matomo on your own server add your host. */
const facts$Z = {
    id: 'matomo',
    purpose: 'analytics',
    hosts: ['matomo.cloud'],
    cookies: ['_pk_id.*', '_pk_ses.*', '_pk_ref.*', '_pk_cvar.*', '_pk_hsr.*', '_pk_testcookie.*'],
    signals: ['matomo'],
    // Matomo’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_paq', kind: 'list' }],
    company: 'InnoCraft Limited',
    catalogue: true,
};
const party$Z = {
    name: 'Matomo',
    company: facts$Z.company,
    country: 'NZ',
};
const links$Z = { privacyPolicy: 'https://matomo.org/matomo-cloud-privacy-policy/' };
const disclosure$Z = {
    use: {
        en: 'Shows the site how visitors find and use it, so that it can be improved.',
        ja: 'サイトがどのように見つけられ、利用されているかを集計し、改善に役立てます。',
    },
    recipientUse: {
        en: 'InnoCraft compiles the reports for the site and handles the data under the privacy policy of Matomo Cloud.',
        ja: '集計は InnoCraft がサイトのために行い、受け取った情報は Matomo Cloud のプライバシーポリシーに基づいて扱われます。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_pk_id.*', party: 'first', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: '_pk_ses.*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_pk_ref.*', party: 'first', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: '_pk_cvar.*', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_pk_hsr.*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_pk_testcookie.*', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'matomo_ignore', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links$Z,
    privacyPolicyKind: 'unverified',
    source: `matomo-org/developer-documentation; ${OPEN_COOKIE_DATABASE}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

const FBEVENTS = 'a public copy of fbevents.js (its plug-in lastexternalreferrer); seen in storage in public repositories';
// The pixel and the social plug-ins share connect.facebook.net in every language; which of them a file is for is known for
// English and Japanese. For another language both claim it (docs/adding-a-vendor.md, "Shared hosts").
/** Meta Pixel: `fbevents.js`. */
const facts$Y = {
    id: 'meta-pixel',
    purpose: 'advertising',
    hosts: [
        'connect.facebook.net',
        'connect.facebook.net/en_US/fbevents.js',
        'connect.facebook.net/ja_JP/fbevents.js',
        'connect.facebook.net/signals/',
        'facebook.com/tr/',
        'facebook.com/tr?',
        'facebook.com/privacy_sandbox/',
    ],
    cookies: ['_fbp', '_fbc'],
    storage: ['lastExternalReferrer', 'lastExternalReferrerTime'],
    linksToIdentity: true,
    signals: ['meta'],
    // Meta’s base code, as public repositories carry it (2026-11-28)
    stubs: [
        { name: 'fbq', kind: 'function', queue: 'queue', aliases: ['push'], properties: { loaded: true, version: '2.0' } },
    ],
    company: META,
    catalogue: true,
};
const party$Y = {
    name: { en: 'Meta Pixel', ja: 'Meta ピクセル' },
    company: facts$Y.company,
    country: 'US',
    formerly: ['Facebook Pixel', 'Facebook, Inc.'],
    controllers: metaControllers,
};
const links$Y = { privacyPolicy: metaPrivacyPolicy };
const disclosure$Y = {
    use: {
        en: 'Measures the results of advertisements on Facebook and Instagram, and shows them again to people who visited the site.',
        ja: 'Facebook と Instagram の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Meta connects the data with the account of visitors who have one, uses it to choose and measure advertisements, and handles it under its own privacy policy.',
        ja: 'Meta はアカウントを持つ方の場合は情報をアカウントに結び付け、広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_fbp', party: 'first', retention: 'P90D', source: META_COOKIES },
        { name: '_fbc', party: 'first', retention: 'P90D', source: META_COOKIES },
        { name: 'lastExternalReferrer', kind: 'localStorage', party: 'first', retention: 'persistent', source: FBEVENTS },
        {
            name: 'lastExternalReferrerTime',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: FBEVENTS,
        },
        { name: 'fr', party: 'third', retention: 'P90D', source: META_COOKIES },
        { name: 'datr', party: 'third', retention: 'P400D', source: META_COOKIES },
        { name: 'sb', party: 'third', retention: 'P400D', source: META_COOKIES },
        { name: 'xs', party: 'third', retention: 'P365D', source: META_COOKIES },
        { name: 'c_user', party: 'third', retention: 'P365D', source: META_COOKIES },
        { name: 'oo', party: 'third', retention: 'P400D', source: META_COOKIES },
    ],
    transfers: metaTransfers,
    ...links$Y,
    privacyPolicyKind: 'policy',
    optOutPage: metaAdPreferences,
    optOutStops: 'personalisation',
    optOutScope: 'account',
    optOutSource: META_COOKIES,
    identitySource: 'developers.facebook.com/docs/meta-pixel/advanced/advanced-matching',
    source: `c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

/** MicroAd. */
const facts$X = {
    id: 'microad',
    purpose: 'advertising',
    hosts: ['microad.jp'],
    company: { en: 'MicroAd, Inc.', ja: '株式会社マイクロアド' },
    catalogue: true,
};
const party$X = {
    name: { en: 'MicroAd', ja: 'マイクロアド' },
    company: facts$X.company,
    country: 'JP',
};
const links$X = { privacyPolicy: 'https://www.microad.co.jp/' };
const disclosure$X = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'MicroAd, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社マイクロアドはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$X,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; address of the company’s home page; no privacy policy of the service was verified; its opt-out page is known only without encryption, so it is not linked to`,
    checked: '2026-11-24',
};

const MICROSOFT = 'Microsoft Corporation';
const microsoftPrivacyPolicy = {
    en: 'https://privacy.microsoft.com/en-us/privacystatement',
    ja: 'https://privacy.microsoft.com/ja-jp/privacystatement',
};
const microsoftAdSettings = 'https://account.microsoft.com/privacy/ad-settings';
const STATEMENT = 'privacy.microsoft.com/privacystatement (stored 2026-08-22)';
const ireland$1 = {
    company: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    address: 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18, Ireland',
};
/** The privacy statement names it, beside Microsoft Corporation. */
const microsoftControllers = { EEA: ireland$1, GB: ireland$1, CH: ireland$1 };
const microsoftTransfers = ['EEA', 'GB', 'CH'].map((from) => ({
    from,
    to: 'US',
    ground: 'privacy-framework',
    source: STATEMENT,
}));
/** What it says of opting out: by account where one is signed in, else by a cookie; ads are still measured with the data. */
const microsoftOptOutSource = STATEMENT;

/** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
const facts$W = {
    id: 'microsoft-advertising',
    purpose: 'advertising',
    hosts: ['bat.bing.com', 'bat.bing.net'],
    cookies: ['_uetsid', '_uetvid', '_uetmsclkid'],
    storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp', '_uetmsclkid', '_uetmsclkid_exp'],
    signals: ['microsoft-uet'],
    // Microsoft’s UET tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'uetq', kind: 'list' }],
    company: MICROSOFT,
    catalogue: true,
};
const party$W = {
    name: { en: 'Microsoft Advertising', ja: 'Microsoft 広告' },
    company: facts$W.company,
    country: 'US',
    formerly: ['Bing Ads'],
    controllers: microsoftControllers,
};
const links$W = { privacyPolicy: microsoftPrivacyPolicy };
const disclosure$W = {
    use: {
        en: 'Measures the results of advertisements on Microsoft’s search and partner sites, and shows them again to people who visited the site.',
        ja: 'Microsoft の検索と提携サイトの広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Microsoft keeps the data for 390 days, uses it to choose and measure advertisements, and handles it under its own privacy statement.',
        ja: 'Microsoft は受け取った情報を 390 日間保存し、広告の選択と測定に利用し、自社のプライバシーに関する声明に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    // sources disagree about the lifetimes of the first three and none is the vendor’s
    cookies: [
        { name: '_uetsid', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_uetvid', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_uetmsclkid', party: 'first', retention: null, source: 'AmauriC/tarteaucitron.js @76151fa (2026-04-02)' },
        { name: '_uetsid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetsid_exp', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetvid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetvid_exp', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetmsclkid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetmsclkid_exp', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'MUID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'MUIDB', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'MR', party: 'third', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: 'ANON', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'SRM_B', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: microsoftTransfers,
    ...links$W,
    privacyPolicyKind: 'policy',
    optOutPage: microsoftAdSettings,
    optOutStops: 'personalisation',
    optOutScope: 'either',
    optOutSource: microsoftOptOutSource,
    source: 'help.ads.microsoft.com 53056 (FAQ: Universal Event Tracking); opt-out page seen in use on public sites, not fetched',
    checked: '2026-11-24',
};

const CLARITY = 'microsoft/clarity @8aa987e4 (2026-07-30), types/data.d.ts';
/** Microsoft Clarity: recordings of visits. */
const facts$V = {
    id: 'microsoft-clarity',
    purpose: 'analytics',
    advertises: true,
    hosts: ['clarity.ms', 'c.bing.com'],
    cookies: ['_clck', '_clsk'],
    storage: ['_cltk'],
    signals: ['microsoft-clarity'],
    // Clarity’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'clarity', kind: 'function', queue: 'q' }],
    company: MICROSOFT,
    catalogue: true,
};
const party$V = {
    name: 'Microsoft Clarity',
    company: facts$V.company,
    country: 'US',
    controllers: microsoftControllers,
};
const links$V = { privacyPolicy: microsoftPrivacyPolicy };
const disclosure$V = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, so that the site can see where people get stuck.',
        ja: 'クリック、スクロール、画面の表示を記録し、使いにくい箇所を見つけて改善します。',
    },
    recipientUse: {
        en: 'Microsoft compiles the recordings for the site, and handles the data under its own privacy statement, which also allows use for its own products and advertising.',
        ja: 'Microsoft は記録をサイトのために集計し、受け取った情報を自社のプライバシーに関する声明に基づいて扱います。自社の製品と広告に利用することもあります。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_clck', party: 'first', retention: 'P365D', source: CLARITY },
        { name: '_clsk', party: 'first', retention: 'P1D', source: CLARITY },
        { name: '_cltk', kind: 'sessionStorage', party: 'first', retention: 'session', source: CLARITY },
        { name: 'CLID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'SM', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'MUID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ANONCHK', party: 'third', retention: 'PT10M', source: OPEN_COOKIE_DATABASE },
        { name: 'MR', party: 'third', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: microsoftTransfers,
    ...links$V,
    privacyPolicyKind: 'policy',
    source: `${CLARITY}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

/** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
const facts$U = {
    id: 'mieruca',
    purpose: 'analytics',
    hosts: ['mieru-ca.com'],
    company: { en: 'Faber Company Inc.', ja: '株式会社Faber Company' },
    catalogue: true,
};
const party$U = {
    name: { en: 'Mieruca Heatmap', ja: 'ミエルカヒートマップ' },
    company: facts$U.company,
    country: 'JP',
};
const links$U = { privacyPolicy: 'https://mieru-ca.com/' };
const disclosure$U = {
    use: {
        en: 'Shows how far pages are read and where they are clicked.',
        ja: 'ページがどこまで読まれ、どこがクリックされたかを集計します。',
    },
    recipientUse: {
        en: 'Faber Company compiles the visits into heat maps for the site.',
        ja: '株式会社Faber Company は閲覧の情報を集計し、サイトのためにヒートマップを作成して表示します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$U,
    privacyPolicyKind: 'company',
    source: 'hm.mieru-ca.com/service/js/mieruca-hm.js and hpjp.mieru-ca.com in use on public sites; address of the service’s home page; no privacy policy of the service was verified, nor what its requests carry',
    checked: '2026-11-28',
};

const SDK$3 = 'mixpanel/mixpanel-js @4ca40f4 (2026-08-20)';
/** Mixpanel: the JavaScript SDK, with session replay. */
const facts$T = {
    id: 'mixpanel',
    purpose: 'analytics',
    hosts: ['mixpanel.com', 'mxpnl.com'],
    // not mp_optout and __mp_opt_in_out_*, which keep the visitor's answer
    cookies: ['mp_*_mixpanel'],
    storage: ['mp_*_mixpanel', '__mpq_*', 'mp_tab_id_*', 'mp_gen_new_tab_id_*', 'mixpanelBrowserDb', 'mixpanelFlagsDb'],
    signals: ['mixpanel'],
    // mixpanel-browser 2.83.0: its snippet
    stubs: [
        {
            name: 'mixpanel',
            kind: 'list',
            methods: [
                'disable',
                'time_event',
                'track',
                'track_pageview',
                'track_links',
                'track_forms',
                'track_with_groups',
                'add_group',
                'set_group',
                'remove_group',
                'register',
                'register_once',
                'alias',
                'unregister',
                'identify',
                'name_tag',
                'set_config',
                'reset',
                'opt_in_tracking',
                'opt_out_tracking',
                'has_opted_in_tracking',
                'has_opted_out_tracking',
                'clear_opt_in_out_tracking',
                'start_batch_senders',
                'start_session_recording',
                'stop_session_recording',
                'people.set',
                'people.set_once',
                'people.unset',
                'people.increment',
                'people.append',
                'people.union',
                'people.track_charge',
                'people.clear_charges',
                'people.delete_user',
                'people.remove',
            ],
        },
    ],
    company: 'Mixpanel, Inc.',
    catalogue: true,
};
const party$T = {
    name: 'Mixpanel',
    company: facts$T.company,
    country: 'US',
};
const links$T = { privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/' };
const disclosure$T = {
    use: {
        en: 'Shows the site how visitors use it, and can record screens of visits, so that it can be improved.',
        ja: 'サイトがどのように利用されているかを集計し、画面の操作を記録して、改善に役立てます。',
    },
    recipientUse: {
        en: 'Mixpanel compiles reports for the site from what visitors did.',
        ja: 'Mixpanel は訪問者の行動をサイトのために集計し、レポートを作成します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'mp_*_mixpanel', party: 'first', retention: 'P365D', source: SDK$3 },
        // where the site keeps it there instead of in a cookie
        { name: 'mp_*_mixpanel', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK$3 },
        { name: '__mpq_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK$3 },
        { name: 'mp_tab_id_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK$3 },
        { name: 'mp_gen_new_tab_id_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK$3 },
        { name: 'mixpanelBrowserDb', kind: 'database', party: 'first', retention: 'persistent', source: SDK$3 },
        { name: 'mixpanelFlagsDb', kind: 'database', party: 'first', retention: 'persistent', source: SDK$3 },
    ],
    ...links$T,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://mixpanel.com/optout/',
    source: `${SDK$3}; ${THIRD_PARTY_WEB}; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, opt-out page seen in use on public sites, neither fetched`,
    checked: '2026-11-28',
};

/** nend. */
const facts$S = {
    id: 'nend',
    purpose: 'advertising',
    hosts: ['nend.net'],
    company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
    catalogue: true,
};
const party$S = {
    name: 'nend',
    company: facts$S.company,
    country: 'JP',
};
const links$S = { privacyPolicy: 'https://www.fancs.com/en/btapolicy' };
const disclosure$S = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'FAN Communications, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社ファンコミュニケーションズはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$S,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; fancs.com/en/btapolicy (2022-11-01); no opt-out page was verified`,
    checked: '2026-11-24',
};

const DOCS = 'newrelic/docs-website @32b6f2a, browser cookies';
const AGENT = '@newrelic/browser-agent 1.322.0';
const PRIVACY = 'docs.newrelic.com, data privacy with New Relic (certified in October 2023)';
/** New Relic: the browser agent. */
const facts$R = {
    id: 'new-relic',
    purpose: 'analytics',
    hosts: ['js-agent.newrelic.com', 'nr-data.net'],
    // the cookies are those of older agents, as are the keys without colons
    cookies: ['NREUM', 'NRAGENT'],
    storage: ['NRBA_SESSION::*', 'NRBA_SESSION', 'NRBA_SESSION_ID'],
    company: 'New Relic, Inc.',
    catalogue: true,
};
const party$R = {
    name: 'New Relic',
    company: facts$R.company,
    country: 'US',
};
const links$R = { privacyPolicy: 'https://newrelic.com/termsandconditions/services-notices' };
const disclosure$R = {
    use: {
        en: 'Measures how fast pages load and where errors occur, and can record what is done on them, so that the site can mend them.',
        ja: 'ページの表示速度とエラーを測定し、設定により操作を記録して、サイトの不具合を直すために使います。',
    },
    recipientUse: {
        en: 'New Relic compiles the measurements for the site, and drops the IP address within a day.',
        ja: 'New Relic は測定結果をサイトのために集計し、IP アドレスは 1 日以内に削除します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'NREUM', party: 'first', retention: 'session', source: DOCS },
        { name: 'NRAGENT', party: 'first', retention: 'session', source: DOCS },
        { name: 'NRBA_SESSION::*', kind: 'localStorage', party: 'first', retention: 'persistent', source: AGENT },
        { name: 'NRBA_SESSION', kind: 'localStorage', party: 'first', retention: 'persistent', source: AGENT },
        { name: 'NRBA_SESSION_ID', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        { name: 'JSESSIONID', party: 'third', retention: 'session', source: DOCS },
    ],
    transfers: [
        { from: 'EEA', to: 'US', ground: 'privacy-framework', source: PRIVACY },
        { from: 'GB', to: 'US', ground: 'privacy-framework', source: PRIVACY },
        { from: 'CH', to: 'US', ground: 'privacy-framework', source: PRIVACY },
    ],
    ...links$R,
    privacyPolicyKind: 'policy',
    source: `docs.newrelic.com (browser monitoring and its privacy; the customer is the controller); ${AGENT}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const FAQ = 'documentation.onesignal.com/docs/data-questions';
const SDK$2 = 'OneSignal/OneSignal-Website-SDK @fbb4a49 (2026-07-22)';
/** OneSignal: the SDK for notifications on websites. */
const facts$Q = {
    id: 'onesignal',
    purpose: 'functional',
    hosts: ['onesignal.com'],
    // not userConsent, requiresPrivacyConsent and isOptedOut, which keep the visitor's answer
    storage: [
        'ONE_SIGNAL_SDK_DB',
        'os_pageViews',
        'onesignal-pageview-count',
        'onesignal-notification-prompt',
        'onesignal-non-push-prompt',
    ],
    // OneSignal’s tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'OneSignalDeferred', kind: 'list' }],
    company: 'OneSignal, Inc.',
    catalogue: true,
};
const party$Q = {
    name: 'OneSignal',
    company: facts$Q.company,
    country: 'US',
};
const links$Q = { privacyPolicy: 'https://onesignal.com/privacy_policy' };
const disclosure$Q = {
    use: {
        en: 'Asks whether notifications are wanted, and sends the site’s notifications to those who want them.',
        ja: '通知を受け取るかどうかを尋ね、希望した方にサイトからの通知を送ります。',
    },
    recipientUse: {
        en: 'OneSignal stores which browsers take notifications and how often the site is visited, and uses that to send the site’s messages.',
        ja: 'OneSignal は通知を受け取るブラウザと訪問の回数を保存し、サイトのメッセージの送信に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'ONE_SIGNAL_SDK_DB', kind: 'database', party: 'first', retention: 'persistent', source: SDK$2 },
        { name: 'os_pageViews', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK$2 },
        {
            name: 'onesignal-notification-prompt',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SDK$2,
        },
        { name: 'onesignal-non-push-prompt', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK$2 },
        { name: 'onesignal-pageview-count', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK$2 },
        { name: '__cf_bm', party: 'third', retention: 'unpublished', source: FAQ },
    ],
    ...links$Q,
    privacyPolicyKind: 'unverified',
    source: `${SDK$2}; ${FAQ}, which says that the SDK sets no cookies; documentation.onesignal.com/docs/en/data-collected-by-the-onesignal-sdk; ${THIRD_PARTY_WEB}; address of the privacy policy from AmauriC/tarteaucitron.js @76151fa (2026-04-02), its text read in a copy of 2022-10-21`,
    checked: '2026-11-28',
};

/** OpenX: the ad exchange. */
const facts$P = {
    id: 'openx',
    purpose: 'advertising',
    hosts: ['openx.net', 'openxcdn.net', 'servedbyopenx.com'],
    company: 'OpenX Technologies, Inc.',
    catalogue: true,
};
const party$P = {
    name: 'OpenX',
    company: facts$P.company,
    country: 'US',
};
const links$P = { privacyPolicy: 'https://www.openx.com/legal/privacy-policy/' };
const disclosure$P = {
    use: {
        en: 'Offers the site’s advertising space to advertisers, and shows the advertisement of the one that wins.',
        ja: 'サイトの広告枠を広告主に提示し、落札した広告主の広告を表示するために使います。',
    },
    recipientUse: {
        en: 'OpenX recognises the browser on the sites of its partners, and passes what it knows of it to advertisers who use it to choose advertisements.',
        ja: 'OpenX は提携先のサイトでブラウザを識別し、その情報を広告主に渡します。広告主は広告の選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'i', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'pd', party: 'third', retention: 'P15D', source: OPEN_COOKIE_DATABASE },
        { name: 'univ_id', party: 'third', retention: 'P3D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$P,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.openx.com/legal/interest-based-advertising/',
    source: `its privacy policy for the ad exchange, read in a copy of 2024-10-03; ${DEVICE_STORAGE_DISCLOSURES}, which names nothing on the site’s own domain; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

/** Optimizely: the snippet of Web Experimentation. */
const facts$O = {
    id: 'optimizely',
    purpose: 'analytics',
    hosts: ['optimizely.com'],
    // not optimizelyOptOut, which keeps an opt-out
    cookies: ['optimizelyEndUserId', 'optimizelyRedirectData', 'optimizelyDomainTestCookie'],
    storage: ['optimizely_data*'],
    // Optimizely’s event code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'optimizely', kind: 'list' }],
    company: 'Optimizely, Inc.',
    catalogue: true,
};
const party$O = {
    name: 'Optimizely',
    company: facts$O.company,
    country: 'US',
};
const links$O = { privacyPolicy: 'https://www.optimizely.com/privacy/' };
const disclosure$O = {
    use: {
        en: 'Shows different visitors different variants of a page, and compares how they are used.',
        ja: '訪問者ごとにページの表示を変え、使われ方の違いを比べます。',
    },
    recipientUse: {
        en: 'Optimizely measures for the site which variant is used how.',
        ja: 'Optimizely は表示ごとの使われ方をサイトのために測定します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'optimizelyEndUserId', party: 'first', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: 'optimizelyRedirectData', party: 'first', retention: 'PT5S', source: OPEN_COOKIE_DATABASE },
        { name: 'optimizelyDomainTestCookie', party: 'first', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        {
            name: 'optimizely_data*',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links$O,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.optimizely.com/legal/opt-out/',
    source: `support.optimizely.com/hc/en-us/articles/4410284260365, read in part; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, opt-out page seen in use on public sites, neither fetched`,
    checked: '2026-11-28',
};

const POLICY$2 = 'outbrain.com/privacy/user-policy (stored 2026-06-24)';
const PREBID = 'prebid/Prebid.js @8660b47 (2026-08-20), modules/outbrainBidAdapter.js';
// What goes by the brand of Teads since the two merged is another tag.
/** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
const facts$N = {
    id: 'outbrain',
    purpose: 'advertising',
    hosts: ['outbrain.com', 'outbrainimg.com'],
    cookies: ['dicbo_id', 'outbrain_dicbo_id', 'outbrain_cid_fetch', 'OB-USER-TOKEN'],
    storage: ['OB-USER-TOKEN'],
    // Outbrain’s pixel, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'obApi', kind: 'function', queue: 'queue', properties: { loaded: true, version: '1.1' } }],
    company: 'Teads Holding Co.',
    catalogue: true,
};
const unitedKingdom = {
    company: 'Outbrain UK Limited',
    country: 'GB',
    address: '70 New Oxford St, London WC1A 1EU, United Kingdom',
};
const party$N = {
    name: 'Outbrain',
    company: facts$N.company,
    country: 'US',
    formerly: ['Outbrain Inc.'],
    // its privacy policy, section 2
    controllers: { EEA: unitedKingdom, GB: unitedKingdom, CH: unitedKingdom },
};
const links$N = { privacyPolicy: 'https://www.outbrain.com/privacy/user-policy/' };
const disclosure$N = {
    use: {
        en: 'Shows recommended articles and advertisements in the page, and measures the results of advertisements.',
        ja: 'おすすめの記事と広告をページに表示し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Outbrain recognises the browser on the sites of its partners, draws up a profile of interests that it uses to choose advertisements, and handles the data under its own privacy policy.',
        ja: 'Outbrain は提携先のサイトでブラウザを識別し、関心の傾向を広告の選択に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    role: 'independent',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'dicbo_id', party: 'first', retention: 'P7D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'outbrain_dicbo_id', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'outbrain_cid_fetch', party: 'first', retention: null, source: SEEN$1 },
        { name: 'OB-USER-TOKEN', party: 'first', retention: null, source: SEEN$1 },
        { name: 'OB-USER-TOKEN', kind: 'localStorage', party: 'first', retention: 'persistent', source: PREBID },
        { name: 'obuid', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'auid', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'recs-*', party: 'third', retention: 'PT1M', source: OPEN_COOKIE_DATABASE },
        { name: 'ref-*', party: 'third', retention: 'PT1M', source: OPEN_COOKIE_DATABASE },
        { name: 'opout', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: POLICY$2,
    })),
    ...links$N,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://dsr.outbrain.com/recommendations-settings/home/',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: POLICY$2,
    source: `${POLICY$2}, read in ${OPEN_TERMS_ARCHIVE}; ${DEVICE_STORAGE_DISCLOSURES}; ${PREBID}; ${OPEN_COOKIE_DATABASE}, whose lifetimes for obuid, auid, recs and ref an older cookie table of Outbrain’s in the same archive confirms; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** PayPal: buttons and forms for payment. A shop that cannot do without declares it as necessary. */
const facts$M = {
    id: 'paypal',
    purpose: 'functional',
    hosts: ['paypal.com', 'paypalobjects.com'],
    storage: ['__paypal_storage__'],
    company: 'PayPal, Inc.',
    catalogue: true,
};
const party$M = {
    name: 'PayPal',
    company: facts$M.company,
    country: 'US',
    controllers: {
        EEA: { company: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.', country: 'LU' },
        GB: { company: 'PayPal UK Ltd', country: 'GB' },
    },
};
const links$M = { privacyPolicy: 'https://www.paypal.com/webapps/mpp/ua/privacy-full' };
const disclosure$M = {
    use: {
        en: 'Takes payments in the site’s own pages.',
        ja: 'サイト内での支払いを受け付けます。',
    },
    recipientUse: {
        en: 'PayPal carries out the payment, uses the data to judge whether it is fraudulent, and handles it under its own privacy statement.',
        ja: 'PayPal は支払いを処理し、受け取った情報を不正な取引かどうかの判定に利用し、自社のプライバシーに関する声明に基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        {
            name: '__paypal_storage__',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: 'enforce_policy', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ts', party: 'third', retention: 'P3Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ts_c', party: 'third', retention: 'P3Y', source: OPEN_COOKIE_DATABASE },
        { name: 'x-pp-s', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'tsrce', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'nsid', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'X-PP-L7', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'X-PP-SILOVER', party: 'third', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: 'l7_az', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$M,
    privacyPolicyKind: 'policy',
    source: `PayPal’s privacy statements of 2024-04-15 and 2024-11-14, also for the companies of the EEA and the United Kingdom; @paypal/paypal-js 11.3.0 for the address; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

// The tag (s.pinimg.com/ct/, ct.pinterest.com) and the save button (assets.pinterest.com).
/** Pinterest: tag and save button. */
const facts$L = {
    id: 'pinterest',
    purpose: 'advertising',
    hosts: ['s.pinimg.com', 'ct.pinterest.com', 'assets.pinterest.com'],
    cookies: ['_pin_unauth', '_epik', '_derived_epik'],
    signals: ['pinterest'],
    // Pinterest’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'pintrk', kind: 'function', queue: 'queue', entry: 'array', properties: { version: '3.0' } }],
    company: 'Pinterest, Inc.',
    catalogue: true,
};
const europe = { company: 'Pinterest Europe Ltd.', country: 'IE' };
const party$L = {
    name: 'Pinterest',
    company: facts$L.company,
    country: 'US',
    // jointly with Pinterest, Inc.: its privacy policy (stored 2025-10-03)
    controllers: { EEA: europe, GB: europe, CH: europe },
};
const links$L = { privacyPolicy: 'https://policy.pinterest.com/privacy-policy' };
const disclosure$L = {
    use: {
        en: 'Measures the results of advertisements on Pinterest, and shows its save buttons and pins in the page.',
        ja: 'Pinterest の広告の成果を測定し、保存ボタンとピンをページに表示します。',
    },
    recipientUse: {
        en: 'Pinterest learns which pages with its tags were opened, uses that for recommendations and advertising, and handles it under its own privacy policy.',
        ja: 'Pinterest は自社のタグを含むページが開かれたことを把握し、おすすめの表示や広告に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_pin_unauth', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_epik', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_derived_epik', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_ct_ua', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_sess', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_ct', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_pinterest_ct_rt', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'policy.pinterest.com/privacy-policy (stored 2025-10-03)',
    })),
    ...links$L,
    privacyPolicyKind: 'policy',
    source: `${OPEN_COOKIE_DATABASE}; AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}; no opt-out page for visitors without an account was found`,
    checked: '2026-11-24',
};

// It sets no cookies.
/** Plausible. */
const facts$K = {
    id: 'plausible',
    purpose: 'analytics',
    hosts: ['plausible.io'],
    signals: ['plausible'],
    // Plausible’s snippet, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'plausible', kind: 'function', queue: 'q' }],
    company: 'Plausible Insights OÜ',
    catalogue: true,
};
const party$K = {
    name: 'Plausible',
    company: facts$K.company,
    country: 'EE',
};
const links$K = { privacyPolicy: 'https://plausible.io/privacy' };
const disclosure$K = {
    use: {
        en: 'Counts visits to the site without recognising visitors.',
        ja: '訪問者を識別せずに、サイトの訪問数を集計します。',
    },
    recipientUse: {
        en: 'Plausible compiles the reports for the site and handles the data under its own privacy policy.',
        ja: '集計は Plausible がサイトのために行い、受け取った情報は同社のプライバシーポリシーに基づいて扱われます。',
    },
    role: 'processor',
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links$K,
    privacyPolicyKind: 'unverified',
    source: `c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

/** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
const facts$J = {
    id: 'popin',
    purpose: 'advertising',
    hosts: ['popin.cc'],
    company: { en: 'popIn Inc.', ja: 'popIn株式会社' },
    catalogue: true,
};
const party$J = {
    name: 'popIn',
    company: facts$J.company,
    country: 'JP',
};
const links$J = { privacyPolicy: 'https://www.popin.cc/en/policy.html' };
const disclosure$J = {
    use: {
        en: 'Recommends articles, shows advertisements among them, and measures their results.',
        ja: '記事のおすすめと、それに並ぶ広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'popIn uses the pages and advertisements that were viewed to fit advertisements to users and to report to advertisers which are effective.',
        ja: 'popIn株式会社は閲覧されたページと広告の情報を、利用者に合わせた広告の選択と、広告主への効果の報告に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$J,
    privacyPolicyKind: 'unverified',
    source: `popin.cc/en/policy.html, read in a copy without a date, whose address had no encryption; ${AMP_ADS}; api.popin.cc in use on public sites; whether the company still goes by this name was not checked; no opt-out page was verified`,
    checked: '2026-11-28',
};

const SDK$1 = 'PostHog/posthog-js @9b2a1b1 (2026-08-22)';
const GDPR$1 = 'posthog.com/docs/integrate/gdpr';
// The keys of its projects begin with phc_. Not __ph_opt_in_out_*, which keeps the visitor's answer. A site that runs PostHog
// itself, or sends to it through its own host, gives that host and what it tells visitors.
/** PostHog: the cloud. */
const facts$I = {
    id: 'posthog',
    purpose: 'analytics',
    hosts: ['posthog.com'],
    cookies: ['ph_phc_*'],
    storage: ['ph_phc_*'],
    signals: ['posthog'],
    // PostHog’s snippet, as its documentation of Webflow has it
    stubs: [
        {
            name: 'posthog',
            kind: 'list',
            methods: [
                'capture',
                'identify',
                'alias',
                'people.set',
                'people.set_once',
                'set_config',
                'register',
                'register_once',
                'unregister',
                'opt_out_capturing',
                'has_opted_out_capturing',
                'opt_in_capturing',
                'reset',
                'isFeatureEnabled',
                'onFeatureFlags',
                'getFeatureFlag',
                'getFeatureFlagPayload',
                'reloadFeatureFlags',
                'group',
                'updateEarlyAccessFeatureEnrollment',
                'getEarlyAccessFeatures',
            ],
        },
    ],
    company: 'PostHog Inc.',
    catalogue: true,
};
const party$I = {
    name: 'PostHog',
    company: facts$I.company,
    country: 'US',
};
const links$I = { privacyPolicy: 'https://posthog.com/privacy' };
const disclosure$I = {
    use: {
        en: 'Shows the site how visitors use it, and can record screens of visits, so that it can be improved.',
        ja: 'サイトがどのように利用されているかを集計し、画面の操作を記録して、改善に役立てます。',
    },
    recipientUse: {
        en: 'PostHog handles the data on the site’s behalf and compiles reports for it.',
        ja: 'PostHog はサイトの委託を受けて情報を扱い、サイトのために集計します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: 'ph_phc_*', party: 'first', retention: 'P365D', source: SDK$1 },
        { name: 'ph_phc_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SDK$1 },
        { name: 'ph_phc_*', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK$1 },
    ],
    ...links$I,
    privacyPolicyKind: 'policy',
    source: `${SDK$1}; ${GDPR$1}, which says that it is a processor; its privacy policy, read in PostHog/posthog.com; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses`,
    checked: '2026-11-28',
};

// Its cookie pt_ and the site's number is not among the cookies: a pattern would take others' names. A site that knows its
// number adds it: { id: 'ptengine', cookies: ['pt_s_*', 'pt_0a1b2c3d'] }.
/** Ptengine: heat maps, tests and messages. */
const facts$H = {
    id: 'ptengine',
    purpose: 'analytics',
    hosts: ['ptengine.jp', 'ptengine.com', 'ptengine.cn'],
    cookies: ['pt_s_*'],
    company: { en: 'Ptmind Inc.', ja: '株式会社Ptmind' },
    catalogue: true,
};
const party$H = {
    name: 'Ptengine',
    company: facts$H.company,
    country: 'JP',
};
const links$H = {
    privacyPolicy: { en: 'https://www.ptengine.com/privacy-policy', ja: 'https://www.ptengine.jp/privacy-policy' },
};
const disclosure$H = {
    use: {
        en: 'Shows how pages are read and used, tests variants of them, and shows messages.',
        ja: 'ページの読まれ方と使われ方の集計、表示内容の比較テスト、メッセージの表示に使います。',
    },
    recipientUse: {
        en: 'Ptmind analyses visits for the site, and uses data to fit its service and to compile statistics that identify nobody.',
        ja: '株式会社Ptmind はサイトのために閲覧を解析し、受け取った情報をサービスの調整と、個人を特定しない統計の作成に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [{ name: 'pt_s_*', party: 'first', retention: null, source: SEEN$1 }],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$H,
    privacyPolicyKind: 'unverified',
    source: 'ptengine.com/privacy-policy, which was read; the Japanese address and what is sent from a public table of external transmissions, not fetched; js.ptengine.jp, js.ptengine.cn and cjs.ptengine.com in use on public sites',
    checked: '2026-11-28',
};

/** PubMatic: its auctions of advertising space, and the sync of identifiers. */
const facts$G = {
    id: 'pubmatic',
    purpose: 'advertising',
    hosts: ['pubmatic.com'],
    company: 'PubMatic, Inc.',
    catalogue: true,
};
const party$G = {
    name: 'PubMatic',
    company: facts$G.company,
    country: 'US',
};
const links$G = { privacyPolicy: 'https://pubmatic.com/legal/privacy-policy/' };
const disclosure$G = {
    use: {
        en: 'Offers the site’s advertising space to advertisers in auctions.',
        ja: 'サイトの広告枠を広告主にオークションで販売するために使います。',
    },
    recipientUse: {
        en: 'PubMatic recognises the browser across sites, exchanges identifiers with buyers, and uses the data to choose and measure advertisements.',
        ja: 'PubMatic は複数のサイトでブラウザを識別し、広告の買い手と識別子を交換し、受け取った情報を広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'PUBMDCID', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'pp', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'PUBUIDSYNCUPFQ', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chk', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chkSecSet', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chkChromeAb67', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chkChromeAb67Sec', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'KADUSERCOOKIE', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'PUBRETARGET', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'SyncRTB*', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'DPSync*', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'ADUSERCOOKIE', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'KTPCACOOKIE', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'DPFQ', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'SPugT', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'PugT', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'camfreq_*', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'pubfreq_*', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'KRTBCOOKIE_*', party: 'third', retention: 'P29D', source: OPEN_COOKIE_DATABASE },
        { name: 'COKENBLD', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'USCC', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'pubtime_*', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'PMFREQ_ON', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'pi', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPtrust', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_curtime', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'PMDTSHR', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'pubsyncexp', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'ipc', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'KCCH', party: 'third', retention: 'PT30S', source: OPEN_COOKIE_DATABASE },
        { name: 'DPPIX_ON', party: 'third', retention: 'PT20S', source: OPEN_COOKIE_DATABASE },
        { name: 'SYNCUPPIX_ON', party: 'third', retention: 'PT20S', source: OPEN_COOKIE_DATABASE },
        { name: 'f5_cspm', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$G,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://pubmatic.com/legal/opt-out/',
    source: `pubmatic.com/legal/privacy-policy (2024-11-21), which leads to the opt-out page; ${DEVICE_STORAGE_DISCLOSURES}, names nothing that it keeps in the site’s own storage; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const OPT_OUT = 'quantcast.com/opt-out, read in a copy';
/** Quantcast: the tag for measuring audiences and for advertising, not its consent tool. */
const facts$F = {
    id: 'quantcast',
    purpose: 'advertising',
    hosts: ['quantserve.com', 'quantcount.com'],
    cookies: ['__qca'],
    company: 'Quantcast Corporation',
    catalogue: true,
};
const party$F = {
    name: 'Quantcast',
    company: facts$F.company,
    country: 'US',
};
const links$F = { privacyPolicy: 'https://www.quantcast.com/privacy/' };
const disclosure$F = {
    use: {
        en: 'Measures who visits the site, and shows advertisements to groups of people like them.',
        ja: 'サイトの利用者層を測定し、似た関心を持つ方に広告を表示するために使います。',
    },
    recipientUse: {
        en: 'Quantcast recognises the browser on the sites of its partners and decides itself how the data is used for measuring audiences and choosing advertisements.',
        ja: 'Quantcast は提携先のサイトでブラウザを識別し、受け取った情報を自らの判断で利用者層の測定と広告の選択に利用します。',
    },
    role: 'independent',
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__qca', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'mc', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: 'd', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: 'cref', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$F,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.quantcast.com/opt-out/',
    optOutStops: 'use',
    optOutScope: 'browser',
    optOutSource: OPT_OUT,
    source: `quantcast.com/legal/faq/q-for-marketers, which says that it is a controller; ${OPT_OUT}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, not fetched; Quantcast International Limited, which stands in IAB Europe’s list of vendors, was not verified as answering in Europe`,
    checked: '2026-11-28',
};

/** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
const facts$E = {
    id: 'rakuten-advertising',
    purpose: 'advertising',
    hosts: ['tag.rmp.rakuten.com', 'rmtag.com', 'linksynergy.com', 'mediaforge.com', 'nxtck.com'],
    company: 'Rakuten Marketing LLC',
    catalogue: true,
};
const party$E = {
    name: 'Rakuten Advertising',
    company: facts$E.company,
    country: 'US',
    formerly: ['Rakuten Marketing', { en: 'LinkShare', ja: 'リンクシェア' }],
};
const links$E = {
    privacyPolicy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
};
const disclosure$E = {
    use: {
        en: 'Shows advertisements, and counts the purchases that follow from advertisements and affiliate links.',
        ja: '広告を表示し、広告やアフィリエイトリンクから生じた購入を測定するために使います。',
    },
    recipientUse: {
        en: 'Rakuten Advertising recognises the browser and uses the history of visits to choose advertisements and offers, to measure their results, and for other purposes of its privacy policy.',
        ja: 'Rakuten Advertising はブラウザを識別し、閲覧履歴を広告と特典の選択、その効果の測定に利用します。これら以外の利用目的は同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    ...links$E,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://rakutenadvertising.com/legal-notices/services-privacy-rights-request-form/',
    source: `${THIRD_PARTY_WEB}; docs.tealium.com rakuten-advertising-tag; the notice that it has its customers’ sites publish, and privacy policy and opt-out page in it, seen in use on public sites, not fetched; the company as vendor 60 of the list of IAB Europe`,
    checked: '2026-11-28',
};

/** Rakuten Affiliate: widgets, `rakuten_widget.js`, and the images and links of goods on Rakuten. */
const facts$D = {
    id: 'rakuten-affiliate',
    purpose: 'advertising',
    hosts: ['affiliate.rakuten.co.jp', 'afl.rakuten.co.jp'],
    company: { en: 'Rakuten Group, Inc.', ja: '楽天グループ株式会社' },
    catalogue: true,
};
const party$D = {
    name: { en: 'Rakuten Affiliate', ja: '楽天アフィリエイト' },
    company: facts$D.company,
    country: 'JP',
};
const links$D = { privacyPolicy: 'https://privacy.rakuten.co.jp/' };
const disclosure$D = {
    use: {
        en: 'Shows goods that are sold on Rakuten, and counts the purchases that follow from them.',
        ja: '楽天で販売されている商品を表示し、そこから生じた購入を測定するために使います。',
    },
    recipientUse: {
        en: 'Rakuten Group uses cookies to recognise the browser, to measure how its pages and services are used, and to choose advertisements.',
        ja: '楽天グループ株式会社は Cookie でブラウザを識別し、ページとサービスの利用状況の測定と、広告の選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$D,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://grp12.ias.rakuten.co.jp/optout/indexEN.html',
    source: 'grp12.ias.rakuten.co.jp/optout, “Cookie Policy and Opt Out” (2022-03-31), of which the English page was read; xml.affiliate.rakuten.co.jp, static.affiliate.rakuten.co.jp and hb.afl.rakuten.co.jp in use on public sites; privacy policy seen in use on public sites, not fetched',
    checked: '2026-11-28',
};

// A site that cannot do without it declares it as necessary: { id: 'recaptcha', purpose: 'necessary' }.
/** reCAPTCHA. Give it `purpose: 'necessary'` where the site cannot do without. */
const facts$C = {
    id: 'recaptcha',
    purpose: 'functional',
    hosts: ['google.com/recaptcha/', 'gstatic.com/recaptcha/', 'recaptcha.net'],
    storage: ['rc::a', 'rc::f'],
    company: GOOGLE,
    catalogue: true,
};
const party$C = {
    name: 'reCAPTCHA',
    company: facts$C.company,
    country: 'US',
};
// since 2026-04-02 Google’s own privacy policy does not apply, and sites are told to drop references to it
const links$C = { privacyPolicy: 'https://cloud.google.com/terms/data-processing-addendum' };
const disclosure$C = {
    use: {
        en: 'Tells people from programs, so that forms are not abused.',
        ja: 'フォームの悪用を防ぐため、人による操作かプログラムによる操作かを見分けます。',
    },
    recipientUse: {
        en: 'Google handles the data on the site’s behalf: it judges from how the page is used, and keeps reCAPTCHA secure and effective.',
        ja: 'Google はサイトの委託を受けて情報を扱い、ページの操作から判定し、reCAPTCHA の安全性と有効性を保つために利用します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_GRECAPTCHA', party: 'third', retention: 'P179D', source: OPEN_COOKIE_DATABASE },
        { name: 'rc::a', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'rc::f', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    ],
    ...links$C,
    privacyPolicyKind: 'processing',
    source: `security.googlecloudcommunity.com, “Switching Google’s role with reCAPTCHA” (2026-01-26); AmauriC/tarteaucitron.js for the addresses; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

const POLICY$1 = 'reddit.com/policies/privacy-policy (2026-01-06)';
// Not reddit.com and redditstatic.com as a whole, from which posts are shown in pages.
/** Reddit: the pixel of advertisers. */
const facts$B = {
    id: 'reddit-pixel',
    purpose: 'advertising',
    hosts: ['redditstatic.com/ads/', 'alb.reddit.com', 'pixel-config.reddit.com'],
    cookies: ['_rdt_uuid', '_rdt_cid', '_rdt_em'],
    signals: ['reddit'],
    // Reddit’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'rdt', kind: 'function', queue: 'callQueue' }],
    company: 'Reddit, Inc.',
    catalogue: true,
};
const netherlands = {
    company: 'Reddit Netherlands B.V.',
    country: 'NL',
    address: 'Euro Business Center, Keizersgracht 62, 1015CS Amsterdam, Netherlands',
};
const party$B = {
    name: { en: 'Reddit Pixel', ja: 'Reddit ピクセル' },
    company: facts$B.company,
    country: 'US',
    // its privacy policy; in the United Kingdom it is Reddit, Inc.
    controllers: { EEA: netherlands, CH: netherlands },
};
const links$B = { privacyPolicy: 'https://www.reddit.com/policies/privacy-policy' };
const disclosure$B = {
    use: {
        en: 'Measures the results of advertisements on Reddit, and shows them again to people who visited the site.',
        ja: 'Reddit の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Reddit learns what was done on the site, uses that to choose and measure advertisements, and handles it under its own privacy policy.',
        ja: 'Reddit はサイト内での行動を把握し、広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_rdt_uuid', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        {
            name: '_rdt_cid',
            party: 'first',
            retention: null,
            source: 'stape-io’s server tag for Reddit, which reads and sets it',
        },
        { name: '_rdt_em', party: 'first', retention: null, source: SEEN$1 },
        { name: 'edgebucket', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: POLICY$1,
    })),
    ...links$B,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.reddit.com/settings/privacy',
    optOutStops: 'personalisation',
    optOutScope: 'account',
    optOutSource: POLICY$1,
    source: `${POLICY$1}, read in ${OPEN_TERMS_ARCHIVE}; nuxt/scripts @5052a9f (2026-08-22) and c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** Repro: the Web SDK, `repro-sdk.min.js`, with messages and push notifications. */
const facts$A = {
    id: 'repro',
    purpose: 'analytics',
    hosts: ['reproio.com'],
    // Repro’s tag, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
    stubs: [{ name: 'reproio', kind: 'function' }],
    company: { en: 'Repro Inc.', ja: 'Repro株式会社' },
    catalogue: true,
};
const party$A = {
    name: 'Repro',
    company: facts$A.company,
    country: 'JP',
};
const links$A = { privacyPolicy: 'https://repro.io/' };
const disclosure$A = {
    use: {
        en: 'Observes visits and purchases, and shows messages and notifications that fit them.',
        ja: 'サイト内の行動と購入を解析し、それに合わせたメッセージと通知を表示します。',
    },
    recipientUse: {
        en: 'Repro stores and analyses visits by browser and by the site’s own number of the user, to choose for the site which messages are shown.',
        ja: 'Repro株式会社はブラウザとサイトの会員番号ごとに行動を保存して解析し、サイトが表示するメッセージの選択に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'user'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$A,
    privacyPolicyKind: 'company',
    source: 'docs.repro.io (Web SDK: set-up, user id, events, opt-out, session), which also has a page on the cookies that was not found; cdn.reproio.com in use on public sites; address of the company’s home page; no privacy policy of the service was verified',
    checked: '2026-11-28',
};

/** Rtoaster. */
const facts$z = {
    id: 'rtoaster',
    purpose: 'functional',
    hosts: ['rtoaster.jp'],
    company: { en: 'BrainPad Inc.', ja: '株式会社ブレインパッド' },
    catalogue: true,
};
const party$z = {
    name: 'Rtoaster',
    company: facts$z.company,
    country: 'JP',
};
const links$z = { privacyPolicy: 'https://www.brainpad.co.jp/rtoaster/' };
const disclosure$z = {
    use: {
        en: 'Chooses content and recommendations by what visitors look at.',
        ja: '閲覧内容に合わせて、表示する内容とおすすめを選びます。',
    },
    recipientUse: {
        en: 'BrainPad analyses visits, to choose for the site what it shows and recommends.',
        ja: '株式会社ブレインパッドは閲覧を解析し、サイトが表示する内容とおすすめの選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$z,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; support.rtoaster.jp, by which the site itself offers the opt-out; address of the company’s home page; no privacy policy of the service was verified`,
    checked: '2026-11-24',
};

/** SATORI. */
const facts$y = {
    id: 'satori',
    purpose: 'analytics',
    hosts: ['satori.segs.jp', 'delivery.satr.jp'],
    company: { en: 'SATORI Inc.', ja: 'SATORI株式会社' },
    catalogue: true,
};
const party$y = {
    name: 'SATORI',
    company: facts$y.company,
    country: 'JP',
};
const links$y = { privacyPolicy: 'https://satori.marketing/privacypolicy/' };
const disclosure$y = {
    use: {
        en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
        ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
    },
    recipientUse: {
        en: 'SATORI collects and stores the data for the site’s marketing.',
        ja: 'SATORI株式会社は受け取った情報を、サイトの営業活動のために収集し、保存します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$y,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy seen in use in a public policy, not fetched`,
    checked: '2026-11-24',
};

const ANALYTICS = 'segmentio/analytics-next @0c4fa88 (2026-08-12)';
// It passes what it receives on to the tools that the site connects, and loads the tags of some: declare those as well.
/** Segment: Analytics.js. */
const facts$x = {
    id: 'segment',
    purpose: 'analytics',
    hosts: ['segment.com', 'segment.io', 'segmentapis.com'],
    cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
    storage: [
        'ajs_anonymous_id',
        'ajs_user_id',
        'ajs_group_id',
        'ajs_user_traits',
        'ajs_group_properties',
        'persisted-queue:v1:*',
    ],
    signals: ['segment'],
    // Segment’s snippet 4.15.3, as public repositories carry it (2026-11-28)
    stubs: [
        {
            name: 'analytics',
            kind: 'list',
            chains: true,
            methods: [
                'trackSubmit',
                'trackClick',
                'trackLink',
                'trackForm',
                'pageview',
                'identify',
                'reset',
                'group',
                'track',
                'ready',
                'alias',
                'debug',
                'page',
                'once',
                'off',
                'on',
                'addSourceMiddleware',
                'addIntegrationMiddleware',
                'setAnonymousId',
                'addDestinationMiddleware',
            ],
        },
    ],
    company: 'Twilio Inc.',
    catalogue: true,
};
const party$x = {
    name: 'Twilio Segment',
    company: facts$x.company,
    country: 'US',
    formerly: ['Segment'],
};
const links$x = { privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy' };
const disclosure$x = {
    use: {
        en: 'Gathers what visitors do on the site, and passes it on to the tools with which the site analyses it.',
        ja: 'サイト内での行動を記録し、サイトが分析に使うほかのツールに渡します。',
    },
    recipientUse: {
        en: 'Twilio collects the data for the site, joins it by visitor, and passes it on to the recipients that the site has chosen.',
        ja: 'Twilio は受け取った情報をサイトのために収集し、訪問者ごとにまとめ、サイトが選んだ送信先に渡します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'user'],
    cookies: [
        ...facts$x.cookies.map((name) => ({
            name,
            party: 'first',
            retention: 'P365D',
            source: ANALYTICS,
        })),
        ...facts$x.storage.map((name) => ({
            name,
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: ANALYTICS,
        })),
    ],
    ...links$x,
    privacyPolicyKind: 'unverified',
    source: `${ANALYTICS}; support.twilio.com/hc/en-us/articles/51556786109083 for the cookies; ${THIRD_PARTY_WEB}; segmentapis.com, the address in the European Union, from its public client libraries; privacy notice seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const SDK = '@sentry/browser 11.12.0 and its Session Replay';
/** Sentry: errors, performance and, if the site turns it on, Session Replay. */
const facts$w = {
    id: 'sentry',
    purpose: 'analytics',
    hosts: ['sentry.io', 'sentry-cdn.com'],
    // it sets no cookies; replay, links between traces and the queue for offline use are options
    storage: ['sentryReplaySession', 'sentry_previous_trace', 'sentry-offline'],
    company: 'Functional Software, Inc.',
    catalogue: true,
};
const party$w = {
    name: 'Sentry',
    company: facts$w.company,
    country: 'US',
};
const links$w = { privacyPolicy: 'https://sentry.io/privacy/' };
const disclosure$w = {
    use: {
        en: 'Reports errors and slow pages, and can record what happened before an error, so that the site can mend it.',
        ja: 'エラーや表示の遅れを報告し、設定によりエラー前後の操作を記録して、サイトの不具合を直すために使います。',
    },
    recipientUse: {
        en: 'Sentry stores and analyses the reports for the site, which decides what they contain.',
        ja: 'Sentry は報告をサイトのために保存、解析します。報告の内容はサイトが決めます。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'address', 'device', 'recording'],
    cookies: [
        { name: 'sentryReplaySession', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'sentry_previous_trace', kind: 'sessionStorage', party: 'first', retention: 'session', source: SDK },
        { name: 'sentry-offline', kind: 'database', party: 'first', retention: 'persistent', source: SDK },
    ],
    ...links$w,
    privacyPolicyKind: 'policy',
    source: `${SDK}; sentry.io/privacy 3.3.1 (2024-05-31), by which the customer controls the data of the service; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** ShareThis: share buttons. */
const facts$v = {
    id: 'sharethis',
    purpose: 'social',
    hosts: ['sharethis.com'],
    cookies: ['fpestid'],
    advertises: true,
    company: 'ShareThis, Inc.',
    catalogue: true,
};
const party$v = {
    name: 'ShareThis',
    company: facts$v.company,
    country: 'US',
};
const links$v = { privacyPolicy: 'https://sharethis.com/privacy/' };
const disclosure$v = {
    use: {
        en: 'Shows buttons for sharing pages on social networks.',
        ja: 'ページを SNS で共有するためのボタンを表示します。',
    },
    recipientUse: {
        en: 'ShareThis collects what is read and shared across sites, and uses it, as do advertisers and other companies, to choose advertisements.',
        ja: 'ShareThis は複数のサイトでの閲覧と共有の履歴を取得し、自社のほか、広告主や提携先の企業も広告の選択に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'fpestid', party: 'first', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: '__stid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'pxcelPage*', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '__stidv', party: 'third', retention: 'P10Y', source: OPEN_COOKIE_DATABASE },
        { name: 'st_optout', party: 'third', retention: 'P10Y', source: OPEN_COOKIE_DATABASE },
        { name: 'pubconsent*', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: 'pxcelBcnLcy', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$v,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://sharethis.com/privacy/',
    source: `sharethis.com/privacy, read in a copy of 2019, which has the opt-out; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** SmartNews Ads: Pixel. */
const facts$u = {
    id: 'smartnews-ads',
    purpose: 'advertising',
    hosts: ['smartnews-ads.com'],
    company: { en: 'SmartNews, Inc.', ja: 'スマートニュース株式会社' },
    catalogue: true,
};
const party$u = {
    name: 'SmartNews Ads',
    company: facts$u.company,
    country: 'JP',
};
const links$u = { privacyPolicy: 'https://ads.smartnews.com/bm/public/data-policy/v6.0/index.html' };
const disclosure$u = {
    use: {
        en: 'Measures the results of advertisements on SmartNews and shows advertisements that fit interests.',
        ja: 'SmartNews の広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'SmartNews, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: 'スマートニュース株式会社はブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$u,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.smartnews-ads.com/optout/',
    source: 'help-ads.smartnews.com (Pixel base code); smartnews-ads.com/optout; cdn.smartnews-ads.com/i/pixel.js in use on public sites',
    checked: '2026-11-24',
};

// It matches visitors with pixel.tapad.com too, which is another company's.
/** Snap: the pixel of advertisers on Snapchat. */
const facts$t = {
    id: 'snap-pixel',
    purpose: 'advertising',
    hosts: ['sc-static.net', 'tr.snapchat.com'],
    cookies: ['_scid', '_scid_r', '_schn', '_sctr', '_ScCbts'],
    // Snap’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'snaptr', kind: 'function', queue: 'queue' }],
    company: 'Snap Inc.',
    catalogue: true,
};
const party$t = {
    name: { en: 'Snap Pixel', ja: 'Snap ピクセル' },
    company: facts$t.company,
    country: 'US',
    formerly: ['Snapchat Pixel'],
};
const links$t = { privacyPolicy: 'https://www.snap.com/privacy/privacy-policy' };
const disclosure$t = {
    use: {
        en: 'Measures the results of advertisements on Snapchat, and shows them again to people who visited the site.',
        ja: 'Snapchat の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Snap uses what was done on the site to choose and measure advertisements, and handles the data under its own privacy policy.',
        ja: 'Snap はサイト内での行動の情報を広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        // one year or 13 months, depending on whom one asks; Snap's own page lists the cookies of its own sites alone
        { name: '_scid', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_scid_r', party: 'first', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: '_schn', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_sctr', party: 'first', retention: null, source: SEEN$1 },
        { name: '_ScCbts', party: 'first', retention: null, source: SEEN$1 },
        { name: 'sc_at', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'X-AB', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$t,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://support.snapchat.com/a/advertising-preferences',
    source: `its privacy policy (stored 2026-08-05) and cookie policy (stored 2022-11-14, which gives the opt-out page), read in ${OPEN_TERMS_ARCHIVE}; snap.com/privacy/cookie-information (2025-03-24); nuxt/scripts @5052a9f (2026-08-22) and c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const SNOWPLOW = 'docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage';
const TRACKER = 'snowplow/snowplow-javascript-tracker @a56dd42 (2026-08-19)';
// The collectors that Snowplow runs. A site whose collector, or whose copy of the tracker, has another host adds that.
/** Snowplow: the web tracker and the collectors that Snowplow hosts. */
const facts$s = {
    id: 'snowplow',
    purpose: 'analytics',
    hosts: ['snplow.net', 'd32hwlnfiv2gyn.cloudfront.net'],
    cookies: ['_sp_id.*', '_sp_ses.*'],
    storage: ['_sp_id.*', '_sp_ses.*', '_sp_tab_id', 'snowplowOutQueue_*'],
    signals: ['snowplow'],
    // Snowplow’s tag, as public repositories carry it (2026-11-28): under the name that its documentation has
    stubs: [{ name: 'snowplow', kind: 'function', queue: 'q' }],
    company: 'Snowplow Analytics Ltd',
    catalogue: true,
};
const party$s = {
    name: 'Snowplow',
    company: facts$s.company,
    country: 'GB',
};
const links$s = { privacyPolicy: 'https://snowplow.io/privacy-policy/' };
const disclosure$s = {
    use: {
        en: 'Gathers what visitors do on the site, so that the site can analyse it.',
        ja: 'サイト内での行動を記録し、サイトの分析と改善に役立てます。',
    },
    recipientUse: {
        en: 'Snowplow collects and stores the data for the site, which analyses it.',
        ja: 'Snowplow は受け取った情報を、分析を行うサイトのために収集し、保存します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_sp_id.*', party: 'first', retention: 'P2Y', source: SNOWPLOW },
        { name: '_sp_ses.*', party: 'first', retention: 'PT30M', source: SNOWPLOW },
        // where the site keeps them there instead of in cookies
        { name: '_sp_id.*', kind: 'localStorage', party: 'first', retention: 'persistent', source: TRACKER },
        { name: '_sp_ses.*', kind: 'localStorage', party: 'first', retention: 'persistent', source: TRACKER },
        { name: 'snowplowOutQueue_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: TRACKER },
        { name: '_sp_tab_id', kind: 'sessionStorage', party: 'first', retention: 'session', source: TRACKER },
        { name: 'sp', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$s,
    privacyPolicyKind: 'unverified',
    source: `${SNOWPLOW}; ${TRACKER}; ${THIRD_PARTY_WEB}; collectors under snplow.net seen in use in public repositories; privacy policy seen in use there, not fetched`,
    checked: '2026-11-28',
};

/** Stripe: Stripe.js, with its detection of fraud. A shop that cannot do without declares it as necessary. */
const facts$r = {
    id: 'stripe',
    purpose: 'functional',
    hosts: ['stripe.com', 'stripe.network'],
    cookies: ['__stripe_mid', '__stripe_sid'],
    company: 'Stripe, LLC',
    catalogue: true,
};
const party$r = {
    name: 'Stripe',
    company: facts$r.company,
    country: 'US',
    formerly: ['Stripe, Inc.'],
};
const links$r = {
    privacyPolicy: { en: 'https://stripe.com/privacy', ja: 'https://stripe.com/jp/privacy' },
};
const disclosure$r = {
    use: {
        en: 'Takes payments in the site’s own pages, and tells fraud from ordinary purchases.',
        ja: 'サイト内での支払いを受け付け、不正な取引を見分けます。',
    },
    recipientUse: {
        en: 'Stripe carries out the payment, and uses the data on devices and their use to judge whether a purchase is fraudulent.',
        ja: 'Stripe は支払いを処理し、端末とその操作に関する情報を、不正な取引かどうかの判定に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: '__stripe_mid', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '__stripe_sid', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: 'm', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links$r,
    privacyPolicyKind: 'unverified',
    source: `docs.stripe.com/disputes/prevention/advanced-fraud-detection; @stripe/stripe-js 10.2.1 for the address; ${THIRD_PARTY_WEB}; the company’s name of today seen in certificates and structured data of 2026; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const COOKIES$1 = 'taboola.com/policies/cookie-policy (2024-12-04)';
const POLICY = 'taboola.com/policies/privacy-policy (2025-04-11)';
/** It says “web storage” and not which: the one that lasts longer is given. */
const DECLARED = DEVICE_STORAGE_DISCLOSURES;
// Its keys begin with “taboola global:” and “taboola:”. Not tb_id and pixel_allow_checkout_start, which may be anybody's, and
// not DNS and DNT on its own domain, which keep an opt-out.
/** Taboola: recommendations for publishers, and the pixel of advertisers. */
const facts$q = {
    id: 'taboola',
    purpose: 'advertising',
    hosts: ['taboola.com', 'taboolasyndication.com'],
    cookies: ['trc_cookie_storage', 't_pt_gid', '_tb_sess_r', '_tb_t_ppg', 'tb_click_param', 'cnx_roi'],
    storage: [
        'taboola*',
        'trc_cache',
        'trc_cache_by_placement',
        'tbl_rtus_id',
        'tbl-session-referrer',
        'tbl-exm-history',
        'tbl-exm-apperance',
        'eng_mt.*',
        '__tbwt',
    ],
    // Taboola’s pixel, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_tfa', kind: 'list' }],
    company: 'Taboola, Inc.',
    catalogue: true,
};
const israel = { company: 'Taboola.com Ltd.', country: 'IL' };
const party$q = {
    name: 'Taboola',
    company: facts$q.company,
    country: 'US',
    // its privacy policy, section 5
    controllers: {
        EEA: israel,
        GB: israel,
        BR: { company: 'Taboola Brasil Internet Ltda.', country: 'BR' },
        TH: { company: 'Taboola (Thailand) Limited', country: 'TH' },
        CN: {
            company: 'Taboola Information Technology Shanghai Co. Ltd.',
            country: 'CN',
            address: 'Room 501i, Unit 501, 5F, No. 61 on East 3rd Middle Road, Chaoyang District, Beijing, China',
        },
    },
};
const links$q = { privacyPolicy: 'https://www.taboola.com/policies/privacy-policy' };
const disclosure$q = {
    use: {
        en: 'Shows recommended articles and advertisements in the page, and measures the results of advertisements.',
        ja: 'おすすめの記事と広告をページに表示し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Taboola recognises the browser on the sites of its partners, uses the data to choose and measure recommendations and advertisements, and handles it under its own privacy policy.',
        ja: 'Taboola は提携先のサイトでブラウザを識別し、受け取った情報をおすすめと広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'trc_cookie_storage', party: 'first', retention: 'P1Y', source: COOKIES$1 },
        { name: 't_pt_gid', party: 'first', retention: 'P1Y', source: COOKIES$1 },
        { name: '_tb_sess_r', party: 'first', retention: 'PT30M', source: COOKIES$1 },
        { name: '_tb_t_ppg', party: 'first', retention: 'PT30M', source: COOKIES$1 },
        { name: 'tb_click_param', party: 'first', retention: 'PT50S', source: COOKIES$1 },
        { name: 'cnx_roi', party: 'first', retention: 'P30D', source: DECLARED },
        { name: 'taboola*', kind: 'localStorage', party: 'first', retention: 'persistent', source: COOKIES$1 },
        { name: 'trc_cache', kind: 'sessionStorage', party: 'first', retention: 'session', source: COOKIES$1 },
        { name: 'trc_cache_by_placement', kind: 'sessionStorage', party: 'first', retention: 'session', source: COOKIES$1 },
        { name: 'tbl_rtus_id', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'tbl-session-referrer', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'tbl-exm-history', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'tbl-exm-apperance', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 'eng_mt.*', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: '__tbwt', kind: 'localStorage', party: 'first', retention: 'persistent', source: DECLARED },
        { name: 't_gid', party: 'third', retention: 'P1Y', source: COOKIES$1 },
        { name: 't_pid', party: 'third', retention: 'P1Y', source: COOKIES$1 },
        { name: 'taboola_session_id', party: 'third', retention: 'session', source: COOKIES$1 },
        { name: 'taboola_select', party: 'third', retention: 'P1Y', source: COOKIES$1 },
        { name: 'taboola_fp_td_user_id', party: 'third', retention: 'P1Y', source: COOKIES$1 },
        { name: 'receive-cookie-deprecation', party: 'third', retention: 'P1Y', source: COOKIES$1 },
        { name: 'abLdr', party: 'third', retention: 'PT3H', source: COOKIES$1 },
        { name: 'abMbl', party: 'third', retention: 'PT3H', source: COOKIES$1 },
        { name: 'DNS', party: 'third', retention: 'P5Y', source: COOKIES$1 },
        { name: 'DNT', party: 'third', retention: 'P5Y', source: COOKIES$1 },
    ],
    transfers: ['EEA', 'GB'].flatMap((from) => [
        { from, to: 'IL', ground: 'adequacy', source: POLICY },
        { from, to: 'US', ground: 'standard-clauses', source: POLICY },
    ]),
    ...links$q,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://accessrequest.taboola.com/access',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: POLICY,
    source: `${POLICY} and ${COOKIES$1}, read in ${OPEN_TERMS_ARCHIVE}; ${DECLARED}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const HELP = 'help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do';
/** tawk.to: chat. */
const facts$p = {
    id: 'tawk',
    purpose: 'functional',
    hosts: ['tawk.to'],
    cookies: ['twk_idm_key', 'TawkConnectionTime', 'twk_uuid_*', 'tawk_uuid_*'],
    storage: ['twk_token_*'],
    company: 'tawk.to, Inc.',
    catalogue: true,
};
const party$p = {
    name: 'tawk.to',
    company: facts$p.company,
    country: 'US',
};
const links$p = { privacyPolicy: 'https://www.tawk.to/privacy-policy/' };
const disclosure$p = {
    use: {
        en: 'Shows a chat in which visitors can talk with the site.',
        ja: 'サイトの担当者と話せるチャットを表示します。',
    },
    recipientUse: {
        en: 'tawk.to stores the conversations for the site.',
        ja: 'tawk.to は会話の内容をサイトのために保存します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'contact'],
    cookies: [
        { name: 'twk_idm_key', party: 'first', retention: 'session', source: HELP },
        { name: 'TawkConnectionTime', party: 'first', retention: 'session', source: HELP },
        // the help page writes tawk_uuid_, headers have twk_uuid_
        { name: 'twk_uuid_*', party: 'first', retention: 'P6M', source: HELP },
        { name: 'tawk_uuid_*', party: 'first', retention: 'P6M', source: HELP },
        { name: 'twk_token_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
    ],
    ...links$p,
    privacyPolicyKind: 'policy',
    source: `tawk.to/privacy-policy (2024-08-16); ${HELP}; help.tawk.to, why it needs personal data (kept in the United States); ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const TEALIUM$1 = 'docs.tealium.com, cookies of utag.js';
/** Tealium iQ: the tag manager. What it loads is asked for by its own vendors. */
const facts$o = {
    id: 'tealium',
    purpose: 'functional',
    hosts: ['tiqcdn.com', 'tiqcdn.cn'],
    cookies: [
        'utag_main',
        'utag_main_ses_id',
        'utag_main__st',
        'utag_main__se',
        'utag_main__ss',
        'utag_main__pn',
        'utag_main__sn',
    ],
    company: 'Tealium Inc.',
    catalogue: true,
};
const party$o = {
    name: 'Tealium iQ',
    company: facts$o.company,
    country: 'US',
};
const links$o = { privacyPolicy: 'https://tealium.com/privacy-notice' };
const disclosure$o = {
    use: {
        en: 'Loads the other services that the site has set up.',
        ja: 'サイトが設定したほかのサービスを読み込みます。',
    },
    recipientUse: {
        en: 'Tealium delivers the scripts of the services that the site uses, and keeps no data about the visit when it does.',
        ja: 'Tealium は、サイトが利用するサービスのスクリプトを配信し、その際に閲覧の情報を保存しません。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [
        { name: 'utag_main', party: 'first', retention: 'P1Y', source: TEALIUM$1 },
        { name: 'utag_main_ses_id', party: 'first', retention: 'unpublished', source: TEALIUM$1 },
        { name: 'utag_main__st', party: 'first', retention: 'unpublished', source: TEALIUM$1 },
        { name: 'utag_main__se', party: 'first', retention: 'unpublished', source: TEALIUM$1 },
        { name: 'utag_main__ss', party: 'first', retention: 'unpublished', source: TEALIUM$1 },
        { name: 'utag_main__pn', party: 'first', retention: 'unpublished', source: TEALIUM$1 },
        { name: 'utag_main__sn', party: 'first', retention: 'unpublished', source: TEALIUM$1 },
    ],
    ...links$o,
    privacyPolicyKind: 'policy',
    source: `${TEALIUM$1}, which also says that its host collects nothing; tealium.com/privacy-notice (2025-09-19); ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

const TEALIUM = 'docs.tealium.com, cookies of utag.js';
const TAPID = 'docs.tealium.com, TAPID';
/** Tealium Collect: visits for AudienceStream and EventStream. */
const facts$n = {
    id: 'tealium-collect',
    purpose: 'analytics',
    hosts: ['tealiumiq.com'],
    cookies: ['utag_main_v_id'],
    storage: ['tealium_va', 'tealium_va_*'],
    company: 'Tealium Inc.',
    catalogue: true,
};
const party$n = {
    name: { en: 'Tealium AudienceStream and EventStream', ja: 'Tealium AudienceStream・EventStream' },
    company: facts$n.company,
    country: 'US',
};
const links$n = { privacyPolicy: 'https://tealium.com/privacy-notice' };
const disclosure$n = {
    use: {
        en: 'Collects visits to the site, joins them into profiles, and hands them to services that the site has chosen.',
        ja: 'サイトの閲覧履歴を集めてプロファイルに統合し、サイトが選んだサービスに渡します。',
    },
    recipientUse: {
        en: 'Tealium stores and joins the data for the site, on whose behalf it acts.',
        ja: 'Tealium はサイトの委託を受けて、受け取った情報を保存し、統合します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'utag_main_v_id', party: 'first', retention: 'P1Y', source: TEALIUM },
        { name: 'tealium_va', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'tealium_va_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'TAPID', party: 'third', retention: 'unpublished', source: TAPID },
    ],
    ...links$n,
    privacyPolicyKind: 'policy',
    source: `community.tealium.com, preparing for GDPR, by which it is the processor for EventStream and AudienceStream; tealium.com/privacy-notice (2025-09-19), which leaves out what it processes for customers; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

/** The Trade Desk: the universal pixel and cookie matching. */
const facts$m = {
    id: 'the-trade-desk',
    purpose: 'advertising',
    hosts: ['adsrvr.org'],
    company: 'The Trade Desk, Inc.',
    catalogue: true,
};
const party$m = {
    name: 'The Trade Desk',
    company: facts$m.company,
    country: 'US',
};
const links$m = { privacyPolicy: 'https://www.thetradedesk.com/us/privacy' };
const disclosure$m = {
    use: {
        en: 'Measures the results of advertisements that were bought through The Trade Desk, and shows them again to people who visited the site.',
        ja: 'The Trade Desk を通じて配信した広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'The Trade Desk recognises the browser on many sites, links devices that may belong to one person or household, and uses the data to choose and measure advertisements for its clients.',
        ja: 'The Trade Desk は多くのサイトでブラウザを識別し、同じ方や世帯のものと考えられる端末を関連付け、受け取った情報を顧客の広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'TDID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'TDCPM', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$m,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.adsrvr.org/',
    source: `its privacy policy for the platform, read in a copy of 2024-11-05; AmauriC/tarteaucitron.js @76151fa (2026-04-02) and prebid/Prebid.js @8660b47 (2026-08-20) for the addresses; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

const TIKTOK = 'TikTok Pte. Ltd.';
const tiktokPrivacyPolicy = {
    en: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    ja: 'https://www.tiktok.com/legal/page/row/privacy-policy/ja',
};
const joint = {
    company: 'TikTok Technology Limited, TikTok Information Technologies UK Limited',
    country: 'IE',
};
/** Jointly in Europe, and another company in the United States: its privacy policies (stored 2026-08-20 and 2026-07-15). */
const tiktokControllers = {
    EEA: joint,
    GB: joint,
    CH: joint,
    US: {
        company: 'TikTok USDS Joint Venture LLC',
        country: 'US',
        address: '5800 Bristol Parkway, Suite 300, Culver City, CA 90230',
    },
};

// embed.js, the frames it makes (tiktok.com/embed/v2/) and the player. The pixel is tiktok-pixel.
/** TikTok: videos. */
const facts$l = {
    id: 'tiktok',
    purpose: 'social',
    advertises: true,
    hosts: ['tiktok.com/embed', 'tiktok.com/player/', 'ttwstatic.com'],
    company: TIKTOK,
    catalogue: true,
};
const party$l = {
    name: 'TikTok',
    company: facts$l.company,
    country: 'SG',
    controllers: tiktokControllers,
};
const links$l = { privacyPolicy: tiktokPrivacyPolicy };
const disclosure$l = {
    use: { en: 'Plays videos from TikTok in the page.', ja: 'TikTok の動画をページ内で再生します。' },
    recipientUse: {
        en: 'TikTok learns on which page a video is and how it is watched, and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'TikTok は動画が置かれたページと再生状況を把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'ttwid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'msToken', party: 'third', retention: 'P9D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$l,
    privacyPolicyKind: 'unverified',
    source: `the addresses of embed.js and the player in use on public sites; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

/** TikTok Pixel. */
const facts$k = {
    id: 'tiktok-pixel',
    purpose: 'advertising',
    hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktokv.com'],
    cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid', 'ttcsid_*'],
    storage: ['tt_sessionId', 'tt_appInfo', 'tt_pixel_session_index'],
    linksToIdentity: true,
    signals: ['tiktok'],
    // TikTok’s base code, as public repositories carry it (2026-11-28)
    stubs: [
        {
            name: 'ttq',
            kind: 'list',
            methods: [
                'page',
                'track',
                'identify',
                'instances',
                'debug',
                'on',
                'off',
                'once',
                'ready',
                'alias',
                'group',
                'enableCookie',
                'disableCookie',
                'holdConsent',
                'revokeConsent',
                'grantConsent',
            ],
        },
    ],
    company: TIKTOK,
    catalogue: true,
};
const party$k = {
    name: { en: 'TikTok Pixel', ja: 'TikTok ピクセル' },
    company: facts$k.company,
    country: 'SG',
    controllers: tiktokControllers,
};
const links$k = { privacyPolicy: tiktokPrivacyPolicy };
const disclosure$k = {
    use: {
        en: 'Measures the results of advertisements on TikTok, and shows them again to people who visited the site.',
        ja: 'TikTok の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'TikTok uses the data to choose and measure advertisements and handles it under its own privacy policy.',
        ja: 'TikTok は受け取った情報を広告の選択と測定に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_ttp', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: '_tt_enable_cookie', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: 'ttcsid', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: 'ttcsid_*', party: 'first', retention: 'P13M', source: TIKTOK_COOKIES },
        { name: 'tt_sessionId', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        { name: 'tt_appInfo', kind: 'sessionStorage', party: 'first', retention: 'session', source: SEEN_IN_STORAGE },
        {
            name: 'tt_pixel_session_index',
            kind: 'sessionStorage',
            party: 'first',
            retention: 'session',
            source: SEEN_IN_STORAGE,
        },
        { name: 'ttwid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'msToken', party: 'third', retention: 'P9D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$k,
    privacyPolicyKind: 'unverified',
    identitySource: 'ads.tiktok.com/help/article/how-to-set-up-matching-events-with-events-api: advanced matching',
    source: `c15t/c15t @cfcbbf8 (2026-06-24) and nuxt/scripts @5052a9fd (2026-08-22) for the addresses; ${THIRD_PARTY_WEB}; no opt-out page for visitors without an account was found`,
    checked: '2026-11-24',
};

const TDJS = 'treasure-data/td-js-sdk';
// in.treasuredata.com covers its regions, Tokyo too. A site that uses its own host for the SDK adds that.
/** Treasure Data: `td-js-sdk`. */
const facts$j = {
    id: 'treasure-data',
    purpose: 'analytics',
    hosts: ['cdn.treasuredata.com', 'in.treasuredata.com'],
    cookies: ['_td', '_td_global'],
    signals: ['treasure-data'],
    company: 'Treasure Data, Inc.',
    catalogue: true,
};
const party$j = {
    name: { en: 'Treasure Data', ja: 'トレジャーデータ' },
    company: facts$j.company,
    country: 'US',
};
const links$j = { privacyPolicy: 'https://www.treasuredata.com/privacy-statement/' };
const disclosure$j = {
    use: {
        en: 'Collects visits to the site and joins them with what the site knows from elsewhere.',
        ja: 'サイトの閲覧履歴を集め、サイトがほかで得た情報と統合します。',
    },
    recipientUse: {
        en: 'Treasure Data stores and joins the data for the site.',
        ja: 'Treasure Data は受け取った情報をサイトのために保存し、統合します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_td', party: 'first', retention: 'P2Y', source: TDJS },
        { name: '_td_global', party: 'first', retention: null, source: TDJS },
    ],
    ...links$j,
    privacyPolicyKind: 'unverified',
    source: `${TDJS}; ${THIRD_PARTY_WEB}; privacy statement seen in use on a public site, not fetched`,
    checked: '2026-11-24',
};

/** User Insight and User Heat. */
const facts$i = {
    id: 'user-insight',
    purpose: 'analytics',
    hosts: ['nakanohito.jp'],
    company: { en: 'User Local, Inc.', ja: '株式会社ユーザーローカル' },
    catalogue: true,
};
const party$i = {
    name: { en: 'User Insight and User Heat', ja: 'User Insight・User Heat' },
    company: facts$i.company,
    country: 'JP',
};
const links$i = { privacyPolicy: 'https://info.userlocal.jp/data_policy' };
const disclosure$i = {
    use: {
        en: 'Shows how pages are read, by clicks, scrolling and the movement of the mouse.',
        ja: 'クリック、スクロール、マウスの動きから、ページの読まれ方を集計します。',
    },
    recipientUse: {
        en: 'User Local analyses visits for the site, and neither joins them across sites nor gives them to others without consent.',
        ja: '株式会社ユーザーローカルはサイトのために閲覧を解析します。同意なくほかのサイトと横断して分析したり、第三者に提供したりすることはありません。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$i,
    privacyPolicyKind: 'policy',
    source: 'info.userlocal.jp/data_policy; cs.nakanohito.jp and uh.nakanohito.jp in use on public sites',
    checked: '2026-11-24',
};

/** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
const facts$h = {
    id: 'valuecommerce',
    purpose: 'advertising',
    hosts: ['valuecommerce.com', 'imgvc.com'],
    company: { en: 'ValueCommerce Co., Ltd.', ja: 'バリューコマース株式会社' },
    catalogue: true,
};
const party$h = {
    name: { en: 'ValueCommerce', ja: 'バリューコマース' },
    company: facts$h.company,
    country: 'JP',
};
const links$h = {
    privacyPolicy: {
        en: 'https://www.valuecommerce.co.jp/en/privacy_policy/privacy_action/',
        ja: 'https://www.valuecommerce.co.jp/privacy_policy/',
    },
};
const disclosure$h = {
    use: {
        en: 'Shows affiliate advertisements, turns links to shops into affiliate links, and counts what follows from them.',
        ja: 'アフィリエイト広告の表示、ショップへのリンクのアフィリエイトリンクへの変換、その成果の測定に使います。',
    },
    recipientUse: {
        en: 'ValueCommerce acquires the history of visits, of advertisements shown and clicked, and of purchases, to measure results and to fit what it shows to users.',
        ja: 'バリューコマース株式会社は閲覧、広告の表示とクリック、購入の履歴を取得し、成果の測定と、利用者に合わせた内容の表示に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$h,
    privacyPolicyKind: 'unverified',
    source: `valuecommerce.co.jp/en/privacy_policy/privacy_action, which was read; its Japanese policy seen in use in a public repository, not fetched; ${AMP_ADS}; aml.valuecommerce.com, ck.jp.ap.valuecommerce.com and imgvc.com in use on public sites; no opt-out page was verified`,
    checked: '2026-11-28',
};

const COOKIES = 'help.vwo.com/hc/en-us/articles/360033990873';
/** VWO: the SmartCode, for tests of variants, heatmaps and recordings. */
const facts$g = {
    id: 'vwo',
    purpose: 'analytics',
    hosts: ['visualwebsiteoptimizer.com', 'vwo.com'],
    // not _vis_opt_out and _vwo_consent, which keep the visitor's answer
    cookies: [
        '_vwo_uuid',
        '_vwo_uuid_v2',
        '_vwo_ds',
        '_vwo_sn',
        '_vwo_referrer',
        '_vis_opt_s',
        '_vis_opt_test_cookie',
        '_vis_opt_exp_*',
    ],
    // VWO’s event code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'VWO', kind: 'list', methods: ['event'] }],
    company: 'Wingify Software Pvt. Ltd.',
    catalogue: true,
};
const party$g = {
    name: 'VWO',
    company: facts$g.company,
    country: 'IN',
    formerly: ['Visual Website Optimizer'],
};
const links$g = { privacyPolicy: 'https://vwo.com/privacy-policy/' };
const disclosure$g = {
    use: {
        en: 'Shows different visitors different variants of a page, compares how they are used, and can record screens of visits.',
        ja: '訪問者ごとにページの表示を変えて使われ方の違いを比べ、画面の操作を記録します。',
    },
    recipientUse: {
        en: 'Wingify measures for the site which variant is used how, and compiles the recordings.',
        ja: 'Wingify は表示ごとの使われ方をサイトのために測定し、記録を集計します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_vwo_uuid', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_uuid_v2', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_ds', party: 'first', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_sn', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_vwo_referrer', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_vis_opt_s', party: 'first', retention: 'P100D', source: OPEN_COOKIE_DATABASE },
        { name: '_vis_opt_test_cookie', party: 'first', retention: 'session', source: COOKIES },
        { name: '_vis_opt_exp_*', party: 'first', retention: 'P100D', source: COOKIES },
    ],
    ...links$g,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://vwo.com/opt-out/',
    source: `${COOKIES}, read in part; developers.vwo.com/reference/opt-out; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; company from the copyright of its public SDKs; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, opt-out page seen in use on public sites, neither fetched`,
    checked: '2026-11-28',
};

/** Xandr: its auctions of advertising space and its pixels, once AppNexus’s, today Microsoft’s. */
const facts$f = {
    id: 'xandr',
    purpose: 'advertising',
    hosts: ['adnxs.com'],
    company: 'Xandr Inc.',
    catalogue: true,
};
const party$f = {
    name: 'Xandr',
    company: facts$f.company,
    country: 'US',
    formerly: ['AppNexus'],
};
const links$f = {
    privacyPolicy: 'https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy',
};
const disclosure$f = {
    use: {
        en: 'Offers the site’s advertising space to advertisers in auctions, and measures the results of advertisements.',
        ja: 'サイトの広告枠を広告主にオークションで販売し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Xandr, which belongs to Microsoft, recognises the browser across sites, exchanges identifiers with buyers, and uses the data to choose and measure advertisements.',
        ja: 'Microsoft グループの Xandr は複数のサイトでブラウザを識別し、広告の買い手と識別子を交換し、受け取った情報を広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'uuid2', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'anj', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'icu', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'usersync', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'uids', party: 'third', retention: 'P120D', source: OPEN_COOKIE_DATABASE },
        { name: 'sess', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'pses', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'token', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'XANDR_PANID', party: 'third', retention: 'P400D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$f,
    privacyPolicyKind: 'unverified',
    source: `the platform privacy policy, read as xandr.com had it (2023-06-01); its address at Microsoft was not fetched; learn.microsoft.com/xandr (segment and conversion pixels); ${DEVICE_STORAGE_DISCLOSURES}, names nothing that it keeps in the site’s own storage; ${THIRD_PARTY_WEB}; no opt-out page was verified`,
    checked: '2026-11-28',
};

// Not Yahoo! JAPAN: the same brand, another company in another country.
/** Yahoo Inc., the American company: its advertising tags. */
const facts$e = {
    id: 'yahoo-inc',
    purpose: 'advertising',
    hosts: ['s.yimg.com/wi/', 'analytics.yahoo.com', 'ads.yahoo.com', 'yads.yahoo.com', 'ybp.yahoo.com'],
    company: 'Yahoo Inc.',
    catalogue: true,
};
const party$e = {
    name: { en: 'Yahoo Inc. advertising (US)', ja: 'Yahoo Inc.（米国）の広告' },
    company: facts$e.company,
    country: 'US',
};
const links$e = { privacyPolicy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html' };
const disclosure$e = {
    use: {
        en: 'Measures the results of advertisements of the American company Yahoo Inc. and shows advertisements that fit interests.',
        ja: '米国の Yahoo Inc. の広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'Yahoo Inc., which is another company than the operator of Yahoo! JAPAN, handles the data under its own privacy policy and may use it for advertisements on other sites.',
        ja: 'Yahoo! JAPAN の運営会社とは別の会社である Yahoo Inc. は、受け取った情報を自社のプライバシーポリシーに基づいて扱い、ほかのサイトの広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'A1', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'A1S', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'A3', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'APIDTS', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'IDSYNC', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'GUC', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'axids', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'cmp', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'OTH', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'optout', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links$e,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://legal.yahoo.com/us/en/yahoo/privacy/dashboard/index.html',
    source: `${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy pages seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

/** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
const facts$d = {
    id: 'yahoo-tag-manager',
    purpose: 'functional',
    hosts: ['yjtag.jp'],
    company: LY,
    catalogue: true,
};
const party$d = {
    name: { en: 'Yahoo! Tag Manager', ja: 'Yahoo!タグマネージャー' },
    company: facts$d.company,
    country: 'JP',
    formerly: [{ en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' }],
};
const links$d = { privacyPolicy: lyPrivacyPolicy };
const disclosure$d = {
    use: { en: 'Loads the further tags of the site.', ja: 'サイトに設置されたほかのタグを読み込みます。' },
    recipientUse: {
        en: 'LY Corporation uses the data of the request to deliver the container, to prevent abuse, and to develop and improve its services.',
        ja: 'LINEヤフー株式会社はリクエストの情報を、コンテナの配信、不正利用の防止、サービスの開発と改善に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links$d,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; ${LY_POLICY} for the purposes; ads-help.yahoo.co.jp aid=11297, which says that it sets a cookie on the site or on its own domain, but not its name`,
    checked: '2026-11-24',
};

/** Yandex Metrica: the counter, with Webvisor, which records what is done on pages. */
const facts$c = {
    id: 'yandex-metrica',
    purpose: 'analytics',
    // yastatic.net serves all of Yandex and is not claimed
    hosts: ['mc.yandex.*', 'mc.webvisor.com', 'mc.webvisor.org'],
    cookies: [
        '_ym_uid',
        '_ym_d',
        '_ym_isad',
        '_ym_metrika_enabled',
        '_ym_visorc',
        '_ym_visorc_*',
        '_ym_hostIndex',
        '_ym_debug',
        '_ym_fa',
        '_ym_ucs',
        '_ym_wasSynced',
    ],
    // its keys of one counter (`_ym1_lsid`) carry the number in the middle, where a pattern has no star
    storage: ['_ym_uid', '_ym_retryReqs', '_ym_synced'],
    // Yandex’s counter, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'ym', kind: 'function', queue: 'a' }],
    company: 'YANDEX LLC',
    catalogue: true,
};
const party$c = {
    name: 'Yandex Metrica',
    company: facts$c.company,
    country: 'RU',
};
const links$c = { privacyPolicy: 'https://yandex.com/legal/confidential/' };
const disclosure$c = {
    use: {
        en: 'Counts visits and records what is done on pages, so that the site can see how it is used.',
        ja: '訪問数を集計し、ページ上の操作を記録して、サイトの使われ方を把握します。',
    },
    recipientUse: {
        en: 'Yandex compiles the reports for the site, and may use the data to improve its own services.',
        ja: 'Yandex はサイトのためにレポートを作成し、受け取った情報を自社のサービスの改善に利用することがあります。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_ym_uid', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_d', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_isad', party: 'first', retention: 'P2D', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_metrika_enabled', party: 'first', retention: 'PT60M', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_visorc', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_visorc_*', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_hostIndex', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_debug', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: '_ym_fa', party: 'first', retention: null, source: SEEN$1 },
        { name: '_ym_ucs', party: 'first', retention: null, source: SEEN$1 },
        { name: '_ym_wasSynced', party: 'first', retention: null, source: SEEN$1 },
        { name: '_ym_uid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_ym_retryReqs', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_ym_synced', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'yandexuid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'yuidss', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ymex', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'usst', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'is_gdpr', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'is_gdpr_b', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'yashr', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'yabs-sid', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'yabs-vdrf', party: 'third', retention: 'P5D', source: OPEN_COOKIE_DATABASE },
        { name: '_yasc', party: 'third', retention: 'P10Y', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    ...links$c,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://yandex.com/support/metrica/general/opt-out.html',
    optOutStops: 'sending',
    optOutScope: 'browser',
    optOutSource: 'yandex.com/support/metrica/general/opt-out',
    source: `yandex.com/support/metrica (installing the counter with a content security policy, for the hosts; general/opt-out, also for the use of the data by Yandex itself); ${THIRD_PARTY_WEB}; the contract of the EEA named Yandex Oy (Finland) and later Air Smart Advertising Solutions FZ-LLC (Dubai) in undated copies of yandex.ru/legal/metrica_agreement, so that no controller is given; whether Yandex uses the data for advertising was not found`,
    checked: '2026-11-28',
};

const CHAT = 'support.zendesk.com/hc/en-us/articles/4408828505754';
/** Zendesk: the web widget, with messaging and chat. */
const facts$b = {
    id: 'zendesk',
    purpose: 'functional',
    hosts: ['zdassets.com', 'zendesk.com', 'zopim.com'],
    // not __zlcprivacy, which keeps the visitor's answer
    cookies: ['__zlcmid'],
    storage: ['ZD-buid', 'ZD-suid', 'ZD-store', 'ZD-settings', 'ZD-widgetOpen', 'ZD-launcherLabelRemoved'],
    // Zendesk’s snippet, as public repositories carry it (2026-11-28): where its calls wait is not to be seen
    stubs: [{ name: 'zE', kind: 'function' }],
    company: 'Zendesk, Inc.',
    catalogue: true,
};
const party$b = {
    name: 'Zendesk',
    company: facts$b.company,
    country: 'US',
    formerly: ['Zopim'],
};
const links$b = {
    privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
};
const disclosure$b = {
    use: {
        en: 'Shows help and a chat with the site’s support in the page.',
        ja: 'サイトのヘルプと、サポート担当者とのチャットをページ内に表示します。',
    },
    recipientUse: {
        en: 'Zendesk uses the data to provide the help and the chat for the site, and in aggregate to improve its services.',
        ja: 'Zendesk は受け取った情報を、サイトのためのヘルプとチャットの提供に利用し、集計したうえで自社のサービスの改善に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__zlcmid', party: 'first', retention: 'P365D', source: CHAT },
        ...facts$b.storage.map((name) => ({
            name,
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: OPEN_COOKIE_DATABASE,
        })),
    ],
    ...links$b,
    privacyPolicyKind: 'unverified',
    source: `support.zendesk.com/hc/en-us/articles/4408824378650, its in-product cookie policy; ${CHAT}; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy notice as ${OPEN_COOKIE_DATABASE} gives it, not fetched`,
    checked: '2026-11-28',
};

/** Zoom: meetings. */
const facts$a = {
    id: 'zoom',
    purpose: 'functional',
    hosts: ['zoom.us'],
    company: 'Zoom Communications, Inc.',
    catalogue: true,
};
const party$a = {
    name: 'Zoom',
    company: facts$a.company,
    country: 'US',
    formerly: ['Zoom Video Communications, Inc.'],
};
const links$a = {
    privacyPolicy: { en: 'https://www.zoom.com/en/trust/privacy/', ja: 'https://www.zoom.com/ja/trust/privacy/' },
    terms: 'https://www.zoom.com/en/trust/terms/',
};
const disclosure$a = {
    use: {
        en: 'Shows clips and booking pages from Zoom in the page.',
        ja: 'Zoom のクリップ動画と予約画面をページ内に表示します。',
    },
    recipientUse: {
        en: 'Zoom uses the data to play the clip or to take the booking, and to secure and improve its services.',
        ja: 'Zoom は受け取った情報を、クリップ動画の再生、予約の受け付け、サービスの安全の維持と改善に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_zm_ssid', party: 'third', retention: null, source: SEEN$1 },
        { name: '_zm_page_auth', party: 'third', retention: null, source: SEEN$1 },
        { name: '_zm_mtk_guid', party: 'third', retention: null, source: SEEN$1 },
        { name: '_zm_chtaid', party: 'third', retention: null, source: SEEN$1 },
        { name: '_zm_ctaid', party: 'third', retention: null, source: SEEN$1 },
        { name: '_zm_lang', party: 'third', retention: null, source: SEEN$1 },
        { name: '_zm_visitor_guid', party: 'third', retention: null, source: SEEN$1 },
        { name: 'zm_aid', party: 'third', retention: null, source: SEEN$1 },
        { name: 'zm_haid', party: 'third', retention: null, source: SEEN$1 },
        { name: 'cred', party: 'third', retention: null, source: SEEN$1 },
    ],
    ...links$a,
    privacyPolicyKind: 'unverified',
    source: 'zoom.us in use on public sites; privacy policy seen in use there in English, not fetched',
    checked: '2026-11-24',
};

/** What the gate must know about the vendors beyond the core set: what `sekisho.vendors.js` brings. */
const further = [
    facts$1E,
    facts$1D,
    facts$1C,
    facts$1B,
    facts$1A,
    facts$1z,
    facts$1y,
    facts$1x,
    facts$l,
    facts$k,
    facts$1t,
    facts$1s,
    facts$1r,
    facts$1q,
    facts$1l,
    facts$1k,
    facts$1j,
    facts$1i,
    facts$C,
    facts$1g,
    facts$1f,
    facts$1d,
    facts$1b,
    facts$19,
    facts$17,
    facts$13,
    facts$10,
    facts$1I,
    facts$1H,
    facts$1G,
    facts$1F,
    facts$1w,
    facts$1v,
    facts$1u,
    facts$1o,
    facts$1n,
    facts$1m,
    facts$1h,
    facts$1e,
    facts$1a,
    facts$18,
    facts$16,
    facts$15,
    facts$14,
    facts$12,
    facts$11,
    facts$X,
    facts$U,
    facts$S,
    facts$J,
    facts$H,
    facts$D,
    facts$A,
    facts$z,
    facts$y,
    facts$u,
    facts$i,
    facts$h,
    facts$d,
    facts$$,
    facts$_,
    facts$Z,
    facts$1p,
    facts$1c,
    facts$Y,
    facts$W,
    facts$V,
    facts$T,
    facts$R,
    facts$Q,
    facts$P,
    facts$O,
    facts$N,
    facts$M,
    facts$L,
    facts$K,
    facts$I,
    facts$G,
    facts$F,
    facts$E,
    facts$B,
    facts$x,
    facts$w,
    facts$v,
    facts$t,
    facts$s,
    facts$r,
    facts$q,
    facts$p,
    facts$o,
    facts$n,
    facts$m,
    facts$j,
    facts$g,
    facts$f,
    facts$e,
    facts$c,
    facts$b,
    facts$a,
];

/** What the work gives; nothing where a page has broken what it needs, for what follows shall have its turn all the same. */
const attempt = (work, onFailure) => {
    try {
        return work();
    }
    catch (cause) {
        return undefined;
    }
};

/**
 * What files in front of `sekisho.js` leave for it, by name: on the global object under a symbol, so that no element's id can
 * stand in for it.
 */
const symbolOf = (name) => Symbol.for(`sekisho.${name}`);
const readShelf = (name) => Object.getOwnPropertyDescriptor(globalThis, symbolOf(name))?.value;

/**
 * What the debug build says: what was wrong (`{}` is the subject), what happens instead, how to mend it.
 * Each code is a heading in docs/warnings.md, which a test checks. The production build carries none of this.
 */
const problems = {
    'bad-option': 'The value of {} is not valid, so its strictest or default value is used. See docs/options.md.',
    'unknown-option': '{} is not an option, so it is ignored. Check the spelling against docs/options.md.',
    'no-regions': 'The rules of regions are not there, so everything is asked for. Put sekisho.regions.js of the same version in front of sekisho.js, or import sekisho/regions first; without regions, take the option away.',
    'needs-regions': '{} does nothing without the rules of regions. Put sekisho.regions.js in front of sekisho.js, or import sekisho/regions first.',
    'mild-regime': 'The policy or its contacts say that the GDPR holds for visitors, but data-regime is "{}" for all of them: silence is no consent there. Use opt-in, or sekisho.regions.js, which is milder only where the law is.',
    'not-necessary': 'The vendor {} is declared as necessary, so it runs without being asked for, but the catalogue has it under another purpose. Leave its purpose out, unless the page cannot do without it.',
    'not-exempt': 'The exemption of {} is not heard, for it is known to do more: it advertises, links what it receives to a person, or embeds social media. Take the exemption away; it is asked for.',
    'no-request-address': 'The law of this region ({}) asks for a way to refuse sale and sharing beyond cookies, which a banner is not (11 CCR 7026(a)(4)). Set rights.sale, rights.url or contacts.email.',
    'missing-effect': 'The purpose {} is relaxed to an opt-out, and Japan’s rule then asks whether the site is limited by it. Say what does not work without it, as effect of the purpose, or that all of it does.',
    'no-way-back': 'The page has no way back to preferences, and visitors must be able to change their answer everywhere. Put a link to #sekisho, or a button with data-sekisho="preferences", on every page. (One that comes later, or stands in a shadow root, is not seen.)',
    'iab-taken': 'Another script of the page has {}, so Sekisho does not define it: two consent platforms would contradict each other. Take one of them away, or let Sekisho follow the other: signals/follow.js.',
    'iab-failed': 'The file or the list behind an API of the IAB cannot be used ({}), so it answers with an error, and vendors have no consent by it. Check that the file lies beside sekisho.js, and that the vendor list is one of version 3.',
    'tcf-no-cmp': 'signals.tcf has no cmpId or no cmpVersion, so __tcfapi is not defined: a TC string is void without the id of a consent platform that IAB Europe has registered. See docs/iab.md.',
    'tcf-no-list': 'signals.tcf.vendorList is no address of http or https, so __tcfapi is not defined. Serve a copy of the vendor list (v3) yourself, and name it.',
    'tcf-foreign-list': 'signals.tcf.vendorList lies on consensu.org, so __tcfapi is not defined: IAB Europe asks consent platforms to serve a copy of their own. Serve one, and name it.',
    'no-signal': 'The signal "{}" is named, but its file is not there, so it tells nobody anything. Put signals/<name>.js in front of sekisho.js, or import sekisho/signals/<name> first.',
    'google-order': 'The command {} stands in dataLayer before the default that Sekisho gives Google’s tags, so they may send it as if everything were granted. Put the Sekisho tag in front of what pushes it.',
    'google-array': 'The command {} was pushed to dataLayer as an array, which Google’s tags take for no command. Call gtag(…): it pushes its arguments.',
    'no-stub': 'The page’s code calls {}, and nothing takes the call while the tags of that vendor are held, so it fails. Put signals/stubs.js of the same version in front of sekisho.js, or import sekisho/signals/stubs first.',
    'unknown-vendor': 'The vendor {} is not known, so it is not asked for; tags that name it stay held, others are not. Use a built-in id (docs/vendors.md), or declare it with an id and a purpose.',
    'id-twice': 'The id "{}" is used for a purpose and a vendor. The vendor keeps it, or is called "{}-vendor" where the purpose is a standard one. Rename one.',
    'undeclared-tag': 'A tag names "{}", which is neither a declared vendor nor an asked-for purpose, so it stays held. Add it to data-vendors or data-purposes.',
    'running-tag': 'The tag {} is annotated but written so that the browser runs it anyway. Use type="text/plain" and data-src instead of src.',
    'bad-tag': 'A tag could not be handled ({}), so it stays held.',
    'unannotated-tag': 'The page’s own HTML has a tag of a declared vendor that is not annotated. It was held, but the browser may have requested it before any script could act. Write instead: {}',
    'unheld-tag': 'sekisho.lite.js has no guard, so this tag of a declared vendor ran although it may be denied: {} Annotate it, or use sekisho.js.',
    'no-guard': 'sekisho.lite.js has no guard, so data-guard="all" holds nothing; only annotated tags are held. Use sekisho.js.',
    unguarded: 'The page has made {} unchangeable before Sekisho ran, so what goes by it is not held. Put the Sekisho tag first, or annotate the tags.',
    'template-request': 'A held template names {} by src or href. Firefox requests that before permission, for its preload scanner reads templates. Write data-src or data-href, and type="text/plain" for a script.',
    'foreign-nonce': 'The held script {} may have been put into the page by somebody else, so it stays held: it does not carry the nonce of the Sekisho tag; or, without one, it needs only what is always granted. Give both the same nonce attribute, or write it as an ordinary script.',
    'bad-address': 'The address {} is neither http nor https, so it is not used.',
    'trusted-types': 'The page does not allow the Trusted Types policy "sekisho", so {} stays held. Add it: Content-Security-Policy: trusted-types sekisho.',
    'script-timeout': 'The script {} has not answered within data-timeout, so those after it go on without it.',
    'cookie-stays': 'The cookies {} of denied vendors could not be removed. Delete them on the server, where they were set with HttpOnly or for a path that this page is not under.',
    locked: 'data-lock is set, so only a real click in the interface may grant "{}". What code asks for is not granted.',
    explicit: 'The purpose of "{}" is marked explicit, so only the visitor’s own click on its switch grants it. What code asks for is not granted.',
    'stale-translation': 'The privacy policy in {} is of another version than policy.version. Translate the current one, or take the entry out of policy.translations; visitors who read it are told meanwhile.',
    'fixed-option': 'This file was made by `sekisho build` with its settings in it, so {} of the page is ignored. Change the options that it is built from, and build it again.',
    'late-options': 'The options block stands behind the Sekisho tag, so it was not read. Move it in front of the tag.',
    'bad-options-block': 'The options block is not valid JSON ({}), so it is ignored.',
    'foreign-options': 'An options block does not carry the nonce of the Sekisho tag, so it is ignored: injected markup could have brought it. Give it the same nonce attribute.',
    'no-script-tag': 'The Sekisho tag cannot be found, so the interface has no base address and cannot load. Set data-base.',
    'late-tag': 'The Sekisho tag {}, so it does not hold what ran or was requested before it. Put it first in <head>, without async, defer or type="module".',
    'duplicate-instance': 'Sekisho is already running on this page, so this copy does nothing. Include it once{}.',
    'cookie-domain': 'The browser does not accept cookies for the domain "{}", so the record is kept for this host only. It must be this host or a parent of it.',
    'interface-failed': 'The interface could not be loaded ({}). Every tag stays held. Check that the file lies beside sekisho.js, and that the page is served, not opened as a file.',
    'unknown-embed': 'No preset knows the address {} of a link with data-embed, so it stays a link. See docs/embeds.md, or write an iframe with data-src.',
    'undeclared-embed': 'A link with data-embed needs the vendor "{}", which is not declared, so it stays a link. Add it to data-vendors.',
    'vague-text': 'The Japanese text of {} says 「等」 or 「その他」, but what is sent and what for has to be listed. Name each thing.',
    'missing-policy': 'The terms of {} ask the site for a notice in its privacy policy, but policy.url is not set. Set it, and put <div data-sekisho="disclosures"></div> on that page.',
    'incomplete-transmission': 'The external-transmission entry of {}. Japan’s rule asks what is sent, who receives it and what for. Add what is missing to the vendor: { id, party: { company }, disclosure: { sends, use, recipientUse } }; if nothing is sent, sends: [].',
    'listener-failed': 'A listener threw an error ({}). The others were called all the same.',
};

/** The only file that writes to the console, and only in the debug build. */
const said = new Set();
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
const warn = (code, subject = '') => {
    {
        const text = `[sekisho] ${code}: ${problems[code].replace(/\{\}/g, () => String(subject))}\n→ docs/warnings.md#${code}`;
        const key = `${code} ${String(subject)}`;
        if (said.has(key))
            return;
        said.add(key);
        // oxlint-disable-next-line no-console -- the one place that does
        console.warn(text);
    }
};

/**
 * Puts the rules of the visitor's region into force. Where the page counts on them and they cannot be made, everything is asked
 * for.
 */
const applyRegion = (settings, given) => {
    const found = readShelf('regions');
    if (!found && !given.regions)
        return settings;
    const ruled = attempt(() => found.version === "0.1.0" && found(settings, given));
    if (!ruled)
        warn('no-regions');
    return ruled || { ...settings, regime: 'opt-in' };
};

/** Where the GDPR holds, that of the United Kingdom included: ISO 3166-1 alpha-2. */
const GDPR = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** Whether what is received under a purpose, or by a vendor of it, is used for advertising, whatever the purpose is called. */
const isAdvertising = (purpose, purposes, vendor) => purpose === 'advertising' || !!vendor?.advertises || !!purposes.find(({ id }) => id === purpose)?.advertising;

// The whole domain, save for the hosts and paths below it that another Google vendor claims for itself. What Google
// Analytics sends to it carries the advertising cookie of the domain, so that needs both.
/** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
const facts$9 = {
    id: 'doubleclick',
    purpose: 'advertising',
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=DC-',
        'googletagmanager.com/gtag/destination?id=DC-',
        'adservice.google.*',
        'doubleclick.net',
        '2mdn.net',
        'adtrafficquality.google',
        'stats.g.doubleclick.net',
    ],
    cookies: ['_gcl_dc', '_dcid', 'FPGCLDC'],
    signals: ['google'],
};
const company$9 = GOOGLE;
const party$9 = {
    name: { en: 'DoubleClick (Google)', ja: 'DoubleClick（Google）' },
    company: company$9,
    country: 'US',
    controllers: googleControllers,
};
const links$9 = { privacyPolicy: googlePrivacyPolicy };
const disclosure$9 = {
    use: {
        en: 'Delivers advertisements through Google’s advertising platform and measures their results.',
        ja: 'Google の広告配信基盤を通じて広告を配信し、その成果を測定します。',
    },
    recipientUse: {
        en: 'Google recognises the browser by a cookie on doubleclick.net, which older policies call the DART cookie, and uses the data to choose, limit and measure advertisements on this and other sites.',
        ja: 'Google は doubleclick.net の Cookie（以前のポリシーでは「DART Cookie」と呼ばれています）でブラウザを識別し、受け取った情報をこのサイトやほかのサイトの広告の選択、表示回数の制限、効果の測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: '_gcl_dc', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_dcid', party: 'first', retention: 'P400D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPGCLDC', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'DSID', party: 'third', retention: 'P2W', source: GOOGLE_AD_COOKIES },
        { name: 'ID', party: 'third', retention: 'P2M', source: OPEN_COOKIE_DATABASE },
        { name: 'RUL', party: 'third', retention: 'P12M', source: GOOGLE_AD_COOKIES },
        { name: 'FLC', party: 'third', retention: 'PT10S', source: OPEN_COOKIE_DATABASE },
        { name: 'APC', party: 'third', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: 'ar_debug', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links$9,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    source: 'Open Cookie Database 0ee5a17 (2026-01-21); policies.google.com/technologies/ads for the opt-out page, not fetched',
    checked: '2026-11-24',
};

// The tag's addresses are shared with Google Analytics: see there. The pixels of www.google.com are also asked for
// under the visitor's national domain.
// www.googleadservices.com only: partner.googleadservices.com is AdSense's.
/** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
const facts$8 = {
    id: 'google-ads',
    purpose: 'advertising',
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=AW-',
        'www.googleadservices.com',
        'googleads.g.doubleclick.net/pagead/viewthroughconversion',
        'td.doubleclick.net',
        'google.*/rmkt/',
        'google.*/ads/',
        'googleads.g.doubleclick.net/pagead/conversion',
        'ad.doubleclick.net/ccm/',
        'googletagmanager.com/gtag/destination?id=AW-',
        'google.*/pagead/',
        'pagead2.googlesyndication.com/ccm/',
        'google.*/ccm/',
        'google.*/measurement/',
    ],
    // not `_gcl_*`: `_gcl_dc` is DoubleClick's
    cookies: ['_gcl_au', '_gcl_aw', '_gcl_ag', '_gcl_gb', '_gcl_gs', '_gac_gb_*', 'FPAU', 'FPGCLAW', 'FPGCLGB'],
    storage: ['_gcl_ls'],
    signals: ['google'],
};
const company$8 = GOOGLE;
const party$8 = {
    name: { en: 'Google Ads', ja: 'Google 広告' },
    company: company$8,
    country: 'US',
    formerly: ['Google AdWords'],
    controllers: googleControllers,
};
const links$8 = { privacyPolicy: googlePrivacyPolicy };
const disclosure$8 = {
    use: {
        en: 'Measures which advertisements on Google lead to a purchase or an enquiry, and shows advertisements again to people who visited the site.',
        ja: 'Google の広告から購入や申込みにつながったかどうかを測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Google handles the data under its own privacy policy and may use it to choose and measure advertisements on other sites.',
        ja: 'Google は受け取った情報を自社のプライバシーポリシーに基づいて扱い、ほかのサイトに表示する広告の選択と測定にも利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id', 'contact'],
    cookies: [
        { name: '_gcl_au', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_aw', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_ag', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_gb', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_gs', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gcl_ls', kind: 'localStorage', party: 'first', retention: 'P90D', source: GOOGLE_COOKIES },
        { name: '_gac_gb_*', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPAU', party: 'first', retention: 'P90D', source: GOOGLE_AD_COOKIES },
        { name: 'FPGCLAW', party: 'first', retention: 'P90D', source: GOOGLE_AD_COOKIES },
        { name: 'FPGCLGB', party: 'first', retention: 'P90D', source: GOOGLE_AD_COOKIES },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'NID', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'ANID', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: '1P_JAR', party: 'third', retention: 'P30D', source: GOOGLE_AD_COOKIES },
    ],
    ...links$8,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    identitySource: 'support.google.com/google-ads/answer/13258081: enhanced conversions are matched with signed-in accounts',
    source: 'Open Cookie Database 0ee5a17 (2026-01-21); policies.google.com/technologies/ads for the opt-out page, not fetched',
    checked: '2026-11-24',
};

// The signal `adsense` speaks for it, not `google`: Google does not name it among the products that obey Consent Mode.
// Not fundingchoicesmessages.google.com, nor its FCCDCF and FCNEC: that is Google's own consent message and its record.
/** Google AdSense: `adsbygoogle.js`. */
const facts$7 = {
    id: 'google-adsense',
    purpose: 'advertising',
    hosts: [
        'googleads.g.doubleclick.net/pagead/ads',
        'tpc.googlesyndication.com',
        'googlesyndication.com/pagead/',
        'partner.googleadservices.com',
        'googleads.g.doubleclick.net/pagead/html/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi', 'GoogleAdServingTest'],
};
const company$7 = GOOGLE;
const party$7 = {
    name: { en: 'Google AdSense', ja: 'Google アドセンス' },
    company: company$7,
    country: 'US',
    controllers: googleControllers,
};
const links$7 = { privacyPolicy: googlePrivacyPolicy };
const disclosure$7 = {
    use: {
        en: 'Shows advertisements that pay for the site.',
        ja: 'サイトの運営を支える広告を表示します。',
    },
    recipientUse: {
        en: 'Google chooses them, counts views and clicks, may take earlier visits to this and other sites into account, and handles the data under its own privacy policy.',
        ja: 'Google は広告を選び、表示とクリックを数え、このサイトやほかのサイトへの訪問履歴を広告の選択に利用することがあります。受け取った情報は Google のプライバシーポリシーに基づいて扱われます。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__gads', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi_optout', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '__eoi', party: 'first', retention: 'P6M', source: GOOGLE_AD_COOKIES },
        { name: 'GoogleAdServingTest', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'DSID', party: 'third', retention: 'P2W', source: GOOGLE_AD_COOKIES },
    ],
    ...links$7,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    source: 'Open Cookie Database 0ee5a17 (2026-01-21); policies.google.com/technologies/ads for the opt-out page, not fetched',
    checked: '2026-11-24',
};

// Google's tag is one script for several products; its id says which (docs/adding-a-vendor.md, "Shared hosts").
// Where it does not say it, as `GT-` and `MC-` do not, or where another parameter comes first, or none, each of them claims it.
// google.com/g/collect is where the tag turns to when the measurement hosts cannot be reached, by a guard for example.
/** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
const facts$6 = {
    id: 'google-analytics',
    purpose: 'analytics',
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=G-',
        'googletagmanager.com/gtag/js?id=UA-',
        'googletagmanager.com/gtag/destination?id=G-',
        'google-analytics.com',
        'analytics.google.com',
        'stats.g.doubleclick.net',
        'google.*/g/collect',
    ],
    // not `_ga*`: Google Optimize's `_gaexp` is another product; not `_gac_*`: `_gac_gb_*` is Google Ads'
    cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_gac_G-*', '_gac_UA-*', '_dc_gtm_*', 'FPID', 'FPLC', 'FPGSID'],
    signals: ['google'],
};
const company$6 = GOOGLE;
const party$6 = {
    name: { en: 'Google Analytics', ja: 'Google アナリティクス' },
    company: company$6,
    country: 'US',
    controllers: googleControllers,
};
const links$6 = { privacyPolicy: googlePrivacyPolicy };
const disclosure$6 = {
    use: {
        en: 'Shows the site how visitors find and use it, so that it can be improved.',
        ja: 'サイトがどのように見つけられ、利用されているかを集計し、改善に役立てます。',
    },
    recipientUse: {
        en: 'Google compiles the reports, and uses the data to maintain, protect and improve its services.',
        ja: 'Google は集計を行い、受け取った情報をサービスの維持・保護・改善に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'click-id'],
    cookies: [
        { name: '_ga', party: 'first', retention: 'P2Y', source: 'support.google.com/analytics/answer/11397207' },
        { name: '_ga_*', party: 'first', retention: 'P2Y', source: 'support.google.com/analytics/answer/11397207' },
        { name: '_gid', party: 'first', retention: 'PT24H', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gat', party: 'first', retention: 'PT1M', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gat_*', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_dc_gtm_*', party: 'first', retention: 'PT1M', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gac_UA-*', party: 'first', retention: 'P90D', source: GOOGLE_ANALYTICS_COOKIES },
        { name: '_gac_G-*', party: 'first', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPID', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'FPLC', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'FPGSID', party: 'first', retention: null, source: SEEN$1 },
        { name: 'GA_OPT_OUT', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
    ],
    ...links$6,
    privacyPolicyKind: 'policy',
    optOutPage: {
        en: 'https://tools.google.com/dlpage/gaoptout',
        ja: 'https://tools.google.com/dlpage/gaoptout?hl=ja',
    },
    source: 'support.google.com/analytics/answer/11397207; opt-out page seen in use on public Japanese sites, not fetched',
    checked: '2026-11-24',
};

// googlesyndication.com/tag/ serves the same library for limited ads, googletagservices.com the old one.
// The signal `gpt` speaks for it, not `google`: see Google AdSense, whose first-party cookies these are too.
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
const facts$5 = {
    id: 'google-publisher-tag',
    purpose: 'advertising',
    hosts: [
        'securepubads.g.doubleclick.net',
        'googlesyndication.com/tag/',
        'googletagservices.com',
        'pubads.g.doubleclick.net',
        'googlesyndication.com/safeframe/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi'],
};
const company$5 = GOOGLE;
const party$5 = {
    name: { en: 'Google Ad Manager', ja: 'Google アド マネージャー' },
    company: company$5,
    country: 'US',
    controllers: googleControllers,
};
const links$5 = { privacyPolicy: googlePrivacyPolicy };
const disclosure$5 = {
    use: {
        en: 'Shows advertisements in the site’s advertising spaces.',
        ja: 'サイト内の広告枠に広告を表示します。',
    },
    recipientUse: {
        en: 'Google fetches them from the site’s advertisers and from its own marketplace, counts views and clicks, and handles the data under its own privacy policy.',
        ja: 'Google は広告主または自社の広告市場から広告を取得し、表示とクリックを数え、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '__gads', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi', party: 'first', retention: 'P13M', source: GOOGLE_AD_COOKIES },
        { name: '__gpi_optout', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '__eoi', party: 'first', retention: 'P6M', source: GOOGLE_AD_COOKIES },
        { name: 'IDE', party: 'third', retention: 'P24M', source: GOOGLE_AD_COOKIES_ABROAD },
        { name: 'test_cookie', party: 'third', retention: 'PT15M', source: GOOGLE_AD_COOKIES },
        { name: 'DSID', party: 'third', retention: 'P2W', source: GOOGLE_AD_COOKIES },
    ],
    ...links$5,
    privacyPolicyKind: 'policy',
    optOutPage: googleAdSettings,
    optOutStops: 'personalisation',
    optOutSource: GOOGLE_ADS_POLICY,
    source: 'googleads/google-publisher-tag-samples 793f04f (2026-07-28); Open Cookie Database 0ee5a17 (2026-01-21)',
    checked: '2026-11-24',
};

// A loader: functional, because what it loads is asked for by its own vendors, whose hosts the guard knows.
// It passes the signal on to the tags it loads.
/** Google Tag Manager: the container. Declare the vendors of the tags in it as well. */
const facts$4 = {
    id: 'google-tag-manager',
    purpose: 'functional',
    hosts: ['googletagmanager.com/gtag/js?id=GTM-', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
    signals: ['google'],
};
const company$4 = GOOGLE;
const party$4 = {
    name: { en: 'Google Tag Manager', ja: 'Google タグ マネージャー' },
    company: company$4,
    country: 'US',
    controllers: googleControllers,
};
const links$4 = { privacyPolicy: googlePrivacyPolicy };
const disclosure$4 = {
    use: {
        en: 'Loads the tags that the site manages with it; what those do is told under their own names.',
        ja: 'サイトが管理するタグを読み込みます。読み込まれるタグの働きは、それぞれのサービスの欄で説明しています。',
    },
    recipientUse: {
        en: 'Google uses the data of the request to deliver the container, to keep its service stable and secure, and to measure and improve it.',
        ja: 'Google はリクエストの情報を、コンテナの配信、サービスの安定と安全の維持、利用状況の測定とサービスの改善に利用します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links$4,
    privacyPolicyKind: 'policy',
    source: `developers.google.com/tag-platform/security/guides/consent; ${GOOGLE_POLICY} for the purposes`,
    checked: '2026-11-24',
};

const PLAYER_COOKIES = 'help.vimeo.com 26080940921361 (2024-07-30)';
/** Vimeo: the player. */
const facts$3 = {
    id: 'vimeo',
    purpose: 'functional',
    hosts: ['vimeocdn.com', 'vimeo.com'],
};
const company$3 = 'Vimeo.com, Inc.';
const party$3 = {
    name: 'Vimeo',
    company: company$3,
    country: 'US',
};
const links$3 = { privacyPolicy: 'https://vimeo.com/privacy', terms: 'https://vimeo.com/terms' };
const disclosure$3 = {
    use: {
        en: 'Plays videos from Vimeo in the page.',
        ja: 'Vimeo の動画をページ内で再生します。',
    },
    recipientUse: {
        en: 'Vimeo counts how a video is watched, gives the figures to its owner, and handles the data under its own privacy policy.',
        ja: 'Vimeo は動画の再生状況を集計して動画の所有者に提供し、受け取った情報を自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'vuid', party: 'third', retention: 'P2Y', source: PLAYER_COOKIES },
        { name: 'player', party: 'third', retention: 'P1Y', source: PLAYER_COOKIES },
        { name: 'flags', party: 'third', retention: 'P1Y', source: PLAYER_COOKIES },
        { name: '*_password', party: 'third', retention: 'session', source: PLAYER_COOKIES },
        { name: '*_webinar_registrant', party: 'third', retention: 'P7D', source: PLAYER_COOKIES },
        { name: 'lc_*', party: 'third', retention: 'P7D', source: PLAYER_COOKIES },
        { name: 'player_clearance', party: 'third', retention: 'P7D', source: PLAYER_COOKIES },
        // the page drops an underscore; this is the name under which Cloudflare documents it
        { name: '__cf_bm', party: 'third', retention: 'PT30M', source: PLAYER_COOKIES },
        { name: '_cfuvid', party: 'third', retention: 'session', source: PLAYER_COOKIES },
        { name: 'cf_clearance', party: 'third', retention: 'P1Y', source: PLAYER_COOKIES },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'vimeo.com/privacy (stored 2025-03-11)',
    })),
    ...links$3,
    privacyPolicyKind: 'policy',
    source: PLAYER_COOKIES,
    checked: '2026-11-24',
};

// Widgets (platform, syndication), the images in them (twimg.com) and pixel (ads-twitter.com, t.co, analytics). Not twitter.com and x.com as a whole.
/** X: embedded posts and buttons, and the advertising pixel. */
const facts$2 = {
    id: 'x',
    purpose: 'social',
    advertises: true,
    hosts: [
        'platform.x.com',
        'analytics.twitter.com',
        'platform.twitter.com',
        'syndication.twitter.com',
        'syndication.x.com',
        'analytics.x.com',
        'ads-twitter.com',
        'twimg.com',
        't.co',
    ],
    cookies: ['_twpid', '_twsid', '_twclid'],
};
const company$2 = 'X Corp.';
const ireland = {
    company: 'X Internet Unlimited Company',
    country: 'IE',
    address: 'One Cumberland Place, Fenian Street, Dublin 2, D02 AX07, Ireland',
};
const party$2 = {
    name: 'X',
    company: company$2,
    country: 'US',
    formerly: ['Twitter', 'Twitter, Inc.'],
    // its privacy policy (stored 2026-07-16)
    controllers: { EEA: ireland, GB: ireland, CH: ireland },
};
const links$2 = {
    privacyPolicy: { en: 'https://x.com/en/privacy', ja: 'https://x.com/ja/privacy' },
    terms: 'https://x.com/en/tos',
};
const disclosure$2 = {
    use: {
        en: 'Shows posts and buttons from X in the page, and measures the results of advertisements on X.',
        ja: 'X の投稿やボタンをページに表示し、X の広告の成果を測定します。',
    },
    recipientUse: {
        en: 'X learns which pages with its content were opened and may use that for recommendations and advertising under its own privacy policy.',
        ja: 'X は自社のコンテンツを含むページが開かれたことを把握し、自社のプライバシーポリシーに基づいて、おすすめの表示や広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    // X names its cookies but not their lifetimes; it only says that some regions have a cap of 13 months
    cookies: [
        { name: '_twpid', party: 'first', retention: null, source: SEEN$1 },
        { name: '_twsid', party: 'first', retention: null, source: SEEN$1 },
        { name: '_twclid', party: 'first', retention: null, source: 'treasure-data/td-js-sdk' },
        { name: 'guest_id', party: 'third', retention: 'unpublished', source: X_COOKIES },
        { name: 'guest_id_ads', party: 'third', retention: 'unpublished', source: X_COOKIES },
        { name: 'guest_id_marketing', party: 'third', retention: 'unpublished', source: X_COOKIES },
        { name: 'personalization_id', party: 'third', retention: 'unpublished', source: X_COOKIES },
        { name: 'muc_ads', party: 'third', retention: 'unpublished', source: X_COOKIES },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'x.com/privacy (stored 2026-07-16)',
    })),
    ...links$2,
    privacyPolicyKind: 'policy',
    optOutPage: {
        en: 'https://help.x.com/en/safety-and-security/privacy-controls-for-tailored-ads',
        ja: 'https://help.x.com/ja/safety-and-security/privacy-controls-for-tailored-ads',
    },
    optOutScope: 'either',
    optOutSource: X_COOKIES,
    source: 'help.x.com/en/rules-and-policies/x-cookies; opt-out page seen in use on public sites, not fetched',
    checked: '2026-11-24',
};

const TAG = 'a public copy of ytag.js';
const CLICK_API = 'ads-developers.yahoo.co.jp notice APIJ-FY21-2358 (2022-03-24)';
const MEASUREMENT_TAG = 'yahoojp-marketing/gtm-template-tag-global-snippet (2025-07-01)';
const CONVERSION_API = 'stape-io/line-yahoo-tag; seen in cookie headers in public repositories';
// The old tag is s.yimg.jp/…/cv/ytag.js with its counting hosts (b9x, apm); the new one of 2025 is
// tag.flvcdn.net/lytag.js. yads, im and ov show advertisements. yahoo.co.jp and yimg.jp serve much else.
/** Yahoo! JAPAN Ads (LY Corporation): the old `ytag.js` and the new `lytag.js`. */
const facts$1 = {
    id: 'yahoo-japan-ads',
    purpose: 'advertising',
    hosts: [
        's.yimg.jp/images/listing/tool/',
        'im.c.yimg.jp',
        'ov.yahoo.co.jp',
        'yads.yjtag.yahoo.co.jp',
        'yads.c.yimg.jp',
        'cksync.yahoo.co.jp',
        'apm.yahoo.co.jp',
        'b91.yahoo.co.jp',
        'b90.yahoo.co.jp',
        'b97.yahoo.co.jp',
        'b92.yahoo.co.jp',
        'b99.yahoo.co.jp',
        'tag.flvcdn.net',
    ],
    // `_ycl_aw`, `_ycl_<prefix>_aw`, `_ycl_yjad`; not `_ly_*`, a prefix that a site may use itself
    cookies: ['_ycl_*', '_yjr_yjad', '_yjsu_yjad', '_ts_yjad', '_ly_su', '_ly_c', '_ly_r'],
};
const company$1 = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };
const party$1 = {
    name: { en: 'LY Corporation Ads (Yahoo! JAPAN)', ja: 'LINEヤフー広告' },
    company: company$1,
    country: 'JP',
    formerly: [
        { en: 'Yahoo! JAPAN Ads', ja: 'Yahoo!広告' },
        { en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' },
    ],
};
const links$1 = {
    privacyPolicy: { en: 'https://privacy.lycorp.co.jp/en/', ja: 'https://privacy.lycorp.co.jp/ja/' },
    privacyPolicyKind: 'unverified',
};
const disclosure$1 = {
    use: {
        en: 'Measures the results of advertisements and shows advertisements that fit interests.',
        ja: '広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'LY Corporation may obtain the history of visits and actions through cookies, and uses it to choose and measure advertisements and to develop and improve its services, under its own privacy policy.',
        ja: 'LINEヤフー株式会社は Cookie を通じて訪問履歴と行動履歴を取得し、広告の選択と効果の測定、サービスの開発と改善に利用します。その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    // no lifetime is published for any of them
    cookies: [
        { name: '_ycl_*', party: 'first', retention: null, source: TAG },
        { name: '_yjr_yjad', party: 'first', retention: null, source: CLICK_API },
        { name: '_yjsu_yjad', party: 'first', retention: null, source: SEEN$1 },
        { name: '_ts_yjad', party: 'first', retention: null, source: TAG },
        { name: '_ly_su', party: 'first', retention: null, source: CONVERSION_API },
        { name: '_ly_c', party: 'first', retention: null, source: CONVERSION_API },
        { name: '_ly_r', party: 'first', retention: null, source: CONVERSION_API },
    ],
    transfers: toJapan,
    ...links$1,
    optOutPage: 'https://btoptout.yahoo.co.jp/optout/index.html',
    identitySource: 'yahoojp-marketing/gtm-template-tag-global-snippet (2025-07-01): the tag takes e-mail address and telephone number',
    source: `${MEASUREMENT_TAG}; ads-help.yahoo-net.jp for the name of the product; ${LY_POLICY} for the purposes; opt-out page seen in use on public Japanese sites, not fetched`,
    checked: '2026-11-24',
};

// youtube-nocookie.com personalises less, but it is still a request to YouTube. ytimg.com: thumbnails.
/** YouTube: the player, also on youtube-nocookie.com, and thumbnails. */
const facts = {
    id: 'youtube',
    purpose: 'functional',
    advertises: true,
    hosts: ['ytimg.com', 'youtube-nocookie.com', 'youtube.com'],
};
const company = GOOGLE;
const party = {
    name: 'YouTube',
    company,
    country: 'US',
    controllers: googleControllers,
};
const links = { privacyPolicy: googlePrivacyPolicy, terms: 'https://www.youtube.com/t/terms' };
const disclosure = {
    use: {
        en: 'Plays videos from YouTube in the page.',
        ja: 'YouTube の動画をページ内で再生します。',
    },
    recipientUse: {
        en: 'YouTube learns on which page a video is and how it is watched; Google handles the data under its own privacy policy and may use it for recommendations and advertising.',
        ja: 'YouTube は動画が置かれたページと再生状況を把握します。受け取った情報は Google のプライバシーポリシーに基づいて扱われ、おすすめの表示や広告に利用されることがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'playback'],
    cookies: [
        { name: 'VISITOR_INFO1_LIVE', party: 'third', retention: 'P6M', source: GOOGLE_COOKIES },
        { name: 'VISITOR_PRIVACY_METADATA', party: 'third', retention: 'P180D', source: OPEN_COOKIE_DATABASE },
        { name: 'YSC', party: 'third', retention: 'session', source: GOOGLE_COOKIES },
        { name: 'PREF', party: 'third', retention: 'P8M', source: GOOGLE_COOKIES },
        { name: '__Secure-YEC', party: 'third', retention: 'P13M', source: GOOGLE_COOKIES },
        { name: '__Secure-ROLLOUT_TOKEN', party: 'third', retention: 'P180D', source: OPEN_COOKIE_DATABASE },
        { name: 'GPS', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'DEVICE_INFO', party: 'third', retention: 'P179D', source: OPEN_COOKIE_DATABASE },
        { name: 'LOGIN_INFO', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: 'policies.google.com/technologies/cookies; Open Cookie Database 0ee5a17 (2026-01-21)',
    checked: '2026-11-24',
};

/** Every vendor the script tag knows by its id. */
const builtIn = [
    facts$9,
    facts$8,
    facts$7,
    facts$6,
    facts$5,
    facts$4,
    facts,
    facts$1,
    facts$3,
    facts$2,
];

/** Looks at what the site says of itself beside what is known of it, for the debug build. */
/** Reports what only the rules of regions hear, where they are not there. */
const checkRegionless = ({ vendors, purposes }, given) => {
    const heard = [
        ...['age', 'guardianAgreed'].filter((name) => given[name] !== undefined),
        ...purposes.flatMap(({ id, explicit, sensitive, communications }) => !explicit && (sensitive || communications)
            ? [`purposes (${sensitive ? 'sensitive' : 'communications'} of ${id})`]
            : []),
        ...[...purposes, ...vendors].flatMap(({ id, exemption }) => (exemption ? [`exemption of ${id}`] : [])),
    ];
    for (const name of heard)
        warn('needs-regions', name);
};
/** Reports a vendor that is declared as what it is known not to be. */
const checkVendor = (vendor, { purposes }) => {
    const { id, purpose, exemption, linksToIdentity } = vendor;
    const known = [...builtIn, ...further].find((one) => one.id === id);
    if (purpose === 'necessary' && known && known.purpose !== 'necessary')
        warn('not-necessary', id);
    const isMore = isAdvertising(purpose, purposes, vendor) || !!known?.advertises || known?.purpose === 'advertising';
    if (exemption && (isMore || linksToIdentity || purpose === 'social'))
        warn('not-exempt', id);
};
/** Whether the site says that the GDPR holds for its visitors. */
const isEuropean = ({ policy, contacts, rights }) => GDPR.includes(policy.jurisdiction || '') || !!contacts.dpo || rights.restriction === true;
/** Reports what the law of the region asks for beyond what we can show. */
const checkDuties = ({ duties = [], rights, contacts, region, purposes, rule }) => {
    if (duties.includes('sale-request') && !rights.sale && !rights.url && !contacts.email)
        warn('no-request-address', region);
    if (!duties.includes('opt-out-terms'))
        return;
    const asked = purposes.filter(({ id }) => id !== 'necessary');
    const subjects = asked.map(({ id }) => ({ id, purpose: id, isAdvertising: isAdvertising(id, purposes) }));
    const ruling = rule?.(subjects, false);
    for (const { id, effect } of asked)
        if (!effect && ruling?.regimes?.[id] !== 'opt-in')
            warn('missing-effect', id);
};
/** Reports what a site says of its vendors, purposes and visitors that is not heard, or contradicts what is known. */
const checkFacts = (settings, given) => {
    for (const vendor of settings.vendors)
        checkVendor(vendor, settings);
    if (settings.rule)
        return checkDuties(settings);
    checkRegionless(settings, given);
    if (settings.regime !== 'opt-in' && isEuropean(settings))
        warn('mild-regime', settings.regime);
};

/** Services through which visitors' data reaches LY Corporation's advertising. */
const LY_ADS = ['yahoo-japan-ads', 'line-tag'];
/**
 * Whether a vendor's terms ask the site for a notice: those of LY's advertising ask it of every site that sends data.
 * https://lycbiz.com/jp/news/yahoo-ads/20240725-03/
 */
const asksForNotice = (id, disclosure) => LY_ADS.includes(id) || disclosure?.notice === 'yahoo-japan-ads';

/** The fields that are missing, as a site would write them; none where the site says that nothing is sent. */
const transmissionGaps = (party, disclosure) => {
    const { sends, use, recipientUse, role } = disclosure;
    if (sends && !sends.length)
        return [];
    return [
        ...(sends ? [] : ['disclosure.sends']),
        ...(party.company ? [] : ['party.company']),
        ...(use ? [] : ['disclosure.use']),
        // a processor uses the data for nothing but what the site uses it for
        ...(recipientUse || role === 'processor' ? [] : ['disclosure.recipientUse']),
    ];
};

/** Words that have 等 in them and are as definite as any. */
const DEFINITE = /平等|均等|対等|同等|高等|上等|優等|初等|中等|等級|等分|等しい|等身大|開示等の請求/g;
/**
 * The open-ended words of a Japanese text: what has to be listed shall be listed, says the guideline on Japan's
 * external-transmission rule, and not end in "and so on". Empty if there are none.
 */
const vagueWords = (text) => text.replace(DEFINITE, '').match(/等|など|その他|その外/g) || [];

const japaneseOf = (text) => {
    const ja = typeof text === 'string' ? text : own(text)['ja'];
    return typeof ja === 'string' ? ja : '';
};
const check = (subject, text) => {
    if (vagueWords(japaneseOf(text)).length)
        warn('vague-text', subject);
};
const isBuiltIn = (id) => [...builtIn, ...further].some((vendor) => vendor.id === id);
/**
 * Reports open-ended words where Japan's external-transmission rule asks for a list, a notice without a policy, and, where
 * the policy names the page of the table, what the entries of the site's own vendors lack.
 */
const checkWords = ({ vendors, texts, policy }) => {
    const hasTable = !!own(policy).externalTransmission;
    const given = Array.isArray(vendors) ? vendors : [];
    for (const vendor of given) {
        const { id, party, disclosure } = own(typeof vendor === 'string' ? { id: vendor } : vendor);
        const told = own(disclosure);
        if (typeof id !== 'string')
            continue;
        for (const key of ['use', 'recipientUse'])
            check(`vendors (${key} of ${id})`, told[key]);
        const gaps = hasTable && !isBuiltIn(id) ? transmissionGaps(own(party), told) : [];
        if (gaps.length)
            warn('incomplete-transmission', `"${id}" lacks ${gaps.join(', ')}`);
        const needsPolicy = asksForNotice(id, told);
        if (needsPolicy && !own(policy).url)
            warn('missing-policy', id);
    }
    const japanese = own(own(texts)['ja']);
    for (const key in japanese)
        if (key.startsWith('sends.'))
            check(`texts (ja: ${key})`, japanese[key]);
};

/** What options may be, where the code that makes them safe and the table that checks and tells them must not differ. */
/** Longest time an answer may hold, in days: 13 months (CNIL). */
const LONGEST_DAYS = 395;
/** The oldest that anybody can be: what is beyond is no age. */
const OLDEST = 150;
/** Longest time a script may hold up others, in milliseconds. */
const LONGEST_WAIT = 60000;
const COOKIE_NAME = /^[\w-]{1,40}$/;
/** Options that are one of several values: the first is the default, and what anything else becomes. */
const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'];
const THEMES = ['auto', 'light', 'dark'];
const BANNERS = ['auto', 'manual'];
const GUARDS = ['declared', 'all', 'off'];

const inAttribute = { hasAttribute: true };
const text$1 = { kind: 'text', ...inAttribute };
const optionTable = {
    vendors: { kind: 'list', of: 'vendor', ...inAttribute },
    purposes: { kind: 'list', of: 'purpose', ...inAttribute },
    policy: { kind: 'group', of: 'policy' },
    'policy.url': { kind: 'texts', ...inAttribute },
    'policy.externalTransmission': { kind: 'texts', ...inAttribute },
    'policy.version': { ...text$1, pattern: /[^]/ },
    'policy.effectiveFrom': { kind: 'day' },
    'policy.revisedAt': { kind: 'day' },
    'policy.revisions': { kind: 'list', of: 'revision' },
    'policy.authoritativeLanguage': { kind: 'text' },
    'policy.translations': { kind: 'group', of: 'text' },
    'policy.jurisdiction': { kind: 'text' },
    regime: { kind: 'choice', values: REGIMES, ...inAttribute },
    region: { ...text$1, pattern: /^([a-z]{2}([-_][a-z\d]{0,3})?)?$/i },
    regions: { kind: 'group', of: 'regions' },
    age: { kind: 'number', largest: OLDEST, ...inAttribute },
    guardianAgreed: { kind: 'switch', ...inAttribute },
    language: text$1,
    site: text$1,
    cookie: { kind: 'group', of: 'cookie' },
    'cookie.name': { ...text$1, pattern: COOKIE_NAME },
    'cookie.domain': { ...text$1, pattern: /^[\w.-]*$/ },
    'cookie.path': { ...text$1, pattern: /^\/[^;\s]*$/ },
    'cookie.days': { kind: 'number', largest: LONGEST_DAYS, ...inAttribute },
    reload: { kind: 'switch', ...inAttribute },
    timeout: { kind: 'number', largest: LONGEST_WAIT, ...inAttribute },
    banner: { kind: 'choice', values: BANNERS, ...inAttribute },
    guard: { kind: 'choice', values: GUARDS, ...inAttribute },
    allow: { kind: 'list', of: 'text', ...inAttribute },
    lock: { kind: 'switch', ...inAttribute },
    doNotTrack: { kind: 'switch', ...inAttribute },
    receipt: { kind: 'group', of: 'receipt' },
    'receipt.url': text$1,
    signals: { kind: 'group', of: 'signals' },
    personalData: { kind: 'switch', ...inAttribute },
    theme: { kind: 'choice', values: THEMES, ...inAttribute },
    nonce: text$1,
    base: text$1,
    contacts: { kind: 'group', of: 'contacts' },
    rights: { kind: 'group', of: 'rights' },
    optOutPages: { kind: 'list', of: 'optOutPage' },
    texts: { kind: 'group', of: 'texts' },
};
/** Whether a value is what its row says. */
const isValidOption = (row, value) => {
    switch (row.kind) {
        case 'text':
            return typeof value === 'string' && (!row.pattern || row.pattern.test(value));
        case 'choice':
            return row.values.includes(value);
        case 'switch':
            return [true, false, '', 'true', 'false'].includes(value);
        case 'number':
            return /^(number|string)$/.test(typeof value) && Number(value) > 0 && Number(value) <= row.largest;
        case 'day':
            return typeof value === 'string' && !Number.isNaN(Date.parse(value));
        case 'texts':
            return typeof value === 'string' || (typeof value === 'object' && value !== null);
        case 'list':
            return Array.isArray(value);
        default:
            return typeof value === 'object';
    }
};

/** Groups of options that have rows of their own. */
const GROUPS = ['policy', 'cookie', 'receipt'];
/** An editor's, for the options block. */
const SCHEMA = '$schema';
/** A value as it is written. */
const show = (value) => {
    try {
        return JSON.stringify(value);
    }
    catch {
        return typeof value;
    }
};
/** Reports options that have no row, and values that are not what theirs says. */
const checkGroup = (bag, group) => {
    const rows = own(optionTable);
    for (const [key, value] of Object.entries(bag)) {
        if (group + key === SCHEMA)
            continue;
        const row = !key.includes('.') && rows[group + key];
        if (!row)
            warn('unknown-option', group + key);
        else if (value !== undefined && !isValidOption(row, value))
            warn('bad-option', `${group}${key} (${show(value)})`);
    }
};
/** Reports translations that lag behind: whoever reads them reads what is no longer so. */
const checkTranslations = ({ version, translations }) => {
    const versions = own(translations);
    for (const language of Object.keys(versions)) {
        if (versions[language] !== version)
            warn('stale-translation', `${language} (${versions[language]})`);
    }
};
/** Reports every option whose name or value is not what it should be. */
const checkOptions = (input) => {
    const given = own(input);
    const policy = own(given.policy);
    checkGroup(given, '');
    for (const group of GROUPS)
        checkGroup(own(given[group]), `${group}.`);
    checkWords(given);
    checkTranslations(policy);
};

/** How many letters have to be changed, added, left out or swapped with the next to make one word the other. */
const distance = (a, b) => {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1), isSwapped ? before[j - 2] + 1 : Infinity));
        }
        before = row;
        row = next;
    }
    return row[b.length];
};
/** The word that somebody may have meant: of those that differ in a third of their letters at most, the nearest. */
const nearest = (given, words) => {
    const near = words
        .map((word) => ({ word, far: distance(given, word) }))
        .filter(({ word, far }) => far <= Math.floor(word.length / 3))
        .sort((a, b) => a.far - b.far);
    return near[0]?.word;
};

const STANDARD = ['necessary', 'functional', 'social', 'analytics', 'advertising'];
const isId = (id) => typeof id === 'string' && /^[a-z\d-]{1,40}$/.test(id);
const list = (value) => (Array.isArray(value) ? value : []);
/** A text or number as text; anything else is none. */
const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
/** One of several values; the first for anything else. */
const oneOf = (value, values) => values.includes(value) ? value : values[0];
const within = (value, largest, fallback) => {
    const number = Number(text(value));
    return number > 0 && number <= largest ? number : fallback;
};
/** Whether a switch is on: an attribute without a value is. */
const isOn = (value) => value === '' || (!!value && value !== 'false');
/** An item as given: an id alone, or an object with one. */
const readItem = (given) => own(typeof given === 'string' ? { id: given } : given);
const strings = (value) => list(value).filter((item) => typeof item === 'string');
/** A host pattern as it is looked up: no scheme, no star, the host in lower case. */
const readHost = (pattern) => pattern.replace(/^\*\.|^(https?:)?\/\/(\*\.)?/i, '').replace(/^[^/]*/, (host) => host.toLowerCase());
/** An id that is free to be asked for: what is declared wrongly shall be guarded all the same. */
const readId = (given) => {
    const id = text(given)
        .toLowerCase()
        .replace(/[^a-z\d-]+/g, '-')
        .slice(0, 40);
    if (id !== given)
        warn('bad-option', `vendors (${text(given)})`);
    if (!STANDARD.includes(id))
        return id;
    warn('id-twice', id);
    return `${id}-vendor`;
};
/** An id that is not known, and what is missing if the catalogue does know it, or one like it. */
const nameUnknown = (id, catalogue) => {
    if (further.some((vendor) => vendor.id === id))
        return `"${id}" (it needs vendors/${id}.js in front of sekisho.js, or an import from sekisho/vendors)`;
    const meant = nearest(id, [...catalogue, ...further].map((vendor) => text(own(vendor).id)));
    return `"${id}"${meant ? ` (did you mean "${meant}"?)` : ''}`;
};
/** Vendors by id: of the catalogue, the site's own, or the one amended by the other. */
const readVendors = (given, catalogue) => {
    const vendors = new Map();
    for (const item of list(given).map(readItem)) {
        const known = catalogue.find((entry) => own(entry).id === item.id);
        const vendor = Object.assign(own(known), item);
        const id = readId(vendor.id);
        const isKnown = known || Object.keys(item).length > 1;
        if (!id || !isKnown) {
            warn('unknown-vendor', nameUnknown(text(item.id), catalogue));
            continue;
        }
        const purpose = isId(vendor.purpose) ? vendor.purpose : known?.purpose || 'advertising';
        if (purpose !== vendor.purpose)
            warn('bad-option', `vendors (purpose of ${id})`);
        const hosts = strings(vendor.hosts).map(readHost);
        vendors.set(id, Object.assign(vendor, { id, purpose, hosts, cookies: strings(vendor.cookies), storage: strings(vendor.storage) }));
    }
    return vendors;
};
/** `necessary`, the purposes of the vendors and the site's own, in the order visitors read them. */
const readPurposes = (given, vendors) => {
    const declared = new Map([['necessary', { id: 'necessary' }]]);
    for (const { purpose } of vendors)
        declared.set(purpose, { id: purpose });
    for (const purpose of list(given).map(readItem)) {
        if (isId(purpose.id))
            declared.set(purpose.id, purpose);
    }
    const ids = declared.size > 1 || list(given).length ? STANDARD.filter((id) => declared.has(id)) : STANDARD;
    return new Map([...ids, ...declared.keys()].map((id) => [id, declared.get(id) || { id }]));
};
/**
 * Revisions, oldest first. None at all where two share a version or a day, or a day cannot be read: then nothing is known
 * of what changed, and everything is asked again.
 */
const readRevisions = ({ version, effectiveFrom, revisions }, purposes) => {
    const isPurpose = (id) => STANDARD.includes(id) || purposes.some((purpose) => purpose.id === id);
    const read = list(revisions).map((given) => {
        const revision = own(given);
        const concerned = strings(revision.purposes);
        const date = text((revision.version === version && effectiveFrom) || revision.date);
        const read = {
            version: text(revision.version),
            date,
            change: revision.change || '',
            kind: revision.kind === 'minor' ? 'minor' : 'material',
            // an id that nobody declared may be a misspelt one
            ...(concerned.length && concerned.every(isPurpose) && { purposes: concerned }),
        };
        return read;
    });
    const days = read.map(({ date }) => Date.parse(date));
    const distinct = new Set([...days, ...read.map((revision) => revision.version)]);
    if (distinct.size < 2 * read.length || days.some(Number.isNaN)) {
        warn('bad-option', 'policy.revisions');
        return [];
    }
    return read.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
};
/**
 * Fills in defaults. Whatever is missing, misspelt or malformed becomes its default or the strictest value, never a
 * milder one. Never throws. What only the interface uses is passed on as it is.
 */
const readOptions = (input, catalogue = []) => {
    checkOptions(input);
    const given = own(input);
    const policy = own(given.policy);
    const cookie = own(given.cookie);
    const vendors = readVendors(given.vendors, catalogue);
    const purposes = readPurposes(given.purposes, vendors.values());
    for (const id of vendors.keys())
        if (purposes.delete(id))
            warn('id-twice', id);
    const settings = {
        ...given,
        region: text(given.region),
        language: text(given.language),
        site: text(given.site),
        theme: oneOf(given.theme, THEMES),
        nonce: text(given.nonce),
        base: text(given.base),
        texts: own(given.texts),
        contacts: own(given.contacts),
        rights: own(given.rights),
        receipt: own(given.receipt),
        vendors: [...vendors.values()],
        purposes: [...purposes.values()],
        policy: { ...policy, version: text(policy.version), revisions: readRevisions(policy, [...purposes.values()]) },
        regime: oneOf(given.regime, REGIMES),
        cookie: {
            name: COOKIE_NAME.test(text(cookie.name)) ? text(cookie.name) : 'sekisho',
            domain: text(cookie.domain),
            path: text(cookie.path) || '/',
            days: within(cookie.days, LONGEST_DAYS, 180),
        },
        reload: isOn(given.reload),
        lock: isOn(given.lock),
        doNotTrack: isOn(given.doNotTrack),
        timeout: within(given.timeout, LONGEST_WAIT, 5000),
        banner: oneOf(given.banner, BANNERS),
        guard: oneOf(given.guard, GUARDS),
        allow: strings(given.allow).map(readHost),
        // not for the site to give
        rule: undefined,
    };
    const ruled = applyRegion(settings, given);
    checkFacts(ruled, given);
    return Object.freeze(ruled);
};

const SEEN = 'in use on many public sites, not fetched';
const CHECKED = '2026-11-22';
/**
 * By the browser's id. Samsung Internet is missing, for no page of its maker was found that is only about this; Opera has
 * none in Japanese.
 */
const browserPages = {
    chrome: {
        name: 'Google Chrome',
        url: {
            en: 'https://support.google.com/chrome/answer/95647?hl=en',
            ja: 'https://support.google.com/chrome/answer/95647?hl=ja',
        },
        checked: CHECKED,
        source: SEEN,
    },
    safari: {
        name: { en: 'Safari on a Mac', ja: 'Safari（Mac）' },
        url: {
            en: 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac',
            ja: 'https://support.apple.com/ja-jp/guide/safari/sfri11471/mac',
        },
        checked: CHECKED,
        source: SEEN,
    },
    'safari-mobile': {
        name: { en: 'Safari on iPhone and iPad', ja: 'Safari（iPhone・iPad）' },
        url: { en: 'https://support.apple.com/en-us/HT201265', ja: 'https://support.apple.com/ja-jp/HT201265' },
        checked: CHECKED,
        source: SEEN,
    },
    edge: {
        name: 'Microsoft Edge',
        url: {
            en: 'https://support.microsoft.com/en-us/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
            ja: 'https://support.microsoft.com/ja-jp/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
        },
        checked: CHECKED,
        source: SEEN,
    },
    firefox: {
        name: 'Firefox',
        url: {
            en: 'https://support.mozilla.org/en-US/kb/enhanced-tracking-protection-firefox-desktop',
            ja: 'https://support.mozilla.org/ja/kb/enhanced-tracking-protection-firefox-desktop',
        },
        checked: CHECKED,
        source: SEEN,
    },
    opera: {
        name: 'Opera',
        url: 'https://help.opera.com/en/latest/web-preferences/#cookies',
        checked: CHECKED,
        source: SEEN,
    },
};

/** What CLDR writes under another tag: Norwegian's two written forms. Old codes (`iw`, `in`) browsers know themselves. */
const NORWEGIAN = /^n[no]\b/i;
/** A language with its script, as `zh-Hant` of `zh-TW`; nothing where the tag is none, or before Safari 14. */
const scriptOf = (tag) => {
    try {
        const { language, script } = new Intl.Locale(tag.replace(/_/g, '-').replace(NORWEGIAN, 'nb')).maximize();
        return `${language}-${script}`;
    }
    catch {
        return '';
    }
};
/**
 * The one of `available` that serves a language best: by its tag and what that falls back to (`ja-JP` → `ja`), else by
 * language and script (`zh-TW` → `zh-Hant`, `pt-AO` → `pt-BR`).
 */
const matchLanguage = (tag, available) => {
    const subtags = tag.toLowerCase().split(/[-_]/);
    while (subtags.length) {
        const match = available.find((offered) => offered.toLowerCase() === subtags.join('-'));
        if (match)
            return match;
        subtags.pop();
    }
    const script = scriptOf(tag);
    return script ? available.find((offered) => scriptOf(offered) === script) : undefined;
};
/** Chooses the language of the interface: the first wanted one that is available, else English. Never fails. */
const chooseLanguage = (wanted, available) => {
    for (const tag of wanted) {
        const match = matchLanguage(tag, available);
        if (match)
            return match;
    }
    return 'en';
};
/** The direction in which a language is written. */
const directionOf = (tag) => /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';

/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. */
const fill = (template, slots) => template.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
/** The text in a language, else in English, else in whichever language there is. */
const textIn = (text, language) => {
    if (!text || typeof text === 'string')
        return text || '';
    const tags = Object.keys(text);
    return text[matchLanguage(language, tags) || matchLanguage('en', tags) || tags[0]] || '';
};
/** Joins names by the words of a language: "a, b and c". `Intl.ListFormat` would cost the banner 70 ms at its first use. */
const joinNames = (names, { comma, and }) => [names.slice(0, -1).join(comma), names[names.length - 1]].filter(Boolean).join(and);

/** A fact and its name; nothing where there is no fact. */
const Fact = ({ term, children }) => children ? (a$1("div", { children: [a$1("dt", { children: term }), a$1("dd", { children: children })] })) : null;

/** Texts, one below the other; nothing where there are none. */
const lines = (texts) => texts.length > 0 && texts.map((text) => a$1("div", { children: text }));

/** A link to somebody else, in a tab of its own. */
const WebLink = ({ link }) => (a$1("a", { href: link.href, target: "_blank", rel: "noopener noreferrer", children: link.label }));
/** Links, one below the other. */
const LinkList = ({ links }) => (a$1("ul", { children: links.map((link) => (a$1("li", { children: a$1(WebLink, { link: link }) }))) }));
/** Who receives the data: the company, where it is, what it was called, who answers in which region, and on what ground. */
const RecipientFacts = ({ vendor, kit: { messages } }) => {
    const { recipient, country, formerly, isProcessor, controllers, transfers } = vendor;
    return (a$1($$1, { children: [a$1(Fact, { term: messages['tell.external.recipient'], children: [recipient, formerly.length > 0 && a$1("div", { children: fill(messages['tell.formerly'], { names: formerly.join(messages.comma) }) })] }), a$1(Fact, { term: messages['tell.country'], children: country }), a$1(Fact, { term: messages.controllers, children: lines(controllers) }), a$1(Fact, { term: messages.transfers, children: lines(transfers) }), a$1(Fact, { term: messages['tell.role'], children: isProcessor && messages['tell.processor'] })] }));
};
/** What is sent, and what for: the site's purpose and the recipient's. */
const UseFacts = ({ vendor, kit: { messages } }) => {
    const { sends, use, recipientUse, safeguards, isDescribed } = vendor;
    if (!isDescribed)
        return a$1(Fact, { term: messages.use, children: messages['details.none'] });
    return (a$1($$1, { children: [a$1(Fact, { term: messages['tell.external.sends'], children: sends.length > 0 && (a$1("ul", { children: sends.map((kind) => (a$1("li", { children: kind }))) })) }), a$1(Fact, { term: messages.use, children: use }), a$1(Fact, { term: messages['use.recipient'], children: recipientUse }), a$1(Fact, { term: messages.safeguards, children: safeguards })] }));
};
/** Under whose policy and terms the data is. */
const LinkFact = ({ vendor: { privacyPolicy, terms }, kit }) => {
    const links = [privacyPolicy, terms].filter((link) => link !== undefined);
    return a$1(Fact, { term: kit.messages['tell.links'], children: links.length > 0 && a$1(LinkList, { links: links }) });
};
/** How to stop it, and what that stops: here, and at the company. */
const OptOutFact = ({ vendor: { id, purpose, optOut }, kit: { messages, decision } }) => {
    const isRefusable = purpose !== 'necessary' && regimeOf(decision, id) !== 'none';
    return (a$1(Fact, { term: messages['tell.opt-out'], children: (isRefusable || optOut) && (a$1($$1, { children: [isRefusable && a$1("p", { children: messages['tell.refusal'] }), optOut && a$1("p", { children: optOut.effect }), optOut && (a$1("p", { children: a$1(WebLink, { link: optOut }) }))] })) }));
};

/** A heading at its place in the outline of the page it stands on. */
const Heading = ({ level, children }) => {
    const Tag = `h${Math.min(level, 6)}`;
    return a$1(Tag, { children: children });
};

/** The visitor's own browser first; all others are listed, for what a browser says of itself is only a hint. */
const sortPages = (own) => {
    const ids = Object.keys(browserPages);
    return own ? [own, ...ids.filter((id) => id !== own)] : ids;
};
/** What the browser itself can do about cookies, and what refusing all of them there costs. */
const BrowserSection = ({ kit }) => {
    const { messages, language, level, browser } = kit;
    const links = sortPages(browser).map((id) => {
        const { name, url } = browserPages[id];
        const label = textIn(name, language);
        return {
            href: textIn(url, language),
            label: id === browser ? fill(messages['tell.browser.yours'], { name: label }) : label,
        };
    });
    return (a$1("section", { class: "sekisho-browser", children: [a$1(Heading, { level: level, children: messages['tell.browser'] }), a$1("p", { children: messages['tell.browser.choose'] }), a$1("ul", { children: [a$1("li", { children: messages['tell.browser.all'] }), a$1("li", { children: messages['tell.browser.none'] }), a$1("li", { children: messages['tell.browser.ask'] })] }), a$1("p", { children: messages['browser.refusal'] }), a$1(Heading, { level: level + 1, children: messages['tell.browser.pages'] }), a$1(LinkList, { links: links }), a$1("p", { children: messages['tell.browser.other'] })] }));
};

/**
 * Reads a property of a node past elements that bear its name: `<img name="cookie">` makes `document.cookie` an image, and
 * `<input name="matches">` its form's `matches` a field, in every engine (DOM clobbering).
 */
const of = (target, key) => {
    const value = Reflect.get(Object.getPrototypeOf(target), key, target);
    return typeof value === 'function' ? value.bind(target) : value;
};
/** Reads a property of the document like that. */
const page = (key) => of(document, key);

/** The whole address, if it may become a link: http or https, not `javascript:`, `data:` or what cannot be read. */
const safeUrl = (address, base = page('baseURI')) => {
    try {
        const { href, protocol } = new URL(address, base);
        return address && /^https?:$/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
};

/** Only says which scheme an address has; it stays as relative as it was given. */
const BASE = 'https://base.invalid/';
/** An address as given, if it may become a link: http or https, or relative. Needs no page, for there may be none. */
const linkAddress = (address) => (safeUrl(address, BASE) ? address : '');

const ADDRESS = /^[^\s@?&,;<>]+@[^\s@?&,;<>]+$/;
/** A `mailto:` address; empty for what is no e-mail address. */
const mailTo = (email, subject = '', body = '') => {
    if (!email || !ADDRESS.test(email))
        return '';
    const query = subject && `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return `mailto:${encodeURIComponent(email).replace('%40', '@')}${query}`;
};

/** A `tel:` address; empty for what is not made of digits and the signs between them. */
const callTo = (tel) => (/^[\d+() .-]+$/.test(tel) ? `tel:${tel.replace(/[^+\d]/g, '')}` : '');
/** Describes whom visitors can turn to, as far as the site says. Pure; an address that may not become a link is left out. */
const describeContacts = ({ contacts }, language) => {
    const { email = '', tel = '', url, emailPreferences } = contacts;
    const form = linkAddress(textIn(url, language));
    const said = (key) => ({
        key,
        text: textIn(contacts[key], language),
        href: '',
    });
    const all = [
        said('name'),
        said('department'),
        said('address'),
        { key: 'email', text: email, href: mailTo(email) },
        { key: 'tel', text: tel, href: callTo(tel) },
        { key: 'form', text: form, href: form },
        said('dpo'),
    ];
    return {
        contacts: all.filter(({ text }) => text),
        emailPreferences: linkAddress(textIn(emailPreferences, language)),
    };
};

/** Whom visitors can turn to, as far as the site says. */
const ContactSection = ({ kit }) => {
    const { settings, messages, language, level } = kit;
    const { contacts, emailPreferences } = describeContacts(settings, language);
    if (!contacts.length && !emailPreferences)
        return null;
    return (a$1("section", { class: "sekisho-contacts", children: [a$1(Heading, { level: level, children: messages.contact }), a$1("dl", { children: contacts.map(({ key, text, href }) => (a$1(Fact, { term: messages[`contact.${key}`], children: href ? a$1("a", { href: href, children: text }) : text }))) }), emailPreferences && (a$1("p", { children: a$1("a", { href: emailPreferences, children: messages['mail.link'] }) })), emailPreferences && a$1("p", { children: messages.mail })] }));
};

/** The countries of the companies behind the vendors, each once. */
const countriesOf = ({ settings, partyOf }) => [
    // empty where a site names a party without one
    ...new Set(settings.vendors.flatMap((vendor) => partyOf(vendor)?.country || [])),
];

/** What holds for every page that keeps the opt-out in cookies of the companies. */
const IN_COOKIES = {
    en: 'For this browser only. Clearing cookies undoes it, and a browser that refuses third-party cookies cannot keep it.',
    ja: 'このブラウザでのみ有効です。Cookie を削除すると無効になり、サードパーティ Cookie を受け入れないブラウザでは保存されません。',
};
/**
 * Only pages where one can opt out at many companies at once; a company’s own page stands in its vendor file. Those of the NAI are not among them: it closed its tools on 2025-09-15
 * (historicLinks.ts). Nor is JIAA's page on the "i" icon, which explains but offers no opt-out.
 */
const optOutPages = [
    {
        id: 'ddai',
        name: { en: 'Data Driven Advertising Initiative (DDAI)', ja: 'DDAI（Data Driven Advertising Initiative）' },
        url: 'https://www.ddai.info/optout',
        regions: ['JP'],
        covers: {
            en: 'Advertising by interests from the companies that take part in Japan.',
            ja: '日本で参加している事業者による、関心に基づく広告が対象です。',
        },
        caveat: IN_COOKIES,
        checked: '2026-11-22',
        source: 'seen in use on public Japanese and European sites, not fetched',
    },
    {
        id: 'daa',
        name: { en: 'YourAdChoices (Digital Advertising Alliance)', ja: 'YourAdChoices（Digital Advertising Alliance）' },
        url: 'https://optout.aboutads.info/',
        regions: ['US'],
        covers: {
            en: 'Advertising by interests from the companies that take part in the United States.',
            ja: '米国で参加している事業者による、関心に基づく広告が対象です。',
        },
        caveat: IN_COOKIES,
        checked: '2026-11-22',
        source: 'youradchoices.com/choices-faq; mondaq.com 1707358 (2025-11-20); seen in use, not fetched',
    },
    {
        id: 'daac',
        name: {
            en: 'AdChoices (Digital Advertising Alliance of Canada)',
            ja: 'AdChoices（Digital Advertising Alliance of Canada）',
        },
        url: 'https://youradchoices.ca/',
        regions: ['CA'],
        covers: {
            en: 'Advertising by interests from the companies that take part in Canada.',
            ja: 'カナダで参加している事業者による、関心に基づく広告が対象です。',
        },
        caveat: IN_COOKIES,
        checked: '2026-11-22',
        source: 'youradchoices.ca/faq; seen in use, not fetched',
    },
    {
        id: 'edaa',
        name: {
            en: 'Your Online Choices (European Interactive Digital Advertising Alliance)',
            ja: 'Your Online Choices（European Interactive Digital Advertising Alliance）',
        },
        url: 'https://www.youronlinechoices.com/',
        regions: ['EU', 'GB'],
        covers: {
            en: 'Advertising by interests from the companies that take part in Europe.',
            ja: '欧州で参加している事業者による、関心に基づく広告が対象です。',
        },
        caveat: IN_COOKIES,
        checked: '2026-11-22',
        source: 'policies.google.com/technologies/ads names it; seen in use, not fetched',
    },
    {
        id: 'adaa',
        name: {
            en: 'Your Online Choices (Australian Digital Advertising Alliance)',
            ja: 'Your Online Choices（Australian Digital Advertising Alliance）',
        },
        url: 'https://www.youronlinechoices.com.au/',
        regions: ['AU'],
        covers: {
            en: 'Advertising by interests from the companies that take part in Australia.',
            ja: 'オーストラリアで参加している事業者による、関心に基づく広告が対象です。',
        },
        caveat: IN_COOKIES,
        checked: '2026-11-22',
        source: 'seen in use, not fetched',
    },
];

/** Reads what is known of a vendor. Never fails on what the site left out. */
const vendorFacts = (vendor, { language, partyOf, disclosureOf }) => {
    const party = partyOf(vendor);
    const disclosure = disclosureOf(vendor);
    const address = (key) => linkAddress(textIn(disclosure?.[key], language));
    return {
        id: vendor.id,
        purpose: vendor.purpose,
        name: textIn(party?.name, language) || vendor.id,
        company: textIn(party?.company, language),
        country: party?.country ?? '',
        formerly: (party?.formerly ?? []).map((name) => textIn(name, language)),
        role: disclosure && (disclosure.role ?? 'independent'),
        use: textIn(disclosure?.use, language),
        recipientUse: textIn(disclosure?.recipientUse, language),
        safeguards: textIn(disclosure?.safeguards, language),
        sends: disclosure?.sends ?? [],
        cookies: disclosure?.cookies ?? [],
        isCookieListOpen: !disclosure || !!disclosure.cookiesUnknown,
        exempt: disclosure?.exempt,
        privacyPolicy: address('privacyPolicy'),
        terms: address('terms'),
        optOutPage: address('optOutPage'),
    };
};

/** What an opt-out ends, and what it holds for: no more than is known of it. */
const effectOf = ({ optOutStops, optOutScope }, { messages }) => [
    messages[`opt-out.effect.${optOutStops ?? 'other'}`],
    ...(optOutStops && optOutScope ? [messages[`opt-out.scope.${optOutScope}`]] : []),
];
/** Describes the opt-out page of a vendor; nothing where it has none that can be linked to. */
const describeOptOut = (vendor, context) => {
    const { messages, disclosureOf } = context;
    const { company, name, optOutPage } = vendorFacts(vendor, context);
    if (!optOutPage)
        return undefined;
    const effect = effectOf(disclosureOf(vendor) ?? {}, context).map((text) => fill(text, { company: company || name }));
    return { href: optOutPage, label: messages['link.opt-out'], effect: effect.join(' ') };
};

/** The site's pages in place of the built-in ones; those for the visitor's own country first. */
const choosePages = ({ region, optOutPages: own }) => {
    const isNear = ({ regions }) => Number(regions?.includes(region.slice(0, 2)) ?? true);
    return (Array.isArray(own) ? [...own] : [...optOutPages]).sort((a, b) => isNear(b) - isNear(a));
};
const describePages = ({ settings, language }) => choosePages(settings).flatMap(({ name, url, covers, caveat }) => {
    const href = linkAddress(textIn(url, language));
    // what the built-in pages' caveats say stands above them already (`opt-out.limits`)
    const notes = [covers, settings.optOutPages && caveat].map((text) => textIn(text, language)).filter(Boolean);
    return href ? [{ href, label: textIn(name, language), notes }] : [];
});
/** Vendors by the address of their opt-out page. */
const groupByPage = (context) => {
    const pages = new Map();
    for (const vendor of context.settings.vendors) {
        const { optOutPage } = vendorFacts(vendor, context);
        if (optOutPage)
            pages.set(optOutPage, [...(pages.get(optOutPage) ?? []), vendor]);
    }
    return pages;
};
/** Describes where else visitors can say no: at the vendors, and at pages for many companies at once. Pure. */
const describeOptOuts = (context) => {
    const pages = groupByPage(context);
    const companies = [...pages.values()].map(([first]) => vendorFacts(first, context).company);
    return {
        vendors: [...pages].map(([href, vendors], index) => {
            const company = companies[index];
            const names = joinNames(vendors.map((vendor) => vendorFacts(vendor, context).name), context.messages);
            // a company with several pages: its services tell them apart, not its name
            const isOnly = company && companies.filter((other) => other === company).length === 1;
            const [label, about] = isOnly ? [company, names] : [names, company];
            const effects = vendors.map((vendor) => describeOptOut(vendor, context).effect);
            return { href, label, notes: [...new Set([about, ...effects])].filter(Boolean) };
        }),
        industry: describePages(context),
    };
};

const KINDS = [
    ...['purpose', 'disclosure', 'correction', 'addition'],
    ...['deletion', 'suspension', 'provision', 'erasure'],
];
/** What visitors can ask of the site. Under the GDPR also restriction (Art. 18) and review by a person (Art. 22(3)). */
const requestKinds = ({ rights, policy, purposes, }) => {
    const isGdpr = GDPR.includes(policy.jurisdiction ?? '');
    const isReviewable = rights.review ?? (isGdpr && purposes.some(({ explicit }) => explicit));
    return [
        ...KINDS,
        ...((rights.restriction ?? isGdpr) ? ['restriction'] : []),
        ...(isReviewable ? ['review'] : []),
    ];
};

/** What to know before asking something of the site: when it refuses, and that a computer's decision can be contested. */
const describeRequestTerms = (settings, language, messages) => {
    const grounds = textIn(settings.rights.refusal, language);
    return [
        ...(grounds ? [fill(messages['requests.refusal'], { grounds }), messages['requests.notified']] : []),
        ...(requestKinds(settings).includes('review') ? [messages['requests.review']] : []),
    ];
};

const vendorsOf = ({ vendors }, purpose) => vendors.flatMap((vendor) => (vendor.purpose === purpose ? [vendor.id] : []));
/**
 * What there is to choose by a purpose's switch: without what Global Privacy Control has locked, and without vendors that it
 * speaks of where it does not speak of their purpose: those have to be switched on themselves.
 */
const unlocked = ({ purposes, vendors }, { locked, signalled }, choices) => {
    const isApart = ({ id, purpose }) => signalled.includes(id) && !signalled.includes(purpose) && choices[id] !== 'granted';
    return {
        purposes: purposes.filter(({ id }) => !locked.includes(id)),
        vendors: vendors.filter((vendor) => !locked.includes(vendor.id) && !isApart(vendor)),
    };
};
/** How many vendors of a purpose are granted, of how many. */
const countGranted = (draft, asked, purpose) => {
    const ids = vendorsOf(asked, purpose);
    return { count: ids.filter((id) => draft[id] === 'granted').length, total: ids.length };
};
/** Where the switch of several stands; of none it is off. */
const stateOf = (draft, ids) => {
    const granted = ids.filter((id) => draft[id] === 'granted').length;
    if (!granted)
        return 'off';
    return granted === ids.length ? 'on' : 'mixed';
};
/** Where a purpose's switch stands. */
const readSwitch = (draft, asked, purpose) => stateOf(draft, [purpose, ...vendorsOf(asked, purpose)]);

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** An ISO 8601 duration in words: `P1Y6M` → "1 year, 6 months". What is not one stays as it is. */
const formatDuration = (duration, language) => {
    const numbers = DURATION.exec(duration)?.slice(1) ?? [];
    try {
        const words = numbers.flatMap((number, index) => {
            const format = { style: 'unit', unit: UNITS[index], unitDisplay: 'long' };
            return number ? [new Intl.NumberFormat(language, format).format(Number(number))] : [];
        });
        return words.length ? new Intl.ListFormat(language, { type: 'unit' }).format(words) : duration;
    }
    catch {
        return duration; // before Safari 14.1
    }
};
/** Lifetimes that are no duration. */
const NAMED = ['session', 'persistent', 'unpublished'];
/** How long a cookie is kept, in words. */
const formatRetention = (retention, language, messages) => {
    if (retention === null)
        return messages['retention.unknown'];
    const named = NAMED.find((name) => name === retention);
    if (named)
        return messages[`retention.${named}`];
    return fill(messages.retention, { duration: formatDuration(retention, language) });
};
/** A day in words. */
const formatDate = (at, language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
/** A day given as `YYYY-MM-DD` in words, the same everywhere; itself if it is not one. */
const formatDay = (day, language) => {
    const at = Date.parse(day);
    return at ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at) : day;
};
/** The name of a country or region (ISO 3166-1, or `EU`); the code itself where there is no name. */
const formatRegion = (code, language) => {
    try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(code) || code;
    }
    catch {
        return code;
    }
};

/** A purpose's name: the site's, else the built-in one, else its id. */
const purposeLabel = ({ id, label }, { language, messages }) => textIn(label, language) || messages[`purpose.${id}`] || id;
/** What a purpose is about: the site's words, else the built-in ones. */
const purposeDescription = ({ id, description }, { language, messages }) => textIn(description, language) || messages[`purpose.${id}.description`] || '';

/**
 * When and what the visitor decided before, in sentences; none if nobody did. What is in force without an answer (the
 * list has grown, or Global Privacy Control speaks for it) is not the visitor's, so nothing is said of it.
 */
const describeDecision = (decision, kit) => {
    const { at, status, choices, signalled, unanswered } = decision;
    const { settings, language, messages } = kit;
    if (!at)
        return [];
    const date = formatDate(at, language);
    if (status !== 'decided')
        return [fill(messages['decided.at'], { date })];
    const granted = [];
    const denied = [];
    const free = unlocked(settings, decision, choices);
    const isSilent = (id) => signalled.includes(id) && unanswered.includes(id);
    for (const purpose of free.purposes) {
        const vendors = free.vendors.filter((vendor) => vendor.purpose === purpose.id);
        if (purpose.id === 'necessary' || [purpose, ...vendors].every(({ id }) => isSilent(id)))
            continue;
        const state = readSwitch(choices, free, purpose.id);
        const label = purposeLabel(purpose, kit);
        if (state === 'off')
            denied.push(label);
        else
            granted.push(state === 'on' ? label : fill(messages['decided.part'], { purpose: label }));
    }
    const sentences = [fill(messages['decided.at'], { date })];
    if (granted.length)
        sentences.push(fill(messages['decided.granted'], { purposes: joinNames(granted, messages) }));
    if (denied.length)
        sentences.push(fill(messages['decided.denied'], { purposes: joinNames(denied, messages) }));
    return sentences;
};

/** What Global Privacy Control keeps denied: the visitor's age is another matter, and so is another platform of the page. */
const lockedBySignal = ({ locked, barred = [], withheld = [], }) => locked.filter((id) => !barred.includes(id) && !withheld.includes(id));

/** What the browser's signal does: keeps denied, or leaves to each switch; nothing without it. */
const describeSignal = (decision, messages) => [
    ...(lockedBySignal(decision).length ? [messages.gpc] : []),
    ...(decision.signalled.length ? [fill(messages['signalled.switch'], { accept: messages.accept })] : []),
];

/**
 * What no script can know about a site and its policy has to say: keys of `options.texts`, shown where the site gives
 * one. `more` comes last and says whatever is left.
 */
const slots = ['sources', 'communications', 'erasure', 'authorities', 'hosting', 'more'];
/**
 * Finds the site's own text under a key: in the language, else in any, for silence would hide what the policy says. What
 * cannot be erased is also told with the rights: it need be written once.
 */
const findText = (key, { settings, language }) => {
    const { texts } = settings;
    const tags = Object.keys(texts);
    const own = matchLanguage(language, tags);
    for (const tag of own ? [own, ...tags] : tags) {
        const text = texts[tag]?.[key];
        if (typeof text === 'string' && text)
            return [tag, text];
    }
    const limits = key === 'erasure' && textIn(settings.rights.limits, language);
    return limits ? [language, limits] : undefined;
};
/** The site's own texts, paragraphs apart where it leaves a line empty. Pure. */
const describeSlots = (kit) => slots.flatMap((name) => {
    // the key of the title is `tell.…`, that of the text is the name alone
    const [language, text] = findText(name, kit) ?? [];
    if (!language || !text)
        return [];
    return [{ title: kit.messages[`tell.${name}`], language, paragraphs: text.split(/\n\s*\n/) }];
});

/** What a cookie is, and whether the site counts it as personal information: only if it says so. */
const CookiePart = ({ kit }) => {
    const { messages, settings, level } = kit;
    // an attribute has it as text
    const personal = String(settings.personalData ?? '');
    return (a$1("section", { class: "sekisho-cookie", children: [a$1(Heading, { level: level, children: messages['tell.cookie'] }), a$1("p", { children: messages['browser.cookie'] }), personal === 'true' && a$1("p", { children: messages['tell.personal'] }), personal === 'false' && a$1("p", { children: messages['tell.impersonal'] })] }));
};
/** What the visitor decided, and the way to change it. */
const ChoicePart = ({ kit }) => {
    const { messages, decision, level } = kit;
    const sentences = describeDecision(decision, kit);
    return (a$1("section", { class: "sekisho-choices", children: [a$1(Heading, { level: level, children: messages['tell.choices'] }), (sentences.length ? sentences : [messages['tell.unanswered']]).map((sentence) => (a$1("p", { children: sentence }))), describeSignal(decision, messages).map((sentence) => (a$1("p", { children: sentence }))), a$1("p", { children: a$1("a", { href: "#sekisho", children: messages['tell.change'] }) })] }));
};
/** Under whose policy the data is, and in which countries. */
const RecipientPart = ({ kit }) => {
    const { messages, language } = kit;
    const names = countriesOf(kit).map((country) => formatRegion(country, language));
    return (a$1("section", { class: "sekisho-recipients", children: [names.length > 0 && a$1("p", { children: fill(messages['tell.abroad'], { countries: joinNames(names, messages) }) }), a$1("p", { children: messages.elsewhere })] }));
};
/** Where else the visitor can say no: many companies at once. */
const OptOutPart = ({ kit }) => {
    const { messages, level, decision } = kit;
    const { industry } = describeOptOuts(kit);
    return (a$1("section", { class: "sekisho-opt-out", children: [a$1(Heading, { level: level, children: messages['opt-out'] }), decision.regime !== 'none' && a$1("p", { children: messages['opt-out.intro'] }), a$1("p", { children: messages['opt-out.limits'] }), industry.length > 0 && (a$1("ul", { children: industry.map((page) => (a$1("li", { children: [a$1(WebLink, { link: page }), page.notes.map((note) => (a$1("div", { children: note })))] }))) }))] }));
};
/** What every request carries, whatever anybody chooses. */
const AutomaticPart = ({ kit: { messages, level } }) => (a$1("section", { class: "sekisho-automatic", children: [a$1(Heading, { level: level, children: messages['tell.automatic'] }), a$1("p", { children: messages['tell.automatic.about'] }), a$1("ul", { children: ['address', 'page', 'cookies', 'device'].map((kind) => (a$1("li", { children: messages[`tell.automatic.${kind}`] }))) }), a$1("p", { children: messages['tell.automatic.limits'] })] }));
/** What to know before asking something of the site, where it says so. */
const RequestPart = ({ kit: { messages, settings, language, level } }) => {
    const sentences = describeRequestTerms(settings, language, messages);
    if (!sentences.length)
        return null;
    return (a$1("section", { class: "sekisho-requests", children: [a$1(Heading, { level: level, children: messages.requests }), sentences.map((sentence) => (a$1("p", { children: sentence })))] }));
};
/** The site's own texts. */
const SlotParts = ({ kit }) => (a$1($$1, { children: describeSlots(kit).map(({ title, language, paragraphs }) => (a$1("section", { class: "sekisho-slot", children: [a$1(Heading, { level: kit.level, children: title }), a$1("div", { lang: language, children: paragraphs.map((paragraph) => (a$1("p", { children: paragraph }))) })] }))) }));

/** The name of a country, or of the European Economic Area, for which browsers have none. */
const nameRegion = (code, { language, messages }) => code === 'EEA' ? messages['region.EEA'] : formatRegion(code, language);

/** Who answers for the data of a region's visitors: a sentence for each company, with its country and, if known, address. */
const describeControllers = (vendor, context) => {
    const { language, messages, partyOf } = context;
    const regions = new Map();
    for (const [region, { company, country, address }] of Object.entries(partyOf(vendor)?.controllers ?? {})) {
        const slots = { company: textIn(company, language), country: nameRegion(country, context) };
        const where = textIn(address, language);
        const template = fill(messages.controller, slots) + (where && messages.comma + where);
        regions.set(template, [...(regions.get(template) ?? []), nameRegion(region, context)]);
    }
    return [...regions].map(([template, names]) => fill(template, { regions: joinNames(names, messages) }));
};

/** Cookies and storage entries, grouped by where and how long they are kept. */
const describeStorage = (cookies, { language, messages }) => {
    const groups = new Map();
    for (const { name, kind = 'cookie', party, retention } of cookies) {
        const kept = fill(messages.kept, {
            kind: messages[`kind.${kind}`],
            retention: formatRetention(retention, language, messages),
        });
        const key = `${party} ${kept}`;
        groups.set(key, { names: [...(groups.get(key)?.names ?? []), name], party, kept });
    }
    return [...groups.values()];
};

/** On what ground data is sent abroad: one entry for each region that it leaves and country that it goes to. */
const describeTransfers = (vendor, context) => {
    const { messages, disclosureOf } = context;
    return (disclosureOf(vendor)?.transfers ?? []).map(({ from, to, ground }) => fill(messages.transfer, {
        from: nameRegion(from, context),
        to: nameRegion(to, context),
        ground: messages[`transfer.${ground}`] || ground,
    }));
};

/** What the link to a vendor's privacy policy leads to, as the messages name it: `privacy` for the policy itself. */
const policyKind = (kind) => kind === 'unverified' || kind === 'company' || kind === 'processing' ? kind : 'privacy';

/** Describes a vendor. Pure; never fails on what the site left out. */
const describeVendor = (vendor, context) => {
    const { language, messages, disclosureOf } = context;
    const { cookies, isCookieListOpen, country, role, sends, privacyPolicy, terms, optOutPage: _, ...facts } = vendorFacts(vendor, context);
    const { checked, privacyPolicyKind } = disclosureOf(vendor) ?? {};
    const linkTo = (href, label) => (href ? { label, href } : undefined);
    return {
        ...facts,
        recipient: facts.company || facts.name,
        country: country && formatRegion(country, language),
        controllers: describeControllers(vendor, context),
        transfers: describeTransfers(vendor, context),
        isDescribed: !!role,
        isProcessor: role === 'processor',
        sends: sends.map((kind) => messages[`sends.${kind}`] || kind),
        storage: describeStorage([...cookies.filter(({ party }) => party !== 'third'), ...cookies.filter(({ party }) => party === 'third')], context),
        noStorage: cookies.length ? '' : messages[isCookieListOpen ? 'cookies.unknown' : 'cookies.none'],
        privacyPolicy: linkTo(privacyPolicy, messages[`link.${policyKind(privacyPolicyKind)}`]),
        terms: linkTo(terms, messages['link.terms']),
        optOut: describeOptOut(vendor, context),
        checked: checked ? fill(messages.checked, { date: formatDay(checked, language) }) : '',
    };
};

/** A link for each company of those that have one. */
const linksOf = (services, find) => {
    const links = new Map();
    for (const service of services) {
        const link = find(service);
        if (link)
            links.set(link.href, service.recipient);
    }
    return [...links].map(([href, label]) => ({ href, label }));
};
/**
 * The four points that LY's advertising asks its advertisers to publish (ads-help.yahoo.co.jp, aid 585); none if no
 * declared vendor asks for them. The companies of all advertising services are named: the notice is about them, too.
 */
const describeNotice = (kit) => {
    const { settings, messages } = kit;
    const asking = settings.vendors.filter((vendor) => asksForNotice(vendor.id, kit.disclosureOf(vendor)));
    if (!asking.length)
        return [];
    const others = settings.vendors.filter((vendor) => vendor.purpose === 'advertising' && !asking.includes(vendor));
    const services = [...asking, ...others].map((vendor) => describeVendor(vendor, kit));
    const companies = joinNames([...new Set(services.map(({ recipient }) => recipient))], messages);
    return [
        { text: fill(messages['tell.notice.use'], { companies }), links: [] },
        { text: messages['tell.notice.policy'], links: linksOf(services, ({ privacyPolicy }) => privacyPolicy) },
        { text: messages['tell.notice.opt-out'], links: linksOf(services, ({ optOut }) => optOut) },
        { text: messages['tell.notice.stop'], links: [] },
    ];
};

/** The notice that a vendor's terms ask for, where one does. */
const NoticeSection = ({ kit, level, }) => {
    const points = describeNotice(kit);
    if (!points.length)
        return null;
    return (a$1("section", { class: "sekisho-notice", children: [a$1(Heading, { level: level, children: kit.messages['tell.notice'] }), a$1("ul", { children: points.map(({ text, links }) => (a$1("li", { children: [text, links.length > 0 && a$1(LinkList, { links: links })] }))) })] }));
};

/**
 * What Sekisho keeps under the record's name (`cookie.name`) in the visitor's browser: the end of each key. The record itself
 * has none. Whoever expires removes every one, and `describeReceipts` tells visitors of each.
 */
/** The latest receipts: localStorage while something is granted, else sessionStorage. */
const RECEIPTS = '.receipts';
/** What waits in localStorage to become a receipt or to be sent: one JSON text a line, each with a line's end. */
const QUEUE = '.queue';
/** Every key in localStorage. */
const STORAGE_KEYS = ['', RECEIPTS, QUEUE];

/** What is kept in the browser of answers beside the cookie: names, where and how long. Pure. */
const describeReceipts = ({ settings: { cookie, regime, rule }, language, messages, }) => {
    const { name, days } = cookie;
    const party = 'first';
    const local = messages[regime === 'opt-in' && !rule ? 'record.local' : 'record.local.refusal'];
    const kept = {
        '': fill(local, { duration: formatDuration(`P${days}D`, language) }),
        [RECEIPTS]: messages['record.receipts'],
        [QUEUE]: messages['record.queue'],
    };
    return STORAGE_KEYS.map((key) => ({ names: [name + key], party, kept: kept[key] }));
};

/** Describes what Sekisho itself keeps in the browser: the record, and receipts. Pure. */
const describeRecord = (context) => {
    const { name, days } = context.settings.cookie;
    const entry = { name, party: 'first', retention: `P${days}D`, source: '' };
    return [...describeStorage([entry], context), ...describeReceipts(context)];
};

/** What is in force for a purpose or vendor, and whether the visitor said so. */
const describeChoice = (id, purpose, kit) => {
    const { decision, settings, messages } = kit;
    if (decision.barred?.includes(id))
        return messages['tell.barred'];
    if (lockedBySignal(decision).includes(id))
        return messages.gpc;
    if (purpose === 'necessary' || regimeOf(decision, id) === 'none')
        return messages['always-on'];
    const free = unlocked(settings, decision, decision.choices);
    if (id === purpose && readSwitch(decision.choices, free, id) === 'mixed') {
        const { count, total } = countGranted(decision.choices, free, id);
        return fill(messages.partly, { count: `${count}`, total: `${total}` });
    }
    const isOn = decision.choices[id] === 'granted';
    // by another platform of the page: nobody has refused it here
    if (decision.withheld?.includes(id))
        return messages['tell.off'];
    if (decision.unanswered.includes(id))
        return messages[isOn ? 'tell.on' : 'tell.off'];
    return messages[isOn ? 'tell.allowed' : 'tell.refused'];
};

/** Cookies and storage entries: names, where and how long, and who can read them. */
const EntryFact = ({ term, entries, access }) => entries.length ? (a$1(Fact, { term: term, children: [a$1("ul", { children: entries.map(({ names, kept }) => (a$1("li", { children: [names.map((name, index) => (a$1($$1, { children: [index > 0 && ' ', a$1("code", { children: name })] }))), a$1("div", { children: kept })] }))) }), a$1("p", { children: access })] })) : null;
const ServiceItem = ({ vendor, kit, }) => {
    const { messages, level, decision } = kit;
    const { id, purpose, recipient: company, storage, isDescribed } = vendor;
    return (a$1("section", { class: "sekisho-service", "data-choice": decision.choices[id] ?? 'denied', children: [a$1(Heading, { level: level + 2, children: vendor.name }), a$1("dl", { children: [a$1(Fact, { term: messages['tell.choice'], children: describeChoice(id, purpose, kit) }), a$1(RecipientFacts, { vendor: vendor, kit: kit }), a$1(UseFacts, { vendor: vendor, kit: kit }), a$1(EntryFact, { term: messages['tell.first'], entries: storage.filter(({ party }) => party !== 'third'), access: fill(messages['tell.access.first'], { company }) }), a$1(EntryFact, { term: messages['tell.third'], entries: storage.filter(({ party }) => party === 'third'), access: fill(messages['tell.access.third'], { company }) }), a$1(Fact, { term: messages.cookies, children: isDescribed && vendor.noStorage }), a$1(OptOutFact, { vendor: vendor, kit: kit }), a$1(LinkFact, { vendor: vendor, kit: kit })] }), vendor.checked && a$1("p", { class: "sekisho-checked", children: vendor.checked })] }));
};
/** Our own record, told like anything else that is kept. */
const RecordItem = ({ kit }) => {
    const { messages, settings, level } = kit;
    const { domain } = settings.cookie;
    const access = domain ? fill(messages['tell.access.domain'], { domain }) : messages['tell.access.own'];
    return (a$1("section", { class: "sekisho-service", "data-choice": "granted", children: [a$1(Heading, { level: level + 2, children: messages.record }), a$1("dl", { children: [a$1(Fact, { term: messages['tell.choice'], children: messages['always-on'] }), a$1(Fact, { term: messages['contact.name'], children: settings.site || messages['tell.site'] }), a$1(Fact, { term: messages.use, children: messages['record.use'] }), a$1(EntryFact, { term: messages['tell.first'], entries: describeRecord(kit), access: access })] })] }));
};
const PurposeItem = ({ purpose, kit }) => {
    const { messages, settings, language, level, decision } = kit;
    const vendors = settings.vendors.filter((vendor) => vendor.purpose === purpose.id);
    const isNecessary = purpose.id === 'necessary';
    const effect = textIn(purpose.effect, language);
    return (a$1("section", { class: "sekisho-purpose", "data-choice": decision.choices[purpose.id] ?? 'denied', children: [a$1(Heading, { level: level + 1, children: purposeLabel(purpose, kit) }), a$1("p", { children: purposeDescription(purpose, kit) }), effect && a$1("p", { children: fill(messages['tell.without'], { effect }) }), a$1("p", { class: "sekisho-state", children: describeChoice(purpose.id, purpose.id, kit) }), isNecessary && a$1(RecordItem, { kit: kit }), vendors.map((vendor) => (a$1(ServiceItem, { vendor: describeVendor(vendor, kit), kit: kit }, vendor.id))), !isNecessary && !vendors.length && a$1("p", { children: messages['tell.unused'] })] }));
};
/** Every cookie and service of the site, by purpose, first-party and third-party apart. */
const ServiceList = ({ kit }) => (a$1("section", { class: "sekisho-services", children: [a$1(Heading, { level: kit.level, children: kit.messages['tell.services'] }), a$1("p", { children: kit.messages['tell.tabs'] }), kit.settings.purposes.map((purpose) => (a$1(PurposeItem, { purpose: purpose, kit: kit }, purpose.id)))] }));

/**
 * `data-sekisho="disclosures"`: all that the site keeps and sends, with whom, and what the visitor chose. Plain markup
 * without a style: it stands in the site's own page and looks like it.
 */
const Disclosures = ({ kit }) => (a$1("div", { class: "sekisho-disclosures", lang: kit.language, dir: directionOf(kit.language), children: [a$1(ChoicePart, { kit: kit }), a$1(CookiePart, { kit: kit }), a$1(ServiceList, { kit: kit }), a$1(RecipientPart, { kit: kit }), a$1(NoticeSection, { kit: kit, level: kit.level }), a$1(OptOutPart, { kit: kit }), a$1(BrowserSection, { kit: kit }), a$1(AutomaticPart, { kit: kit }), a$1(SlotParts, { kit: kit }), a$1(RequestPart, { kit: kit }), a$1(ContactSection, { kit: kit })] }));

/** Whether, and on whose word, data is sent to a vendor. */
const describeSending = ({ id, purpose }, { decision, messages }) => {
    if (decision.barred?.includes(id))
        return messages['tell.barred'];
    if (lockedBySignal(decision).includes(id))
        return messages.gpc;
    if (purpose === 'necessary' || regimeOf(decision, id) === 'none')
        return messages['tell.sent.always'];
    const isOn = decision.choices[id] === 'granted';
    // by another platform of the page: nobody has refused it here
    if (decision.withheld?.includes(id))
        return messages['tell.sent.off'];
    if (decision.unanswered.includes(id))
        return messages[isOn ? 'tell.sent.on' : 'tell.sent.off'];
    return messages[isOn ? 'tell.sent.allowed' : 'tell.sent.refused'];
};

/** What asks for the table, its id, and the beginning of that of its Japanese text. */
const ANCHOR = 'external-transmission';
const ServiceRow = ({ vendor, kit, level }) => {
    const { messages, decision, settings, language } = kit;
    const effect = textIn(settings.purposes.find(({ id }) => id === vendor.purpose)?.effect, language);
    return (a$1("section", { class: "sekisho-service", "data-choice": decision.choices[vendor.id] ?? 'denied', children: [a$1(Heading, { level: level, children: vendor.name }), a$1("dl", { children: [a$1(RecipientFacts, { vendor: vendor, kit: kit }), a$1(UseFacts, { vendor: vendor, kit: kit }), a$1(Fact, { term: messages['tell.external.when'], children: describeSending(vendor, kit) }), a$1(OptOutFact, { vendor: vendor, kit: kit }), a$1(Fact, { term: messages['tell.external.without'], children: effect }), a$1(LinkFact, { vendor: vendor, kit: kit }), a$1(Fact, { term: messages['tell.external.exempt'], children: vendor.exempt && messages[`tell.exempt.${vendor.exempt}`] })] }), vendor.checked && a$1("p", { class: "sekisho-checked", children: vendor.checked })] }));
};
/** As of when the table is: the site's last revision, and since when all that is said of the services was checked. */
const Dates = ({ kit, vendors }) => {
    const { messages, settings, language } = kit;
    const { revisedAt } = settings.policy;
    const days = vendors.map((vendor) => kit.disclosureOf(vendor)?.checked || '').sort();
    return (a$1($$1, { children: [revisedAt && a$1("p", { children: fill(messages['tell.external.revised'], { date: formatDay(revisedAt, language) }) }), days[0] && a$1("p", { children: fill(messages['tell.external.checked'], { date: formatDay(days[0], language) }) })] }));
};
/** The services in one language. What is said to send nothing is no transmission; what is not described may be one. */
const Transmissions = ({ kit, level }) => {
    const { messages, settings } = kit;
    const vendors = settings.vendors.filter((vendor) => kit.disclosureOf(vendor)?.sends.length !== 0);
    const services = vendors.map((vendor) => describeVendor(vendor, kit));
    if (!services.length)
        return a$1("p", { children: messages['tell.external.none'] });
    return (a$1($$1, { children: [a$1("p", { children: messages['tell.external.about'] }), a$1("p", { children: [messages['tell.tabs'], " ", a$1("a", { href: "#sekisho", children: messages['tell.change'] })] }), services.map((vendor) => (a$1(ServiceRow, { vendor: vendor, kit: kit, level: level }, vendor.id))), a$1(NoticeSection, { kit: kit, level: level }), a$1(ContactSection, { kit: { ...kit, level } }), a$1(Dates, { kit: kit, vendors: vendors })] }));
};
/**
 * `data-sekisho="external-transmission"`: what Japan's external-transmission rule has sites say, service by service,
 * nothing folded. The rule asks for Japanese, so that follows where the page speaks another language.
 */
const ExternalTransmission = ({ kit, japanese, hasAnchor, }) => (a$1("div", { class: "sekisho-external-transmission", id: hasAnchor ? ANCHOR : undefined, children: [a$1("div", { lang: kit.language, dir: directionOf(kit.language), children: [japanese && (a$1("p", { children: a$1("a", { href: `#${ANCHOR}-ja`, lang: "ja", hreflang: "ja", children: japanese.messages['tell.external'] }) })), a$1(Transmissions, { kit: kit, level: kit.level })] }), japanese && (a$1("div", { lang: "ja", dir: "ltr", id: `${ANCHOR}-ja`, children: [a$1(Heading, { level: kit.level, children: japanese.messages['tell.external'] }), a$1(Transmissions, { kit: japanese, level: kit.level + 1 })] }))] }));

/** What visitors are told of the vendors beyond the core set, by the vendor’s id: a lazy file of its own, for those sites that use one of them. Without a prototype: look any id up, `constructor` too. */
const catalogue = 
/* @__PURE__ */ Object.assign(Object.create(null), {
    'adobe-advertising': { party: party$1E, disclosure: disclosure$1E },
    'adobe-audience-manager': { party: party$1D, disclosure: disclosure$1D },
    'adobe-experience-cloud': { party: party$1C, disclosure: disclosure$1C },
    'adobe-fonts': { party: party$1B, disclosure: disclosure$1B },
    'adobe-tags': { party: party$1A, disclosure: disclosure$1A },
    adroll: { party: party$1z, disclosure: disclosure$1z },
    'amazon-ads': { party: party$1y, disclosure: disclosure$1y },
    amplitude: { party: party$1x, disclosure: disclosure$1x },
    tiktok: { party: party$l, disclosure: disclosure$l },
    'tiktok-pixel': { party: party$k, disclosure: disclosure$k },
    'cloudflare-web-analytics': { party: party$1t, disclosure: disclosure$1t },
    contentsquare: { party: party$1s, disclosure: disclosure$1s },
    'crazy-egg': { party: party$1r, disclosure: disclosure$1r },
    criteo: { party: party$1q, disclosure: disclosure$1q },
    'google-calendar': { party: party$1l, disclosure: disclosure$1l },
    'google-fonts': { party: party$1k, disclosure: disclosure$1k },
    'google-maps': { party: party$1j, disclosure: disclosure$1j },
    'google-sign-in': { party: party$1i, disclosure: disclosure$1i },
    recaptcha: { party: party$C, disclosure: disclosure$C },
    hotjar: { party: party$1g, disclosure: disclosure$1g },
    hubspot: { party: party$1f, disclosure: disclosure$1f },
    id5: { party: party$1d, disclosure: disclosure$1d },
    intercom: { party: party$1b, disclosure: disclosure$1b },
    'jetpack-stats': { party: party$19, disclosure: disclosure$19 },
    klaviyo: { party: party$17, disclosure: disclosure$17 },
    linkedin: { party: party$13, disclosure: disclosure$13 },
    lotame: { party: party$10, disclosure: disclosure$10 },
    'a8-net': { party: party$1I, disclosure: disclosure$1I },
    accesstrade: { party: party$1H, disclosure: disclosure$1H },
    'ad-ebis': { party: party$1G, disclosure: disclosure$1G },
    'ad-generation': { party: party$1F, disclosure: disclosure$1F },
    'b-dash': { party: party$1w, disclosure: disclosure$1w },
    bownow: { party: party$1v, disclosure: disclosure$1v },
    chatplus: { party: party$1u, disclosure: disclosure$1u },
    fluct: { party: party$1o, disclosure: disclosure$1o },
    freakout: { party: party$1n, disclosure: disclosure$1n },
    geniee: { party: party$1m, disclosure: disclosure$1m },
    hatena: { party: party$1h, disclosure: disclosure$1h },
    'i-mobile': { party: party$1e, disclosure: disclosure$1e },
    'intimate-merger': { party: party$1a, disclosure: disclosure$1a },
    karte: { party: party$18, disclosure: disclosure$18 },
    line: { party: party$16, disclosure: disclosure$16 },
    'line-login': { party: party$15, disclosure: disclosure$15 },
    'line-tag': { party: party$14, disclosure: disclosure$14 },
    logicad: { party: party$12, disclosure: disclosure$12 },
    logly: { party: party$11, disclosure: disclosure$11 },
    microad: { party: party$X, disclosure: disclosure$X },
    mieruca: { party: party$U, disclosure: disclosure$U },
    nend: { party: party$S, disclosure: disclosure$S },
    popin: { party: party$J, disclosure: disclosure$J },
    ptengine: { party: party$H, disclosure: disclosure$H },
    'rakuten-affiliate': { party: party$D, disclosure: disclosure$D },
    repro: { party: party$A, disclosure: disclosure$A },
    rtoaster: { party: party$z, disclosure: disclosure$z },
    satori: { party: party$y, disclosure: disclosure$y },
    'smartnews-ads': { party: party$u, disclosure: disclosure$u },
    'user-insight': { party: party$i, disclosure: disclosure$i },
    valuecommerce: { party: party$h, disclosure: disclosure$h },
    'yahoo-tag-manager': { party: party$d, disclosure: disclosure$d },
    magnite: { party: party$$, disclosure: disclosure$$ },
    marketo: { party: party$_, disclosure: disclosure$_ },
    matomo: { party: party$Z, disclosure: disclosure$Z },
    facebook: { party: party$1p, disclosure: disclosure$1p },
    instagram: { party: party$1c, disclosure: disclosure$1c },
    'meta-pixel': { party: party$Y, disclosure: disclosure$Y },
    'microsoft-advertising': { party: party$W, disclosure: disclosure$W },
    'microsoft-clarity': { party: party$V, disclosure: disclosure$V },
    mixpanel: { party: party$T, disclosure: disclosure$T },
    'new-relic': { party: party$R, disclosure: disclosure$R },
    onesignal: { party: party$Q, disclosure: disclosure$Q },
    openx: { party: party$P, disclosure: disclosure$P },
    optimizely: { party: party$O, disclosure: disclosure$O },
    outbrain: { party: party$N, disclosure: disclosure$N },
    paypal: { party: party$M, disclosure: disclosure$M },
    pinterest: { party: party$L, disclosure: disclosure$L },
    plausible: { party: party$K, disclosure: disclosure$K },
    posthog: { party: party$I, disclosure: disclosure$I },
    pubmatic: { party: party$G, disclosure: disclosure$G },
    quantcast: { party: party$F, disclosure: disclosure$F },
    'rakuten-advertising': { party: party$E, disclosure: disclosure$E },
    'reddit-pixel': { party: party$B, disclosure: disclosure$B },
    segment: { party: party$x, disclosure: disclosure$x },
    sentry: { party: party$w, disclosure: disclosure$w },
    sharethis: { party: party$v, disclosure: disclosure$v },
    'snap-pixel': { party: party$t, disclosure: disclosure$t },
    snowplow: { party: party$s, disclosure: disclosure$s },
    stripe: { party: party$r, disclosure: disclosure$r },
    taboola: { party: party$q, disclosure: disclosure$q },
    tawk: { party: party$p, disclosure: disclosure$p },
    tealium: { party: party$o, disclosure: disclosure$o },
    'tealium-collect': { party: party$n, disclosure: disclosure$n },
    'the-trade-desk': { party: party$m, disclosure: disclosure$m },
    'treasure-data': { party: party$j, disclosure: disclosure$j },
    vwo: { party: party$g, disclosure: disclosure$g },
    xandr: { party: party$f, disclosure: disclosure$f },
    'yahoo-inc': { party: party$e, disclosure: disclosure$e },
    'yandex-metrica': { party: party$c, disclosure: disclosure$c },
    zendesk: { party: party$b, disclosure: disclosure$b },
    zoom: { party: party$a, disclosure: disclosure$a },
});

const EMPTY$1 = {
    use: '',
    recipientUse: '',
    sends: [],
    cookies: [],
    privacyPolicy: '',
    source: '',
    checked: '',
};
/**
 * The disclosure of a vendor: what the site says, field by field, over what is built in; nothing if neither says anything. What
 * is known of the built-in address of a policy says nothing of the site's own.
 */
const mergeDisclosure = ({ disclosure }, known) => known || disclosure
    ? { ...EMPTY$1, ...known, ...(disclosure?.privacyPolicy && { privacyPolicyKind: 'policy' }), ...disclosure }
    : undefined;

const EMPTY = { name: '', company: '', country: '' };
/** Who a vendor is: what the site says, field by field, over what is built in; nothing if neither says anything. */
const mergeParty = ({ party }, known) => known || party ? { ...EMPTY, ...known, ...party } : undefined;

const apply = (vendor) => {
    const known = vendor.catalogue && catalogue[vendor.id];
    if (!known)
        return vendor;
    const party = mergeParty(vendor, known.party);
    const disclosure = mergeDisclosure(vendor, known.disclosure);
    return { ...vendor, party, disclosure };
};
/** The settings, with what is known of each vendor of the catalogue under what the site says itself. */
const applyCatalogue = (settings) => ({
    ...settings,
    vendors: settings.vendors.map(apply),
});

// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
/** Languages the interface is written in. A site adds others with `texts`. */
const languages = [
    'en',
    'ca',
    'da',
    'de',
    'es',
    'et',
    'fi',
    'fr',
    'is',
    'it',
    'ja',
    'nb',
    'nl',
    'pt',
    'pt-BR',
    'sv',
];

/** English, the part that every first visit downloads. */
const banner$f = {
    title: 'Cookies on {site}',
    spoken: 'Cookie choices are at the start of this page.',
    ask: 'May we use cookies and similar technologies for {purposes}?',
    tell: 'We use cookies and similar technologies for {purposes} unless you refuse, which you can do at any time.',
    silence: ' No answer counts as a yes.',
    'for.functional': 'extra features',
    'for.social': 'social media',
    'for.analytics': 'statistics',
    'for.advertising': 'advertising',
    comma: ', ',
    and: ' and ',
    companies: ' {companies} may receive data about your visit. ',
    others: '{count} others',
    gpc: 'Opt-out request honored: {signal}',
    signalled: 'Your browser sends {signal}: advertising stays off unless you switch it on yourself under “{choose}”.',
    contradicted: 'Your browser now sends {signal}. You allowed cookies and similar technologies for {purposes} here before. Should that still count?',
    google: 'Google uses the data to personalise and measure ads.',
    only: ' None of this starts unless you allow it.',
    outdated: 'Our privacy policy or list of services has changed since your last answer.',
    'outdated.part': 'Our list of services, what they are for, or your browser’s signal has changed since your last answer.',
    expired: 'Your last answer has expired.',
    change: 'From {date}: {change}',
    rest: 'We only ask about what changed.',
    accept: 'Accept all',
    reject: 'Reject all',
    choose: 'Choose',
    policy: 'Privacy policy',
    'opt-out': 'Opt-out pages',
    'new-tab': '(opens in a new tab)',
    failed: 'The settings could not be loaded. Please try again.',
};

/** Catalan, the part that every first visit downloads. */
const banner$e = {
    title: 'Galetes a {site}',
    spoken: 'L’elecció de galetes és al principi d’aquesta pàgina.',
    ask: 'Podem utilitzar galetes i tecnologies similars per a {purposes}?',
    tell: 'Utilitzem galetes i tecnologies similars per a {purposes}, tret que ho rebutgeu. Podeu rebutjar-ho en qualsevol moment.',
    silence: ' No respondre compta com un sí.',
    'for.functional': 'funcions addicionals',
    'for.social': 'xarxes socials',
    'for.analytics': 'estadístiques',
    'for.advertising': 'publicitat',
    comma: ', ',
    and: ' i ',
    companies: ' Les dades sobre la vostra visita poden arribar a {companies}. ',
    others: '{count} més',
    gpc: 'Sol·licitud d’exclusió atesa: {signal}',
    signalled: 'El vostre navegador envia {signal}: la publicitat continua desactivada, tret que l’activeu vós a «{choose}».',
    contradicted: 'El vostre navegador ara envia {signal}. Abans vau permetre aquí galetes i tecnologies similars per a {purposes}. Ha de continuar sent vàlid?',
    google: 'Google utilitza les dades per personalitzar i mesurar els anuncis.',
    only: ' Res d’això no comença si no ho permeteu.',
    outdated: 'La nostra política de privacitat o la llista de serveis ha canviat des de la vostra última resposta.',
    'outdated.part': 'La llista dels nostres serveis, les seves finalitats o el senyal del vostre navegador han canviat des de la vostra última resposta.',
    expired: 'La vostra última resposta ha caducat.',
    change: 'Des d’aquesta data ({date}): {change}',
    rest: 'Només us preguntem pel que ha canviat.',
    accept: 'Accepta-ho tot',
    reject: 'Rebutja-ho tot',
    choose: 'Tria',
    policy: 'Política de privacitat',
    'opt-out': 'Pàgines d’exclusió',
    'new-tab': '(s’obre en una pestanya nova)',
    failed: 'No s’ha pogut carregar la configuració. Torneu-ho a provar.',
};

/** Danish, the part that every first visit downloads. */
const banner$d = {
    title: 'Cookies på {site}',
    spoken: 'Valg af cookies står i begyndelsen af denne side.',
    ask: 'Må vi bruge cookies og lignende teknologier til {purposes}?',
    tell: 'Vi bruger cookies og lignende teknologier til {purposes}, medmindre du afviser det. Du kan afvise det når som helst.',
    silence: ' Hvis du ikke svarer, tæller det som et ja.',
    'for.functional': 'ekstra funktioner',
    'for.social': 'sociale medier',
    'for.analytics': 'statistik',
    'for.advertising': 'annoncering',
    comma: ', ',
    and: ' og ',
    companies: ' {companies} kan få oplysninger om dit besøg. ',
    others: '{count} andre',
    gpc: 'Anmodning om opt-out efterkommet: {signal}',
    signalled: 'Din browser sender {signal}: annoncering forbliver slået fra, medmindre du selv slår den til under ”{choose}”.',
    contradicted: 'Din browser sender nu {signal}. Tidligere har du tilladt cookies og lignende teknologier til {purposes} her. Skal det stadig gælde?',
    google: 'Google bruger oplysningerne til at tilpasse og måle annoncer.',
    only: ' Intet af dette starter, medmindre du tillader det.',
    outdated: 'Vores privatlivspolitik eller vores liste over tjenester er ændret siden dit seneste svar.',
    'outdated.part': 'Listen over vores tjenester, hvad de bruges til, eller signalet fra din browser er ændret siden dit seneste svar.',
    expired: 'Dit seneste svar er udløbet.',
    change: 'Fra {date}: {change}',
    rest: 'Vi spørger kun om det, der er ændret.',
    accept: 'Tillad alle',
    reject: 'Afvis alle',
    choose: 'Vælg',
    policy: 'Privatlivspolitik',
    'opt-out': 'Opt-out-sider',
    'new-tab': '(åbnes i en ny fane)',
    failed: 'Indstillingerne kunne ikke indlæses. Prøv igen.',
};

/** German, the part that every first visit downloads. */
const banner$c = {
    title: 'Cookies auf {site}',
    spoken: 'Die Cookie-Auswahl steht am Anfang dieser Seite.',
    ask: 'Dürfen wir Cookies und ähnliche Technologien für {purposes} verwenden?',
    tell: 'Wir verwenden Cookies und ähnliche Technologien für {purposes}, sofern Sie dies nicht ablehnen. Ablehnen können Sie jederzeit.',
    silence: ' Wenn Sie nicht antworten, gilt das als Ja.',
    'for.functional': 'zusätzliche Funktionen',
    'for.social': 'soziale Medien',
    'for.analytics': 'Statistik',
    'for.advertising': 'Werbung',
    comma: ', ',
    and: ' und ',
    companies: ' Daten über Ihren Besuch können an {companies} gehen. ',
    others: '{count} weitere',
    gpc: 'Opt-out-Anforderung berücksichtigt: {signal}',
    signalled: 'Ihr Browser sendet {signal}: Werbung bleibt aus, sofern Sie sie nicht selbst unter „{choose}“ einschalten.',
    contradicted: 'Ihr Browser sendet jetzt {signal}. Früher haben Sie hier Cookies und ähnliche Technologien für {purposes} erlaubt. Soll das weiterhin gelten?',
    google: 'Google verwendet die Daten, um Werbung zu personalisieren und zu messen.',
    only: ' Ohne Ihre Erlaubnis startet nichts davon.',
    outdated: 'Seit Ihrer letzten Antwort hat sich unsere Datenschutzerklärung oder die Liste unserer Dienste geändert.',
    'outdated.part': 'Seit Ihrer letzten Antwort hat sich etwas geändert: die Liste unserer Dienste, deren Zweck oder das Signal Ihres Browsers.',
    expired: 'Ihre letzte Antwort ist abgelaufen.',
    change: 'Ab {date}: {change}',
    rest: 'Wir fragen nur nach dem, was sich geändert hat.',
    accept: 'Alle erlauben',
    reject: 'Alle ablehnen',
    choose: 'Auswählen',
    policy: 'Datenschutzerklärung',
    'opt-out': 'Opt-out-Seiten',
    'new-tab': '(wird in einem neuen Tab geöffnet)',
    failed: 'Die Einstellungen konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.',
};

/** Spanish, the part that every first visit downloads. */
const banner$b = {
    title: 'Cookies en {site}',
    spoken: 'La elección de cookies está al principio de esta página.',
    ask: '¿Podemos usar cookies y tecnologías similares para {purposes}?',
    tell: 'Usamos cookies y tecnologías similares para {purposes}, salvo que usted lo rechace. Puede rechazarlo en cualquier momento.',
    silence: ' No responder cuenta como un sí.',
    'for.functional': 'funciones adicionales',
    'for.social': 'redes sociales',
    'for.analytics': 'estadísticas',
    'for.advertising': 'publicidad',
    comma: ', ',
    and: ' y ',
    companies: ' Los datos sobre su visita pueden llegar a {companies}. ',
    others: '{count} más',
    gpc: 'Solicitud de exclusión atendida: {signal}',
    signalled: 'Su navegador envía {signal}: la publicidad sigue desactivada, salvo que usted la active en «{choose}».',
    contradicted: 'Su navegador envía ahora {signal}. Antes permitió aquí cookies y tecnologías similares para {purposes}. ¿Debe seguir siendo válido?',
    google: 'Google usa los datos para personalizar y medir los anuncios.',
    only: ' Nada de esto empieza si usted no lo permite.',
    outdated: 'Nuestra política de privacidad o la lista de servicios ha cambiado desde su última respuesta.',
    'outdated.part': 'La lista de nuestros servicios, sus fines o la señal de su navegador han cambiado desde su última respuesta.',
    expired: 'Su última respuesta ha caducado.',
    change: 'A partir del {date}: {change}',
    rest: 'Solo le preguntamos por lo que ha cambiado.',
    accept: 'Aceptar todo',
    reject: 'Rechazar todo',
    choose: 'Elegir',
    policy: 'Política de privacidad',
    'opt-out': 'Páginas de exclusión',
    'new-tab': '(se abre en una pestaña nueva)',
    failed: 'No se ha podido cargar la configuración. Inténtelo de nuevo.',
};

/** Estonian, the part that every first visit downloads. */
const banner$a = {
    title: 'Küpsised saidil {site}',
    spoken: 'Küpsiste valik on selle lehe alguses.',
    ask: 'Kas tohime kasutada küpsiseid ja sarnast tehnoloogiat {purposes} jaoks?',
    tell: 'Kasutame küpsiseid ja sarnast tehnoloogiat {purposes} jaoks, kui te seda ei keela. Keelata saate igal ajal.',
    silence: ' Kui te ei vasta, loetakse see jah-vastuseks.',
    'for.functional': 'lisafunktsioonide',
    'for.social': 'sotsiaalmeedia',
    'for.analytics': 'statistika',
    'for.advertising': 'reklaami',
    comma: ', ',
    and: ' ja ',
    companies: ' Teie külastuse andmete võimalikud vastuvõtjad: {companies}. ',
    others: 'veel {count}',
    gpc: 'Loobumissoovi arvestatakse: {signal}',
    signalled: 'Teie brauser saadab signaali {signal}: reklaam jääb välja lülitatuks, kui te seda ise jaotises „{choose}“ sisse ei lülita.',
    contradicted: 'Teie brauser saadab nüüd signaali {signal}. Varem lubasite siin küpsiseid ja sarnast tehnoloogiat {purposes} jaoks. Kas see peaks endiselt kehtima?',
    google: 'Google kasutab andmeid reklaami isikupärastamiseks ja mõõtmiseks.',
    only: ' Ilma teie loata ei käivitu sellest midagi.',
    outdated: 'Meie privaatsuspoliitika või teenuste loetelu on pärast teie viimast vastust muutunud.',
    'outdated.part': 'Meie teenuste loetelu, nende otstarve või teie brauseri signaal on pärast teie viimast vastust muutunud.',
    expired: 'Teie viimane vastus on aegunud.',
    change: 'Alates kuupäevast {date}: {change}',
    rest: 'Küsime ainult selle kohta, mis on muutunud.',
    accept: 'Luba kõik',
    reject: 'Keela kõik',
    choose: 'Vali',
    policy: 'Privaatsuspoliitika',
    'opt-out': 'Loobumislehed',
    'new-tab': '(avaneb uuel vahelehel)',
    failed: 'Seadeid ei õnnestunud laadida. Proovige uuesti.',
};

/** Finnish, the part that every first visit downloads. */
const banner$9 = {
    title: 'Evästeet sivustolla {site}',
    spoken: 'Evästevalinnat ovat tämän sivun alussa.',
    ask: 'Saammeko käyttää evästeitä ja vastaavia tekniikoita {purposes}?',
    tell: 'Käytämme evästeitä ja vastaavia tekniikoita {purposes}, ellet kiellä sitä. Voit kieltää sen milloin tahansa.',
    silence: ' Jos et vastaa, se tulkitaan myöntäväksi vastaukseksi.',
    'for.functional': 'lisätoimintoihin',
    'for.social': 'sosiaaliseen mediaan',
    'for.analytics': 'tilastointiin',
    'for.advertising': 'mainontaan',
    comma: ', ',
    and: ' ja ',
    companies: ' Käyntiäsi koskevien tietojen saajana voi olla {companies}. ',
    others: '{count} muuta',
    gpc: 'Kieltäytymispyyntöä noudatetaan: {signal}',
    signalled: 'Selaimesi lähettää signaalin {signal}: mainonta pysyy poissa käytöstä, ellet itse ota sitä käyttöön kohdassa ”{choose}”.',
    contradicted: 'Selaimesi lähettää nyt signaalin {signal}. Olet aiemmin sallinut täällä evästeiden ja vastaavien tekniikoiden käytön {purposes}. Pidetäänkö lupa voimassa?',
    google: 'Google käyttää tietoja mainosten personointiin ja mittaamiseen.',
    only: ' Mikään näistä ei käynnisty, ellet salli sitä.',
    outdated: 'Tietosuojaselosteemme tai palveluluettelomme on muuttunut edellisen vastauksesi jälkeen.',
    'outdated.part': 'Palveluluettelomme, palvelujen käyttötarkoitus tai selaimesi signaali on muuttunut edellisen vastauksesi jälkeen.',
    expired: 'Edellinen vastauksesi on vanhentunut.',
    change: '{date} alkaen: {change}',
    rest: 'Kysymme vain siitä, mikä on muuttunut.',
    accept: 'Salli kaikki',
    reject: 'Kiellä kaikki',
    choose: 'Valitse',
    policy: 'Tietosuojaseloste',
    'opt-out': 'Kieltäytymissivut',
    'new-tab': '(avautuu uuteen välilehteen)',
    failed: 'Asetuksia ei voitu ladata. Yritä uudelleen.',
};

/** French, the part that every first visit downloads. */
const banner$8 = {
    title: 'Cookies sur {site}',
    spoken: 'Le choix des cookies se trouve au début de cette page.',
    ask: 'Pouvons-nous utiliser des cookies et technologies similaires pour {purposes} ?',
    tell: 'Nous utilisons des cookies et technologies similaires pour {purposes}, sauf si vous refusez. Vous pouvez refuser à tout moment.',
    silence: ' L’absence de réponse vaut oui.',
    'for.functional': 'des fonctions en plus',
    'for.social': 'les réseaux sociaux',
    'for.analytics': 'les statistiques',
    'for.advertising': 'la publicité',
    comma: ', ',
    and: ' et ',
    companies: ' Des données sur votre visite peuvent aller à {companies}. ',
    others: '{count} autres',
    gpc: 'Demande d’opposition prise en compte : {signal}',
    signalled: 'Votre navigateur envoie {signal} : la publicité reste désactivée, sauf si vous l’activez vous-même sous « {choose} ».',
    contradicted: 'Votre navigateur envoie maintenant {signal}. Vous aviez autorisé ici des cookies et technologies similaires pour {purposes}. Cela doit-il rester valable ?',
    google: 'Google utilise ces données pour personnaliser et mesurer les annonces.',
    only: ' Rien de cela ne démarre sans votre accord.',
    outdated: 'Notre politique de confidentialité ou la liste de nos services a changé depuis votre dernière réponse.',
    'outdated.part': 'La liste de nos services, leurs finalités ou le signal de votre navigateur ont changé depuis votre dernière réponse.',
    expired: 'Votre dernière réponse a expiré.',
    change: 'À partir du {date} : {change}',
    rest: 'Nous ne vous interrogeons que sur ce qui a changé.',
    accept: 'Tout accepter',
    reject: 'Tout refuser',
    choose: 'Choisir',
    policy: 'Politique de confidentialité',
    'opt-out': 'Pages d’opposition',
    'new-tab': '(s’ouvre dans un nouvel onglet)',
    failed: 'Les paramètres n’ont pas pu être chargés. Veuillez réessayer.',
};

/** Icelandic, the part that every first visit downloads. */
const banner$7 = {
    title: 'Vafrakökur á {site}',
    spoken: 'Val um vafrakökur er fremst á þessari síðu.',
    ask: 'Megum við nota vafrakökur og svipaða tækni fyrir {purposes}?',
    tell: 'Við notum vafrakökur og svipaða tækni fyrir {purposes} nema þú hafnir því. Þú getur hafnað því hvenær sem er.',
    silence: ' Ef þú svarar ekki telst það já.',
    'for.functional': 'viðbótareiginleika',
    'for.social': 'samfélagsmiðla',
    'for.analytics': 'tölfræði',
    'for.advertising': 'auglýsingar',
    comma: ', ',
    and: ' og ',
    companies: ' Viðtakendur upplýsinga um heimsókn þína geta verið {companies}. ',
    others: '{count} í viðbót',
    gpc: 'Beiðni um afþökkun virt: {signal}',
    signalled: 'Vafrinn þinn sendir {signal}: áfram verður slökkt á auglýsingum nema þú kveikir á þeim undir „{choose}“.',
    contradicted: 'Vafrinn þinn sendir nú {signal}. Áður leyfðir þú hér vafrakökur og svipaða tækni fyrir {purposes}. Á það að gilda áfram?',
    google: 'Google notar gögnin til að sérsníða auglýsingar og mæla þær.',
    only: ' Ekkert af þessu fer í gang nema þú leyfir það.',
    outdated: 'Persónuverndarstefna okkar eða listi yfir þjónustur hefur breyst síðan þú svaraðir síðast.',
    'outdated.part': 'Listi yfir þjónustur okkar, tilgangur þeirra eða merki frá vafranum þínum hefur breyst síðan þú svaraðir síðast.',
    expired: 'Síðasta svar þitt er fallið úr gildi.',
    change: 'Frá {date}: {change}',
    rest: 'Við spyrjum aðeins um það sem breyttist.',
    accept: 'Leyfa allar',
    reject: 'Hafna öllum',
    choose: 'Velja',
    policy: 'Persónuverndarstefna',
    'opt-out': 'Afþökkunarsíður',
    'new-tab': '(opnast í nýjum flipa)',
    failed: 'Ekki tókst að sækja stillingarnar. Reyndu aftur.',
};

/** Italian, the part that every first visit downloads. */
const banner$6 = {
    title: 'Cookie su {site}',
    spoken: 'La scelta dei cookie si trova all’inizio di questa pagina.',
    ask: 'Possiamo usare cookie e tecnologie simili per {purposes}?',
    tell: 'Usiamo cookie e tecnologie simili per {purposes}, a meno che tu non rifiuti. Puoi rifiutare in qualsiasi momento.',
    silence: ' Non rispondere vale come un sì.',
    'for.functional': 'funzioni aggiuntive',
    'for.social': 'social media',
    'for.analytics': 'statistiche',
    'for.advertising': 'pubblicità',
    comma: ', ',
    and: ' e ',
    companies: ' I dati sulla tua visita possono arrivare a {companies}. ',
    others: 'altre {count}',
    gpc: 'Richiesta di opt-out rispettata: {signal}',
    signalled: 'Il tuo browser invia {signal}: la pubblicità resta disattivata, a meno che non sia tu ad attivarla in «{choose}».',
    contradicted: 'Il tuo browser ora invia {signal}. In precedenza hai consentito qui cookie e tecnologie simili per {purposes}. Deve valere ancora?',
    google: 'Google usa i dati per personalizzare e misurare gli annunci.',
    only: ' Nulla di tutto questo parte se non lo consenti.',
    outdated: 'Dalla tua ultima risposta è cambiata la nostra informativa sulla privacy o l’elenco dei servizi.',
    'outdated.part': 'Dalla tua ultima risposta è cambiato qualcosa: l’elenco dei nostri servizi, le loro finalità o il segnale del tuo browser.',
    expired: 'La tua ultima risposta è scaduta.',
    change: 'Dal giorno {date}: {change}',
    rest: 'Ti chiediamo solo ciò che è cambiato.',
    accept: 'Accetta tutto',
    reject: 'Rifiuta tutto',
    choose: 'Scegli',
    policy: 'Informativa sulla privacy',
    'opt-out': 'Pagine di opt-out',
    'new-tab': '(si apre in una nuova scheda)',
    failed: 'Impossibile caricare le impostazioni. Riprova.',
};

/** Japanese, the part that every first visit downloads. */
const banner$5 = {
    title: '{site}のCookieについて',
    spoken: 'ページの先頭で、Cookieの利用についておたずねしています。',
    ask: '{purposes}のために、Cookieや類似の技術を利用してもよろしいですか。',
    tell: '拒否されないかぎり、{purposes}のために、Cookieや類似の技術を利用します。いつでも拒否できます。',
    silence: 'ご回答がない場合は、許可されたものとして扱います。',
    'for.functional': '便利な機能の提供',
    'for.social': 'SNSとの連携',
    'for.analytics': '利用状況の分析',
    'for.advertising': '広告の配信',
    comma: '、',
    and: '、',
    companies: '閲覧に関する情報の送信先は、{companies}です。',
    others: 'ほか{count}社',
    gpc: '{signal}を検出したため、広告目的の送信を停止しています。',
    signalled: '{signal}を検出しました。広告目的の利用は、「{choose}」からご自身で有効にされないかぎり、行いません。',
    contradicted: '{signal}を検出しました。このサイトでは以前、{purposes}のためのCookieや類似の技術の利用を許可いただいています。今後も許可されますか。',
    google: 'Googleは情報を広告のパーソナライズと効果の測定に使用します。',
    only: '許可いただくまで、いずれも開始しません。',
    outdated: '前回のご回答のあとに、プライバシーポリシーまたは利用サービスの一覧が変わりました。',
    'outdated.part': '前回のご回答のあとに、利用サービスの一覧、その利用目的、またはブラウザの信号が変わりました。',
    expired: '前回のご回答の有効期間が過ぎました。',
    change: '{date}から：{change}',
    rest: '変更のあったものだけをおたずねしています。ほかのご回答はそのまま有効です。',
    accept: 'すべて許可',
    reject: 'すべて拒否',
    choose: '個別に設定',
    policy: 'プライバシーポリシー',
    'opt-out': 'オプトアウトページ',
    'new-tab': '（新しいタブで開きます）',
    failed: '設定画面を読み込めませんでした。もう一度お試しください。',
};

/** Norwegian Bokmål, the part that every first visit downloads. */
const banner$4 = {
    title: 'Informasjonskapsler på {site}',
    spoken: 'Valg av informasjonskapsler står i begynnelsen av denne siden.',
    ask: 'Kan vi bruke informasjonskapsler og lignende teknologi til {purposes}?',
    tell: 'Vi bruker informasjonskapsler og lignende teknologi til {purposes}, med mindre du avviser det. Du kan avvise det når som helst.',
    silence: ' Hvis du ikke svarer, regnes det som et ja.',
    'for.functional': 'ekstra funksjoner',
    'for.social': 'sosiale medier',
    'for.analytics': 'statistikk',
    'for.advertising': 'annonsering',
    comma: ', ',
    and: ' og ',
    companies: ' {companies} kan få opplysninger om besøket ditt. ',
    others: '{count} andre',
    gpc: 'Forespørsel om opt-out følges: {signal}',
    signalled: 'Nettleseren din sender {signal}: Annonsering forblir slått av, med mindre du selv slår den på under «{choose}».',
    contradicted: 'Nettleseren din sender nå {signal}. Tidligere har du tillatt informasjonskapsler og lignende teknologi til {purposes} her. Skal det fortsatt gjelde?',
    google: 'Google bruker opplysningene til å tilpasse og måle annonser.',
    only: ' Ingenting av dette starter uten at du tillater det.',
    outdated: 'Personvernerklæringen vår eller listen vår over tjenester er endret siden ditt siste svar.',
    'outdated.part': 'Listen over tjenestene våre, hva de brukes til, eller signalet fra nettleseren din er endret siden ditt siste svar.',
    expired: 'Ditt siste svar er utløpt.',
    change: 'Fra {date}: {change}',
    rest: 'Vi spør bare om det som er endret.',
    accept: 'Godta alle',
    reject: 'Avvis alle',
    choose: 'Velg',
    policy: 'Personvernerklæring',
    'opt-out': 'Opt-out-sider',
    'new-tab': '(åpnes i en ny fane)',
    failed: 'Innstillingene kunne ikke lastes inn. Prøv igjen.',
};

/** Dutch, the part that every first visit downloads. */
const banner$3 = {
    title: 'Cookies op {site}',
    spoken: 'De cookiekeuze staat aan het begin van deze pagina.',
    ask: 'Mogen we cookies en vergelijkbare technieken gebruiken voor {purposes}?',
    tell: 'We gebruiken cookies en vergelijkbare technieken voor {purposes}, tenzij u weigert. Weigeren kan op elk moment.',
    silence: ' Niet antwoorden geldt als ja.',
    'for.functional': 'extra functies',
    'for.social': 'sociale media',
    'for.analytics': 'statistieken',
    'for.advertising': 'advertenties',
    comma: ', ',
    and: ' en ',
    companies: ' Gegevens over uw bezoek kunnen naar {companies} gaan. ',
    others: '{count} andere',
    gpc: 'Opt-outverzoek gehonoreerd: {signal}',
    signalled: 'Uw browser verstuurt {signal}: advertenties blijven uit, tenzij u ze zelf aanzet onder ‘{choose}’.',
    contradicted: 'Uw browser verstuurt nu {signal}. Eerder stond u hier cookies en vergelijkbare technieken toe voor {purposes}. Moet dat nog gelden?',
    google: 'Google gebruikt de gegevens om advertenties te personaliseren en te meten.',
    only: ' Niets hiervan start als u het niet toestaat.',
    outdated: 'Onze privacyverklaring of onze lijst met diensten is gewijzigd sinds uw laatste antwoord.',
    'outdated.part': 'Sinds uw laatste antwoord is er iets gewijzigd: onze lijst met diensten, waar ze voor zijn of het signaal van uw browser.',
    expired: 'Uw laatste antwoord is verlopen.',
    change: 'Vanaf {date}: {change}',
    rest: 'We vragen alleen naar wat er gewijzigd is.',
    accept: 'Alles toestaan',
    reject: 'Alles weigeren',
    choose: 'Kiezen',
    policy: 'Privacyverklaring',
    'opt-out': 'Opt-outpagina’s',
    'new-tab': '(opent in een nieuw tabblad)',
    failed: 'De instellingen konden niet worden geladen. Probeer het opnieuw.',
};

/** Portuguese of Portugal, the part that every first visit downloads. */
const banner$2 = {
    title: 'Cookies em {site}',
    spoken: 'A escolha de cookies está no início desta página.',
    ask: 'Podemos utilizar cookies e tecnologias semelhantes para {purposes}?',
    tell: 'Utilizamos cookies e tecnologias semelhantes para {purposes}, a menos que recuse. Pode recusar em qualquer momento.',
    silence: ' Não responder vale como um sim.',
    'for.functional': 'funcionalidades adicionais',
    'for.social': 'redes sociais',
    'for.analytics': 'estatísticas',
    'for.advertising': 'publicidade',
    comma: ', ',
    and: ' e ',
    companies: ' Os dados sobre a sua visita podem chegar a {companies}. ',
    others: 'mais {count}',
    gpc: 'Pedido de opt-out respeitado: {signal}',
    signalled: 'O seu navegador envia {signal}: a publicidade permanece desativada, a menos que decida ativá-la em «{choose}».',
    contradicted: 'O seu navegador envia agora {signal}. Anteriormente, permitiu aqui cookies e tecnologias semelhantes para {purposes}. Isso deve continuar a valer?',
    google: 'A Google utiliza os dados para personalizar e medir anúncios.',
    only: ' Nada disto começa se não o permitir.',
    outdated: 'A nossa política de privacidade ou a lista de serviços mudou desde a sua última resposta.',
    'outdated.part': 'Desde a sua última resposta, algo mudou: a lista dos nossos serviços, as respetivas finalidades ou o sinal do seu navegador.',
    expired: 'A sua última resposta expirou.',
    change: 'A partir de {date}: {change}',
    rest: 'Perguntamos apenas sobre o que mudou.',
    accept: 'Aceitar tudo',
    reject: 'Recusar tudo',
    choose: 'Escolher',
    policy: 'Política de privacidade',
    'opt-out': 'Páginas de opt-out',
    'new-tab': '(abre num novo separador)',
    failed: 'Não foi possível carregar as definições. Tente novamente.',
};

/** Portuguese of Brazil, the part that every first visit downloads. */
const banner$1 = {
    title: 'Cookies em {site}',
    spoken: 'A escolha de cookies está no início desta página.',
    ask: 'Podemos usar cookies e tecnologias semelhantes para {purposes}?',
    tell: 'Usamos cookies e tecnologias semelhantes para {purposes}, a menos que você recuse. Você pode recusar a qualquer momento.',
    silence: ' Não responder vale como um sim.',
    'for.functional': 'recursos adicionais',
    'for.social': 'redes sociais',
    'for.analytics': 'estatísticas',
    'for.advertising': 'publicidade',
    comma: ', ',
    and: ' e ',
    companies: ' Os dados sobre sua visita podem chegar a {companies}. ',
    others: 'mais {count}',
    gpc: 'Solicitação de opt-out atendida: {signal}',
    signalled: 'Seu navegador envia {signal}: a publicidade continua desativada, a menos que você a ative em “{choose}”.',
    contradicted: 'Seu navegador agora envia {signal}. Antes, você permitiu aqui cookies e tecnologias semelhantes para {purposes}. Isso deve continuar valendo?',
    google: 'O Google usa os dados para personalizar e medir anúncios.',
    only: ' Nada disso começa se você não permitir.',
    outdated: 'Nossa política de privacidade ou a lista de serviços mudou desde sua última resposta.',
    'outdated.part': 'Desde sua última resposta, algo mudou: a lista dos nossos serviços, as finalidades deles ou o sinal do seu navegador.',
    expired: 'Sua última resposta expirou.',
    change: 'A partir de {date}: {change}',
    rest: 'Perguntamos apenas sobre o que mudou.',
    accept: 'Aceitar tudo',
    reject: 'Recusar tudo',
    choose: 'Escolher',
    policy: 'Política de privacidade',
    'opt-out': 'Páginas de opt-out',
    'new-tab': '(abre em uma nova aba)',
    failed: 'Não foi possível carregar as configurações. Tente novamente.',
};

/** Swedish, the part that every first visit downloads. */
const banner = {
    title: 'Kakor på {site}',
    spoken: 'Val av kakor finns i början av den här sidan.',
    ask: 'Får vi använda kakor och liknande teknik för {purposes}?',
    tell: 'Vi använder kakor och liknande teknik för {purposes} om du inte nekar. Du kan neka när som helst.',
    silence: ' Om du inte svarar räknas det som ett ja.',
    'for.functional': 'extra funktioner',
    'for.social': 'sociala medier',
    'for.analytics': 'statistik',
    'for.advertising': 'annonsering',
    comma: ', ',
    and: ' och ',
    companies: ' {companies} kan få uppgifter om ditt besök. ',
    others: '{count} till',
    gpc: 'Begäran om opt-out följs: {signal}',
    signalled: 'Din webbläsare skickar {signal}: annonsering förblir avstängd om du inte själv slår på den under ”{choose}”.',
    contradicted: 'Din webbläsare skickar nu {signal}. Tidigare har du tillåtit kakor och liknande teknik för {purposes} här. Ska det fortfarande gälla?',
    google: 'Google använder uppgifterna för att anpassa och mäta annonser.',
    only: ' Inget av detta startar om du inte tillåter det.',
    outdated: 'Vår integritetspolicy eller vår lista över tjänster har ändrats sedan ditt senaste svar.',
    'outdated.part': 'Listan över våra tjänster, vad de används till eller signalen från din webbläsare har ändrats sedan ditt senaste svar.',
    expired: 'Ditt senaste svar har slutat gälla.',
    change: 'Från och med {date}: {change}',
    rest: 'Vi frågar bara om det som har ändrats.',
    accept: 'Tillåt alla',
    reject: 'Neka alla',
    choose: 'Välj',
    policy: 'Integritetspolicy',
    'opt-out': 'Opt-out-sidor',
    'new-tab': '(öppnas i en ny flik)',
    failed: 'Inställningarna kunde inte läsas in. Försök igen.',
};

/** Catalan, the part that comes with preferences. */
const preferences$f = {
    'preferences.title': 'Configuració de galetes',
    intro: 'Decidiu què pot utilitzar aquest web. Els interruptors tenen efecte quan deseu.',
    'decided.at': 'Data de la vostra elecció: {date}.',
    'decided.granted': 'Vau permetre: {purposes}',
    'decided.denied': 'Vau rebutjar: {purposes}',
    'decided.part': '{purpose} (en part)',
    'purpose.necessary': 'Necessari',
    'purpose.necessary.description': 'Allò que el web necessita per funcionar (per exemple, recordar aquesta elecció).',
    'purpose.functional': 'Funcions',
    'purpose.functional.description': 'Vídeos, mapes, protecció de formularis contra el correu brossa i serveis similars de tercers. Si es desactiven, les parts del web que els utilitzen poden faltar o no funcionar.',
    'purpose.social': 'Xarxes socials',
    'purpose.social.description': 'Botons per compartir i publicacions inserides. Els seus operadors saben quines pàgines obriu aquí i ho poden utilitzar per triar i mesurar anuncis.',
    'purpose.analytics': 'Estadístiques',
    'purpose.analytics.description': 'Mesura com s’utilitza el web, per poder-lo millorar.',
    'purpose.advertising': 'Publicitat',
    'purpose.advertising.description': 'Tria els anuncis segons el que mireu, aquí i en altres webs, i mesura si funcionen.',
    'always-on': 'Sempre activat',
    partly: 'Activats: {count} de {total}',
    details: 'Detalls',
    'details.of': 'detalls sobre {name}',
    'details.none': 'El web no ha descrit aquest servei.',
    company: 'Empresa',
    formerly: 'Abans',
    controllers: 'Responsable del tractament, segons la regió del visitant',
    controller: '{regions}: {company} ({country})',
    transfers: 'Base per enviar dades a l’estranger, segons el destinatari',
    transfer: 'de: {from}; a: {to}; base: {ground}',
    'transfer.adequacy': 'decisió d’adequació',
    'transfer.privacy-framework': 'Marc de Privacitat de Dades (Data Privacy Framework)',
    'transfer.standard-clauses': 'clàusules contractuals tipus',
    'region.EEA': 'Espai Econòmic Europeu',
    use: 'Per a què ho utilitza el web',
    'use.recipient': 'Què fa el destinatari amb les dades',
    safeguards: 'Com les protegeix el destinatari',
    sends: 'Què s’envia',
    'sends.page': 'adreça de la pàgina, moment i pàgina anterior',
    'sends.interaction': 'clics i desplaçament',
    'sends.identifier': 'identificadors en galetes, del navegador o publicitaris',
    'sends.address': 'adreça IP i ubicació aproximada',
    'sends.device': 'sistema operatiu, navegador, dispositiu, llengua i mida de la pantalla',
    'sends.commerce': 'compres i registres',
    'sends.click-id': 'identificador de l’anunci en què s’ha fet clic',
    'sends.user': 'el que aquest web sap de vós com a usuari o usuària (per exemple, un número de soci)',
    'sends.contact': 'adreça electrònica o número de telèfon, en forma de hash',
    'sends.playback': 'com es mira un vídeo',
    'sends.recording': 'enregistraments del que s’escriu en formularis i del que es fa a la pantalla',
    cookies: 'Galetes i emmagatzematge',
    'cookies.none': 'cap',
    'cookies.unknown': 'no comprovat',
    record: 'La vostra resposta',
    'record.use': 'Recorda el que trieu aquí, perquè no se us pregunti a cada pàgina, i demostra la vostra resposta. Mentre permeteu alguna cosa, un número aleatori vincula les vostres respostes; si ho rebutgeu tot, aquest número no existeix. Safari elimina aquest registre abans: després de set dies d’ús en què no interactueu amb aquest web.',
    'record.local': 'emmagatzematge local, termini: {duration}; després s’elimina en la vostra pròxima visita',
    'record.local.refusal': 'emmagatzematge local, fins que torneu a respondre: un rebuig continua vigent també després d’aquest termini: {duration}',
    'record.receipts': 'comprovants de les vostres últimes respostes, a l’emmagatzematge local, eliminats com a molt tard amb la vostra resposta; el comprovant d’una resposta que no permet res, a l’emmagatzematge de sessió, fins que es tanca la pestanya',
    'record.queue': 'respostes que encara tenen el comprovant per crear o enviar, a l’emmagatzematge local, fins que s’hagi fet o s’hagi intentat deu vegades',
    'party.first': 'd’aquest web',
    'party.third': 'de tercers',
    'kind.cookie': 'galeta',
    'kind.localStorage': 'emmagatzematge local',
    'kind.sessionStorage': 'emmagatzematge de sessió',
    'kind.database': 'base de dades del navegador',
    'kind.cache': 'memòria cau del navegador',
    kept: '{kind}, {retention}',
    retention: 'termini de conservació: {duration}',
    'retention.session': 'fins que es tanca el navegador',
    'retention.persistent': 'sense un final propi',
    'retention.unpublished': 'termini no publicat pel proveïdor',
    'retention.unknown': 'termini no comprovat',
    'link.privacy': 'Política de privacitat',
    'link.unverified': 'Política de privacitat (adreça no comprovada)',
    'link.company': 'Web de l’empresa',
    'link.processing': 'Condicions del tractament de dades',
    'link.terms': 'Condicions',
    'link.opt-out': 'Pàgina d’exclusió',
    'link.external-transmission': 'Transmissió externa',
    checked: 'Data de comprovació: {date}.',
    'opt-out.effect.use': 'Perquè {company} deixi d’utilitzar les dades, consulteu la seva pàgina d’exclusió. Allà s’indica què abasta i quant dura.',
    'opt-out.effect.personalisation': 'Per aturar els anuncis personalitzats de l’empresa {company}, consulteu la seva pàgina d’exclusió. Allà s’indica què abasta i quant dura.',
    'opt-out.effect.sending': 'La pàgina d’exclusió de l’empresa {company} ofereix una manera d’aturar l’enviament mateix. Allà s’indica què abasta i quant dura.',
    'opt-out.effect.other': '{company} ofereix una pàgina d’exclusió. Allà s’indica què atura, on i quant dura.',
    'opt-out.scope.browser': 'L’exclusió val per a aquest navegador.',
    'opt-out.scope.account': 'L’exclusió val per al vostre compte en aquella empresa, i cal tenir-ne un.',
    'opt-out.scope.either': 'L’exclusió val per al vostre compte en aquella empresa si hi heu iniciat la sessió; si no, per a aquest navegador.',
    'opt-out.intro': 'Si rebutgeu aquí, les pàgines d’aquest web que obriu a partir de llavors no inicien aquests serveis. Les empreses també ofereixen pàgines d’exclusió pròpies. En cadascuna s’indica què atura, si val per a aquest navegador o per a un compte, i quant dura.',
    'opt-out.limits': 'Una exclusió no esborra les galetes. La que es desa en una galeta val només per a aquest navegador, s’acaba quan s’esborra aquesta galeta i pot requerir galetes de tercers.',
    'opt-out.vendors': 'Empreses que s’utilitzen en aquest web',
    'opt-out.industry': 'Moltes empreses alhora',
    browser: 'Les galetes i el vostre navegador',
    'browser.cookie': 'Una galeta és un text breu que un web desa al vostre navegador. En la vostra pròxima visita, el navegador l’envia als servidors del domini per al qual es va desar, que així reconeixen el navegador.',
    'browser.settings': 'La majoria de navegadors poden acceptar totes les galetes o rebutjar-les totes, i alguns us poden avisar quan n’arriba una. El menú d’ajuda del vostre navegador indica on.',
    'browser.refusal': 'Si rebutgeu totes les galetes al navegador, parts dels webs deixen de funcionar, sobretot aquelles en què s’inicia una sessió. Rebutjar aquí deixa activades les necessàries.',
    elsewhere: 'Una empresa que no actua per compte d’aquest web tracta les dades segons la seva pròpia política de privacitat. Els webs que enllacem també segueixen les seves pròpies polítiques.',
    effect: 'Si es desactiva: {effect}',
    explicit: 'Necessita un sí propi; «Accepta-ho tot» no ho activa.',
    'signalled.switch': 'El vostre navegador envia {signal}: la publicitat continua desactivada, tret que l’activeu vós. «{accept}» no l’activa.',
    save: 'Desa',
    cancel: 'Cancel·la',
};

/** Danish, the part that comes with preferences. */
const preferences$e = {
    'preferences.title': 'Cookieindstillinger',
    intro: 'Bestem, hvad webstedet må bruge. Kontakterne virker, når du har gemt.',
    'decided.at': 'Dit valg er fra den {date}.',
    'decided.granted': 'Du tillod: {purposes}',
    'decided.denied': 'Du afviste: {purposes}',
    'decided.part': '{purpose} (delvist)',
    'purpose.necessary': 'Nødvendigt',
    'purpose.necessary.description': 'Det, som webstedet ikke kan fungere uden (for eksempel at huske dette valg).',
    'purpose.functional': 'Funktioner',
    'purpose.functional.description': 'Videoer, kort, spambeskyttelse af formularer og lignende tjenester fra andre. Hvis de er slået fra, kan de dele af webstedet, der bruger dem, mangle eller ikke virke.',
    'purpose.social': 'Sociale medier',
    'purpose.social.description': 'Deleknapper og indlejrede opslag. De, der driver dem, får at vide, hvilke sider du åbner her, og kan bruge det til at vælge og måle annoncer.',
    'purpose.analytics': 'Statistik',
    'purpose.analytics.description': 'Måler, hvordan webstedet bruges, så det kan forbedres.',
    'purpose.advertising': 'Annoncering',
    'purpose.advertising.description': 'Vælger annoncer efter, hvad du ser på, her og på andre websteder, og måler, om de virker.',
    'always-on': 'Altid slået til',
    partly: '{count} af {total} slået til',
    details: 'Detaljer',
    'details.of': 'detaljer om {name}',
    'details.none': 'Webstedet har ikke beskrevet denne tjeneste.',
    company: 'Virksomhed',
    formerly: 'Tidligere',
    controllers: 'Dataansvarlig efter den besøgendes region',
    controller: '{regions}: {company} ({country})',
    transfers: 'Grundlag for at sende oplysninger til udlandet, ifølge modtageren',
    transfer: 'fra {from} til {to}: {ground}',
    'transfer.adequacy': 'afgørelse om tilstrækkeligt beskyttelsesniveau',
    'transfer.privacy-framework': 'databeskyttelsesramme (Data Privacy Framework)',
    'transfer.standard-clauses': 'standardkontraktbestemmelser',
    'region.EEA': 'Det Europæiske Økonomiske Samarbejdsområde',
    use: 'Hvad webstedet bruger det til',
    'use.recipient': 'Hvad modtageren gør med oplysningerne',
    safeguards: 'Hvordan modtageren beskytter dem',
    sends: 'Hvad der sendes',
    'sends.page': 'sidens adresse, tidspunkt og siden før',
    'sends.interaction': 'klik og rulning',
    'sends.identifier': 'identifikatorer i cookies, for browseren eller til annoncering',
    'sends.address': 'IP-adresse og omtrentlig placering',
    'sends.device': 'operativsystem, browser, enhed, sprog og skærmstørrelse',
    'sends.commerce': 'køb og tilmeldinger',
    'sends.click-id': 'identifikator for den annonce, der blev klikket på',
    'sends.user': 'hvad webstedet ved om dig som bruger (for eksempel et medlemsnummer)',
    'sends.contact': 'e-mailadresse eller telefonnummer, hashet',
    'sends.playback': 'hvordan en video ses',
    'sends.recording': 'optagelser af indtastninger i formularer og af det, der gøres på skærmen',
    cookies: 'Cookies og lagring',
    'cookies.none': 'ingen',
    'cookies.unknown': 'ikke kontrolleret',
    record: 'Dit svar',
    'record.use': 'Husker, hvad du vælger her, så du ikke bliver spurgt på hver side, og dokumenterer dit svar. Så længe du tillader noget, forbinder et tilfældigt tal dine svar; hvis du afviser alt, er der ikke noget sådant tal. Safari fjerner oplysningerne tidligere: efter syv dages brug, hvor du ikke interagerer med webstedet.',
    'record.local': 'lokal lagring, fjernes ved dit næste besøg efter {duration}',
    'record.local.refusal': 'lokal lagring, indtil du svarer igen: En afvisning gælder også efter {duration}',
    'record.receipts': 'kvitteringer for dine seneste svar, i lokal lagring, fjernes senest sammen med dit svar; kvitteringen for et svar, der ikke tillader noget, i sessionslagring, indtil fanen lukkes',
    'record.queue': 'svar, hvis kvittering endnu skal laves eller sendes, i lokal lagring, indtil det er gjort eller er forsøgt ti gange',
    'party.first': 'førstepart',
    'party.third': 'tredjepart',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'lokal lagring',
    'kind.sessionStorage': 'sessionslagring',
    'kind.database': 'browserdatabase',
    'kind.cache': 'browsercache',
    kept: '{kind}, {retention}',
    retention: 'opbevares i {duration}',
    'retention.session': 'indtil browseren lukkes',
    'retention.persistent': 'uden egen udløbsdato',
    'retention.unpublished': 'varigheden er ikke offentliggjort af udbyderen',
    'retention.unknown': 'varigheden er ikke kontrolleret',
    'link.privacy': 'Privatlivspolitik',
    'link.unverified': 'Privatlivspolitik (adressen er ikke kontrolleret)',
    'link.company': 'Virksomhedens websted',
    'link.processing': 'Vilkår for databehandling',
    'link.terms': 'Vilkår',
    'link.opt-out': 'Opt-out-side',
    'link.external-transmission': 'Ekstern overførsel',
    checked: 'Kontrolleret den {date}.',
    'opt-out.effect.use': 'Hvis {company} skal holde op med at bruge oplysningerne, så se virksomhedens opt-out-side. Dér står, hvad det omfatter, og hvor længe det gælder.',
    'opt-out.effect.personalisation': 'Hvis du vil stoppe personligt tilpassede annoncer fra {company}, så se virksomhedens opt-out-side. Dér står, hvad det omfatter, og hvor længe det gælder.',
    'opt-out.effect.sending': 'Opt-out-siden fra {company} giver en måde at stoppe selve afsendelsen på. Dér står, hvad det omfatter, og hvor længe det gælder.',
    'opt-out.effect.other': '{company} har en opt-out-side. Hvad den stopper, hvor og hvor længe, står dér.',
    'opt-out.scope.browser': 'Det gælder for denne browser.',
    'opt-out.scope.account': 'Det gælder for din konto dér og kræver en konto.',
    'opt-out.scope.either': 'Det gælder for din konto dér, hvis du er logget ind, ellers for denne browser.',
    'opt-out.intro': 'Hvis du afviser her, startes disse tjenester ikke af de sider på webstedet, som du åbner derefter. Virksomheder har også deres egne opt-out-sider. Hvad hver af dem stopper, om det gælder denne browser eller en konto, og hvor længe, står på siden selv.',
    'opt-out.limits': 'En opt-out sletter ikke cookies. En opt-out, der gemmes i en cookie, gælder kun for denne browser, ophører, når den cookie slettes, og kan kræve tredjepartscookies.',
    'opt-out.vendors': 'Virksomheder, der bruges på webstedet',
    'opt-out.industry': 'Mange virksomheder på én gang',
    browser: 'Cookies og din browser',
    'browser.cookie': 'En cookie er en kort tekst, som et websted gemmer i din browser. Ved dit næste besøg sender browseren den til serverne for det domæne, den er gemt for, og de genkender browseren på den.',
    'browser.settings': 'De fleste browsere kan tillade alle cookies eller afvise alle cookies, og nogle kan give dig besked, når der kommer en. I din browsers hjælpemenu står der hvor.',
    'browser.refusal': 'Hvis du afviser alle cookies i browseren, holder dele af websteder op med at virke, især dem, hvor du logger ind. Hvis du afviser her, forbliver de nødvendige slået til.',
    elsewhere: 'En virksomhed, der ikke handler på vegne af dette websted, behandler oplysninger efter sin egen privatlivspolitik. Websteder, vi linker til, følger også deres egne.',
    effect: 'Uden det: {effect}',
    explicit: 'Kræver sit eget ja; ”Tillad alle” slår det ikke til.',
    'signalled.switch': 'Din browser sender {signal}: annoncering forbliver slået fra, medmindre du selv slår den til. ”{accept}” slår den ikke til.',
    save: 'Gem',
    cancel: 'Annuller',
};

/** German, the part that comes with preferences. */
const preferences$d = {
    'preferences.title': 'Cookie-Einstellungen',
    intro: 'Entscheiden Sie, was diese Website verwenden darf. Die Schalter wirken, sobald Sie speichern.',
    'decided.at': 'Sie haben am {date} gewählt.',
    'decided.granted': 'Sie haben erlaubt: {purposes}',
    'decided.denied': 'Sie haben abgelehnt: {purposes}',
    'decided.part': '{purpose} (teilweise)',
    'purpose.necessary': 'Notwendig',
    'purpose.necessary.description': 'Was die Website zum Funktionieren braucht (zum Beispiel, um sich diese Auswahl zu merken).',
    'purpose.functional': 'Funktionen',
    'purpose.functional.description': 'Videos, Karten, Spamschutz für Formulare und ähnliche Dienste anderer Anbieter. Sind sie ausgeschaltet, können die Teile der Website, die sie verwenden, fehlen oder nicht funktionieren.',
    'purpose.social': 'Soziale Medien',
    'purpose.social.description': 'Schaltflächen zum Teilen und eingebettete Beiträge. Deren Betreiber erfahren, welche Seiten Sie hier öffnen, und können damit Werbung auswählen und messen.',
    'purpose.analytics': 'Statistik',
    'purpose.analytics.description': 'Misst, wie die Website genutzt wird, damit sie verbessert werden kann.',
    'purpose.advertising': 'Werbung',
    'purpose.advertising.description': 'Wählt Werbung danach aus, was Sie sich hier und auf anderen Websites ansehen, und misst, ob sie wirkt.',
    'always-on': 'Immer an',
    partly: '{count} von {total} an',
    details: 'Details',
    'details.of': 'Details zu {name}',
    'details.none': 'Die Website hat diesen Dienst nicht beschrieben.',
    company: 'Unternehmen',
    formerly: 'Früher',
    controllers: 'Verantwortlicher, je nach Region der Besucher',
    controller: '{regions}: {company} ({country})',
    transfers: 'Grundlage für die Übermittlung ins Ausland, nach Angabe des Empfängers',
    transfer: 'von: {from}; nach: {to}; Grundlage: {ground}',
    'transfer.adequacy': 'Angemessenheitsbeschluss',
    'transfer.privacy-framework': 'Datenschutzrahmen (Data Privacy Framework)',
    'transfer.standard-clauses': 'Standardvertragsklauseln',
    'region.EEA': 'Europäischer Wirtschaftsraum',
    use: 'Wofür die Website es verwendet',
    'use.recipient': 'Was der Empfänger mit den Daten macht',
    safeguards: 'Wie der Empfänger sie schützt',
    sends: 'Was gesendet wird',
    'sends.page': 'Adresse der Seite, Zeitpunkt und die Seite davor',
    'sends.interaction': 'Klicks und Scrollen',
    'sends.identifier': 'Kennungen in Cookies, des Browsers oder für Werbung',
    'sends.address': 'IP-Adresse und ungefährer Standort',
    'sends.device': 'Betriebssystem, Browser, Gerät, Sprache und Bildschirmgröße',
    'sends.commerce': 'Käufe und Registrierungen',
    'sends.click-id': 'Kennung der angeklickten Anzeige',
    'sends.user': 'was diese Website über Sie als Nutzerin oder Nutzer weiß (zum Beispiel eine Mitgliedsnummer)',
    'sends.contact': 'E-Mail-Adresse oder Telefonnummer, als Hashwert',
    'sends.playback': 'wie ein Video angesehen wird',
    'sends.recording': 'Aufzeichnungen von Formulareingaben und von Handlungen auf dem Bildschirm',
    cookies: 'Cookies und Speicher',
    'cookies.none': 'keine',
    'cookies.unknown': 'nicht geprüft',
    record: 'Ihre Antwort',
    'record.use': 'Speichert, was Sie hier wählen, damit Sie nicht auf jeder Seite gefragt werden, und weist Ihre Antwort nach. Solange Sie etwas erlauben, verknüpft eine Zufallszahl Ihre Antworten; wenn Sie alles ablehnen, gibt es diese Zahl nicht. Safari entfernt den Eintrag früher: nach sieben Tagen Nutzung, an denen Sie nicht mit dieser Website interagieren.',
    'record.local': 'lokaler Speicher, Dauer: {duration}; danach bei Ihrem nächsten Besuch entfernt',
    'record.local.refusal': 'lokaler Speicher, bis Sie neu antworten: Eine Ablehnung gilt auch nach Ablauf dieser Dauer: {duration}',
    'record.receipts': 'Belege Ihrer letzten Antworten, im lokalen Speicher, spätestens mit Ihrer Antwort entfernt; der Beleg einer Antwort, die nichts erlaubt, im Sitzungsspeicher, bis der Tab geschlossen wird',
    'record.queue': 'Antworten, deren Beleg noch zu erstellen oder zu senden ist, im lokalen Speicher, bis das erledigt ist oder zehnmal versucht wurde',
    'party.first': 'Erstanbieter',
    'party.third': 'Drittanbieter',
    'kind.cookie': 'Cookie',
    'kind.localStorage': 'lokaler Speicher',
    'kind.sessionStorage': 'Sitzungsspeicher',
    'kind.database': 'Browser-Datenbank',
    'kind.cache': 'Browser-Cache',
    kept: '{kind}, {retention}',
    retention: 'Speicherdauer: {duration}',
    'retention.session': 'bis der Browser geschlossen wird',
    'retention.persistent': 'ohne eigenes Ende',
    'retention.unpublished': 'Speicherdauer vom Anbieter nicht veröffentlicht',
    'retention.unknown': 'Speicherdauer nicht geprüft',
    'link.privacy': 'Datenschutzerklärung',
    'link.unverified': 'Datenschutzerklärung (Adresse nicht geprüft)',
    'link.company': 'Website des Unternehmens',
    'link.processing': 'Bedingungen der Auftragsverarbeitung',
    'link.terms': 'Nutzungsbedingungen',
    'link.opt-out': 'Opt-out-Seite',
    'link.external-transmission': 'Externe Übermittlung',
    checked: 'Geprüft am {date}.',
    'opt-out.effect.use': 'Wie Sie die Verwendung der Daten durch {company} beenden, erfahren Sie auf der Opt-out-Seite des Unternehmens. Was das umfasst und wie lange es gilt, steht dort.',
    'opt-out.effect.personalisation': 'Wie Sie personalisierte Werbung von {company} beenden, erfahren Sie auf der Opt-out-Seite des Unternehmens. Was das umfasst und wie lange es gilt, steht dort.',
    'opt-out.effect.sending': 'Die Opt-out-Seite von {company} bietet eine Möglichkeit, das Senden selbst zu beenden. Was das umfasst und wie lange es gilt, steht dort.',
    'opt-out.effect.other': '{company} bietet eine Opt-out-Seite an. Was sie beendet, wo und wie lange, steht dort.',
    'opt-out.scope.browser': 'Es gilt für diesen Browser.',
    'opt-out.scope.account': 'Es gilt für Ihr Konto dort und setzt ein Konto voraus.',
    'opt-out.scope.either': 'Es gilt für Ihr Konto dort, wenn Sie angemeldet sind, sonst für diesen Browser.',
    'opt-out.intro': 'Wenn Sie hier ablehnen, starten Seiten dieser Website, die Sie danach öffnen, diese Dienste nicht. Unternehmen bieten auch eigene Opt-out-Seiten an. Was die jeweilige Seite beendet, ob für diesen Browser oder ein Konto, und wie lange, steht dort.',
    'opt-out.limits': 'Ein Opt-out löscht keine Cookies. Ein Opt-out, das in einem Cookie gespeichert ist, gilt nur für diesen Browser, endet mit dem Löschen dieses Cookies und kann Drittanbieter-Cookies voraussetzen.',
    'opt-out.vendors': 'Auf dieser Website eingesetzte Unternehmen',
    'opt-out.industry': 'Viele Unternehmen auf einmal',
    browser: 'Cookies und Ihr Browser',
    'browser.cookie': 'Ein Cookie ist ein kurzer Text, den eine Website in Ihrem Browser speichert. Bei Ihrem nächsten Besuch sendet der Browser ihn an die Server der Domain, für die er gespeichert wurde; daran erkennen sie den Browser wieder.',
    'browser.settings': 'Die meisten Browser können alle Cookies annehmen oder alle ablehnen, und manche können Ihnen melden, wenn eines eintrifft. Wo das geht, steht im Hilfe-Menü Ihres Browsers.',
    'browser.refusal': 'Wenn Sie im Browser alle Cookies ablehnen, funktionieren Teile von Websites nicht mehr, vor allem solche, bei denen Sie sich anmelden. Wenn Sie hier ablehnen, bleiben die notwendigen an.',
    elsewhere: 'Ein Unternehmen, das nicht im Auftrag dieser Website handelt, verarbeitet Daten nach seiner eigenen Datenschutzerklärung. Auch Websites, auf die wir verlinken, folgen ihren eigenen Erklärungen.',
    effect: 'Wenn ausgeschaltet: {effect}',
    explicit: 'Braucht ein eigenes Ja; „Alle erlauben“ schaltet es nicht ein.',
    'signalled.switch': 'Ihr Browser sendet {signal}: Werbung bleibt aus, sofern Sie sie nicht selbst einschalten. „{accept}“ schaltet sie nicht ein.',
    save: 'Speichern',
    cancel: 'Abbrechen',
};

/** Spanish, the part that comes with preferences. */
const preferences$c = {
    'preferences.title': 'Configuración de cookies',
    intro: 'Decida qué puede usar este sitio. Los interruptores surten efecto cuando guarda.',
    'decided.at': 'Eligió el {date}.',
    'decided.granted': 'Permitió: {purposes}',
    'decided.denied': 'Rechazó: {purposes}',
    'decided.part': '{purpose} (en parte)',
    'purpose.necessary': 'Necesario',
    'purpose.necessary.description': 'Aquello sin lo que el sitio no puede funcionar (por ejemplo, recordar esta elección).',
    'purpose.functional': 'Funciones',
    'purpose.functional.description': 'Vídeos, mapas, protección de formularios contra el correo no deseado y servicios similares de terceros. Si se desactivan, las partes del sitio que los usan pueden faltar o no funcionar.',
    'purpose.social': 'Redes sociales',
    'purpose.social.description': 'Botones para compartir y publicaciones insertadas. Sus operadores saben qué páginas abre aquí y pueden usarlo para elegir y medir anuncios.',
    'purpose.analytics': 'Estadísticas',
    'purpose.analytics.description': 'Mide cómo se usa el sitio, para poder mejorarlo.',
    'purpose.advertising': 'Publicidad',
    'purpose.advertising.description': 'Elige los anuncios según lo que usted mira, aquí y en otros sitios, y mide si funcionan.',
    'always-on': 'Siempre activado',
    partly: 'Activados: {count} de {total}',
    details: 'Detalles',
    'details.of': 'detalles sobre {name}',
    'details.none': 'El sitio no ha descrito este servicio.',
    company: 'Empresa',
    formerly: 'Antes',
    controllers: 'Responsable del tratamiento, según la región del visitante',
    controller: '{regions}: {company} ({country})',
    transfers: 'Base para enviar datos al extranjero, según el destinatario',
    transfer: 'de: {from}; a: {to}; base: {ground}',
    'transfer.adequacy': 'decisión de adecuación',
    'transfer.privacy-framework': 'Marco de Privacidad de Datos (Data Privacy Framework)',
    'transfer.standard-clauses': 'cláusulas contractuales tipo',
    'region.EEA': 'Espacio Económico Europeo',
    use: 'Para qué lo usa el sitio',
    'use.recipient': 'Qué hace el destinatario con los datos',
    safeguards: 'Cómo los protege el destinatario',
    sends: 'Qué se envía',
    'sends.page': 'dirección de la página, momento y página anterior',
    'sends.interaction': 'clics y desplazamiento',
    'sends.identifier': 'identificadores en cookies, del navegador o publicitarios',
    'sends.address': 'dirección IP y ubicación aproximada',
    'sends.device': 'sistema operativo, navegador, dispositivo, idioma y tamaño de pantalla',
    'sends.commerce': 'compras y registros',
    'sends.click-id': 'identificador del anuncio en el que se hizo clic',
    'sends.user': 'lo que este sitio sabe de usted como usuario o usuaria (por ejemplo, un número de socio)',
    'sends.contact': 'dirección de correo electrónico o número de teléfono, en forma de hash',
    'sends.playback': 'cómo se ve un vídeo',
    'sends.recording': 'grabaciones de lo que se escribe en formularios y de lo que se hace en pantalla',
    cookies: 'Cookies y almacenamiento',
    'cookies.none': 'ninguno',
    'cookies.unknown': 'no comprobado',
    record: 'Su respuesta',
    'record.use': 'Recuerda lo que elige aquí, para que no se le pregunte en cada página, y demuestra su respuesta. Mientras permita algo, un número aleatorio vincula sus respuestas; si lo rechaza todo, no existe ese número. Safari elimina este registro antes: tras siete días de uso en los que usted no interactúa con este sitio.',
    'record.local': 'almacenamiento local, plazo: {duration}; después se elimina en su próxima visita',
    'record.local.refusal': 'almacenamiento local, hasta que responda de nuevo: un rechazo sigue vigente también después de este plazo: {duration}',
    'record.receipts': 'comprobantes de sus últimas respuestas, en el almacenamiento local, eliminados a más tardar con su respuesta; el comprobante de una respuesta que no permite nada, en el almacenamiento de sesión, hasta que se cierra la pestaña',
    'record.queue': 'respuestas cuyo comprobante está aún por crear o enviar, en el almacenamiento local, hasta que se haga o se haya intentado diez veces',
    'party.first': 'propio',
    'party.third': 'de terceros',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'almacenamiento local',
    'kind.sessionStorage': 'almacenamiento de sesión',
    'kind.database': 'base de datos del navegador',
    'kind.cache': 'caché del navegador',
    kept: '{kind}, {retention}',
    retention: 'plazo de conservación: {duration}',
    'retention.session': 'hasta que se cierra el navegador',
    'retention.persistent': 'sin un final propio',
    'retention.unpublished': 'plazo no publicado por el proveedor',
    'retention.unknown': 'plazo no comprobado',
    'link.privacy': 'Política de privacidad',
    'link.unverified': 'Política de privacidad (dirección no comprobada)',
    'link.company': 'Sitio web de la empresa',
    'link.processing': 'Condiciones del tratamiento de datos',
    'link.terms': 'Condiciones',
    'link.opt-out': 'Página de exclusión',
    'link.external-transmission': 'Transmisión externa',
    checked: 'Comprobado el {date}.',
    'opt-out.effect.use': 'Para que {company} deje de usar los datos, consulte su página de exclusión. Allí se indica qué abarca y cuánto dura.',
    'opt-out.effect.personalisation': 'Para detener los anuncios personalizados de {company}, consulte su página de exclusión. Allí se indica qué abarca y cuánto dura.',
    'opt-out.effect.sending': 'La página de exclusión de {company} ofrece una forma de detener el envío mismo. Allí se indica qué abarca y cuánto dura.',
    'opt-out.effect.other': '{company} ofrece una página de exclusión. Allí se indica qué detiene, dónde y cuánto dura.',
    'opt-out.scope.browser': 'La exclusión vale para este navegador.',
    'opt-out.scope.account': 'La exclusión vale para su cuenta en esa empresa, y hace falta tener una.',
    'opt-out.scope.either': 'La exclusión vale para su cuenta en esa empresa si ha iniciado sesión; si no, para este navegador.',
    'opt-out.intro': 'Si rechaza aquí, las páginas de este sitio que abra a partir de entonces no inician estos servicios. Las empresas ofrecen además páginas de exclusión propias. En cada una se indica qué detiene, si vale para este navegador o para una cuenta y cuánto dura.',
    'opt-out.limits': 'Una exclusión no borra las cookies. La que se guarda en una cookie vale solo para este navegador, termina al borrar esa cookie y puede requerir cookies de terceros.',
    'opt-out.vendors': 'Empresas que se usan en este sitio',
    'opt-out.industry': 'Muchas empresas a la vez',
    browser: 'Las cookies y su navegador',
    'browser.cookie': 'Una cookie es un texto breve que un sitio web guarda en su navegador. En su próxima visita, el navegador lo envía a los servidores del dominio para el que se guardó, que así reconocen el navegador.',
    'browser.settings': 'La mayoría de los navegadores pueden aceptar todas las cookies o rechazarlas todas, y algunos pueden avisarle cuando llega una. El menú de ayuda de su navegador indica dónde.',
    'browser.refusal': 'Si rechaza todas las cookies en el navegador, partes de los sitios web dejan de funcionar, sobre todo aquellas en las que se inicia sesión. Rechazar aquí deja activadas las necesarias.',
    elsewhere: 'Una empresa que no actúa por cuenta de este sitio trata los datos según su propia política de privacidad. Los sitios a los que enlazamos también siguen sus propias políticas.',
    effect: 'Si se desactiva: {effect}',
    explicit: 'Necesita un sí propio; «Aceptar todo» no lo activa.',
    'signalled.switch': 'Su navegador envía {signal}: la publicidad sigue desactivada, salvo que usted la active. «{accept}» no la activa.',
    save: 'Guardar',
    cancel: 'Cancelar',
};

/** Estonian, the part that comes with preferences. */
const preferences$b = {
    'preferences.title': 'Küpsiseseaded',
    intro: 'Otsustage, mida see sait tohib kasutada. Lülitid hakkavad kehtima, kui salvestate.',
    'decided.at': 'Teie valiku kuupäev: {date}.',
    'decided.granted': 'Lubasite: {purposes}',
    'decided.denied': 'Keelasite: {purposes}',
    'decided.part': '{purpose} (osaliselt)',
    'purpose.necessary': 'Vajalikud',
    'purpose.necessary.description': 'See, milleta sait ei saa toimida (näiteks selle valiku meelespidamine).',
    'purpose.functional': 'Funktsioonid',
    'purpose.functional.description': 'Videod, kaardid, vormide rämpspostikaitse ja teiste sarnased teenused. Kui need on väljas, võivad saidi osad, mis neid kasutavad, puududa või mitte toimida.',
    'purpose.social': 'Sotsiaalmeedia',
    'purpose.social.description': 'Jagamisnupud ja manustatud postitused. Nende käitajad saavad teada, milliseid lehti te siin avate, ja võivad seda kasutada reklaami valimiseks ja mõõtmiseks.',
    'purpose.analytics': 'Statistika',
    'purpose.analytics.description': 'Mõõdab, kuidas saiti kasutatakse, et seda saaks täiustada.',
    'purpose.advertising': 'Reklaam',
    'purpose.advertising.description': 'Valib reklaami selle järgi, mida te siin ja teistel saitidel vaatate, ning mõõdab, kas see toimib.',
    'always-on': 'Alati sees',
    partly: '{count}/{total} sees',
    details: 'Üksikasjad',
    'details.of': 'teenuse {name} üksikasjad',
    'details.none': 'Sait ei ole seda teenust kirjeldanud.',
    company: 'Ettevõte',
    formerly: 'Varem',
    controllers: 'Vastutav töötleja külastaja piirkonna järgi',
    controller: '{regions}: {company} ({country})',
    transfers: 'Alus andmete saatmiseks välisriiki vastuvõtja sõnul',
    transfer: 'kust: {from}; kuhu: {to}; alus: {ground}',
    'transfer.adequacy': 'kaitse piisavuse otsus',
    'transfer.privacy-framework': 'andmekaitseraamistik (Data Privacy Framework)',
    'transfer.standard-clauses': 'lepingu tüüptingimused',
    'region.EEA': 'Euroopa Majanduspiirkond',
    use: 'Milleks sait seda kasutab',
    'use.recipient': 'Mida vastuvõtja andmetega teeb',
    safeguards: 'Kuidas vastuvõtja neid kaitseb',
    sends: 'Mida saadetakse',
    'sends.page': 'lehe aadress, aeg ja eelmine leht',
    'sends.interaction': 'klõpsud ja kerimine',
    'sends.identifier': 'identifikaatorid küpsistes, brauseri või reklaami identifikaatorid',
    'sends.address': 'IP-aadress ja ligikaudne asukoht',
    'sends.device': 'operatsioonisüsteem, brauser, seade, keel ja ekraani suurus',
    'sends.commerce': 'ostud ja registreerumised',
    'sends.click-id': 'klõpsatud reklaami identifikaator',
    'sends.user': 'mida see sait teab teist kui kasutajast (näiteks liikmenumber)',
    'sends.contact': 'e-posti aadress või telefoninumber, räsina (hash)',
    'sends.playback': 'kuidas videot vaadatakse',
    'sends.recording': 'salvestused vormidesse sisestatust ja ekraanil tehtust',
    cookies: 'Küpsised ja salvestusruum',
    'cookies.none': 'puuduvad',
    'cookies.unknown': 'kontrollimata',
    record: 'Teie vastus',
    'record.use': 'Peab meeles, mida te siin valite, et teilt igal lehel ei küsitaks, ja tõendab teie vastust. Kuni te midagi lubate, seob juhuslik arv teie vastused omavahel; kui te kõik keelate, sellist arvu ei ole. Safari eemaldab selle kirje varem: pärast seitset kasutuspäeva, mille jooksul te selle saidiga midagi ei tee.',
    'record.local': 'kohalik salvestusruum, säilitusaeg: {duration}; pärast seda eemaldatakse teie järgmisel külastusel',
    'record.local.refusal': 'kohalik salvestusruum, kuni te uuesti vastate: keeld kehtib ka pärast seda aega: {duration}',
    'record.receipts': 'teie viimaste vastuste kviitungid, kohalikus salvestusruumis, eemaldatakse hiljemalt koos teie vastusega; sellise vastuse kviitung, mis midagi ei luba, seansi salvestusruumis, kuni vaheleht suletakse',
    'record.queue': 'vastused, mille kviitung on veel loomata või saatmata, kohalikus salvestusruumis, kuni see on tehtud või seda on kümme korda proovitud',
    'party.first': 'esimene osapool',
    'party.third': 'kolmas osapool',
    'kind.cookie': 'küpsis',
    'kind.localStorage': 'kohalik salvestusruum',
    'kind.sessionStorage': 'seansi salvestusruum',
    'kind.database': 'brauseri andmebaas',
    'kind.cache': 'brauseri vahemälu',
    kept: '{kind}, {retention}',
    retention: 'säilitusaeg: {duration}',
    'retention.session': 'kuni brauseri sulgemiseni',
    'retention.persistent': 'ilma oma lõpptähtajata',
    'retention.unpublished': 'teenusepakkuja ei ole säilitusaega avaldanud',
    'retention.unknown': 'säilitusaega ei ole kontrollitud',
    'link.privacy': 'Privaatsuspoliitika',
    'link.unverified': 'Privaatsuspoliitika (aadressi ei ole kontrollitud)',
    'link.company': 'Ettevõtte veebisait',
    'link.processing': 'Andmetöötluse tingimused',
    'link.terms': 'Tingimused',
    'link.opt-out': 'Loobumisleht',
    'link.external-transmission': 'Väline edastamine',
    checked: 'Kontrollitud: {date}.',
    'opt-out.effect.use': 'Et {company} lõpetaks andmete kasutamise, vaadake ettevõtte loobumislehte. Seal on öeldud, mida see hõlmab ja kui kaua see kehtib.',
    'opt-out.effect.personalisation': 'Et lõpetada ettevõtte {company} isikupärastatud reklaam, vaadake selle loobumislehte. Seal on öeldud, mida see hõlmab ja kui kaua see kehtib.',
    'opt-out.effect.sending': 'Ettevõtte {company} loobumislehel saab lõpetada saatmise enda. Seal on öeldud, mida see hõlmab ja kui kaua see kehtib.',
    'opt-out.effect.other': '{company} pakub loobumislehte. Seal on öeldud, mille see lõpetab, kus ja kui kauaks.',
    'opt-out.scope.browser': 'See kehtib selle brauseri kohta.',
    'opt-out.scope.account': 'See kehtib teie sealse konto kohta ja nõuab kontot.',
    'opt-out.scope.either': 'See kehtib teie sealse konto kohta, kui olete sisse logitud, muidu selle brauseri kohta.',
    'opt-out.intro': 'Kui te siin keelate, ei käivita selle saidi lehed, mille te pärast seda avate, neid teenuseid. Ettevõtetel on ka oma loobumislehed. Seal on öeldud, mille igaüks neist lõpetab, kas see kehtib selle brauseri või konto kohta ja kui kaua.',
    'opt-out.limits': 'Loobumine ei kustuta küpsiseid. Küpsises säilitatav loobumine kehtib ainult selle brauseri kohta, lõpeb selle küpsise kustutamisel ja võib nõuda kolmanda osapoole küpsiseid.',
    'opt-out.vendors': 'Sellel saidil kasutatavad ettevõtted',
    'opt-out.industry': 'Palju ettevõtteid korraga',
    browser: 'Küpsised ja teie brauser',
    'browser.cookie': 'Küpsis on lühike tekst, mille veebisait teie brauserisse salvestab. Teie järgmisel külastusel saadab brauser selle serveritele, mille domeeni jaoks see salvestati, ja need tunnevad brauseri selle järgi ära.',
    'browser.settings': 'Enamik brausereid saab kõik küpsised lubada või kõik küpsised keelata ja mõni saab teatada, kui küpsis saabub. Kus seda teha, on öeldud teie brauseri abimenüüs.',
    'browser.refusal': 'Kui te brauseris kõik küpsised keelate, lakkavad veebisaitide osad töötamast, eelkõige need, kus te sisse logite. Siin keelates jäävad vajalikud küpsised sisse.',
    elsewhere: 'Ettevõte, kes ei tegutse selle saidi nimel, töötleb andmeid oma privaatsuspoliitika kohaselt. Ka saidid, millele me lingime, järgivad oma poliitikat.',
    effect: 'Ilma selleta: {effect}',
    explicit: 'Vajab eraldi jah-vastust; „Luba kõik“ ei lülita seda sisse.',
    'signalled.switch': 'Teie brauser saadab signaali {signal}: reklaam jääb välja lülitatuks, kui te seda ise sisse ei lülita. „{accept}“ ei lülita seda sisse.',
    save: 'Salvesta',
    cancel: 'Tühista',
};

/** Finnish, the part that comes with preferences. */
const preferences$a = {
    'preferences.title': 'Evästeasetukset',
    intro: 'Päätä, mitä tämä sivusto saa käyttää. Kytkimet tulevat voimaan, kun tallennat.',
    'decided.at': 'Teit valintasi {date}.',
    'decided.granted': 'Sallit: {purposes}',
    'decided.denied': 'Kielsit: {purposes}',
    'decided.part': '{purpose} (osittain)',
    'purpose.necessary': 'Välttämättömät',
    'purpose.necessary.description': 'Se, mitä ilman sivusto ei voi toimia (esimerkiksi tämän valinnan muistaminen).',
    'purpose.functional': 'Toiminnot',
    'purpose.functional.description': 'Videot, kartat, lomakkeiden roskapostisuojaus ja vastaavat muiden palvelut. Kun ne ovat pois käytöstä, niitä käyttävät sivuston osat voivat puuttua tai olla toimimatta.',
    'purpose.social': 'Sosiaalinen media',
    'purpose.social.description': 'Jakopainikkeet ja upotetut julkaisut. Niiden ylläpitäjät saavat tietää, mitä sivuja avaat täällä, ja voivat käyttää tietoa mainosten valintaan ja mittaamiseen.',
    'purpose.analytics': 'Tilastointi',
    'purpose.analytics.description': 'Mittaa, miten sivustoa käytetään, jotta sitä voidaan parantaa.',
    'purpose.advertising': 'Mainonta',
    'purpose.advertising.description': 'Valitsee mainokset sen mukaan, mitä katsot täällä ja muilla sivustoilla, ja mittaa, toimivatko ne.',
    'always-on': 'Aina käytössä',
    partly: '{count}/{total} käytössä',
    details: 'Lisätiedot',
    'details.of': 'lisätietoja palvelusta {name}',
    'details.none': 'Sivusto ei ole kuvannut tätä palvelua.',
    company: 'Yritys',
    formerly: 'Aiemmin',
    controllers: 'Rekisterinpitäjä kävijän alueen mukaan',
    controller: '{regions}: {company} ({country})',
    transfers: 'Peruste tietojen lähettämiselle ulkomaille vastaanottajan mukaan',
    transfer: 'mistä: {from}; mihin: {to}; peruste: {ground}',
    'transfer.adequacy': 'päätös tietosuojan riittävyydestä',
    'transfer.privacy-framework': 'tietosuojakehys (Data Privacy Framework)',
    'transfer.standard-clauses': 'vakiosopimuslausekkeet',
    'region.EEA': 'Euroopan talousalue',
    use: 'Mihin sivusto käyttää sitä',
    'use.recipient': 'Mitä vastaanottaja tekee tiedoilla',
    safeguards: 'Miten vastaanottaja suojaa niitä',
    sends: 'Mitä lähetetään',
    'sends.page': 'sivun osoite, ajankohta ja edellinen sivu',
    'sends.interaction': 'napsautukset ja vieritys',
    'sends.identifier': 'evästeissä olevat, selaimen tai mainonnan tunnisteet',
    'sends.address': 'IP-osoite ja likimääräinen sijainti',
    'sends.device': 'käyttöjärjestelmä, selain, laite, kieli ja näytön koko',
    'sends.commerce': 'ostot ja rekisteröitymiset',
    'sends.click-id': 'napsautetun mainoksen tunniste',
    'sends.user': 'mitä tämä sivusto tietää sinusta käyttäjänä (esimerkiksi jäsennumero)',
    'sends.contact': 'sähköpostiosoite tai puhelinnumero, tiivisteenä (hash)',
    'sends.playback': 'miten videota katsotaan',
    'sends.recording': 'tallenteet lomakkeisiin syötetyistä tiedoista ja näytöllä tehdyistä toimista',
    cookies: 'Evästeet ja tallennus',
    'cookies.none': 'ei mitään',
    'cookies.unknown': 'ei tarkistettu',
    record: 'Vastauksesi',
    'record.use': 'Muistaa, mitä valitset täällä, jotta sinulta ei kysytä joka sivulla, ja todistaa vastauksesi. Kun sallit jotain, satunnaisluku yhdistää vastauksesi toisiinsa; jos kiellät kaiken, tällaista lukua ei ole. Safari poistaa tiedon aiemmin: seitsemän sellaisen käyttöpäivän jälkeen, joina et ole vuorovaikutuksessa tämän sivuston kanssa.',
    'record.local': 'paikallinen tallennus, säilytysaika: {duration}; poistetaan seuraavalla käynnilläsi sen jälkeen',
    'record.local.refusal': 'paikallinen tallennus, kunnes vastaat uudelleen: kielto on voimassa tämänkin ajan jälkeen: {duration}',
    'record.receipts': 'viimeisimpien vastaustesi kuitit paikallisessa tallennuksessa, poistetaan viimeistään vastauksesi kanssa; sellaisen vastauksen kuitti, joka ei salli mitään, istuntotallennuksessa, kunnes välilehti suljetaan',
    'record.queue': 'vastaukset, joiden kuitti on vielä tekemättä tai lähettämättä, paikallisessa tallennuksessa, kunnes se on tehty tai sitä on yritetty kymmenen kertaa',
    'party.first': 'ensimmäinen osapuoli',
    'party.third': 'kolmas osapuoli',
    'kind.cookie': 'eväste',
    'kind.localStorage': 'paikallinen tallennus',
    'kind.sessionStorage': 'istuntotallennus',
    'kind.database': 'selaimen tietokanta',
    'kind.cache': 'selaimen välimuisti',
    kept: '{kind}, {retention}',
    retention: 'säilytysaika: {duration}',
    'retention.session': 'kunnes selain suljetaan',
    'retention.persistent': 'ei omaa päättymisaikaa',
    'retention.unpublished': 'palveluntarjoaja ei ole julkaissut säilytysaikaa',
    'retention.unknown': 'säilytysaikaa ei ole tarkistettu',
    'link.privacy': 'Tietosuojaseloste',
    'link.unverified': 'Tietosuojaseloste (osoitetta ei ole tarkistettu)',
    'link.company': 'Yrityksen verkkosivusto',
    'link.processing': 'Tietojenkäsittelyehdot',
    'link.terms': 'Ehdot',
    'link.opt-out': 'Kieltäytymissivu',
    'link.external-transmission': 'Ulkoinen tiedonsiirto',
    checked: 'Tarkistettu {date}.',
    'opt-out.effect.use': 'Jos haluat, että {company} lopettaa tietojen käytön, katso yrityksen kieltäytymissivua. Siellä kerrotaan, mitä se kattaa ja kuinka kauan se on voimassa.',
    'opt-out.effect.personalisation': 'Jos haluat lopettaa yrityksen {company} personoidut mainokset, katso sen kieltäytymissivua. Siellä kerrotaan, mitä se kattaa ja kuinka kauan se on voimassa.',
    'opt-out.effect.sending': 'Yrityksen {company} kieltäytymissivulla on tapa lopettaa itse lähettäminen. Siellä kerrotaan, mitä se kattaa ja kuinka kauan se on voimassa.',
    'opt-out.effect.other': '{company} tarjoaa kieltäytymissivun. Siellä kerrotaan, mitä se lopettaa, missä ja kuinka kauan.',
    'opt-out.scope.browser': 'Se koskee tätä selainta.',
    'opt-out.scope.account': 'Se koskee tiliäsi siellä ja edellyttää tiliä.',
    'opt-out.scope.either': 'Se koskee tiliäsi siellä, jos olet kirjautunut sisään, muuten tätä selainta.',
    'opt-out.intro': 'Jos kiellät täällä, sen jälkeen avaamasi tämän sivuston sivut eivät käynnistä näitä palveluja. Yrityksillä on myös omia kieltäytymissivuja. Niillä kerrotaan, mitä kukin lopettaa, koskeeko se tätä selainta vai tiliä, ja kuinka kauan.',
    'opt-out.limits': 'Kieltäytyminen ei poista evästeitä. Evästeeseen tallennettu kieltäytyminen koskee vain tätä selainta, päättyy, kun kyseinen eväste poistetaan, ja voi edellyttää kolmannen osapuolen evästeitä.',
    'opt-out.vendors': 'Tällä sivustolla käytetyt yritykset',
    'opt-out.industry': 'Monta yritystä kerralla',
    browser: 'Evästeet ja selaimesi',
    'browser.cookie': 'Eväste on lyhyt teksti, jonka sivusto tallentaa selaimeesi. Seuraavalla käynnilläsi selain lähettää sen sen verkkotunnuksen palvelimille, jolle se tallennettiin, ja ne tunnistavat selaimen siitä.',
    'browser.settings': 'Useimmat selaimet voivat sallia kaikki evästeet tai kieltää ne kaikki, ja jotkin voivat ilmoittaa, kun eväste saapuu. Selaimesi ohjevalikossa kerrotaan, missä tämä tehdään.',
    'browser.refusal': 'Jos kiellät selaimessa kaikki evästeet, osa sivustojen toiminnoista lakkaa toimimasta, etenkin siellä, missä kirjaudut sisään. Jos kiellät täällä, välttämättömät jäävät käyttöön.',
    elsewhere: 'Yritys, joka ei toimi tämän sivuston lukuun, käsittelee tietoja oman tietosuojaselosteensa mukaisesti. Myös sivustot, joille linkitämme, noudattavat omia selosteitaan.',
    effect: 'Ilman tätä: {effect}',
    explicit: 'Vaatii oman luvan; ”Salli kaikki” ei ota tätä käyttöön.',
    'signalled.switch': 'Selaimesi lähettää signaalin {signal}: mainonta pysyy poissa käytöstä, ellet itse ota sitä käyttöön. ”{accept}” ei ota sitä käyttöön.',
    save: 'Tallenna',
    cancel: 'Peruuta',
};

/** French, the part that comes with preferences. */
const preferences$9 = {
    'preferences.title': 'Paramètres des cookies',
    intro: 'Décidez de ce que ce site peut utiliser. Les interrupteurs prennent effet lorsque vous enregistrez.',
    'decided.at': 'Vous avez choisi le {date}.',
    'decided.granted': 'Vous avez autorisé : {purposes}',
    'decided.denied': 'Vous avez refusé : {purposes}',
    'decided.part': '{purpose} (en partie)',
    'purpose.necessary': 'Nécessaire',
    'purpose.necessary.description': 'Ce sans quoi le site ne peut pas fonctionner (par exemple, mémoriser ce choix).',
    'purpose.functional': 'Fonctionnalités',
    'purpose.functional.description': 'Vidéos, cartes, protection des formulaires contre le spam et services similaires de tiers. S’ils sont désactivés, les parties du site qui les utilisent peuvent manquer ou ne pas fonctionner.',
    'purpose.social': 'Réseaux sociaux',
    'purpose.social.description': 'Boutons de partage et publications intégrées. Leurs exploitants savent quelles pages vous ouvrez ici et peuvent s’en servir pour choisir et mesurer des annonces.',
    'purpose.analytics': 'Statistiques',
    'purpose.analytics.description': 'Mesure l’utilisation du site, pour qu’il puisse être amélioré.',
    'purpose.advertising': 'Publicité',
    'purpose.advertising.description': 'Choisit les annonces d’après ce que vous consultez, ici et sur d’autres sites, et mesure si elles sont efficaces.',
    'always-on': 'Toujours activé',
    partly: 'Services activés : {count} sur {total}',
    details: 'Détails',
    'details.of': 'détails sur {name}',
    'details.none': 'Le site n’a pas décrit ce service.',
    company: 'Entreprise',
    formerly: 'Anciennement',
    controllers: 'Responsable du traitement, selon la région du visiteur',
    controller: '{regions} : {company} ({country})',
    transfers: 'Fondement du transfert de données à l’étranger, selon le destinataire',
    transfer: 'de : {from} ; vers : {to} ; fondement : {ground}',
    'transfer.adequacy': 'décision d’adéquation',
    'transfer.privacy-framework': 'cadre de protection des données (Data Privacy Framework)',
    'transfer.standard-clauses': 'clauses contractuelles types',
    'region.EEA': 'Espace économique européen',
    use: 'Le site l’utilise pour',
    'use.recipient': 'Ce que le destinataire fait des données',
    safeguards: 'Comment le destinataire les protège',
    sends: 'Ce qui est envoyé',
    'sends.page': 'adresse de la page, moment et page précédente',
    'sends.interaction': 'clics et défilement',
    'sends.identifier': 'identifiants dans les cookies, du navigateur ou publicitaires',
    'sends.address': 'adresse IP et localisation approximative',
    'sends.device': 'système d’exploitation, navigateur, appareil, langue et taille d’écran',
    'sends.commerce': 'achats et inscriptions',
    'sends.click-id': 'identifiant de l’annonce sur laquelle vous avez cliqué',
    'sends.user': 'ce que ce site sait de vous en tant qu’utilisateur ou utilisatrice (par exemple, un numéro de membre)',
    'sends.contact': 'adresse e-mail ou numéro de téléphone, hachés',
    'sends.playback': 'la façon dont une vidéo est regardée',
    'sends.recording': 'enregistrements de la saisie dans les formulaires et de ce qui est fait à l’écran',
    cookies: 'Cookies et stockage',
    'cookies.none': 'aucun',
    'cookies.unknown': 'non vérifié',
    record: 'Votre réponse',
    'record.use': 'Mémorise ce que vous choisissez ici, pour que la question ne vous soit pas posée à chaque page, et prouve votre réponse. Tant que vous autorisez quelque chose, un nombre aléatoire relie vos réponses ; si vous refusez tout, ce nombre n’existe pas. Safari supprime cet enregistrement plus tôt : après sept jours d’utilisation sans interaction de votre part avec ce site.',
    'record.local': 'stockage local, durée : {duration} ; supprimé ensuite à votre visite suivante',
    'record.local.refusal': 'stockage local, jusqu’à votre nouvelle réponse : un refus reste en vigueur même après cette durée : {duration}',
    'record.receipts': 'reçus de vos dernières réponses, dans le stockage local, supprimés au plus tard avec votre réponse ; le reçu d’une réponse qui n’autorise rien, dans le stockage de session, jusqu’à la fermeture de l’onglet',
    'record.queue': 'réponses dont le reçu reste à établir ou à envoyer, dans le stockage local, jusqu’à ce que ce soit fait ou que dix essais aient eu lieu',
    'party.first': 'interne',
    'party.third': 'tiers',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'stockage local',
    'kind.sessionStorage': 'stockage de session',
    'kind.database': 'base de données du navigateur',
    'kind.cache': 'cache du navigateur',
    kept: '{kind}, {retention}',
    retention: 'durée de conservation : {duration}',
    'retention.session': 'jusqu’à la fermeture du navigateur',
    'retention.persistent': 'sans fin propre',
    'retention.unpublished': 'durée non publiée par le fournisseur',
    'retention.unknown': 'durée non vérifiée',
    'link.privacy': 'Politique de confidentialité',
    'link.unverified': 'Politique de confidentialité (adresse non vérifiée)',
    'link.company': 'Site web de l’entreprise',
    'link.processing': 'Conditions de traitement des données',
    'link.terms': 'Conditions d’utilisation',
    'link.opt-out': 'Page d’opposition',
    'link.external-transmission': 'Transmission externe',
    checked: 'Vérifié le {date}.',
    'opt-out.effect.use': 'Pour que {company} cesse d’utiliser les données, consultez sa page d’opposition. Ce qu’elle couvre et pour combien de temps y est indiqué.',
    'opt-out.effect.personalisation': 'Pour ne plus recevoir d’annonces personnalisées de {company}, consultez sa page d’opposition. Ce qu’elle couvre et pour combien de temps y est indiqué.',
    'opt-out.effect.sending': 'La page d’opposition de {company} propose un moyen de mettre fin à l’envoi lui-même. Ce qu’il couvre et pour combien de temps y est indiqué.',
    'opt-out.effect.other': '{company} propose une page d’opposition. Ce à quoi elle met fin, où et pour combien de temps y est indiqué.',
    'opt-out.scope.browser': 'L’opposition vaut pour ce navigateur.',
    'opt-out.scope.account': 'L’opposition vaut pour votre compte auprès de cette entreprise, et il en faut un.',
    'opt-out.scope.either': 'L’opposition vaut pour votre compte auprès de cette entreprise si vous y avez ouvert une session, sinon pour ce navigateur.',
    'opt-out.intro': 'Si vous refusez ici, les pages de ce site que vous ouvrez ensuite ne démarrent pas ces services. Les entreprises proposent aussi leurs propres pages d’opposition. Ce à quoi chacune met fin, si c’est pour ce navigateur ou pour un compte, et pour combien de temps y est indiqué.',
    'opt-out.limits': 'Une opposition ne supprime pas les cookies. Si elle est conservée dans un cookie, elle ne vaut que pour ce navigateur, prend fin avec la suppression de ce cookie et peut nécessiter les cookies tiers.',
    'opt-out.vendors': 'Entreprises utilisées sur ce site',
    'opt-out.industry': 'De nombreuses entreprises à la fois',
    browser: 'Les cookies et votre navigateur',
    'browser.cookie': 'Un cookie est un court texte qu’un site web enregistre dans votre navigateur. À votre visite suivante, le navigateur l’envoie aux serveurs du domaine pour lequel il a été enregistré, qui reconnaissent ainsi le navigateur.',
    'browser.settings': 'La plupart des navigateurs peuvent accepter tous les cookies ou les refuser tous, et certains peuvent vous signaler leur arrivée. Le menu Aide de votre navigateur indique où.',
    'browser.refusal': 'Si vous refusez tous les cookies dans le navigateur, des parties de sites web cessent de fonctionner, surtout celles où vous vous connectez. Un refus ici laisse activés les cookies nécessaires.',
    elsewhere: 'Une entreprise qui n’agit pas pour le compte de ce site traite les données selon sa propre politique de confidentialité. Les sites vers lesquels nous renvoyons suivent eux aussi leurs propres politiques.',
    effect: 'Si désactivé : {effect}',
    explicit: 'Demande un oui distinct ; « Tout accepter » ne l’active pas.',
    'signalled.switch': 'Votre navigateur envoie {signal} : la publicité reste désactivée, sauf si vous l’activez vous-même. « {accept} » ne l’active pas.',
    save: 'Enregistrer',
    cancel: 'Annuler',
};

/** Icelandic, the part that comes with preferences. */
const preferences$8 = {
    'preferences.title': 'Stillingar vafrakaka',
    intro: 'Ákveddu hvað þessi vefur má nota. Rofarnir taka gildi þegar þú vistar.',
    'decided.at': 'Val þitt er frá {date}.',
    'decided.granted': 'Þú leyfðir: {purposes}',
    'decided.denied': 'Þú hafnaðir: {purposes}',
    'decided.part': '{purpose} (að hluta)',
    'purpose.necessary': 'Nauðsynlegt',
    'purpose.necessary.description': 'Það sem vefurinn getur ekki verið án (til dæmis að muna þetta val).',
    'purpose.functional': 'Eiginleikar',
    'purpose.functional.description': 'Myndbönd, kort, ruslpóstsvörn fyrir eyðublöð og svipaðar þjónustur frá öðrum. Ef slökkt er á þeim getur verið að þá hluta vefsins sem nota þær vanti eða að þeir virki ekki.',
    'purpose.social': 'Samfélagsmiðlar',
    'purpose.social.description': 'Deilingarhnappar og innfelldar færslur. Þau sem reka þá fá að vita hvaða síður þú opnar hér og geta notað það til að velja og mæla auglýsingar.',
    'purpose.analytics': 'Tölfræði',
    'purpose.analytics.description': 'Mælir hvernig vefurinn er notaður svo að hægt sé að bæta hann.',
    'purpose.advertising': 'Auglýsingar',
    'purpose.advertising.description': 'Velur auglýsingar eftir því sem þú skoðar, hér og á öðrum vefjum, og mælir hvort þær virka.',
    'always-on': 'Alltaf kveikt',
    partly: 'Kveikt á {count} af {total}',
    details: 'Nánar',
    'details.of': 'nánar um þjónustuna {name}',
    'details.none': 'Vefurinn hefur ekki lýst þessari þjónustu.',
    company: 'Fyrirtæki',
    formerly: 'Áður',
    controllers: 'Ábyrgðaraðili, eftir svæði gestsins',
    controller: '{regions}: {company} ({country})',
    transfers: 'Grundvöllur þess að senda gögn til útlanda, að sögn viðtakanda',
    transfer: 'frá: {from}; til: {to}; grundvöllur: {ground}',
    'transfer.adequacy': 'ákvörðun um fullnægjandi vernd',
    'transfer.privacy-framework': 'rammi um persónuvernd (Data Privacy Framework)',
    'transfer.standard-clauses': 'stöðluð samningsákvæði',
    'region.EEA': 'Evrópska efnahagssvæðið',
    use: 'Til hvers vefurinn notar það',
    'use.recipient': 'Hvað viðtakandinn gerir við gögnin',
    safeguards: 'Hvernig viðtakandinn verndar þau',
    sends: 'Hvað er sent',
    'sends.page': 'veffang síðunnar, tími og síðan á undan',
    'sends.interaction': 'smellir og skrun',
    'sends.identifier': 'auðkenni í vafrakökum, auðkenni vafra eða auðkenni fyrir auglýsingar',
    'sends.address': 'IP-tala og gróf staðsetning',
    'sends.device': 'stýrikerfi, vafri, tæki, tungumál og skjástærð',
    'sends.commerce': 'kaup og skráningar',
    'sends.click-id': 'auðkenni auglýsingarinnar sem smellt var á',
    'sends.user': 'það sem þessi vefur veit um þig sem notanda (til dæmis félagsnúmer)',
    'sends.contact': 'netfang eða símanúmer, sem tætigildi (hash)',
    'sends.playback': 'hvernig horft er á myndband',
    'sends.recording': 'upptökur af því sem er slegið inn í eyðublöð og því sem er gert á skjánum',
    cookies: 'Vafrakökur og geymsla',
    'cookies.none': 'engar',
    'cookies.unknown': 'ekki athugað',
    record: 'Svar þitt',
    'record.use': 'Man hvað þú velur hér, svo að þú fáir ekki spurninguna á hverri síðu, og sannar svar þitt. Á meðan þú leyfir eitthvað tengir slembitala svör þín saman; ef þú hafnar öllu er engin slík tala. Safari fjarlægir þetta fyrr: eftir sjö daga notkun þar sem þú átt ekki samskipti við þennan vef.',
    'record.local': 'staðbundin geymsla, geymslutími: {duration}; fjarlægt við næstu heimsókn þína eftir það',
    'record.local.refusal': 'staðbundin geymsla, þar til þú svarar að nýju: höfnun gildir einnig að þessum tíma liðnum: {duration}',
    'record.receipts': 'kvittanir fyrir síðustu svör þín, í staðbundinni geymslu, fjarlægðar í síðasta lagi með svari þínu; kvittun fyrir svar sem leyfir ekkert, í lotugeymslu, þar til flipanum er lokað',
    'record.queue': 'svör sem enn á eftir að gera eða senda kvittun fyrir, í staðbundinni geymslu, þar til það er búið eða hefur verið reynt tíu sinnum',
    'party.first': 'fyrsti aðili',
    'party.third': 'þriðji aðili',
    'kind.cookie': 'vafrakaka',
    'kind.localStorage': 'staðbundin geymsla',
    'kind.sessionStorage': 'lotugeymsla',
    'kind.database': 'gagnagrunnur í vafra',
    'kind.cache': 'skyndiminni vafra',
    kept: '{kind}, {retention}',
    retention: 'geymslutími: {duration}',
    'retention.session': 'þar til vafranum er lokað',
    'retention.persistent': 'án eigin gildistíma',
    'retention.unpublished': 'geymslutími ekki birtur af þjónustuaðila',
    'retention.unknown': 'geymslutími ekki athugaður',
    'link.privacy': 'Persónuverndarstefna',
    'link.unverified': 'Persónuverndarstefna (veffang ekki athugað)',
    'link.company': 'Vefur fyrirtækisins',
    'link.processing': 'Skilmálar um gagnavinnslu',
    'link.terms': 'Skilmálar',
    'link.opt-out': 'Afþökkunarsíða',
    'link.external-transmission': 'Sending til annarra',
    checked: 'Athugað {date}.',
    'opt-out.effect.use': 'Til að {company} hætti að nota gögnin skaltu fara á afþökkunarsíðu fyrirtækisins. Þar kemur fram hvað hún nær yfir og hversu lengi það gildir.',
    'opt-out.effect.personalisation': 'Til að stöðva sérsniðnar auglýsingar frá fyrirtækinu {company} skaltu fara á afþökkunarsíðu þess. Þar kemur fram hvað hún nær yfir og hversu lengi það gildir.',
    'opt-out.effect.sending': 'Á afþökkunarsíðu fyrirtækisins {company} er leið til að stöðva sjálfa sendinguna. Þar kemur fram hvað hún nær yfir og hversu lengi það gildir.',
    'opt-out.effect.other': '{company} býður upp á afþökkunarsíðu. Þar kemur fram hvað hún stöðvar, hvar og hversu lengi.',
    'opt-out.scope.browser': 'Það gildir fyrir þennan vafra.',
    'opt-out.scope.account': 'Það gildir fyrir reikning þinn þar og krefst reiknings.',
    'opt-out.scope.either': 'Það gildir fyrir reikning þinn þar ef þú hefur skráð þig inn, annars fyrir þennan vafra.',
    'opt-out.intro': 'Ef þú hafnar hér ræsast þessar þjónustur ekki á síðum þessa vefs sem þú opnar upp frá því. Fyrirtæki bjóða einnig upp á eigin afþökkunarsíður. Á hverri þeirra kemur fram hvað hún stöðvar, hvort það gildir fyrir þennan vafra eða reikning, og hversu lengi.',
    'opt-out.limits': 'Afþökkun eyðir ekki vafrakökum. Afþökkun sem er geymd í vafraköku gildir aðeins fyrir þennan vafra, fellur úr gildi þegar þeirri vafraköku er eytt og getur krafist vafrakaka þriðja aðila.',
    'opt-out.vendors': 'Fyrirtæki sem eru notuð á þessum vef',
    'opt-out.industry': 'Mörg fyrirtæki í einu',
    browser: 'Vafrakökur og vafrinn þinn',
    'browser.cookie': 'Vafrakaka er stuttur texti sem vefur geymir í vafranum þínum. Við næstu heimsókn sendir vafrinn hann til netþjóna lénsins sem hann var geymdur fyrir og þeir þekkja vafrann á honum.',
    'browser.settings': 'Flestir vafrar geta leyft allar vafrakökur eða hafnað öllum vafrakökum og sumir geta látið þig vita þegar ein berst. Í hjálparvalmynd vafrans þíns kemur fram hvar.',
    'browser.refusal': 'Ef þú hafnar öllum vafrakökum í vafranum hætta hlutar vefja að virka, einkum þeirra sem þú skráir þig inn á. Ef þú hafnar hér er áfram kveikt á þeim nauðsynlegu.',
    elsewhere: 'Fyrirtæki sem kemur ekki fram fyrir hönd þessa vefs fer með gögn samkvæmt sinni eigin persónuverndarstefnu. Vefir sem við tengjum á fylgja einnig sínum eigin stefnum.',
    effect: 'Án þessa: {effect}',
    explicit: 'Þarf sitt eigið já; „Leyfa allar“ kveikir ekki á þessu.',
    'signalled.switch': 'Vafrinn þinn sendir {signal}: áfram verður slökkt á auglýsingum nema þú kveikir á þeim. „{accept}“ kveikir ekki á þeim.',
    save: 'Vista',
    cancel: 'Hætta við',
};

/** Italian, the part that comes with preferences. */
const preferences$7 = {
    'preferences.title': 'Impostazioni dei cookie',
    intro: 'Decidi che cosa può usare questo sito. Gli interruttori hanno effetto quando salvi.',
    'decided.at': 'Hai scelto in data {date}.',
    'decided.granted': 'Hai consentito: {purposes}',
    'decided.denied': 'Hai rifiutato: {purposes}',
    'decided.part': '{purpose} (in parte)',
    'purpose.necessary': 'Necessari',
    'purpose.necessary.description': 'Ciò senza cui il sito non può funzionare (per esempio, ricordare questa scelta).',
    'purpose.functional': 'Funzioni',
    'purpose.functional.description': 'Video, mappe, protezione dei moduli dallo spam e servizi simili di terzi. Se disattivati, le parti del sito che li usano possono mancare o non funzionare.',
    'purpose.social': 'Social media',
    'purpose.social.description': 'Pulsanti di condivisione e post incorporati. I loro gestori sanno quali pagine apri qui e possono servirsene per scegliere e misurare gli annunci.',
    'purpose.analytics': 'Statistiche',
    'purpose.analytics.description': 'Misura come viene usato il sito, perché possa essere migliorato.',
    'purpose.advertising': 'Pubblicità',
    'purpose.advertising.description': 'Sceglie gli annunci in base a ciò che guardi, qui e su altri siti, e misura se funzionano.',
    'always-on': 'Sempre attivo',
    partly: 'Attivi: {count} su {total}',
    details: 'Dettagli',
    'details.of': 'dettagli su {name}',
    'details.none': 'Il sito non ha descritto questo servizio.',
    company: 'Azienda',
    formerly: 'In precedenza',
    controllers: 'Titolare del trattamento, per regione del visitatore',
    controller: '{regions}: {company} ({country})',
    transfers: 'Base per l’invio di dati all’estero, secondo il destinatario',
    transfer: 'da: {from}; a: {to}; base: {ground}',
    'transfer.adequacy': 'decisione di adeguatezza',
    'transfer.privacy-framework': 'quadro per la protezione dei dati personali (Data Privacy Framework)',
    'transfer.standard-clauses': 'clausole contrattuali tipo',
    'region.EEA': 'Spazio economico europeo',
    use: 'Per che cosa lo usa il sito',
    'use.recipient': 'Che cosa fa il destinatario con i dati',
    safeguards: 'Come li protegge il destinatario',
    sends: 'Che cosa viene inviato',
    'sends.page': 'indirizzo della pagina, ora e pagina precedente',
    'sends.interaction': 'clic e scorrimento',
    'sends.identifier': 'identificativi nei cookie, del browser o pubblicitari',
    'sends.address': 'indirizzo IP e posizione approssimativa',
    'sends.device': 'sistema operativo, browser, dispositivo, lingua e dimensioni dello schermo',
    'sends.commerce': 'acquisti e iscrizioni',
    'sends.click-id': 'identificativo dell’annuncio su cui si è fatto clic',
    'sends.user': 'ciò che questo sito sa di te come utente (per esempio, un numero di iscrizione)',
    'sends.contact': 'indirizzo e-mail o numero di telefono, sotto forma di hash',
    'sends.playback': 'come viene guardato un video',
    'sends.recording': 'registrazioni di ciò che si scrive nei moduli e di ciò che si fa sullo schermo',
    cookies: 'Cookie e memoria',
    'cookies.none': 'nessuno',
    'cookies.unknown': 'non verificato',
    record: 'La tua risposta',
    'record.use': 'Ricorda ciò che scegli qui, così che la domanda non ti venga posta a ogni pagina, e dimostra la tua risposta. Finché consenti qualcosa, un numero casuale collega le tue risposte; se rifiuti tutto, questo numero non esiste. Safari elimina questa registrazione prima: dopo sette giorni di utilizzo in cui non interagisci con questo sito.',
    'record.local': 'memoria locale, durata: {duration}; poi eliminato alla tua visita successiva',
    'record.local.refusal': 'memoria locale, fino a una tua nuova risposta: un rifiuto resta valido anche dopo questa durata: {duration}',
    'record.receipts': 'ricevute delle tue ultime risposte, nella memoria locale, eliminate al più tardi con la tua risposta; la ricevuta di una risposta che non consente nulla, nella memoria di sessione, fino alla chiusura della scheda',
    'record.queue': 'risposte la cui ricevuta è ancora da creare o da inviare, nella memoria locale, finché ciò non è fatto o è stato tentato dieci volte',
    'party.first': 'di prima parte',
    'party.third': 'di terze parti',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'memoria locale',
    'kind.sessionStorage': 'memoria di sessione',
    'kind.database': 'database del browser',
    'kind.cache': 'cache del browser',
    kept: '{kind}, {retention}',
    retention: 'durata di conservazione: {duration}',
    'retention.session': 'fino alla chiusura del browser',
    'retention.persistent': 'senza una scadenza propria',
    'retention.unpublished': 'durata non pubblicata dal fornitore',
    'retention.unknown': 'durata non verificata',
    'link.privacy': 'Informativa sulla privacy',
    'link.unverified': 'Informativa sulla privacy (indirizzo non verificato)',
    'link.company': 'Sito web dell’azienda',
    'link.processing': 'Condizioni del trattamento dei dati',
    'link.terms': 'Termini',
    'link.opt-out': 'Pagina di opt-out',
    'link.external-transmission': 'Trasmissione esterna',
    checked: 'Verificato in data {date}.',
    'opt-out.effect.use': 'Per impedire a {company} di usare i dati, consulta la sua pagina di opt-out. Che cosa copre e per quanto tempo è indicato lì.',
    'opt-out.effect.personalisation': 'Per interrompere gli annunci personalizzati di {company}, consulta la sua pagina di opt-out. Che cosa copre e per quanto tempo è indicato lì.',
    'opt-out.effect.sending': 'La pagina di opt-out di {company} offre un modo per interrompere l’invio stesso. Che cosa copre e per quanto tempo è indicato lì.',
    'opt-out.effect.other': '{company} offre una pagina di opt-out. Che cosa interrompe, dove e per quanto tempo è indicato lì.',
    'opt-out.scope.browser': 'Vale per questo browser.',
    'opt-out.scope.account': 'Vale per il tuo account presso questa azienda, e ne serve uno.',
    'opt-out.scope.either': 'Vale per il tuo account presso questa azienda se hai effettuato l’accesso, altrimenti per questo browser.',
    'opt-out.intro': 'Se rifiuti qui, le pagine di questo sito che apri da quel momento in poi non avviano questi servizi. Le aziende offrono anche proprie pagine di opt-out. Che cosa interrompe ciascuna, se per questo browser o per un account, e per quanto tempo è indicato lì.',
    'opt-out.limits': 'Un opt-out non elimina i cookie. Se è conservato in un cookie, vale solo per questo browser, termina quando quel cookie viene eliminato e può richiedere i cookie di terze parti.',
    'opt-out.vendors': 'Aziende usate su questo sito',
    'opt-out.industry': 'Molte aziende in una volta',
    browser: 'I cookie e il tuo browser',
    'browser.cookie': 'Un cookie è un breve testo che un sito web memorizza nel tuo browser. Alla visita successiva il browser lo invia ai server del dominio per cui è stato memorizzato, che così riconoscono il browser.',
    'browser.settings': 'La maggior parte dei browser può accettare tutti i cookie o rifiutarli tutti, e alcuni possono avvisarti quando ne arriva uno. Il menu Aiuto del tuo browser indica dove.',
    'browser.refusal': 'Se rifiuti tutti i cookie nel browser, parti dei siti web smettono di funzionare, soprattutto quelle in cui si effettua l’accesso. Se rifiuti qui, quelli necessari restano attivi.',
    elsewhere: 'Un’azienda che non agisce per conto di questo sito tratta i dati secondo la propria informativa sulla privacy. Anche i siti a cui rimandiamo seguono le proprie informative.',
    effect: 'Se disattivato: {effect}',
    explicit: 'Richiede un sì a parte; «Accetta tutto» non lo attiva.',
    'signalled.switch': 'Il tuo browser invia {signal}: la pubblicità resta disattivata, a meno che non sia tu ad attivarla. «{accept}» non la attiva.',
    save: 'Salva',
    cancel: 'Annulla',
};

/** Japanese, the part that comes with preferences. */
const preferences$6 = {
    'preferences.title': 'Cookieの設定',
    intro: 'このサイトで利用を許可するものをお選びください。スイッチの変更は、保存すると反映されます。',
    'decided.at': '前回のご回答：{date}',
    'decided.granted': '許可されたもの：{purposes}',
    'decided.denied': '拒否されたもの：{purposes}',
    'decided.part': '{purpose}（一部）',
    'purpose.necessary': '必須',
    'purpose.necessary.description': 'サイトの提供に不可欠なものです（例：この設定の保存）。',
    'purpose.functional': '機能',
    'purpose.functional.description': '動画、地図、フォームの迷惑投稿対策といった、他社のサービスです。無効にすると、それらを使う部分が表示されない、または動作しないことがあります。',
    'purpose.social': 'SNS',
    'purpose.social.description': '共有ボタンや投稿の埋め込みです。運営会社は、ご覧になったページを把握し、広告の選択や効果の測定に利用することがあります。',
    'purpose.analytics': 'アクセス解析',
    'purpose.analytics.description': 'サイトがどのように利用されているかを調べ、改善に役立てます。',
    'purpose.advertising': '広告',
    'purpose.advertising.description': 'このサイトやほかのサイトでの閲覧内容に応じて広告を選び、その効果を測定します。',
    'always-on': '常に有効',
    partly: '{total}件中{count}件が有効',
    details: '詳細',
    'details.of': '{name}の詳細',
    'details.none': 'このサービスについて、サイトからの説明はありません。',
    company: '提供会社',
    formerly: '旧名称',
    controllers: 'お客様の地域ごとの責任会社',
    controller: '{regions}：{company}（{country}）',
    transfers: '国外への移転の根拠（送信先の公表による）',
    transfer: '{from}から{to}：{ground}',
    'transfer.adequacy': '十分性認定',
    'transfer.privacy-framework': 'データプライバシーフレームワーク',
    'transfer.standard-clauses': '標準契約条項（SCC）',
    'region.EEA': '欧州経済領域（EEA）',
    use: 'サイトの利用目的',
    'use.recipient': '送信先の利用目的',
    safeguards: '送信先が講じる保護措置',
    sends: '送信される情報',
    'sends.page': '閲覧したページのURL・閲覧日時・参照元URL',
    'sends.interaction': 'クリック・スクロールの操作',
    'sends.identifier': 'Cookie・ブラウザ・広告の識別子',
    'sends.address': 'IPアドレス・おおよその位置',
    'sends.device': 'OS・ブラウザ・端末・言語・画面サイズ',
    'sends.commerce': '購入・申込の内容',
    'sends.click-id': 'クリックした広告の識別子',
    'sends.user': 'このサイトが保有する利用者の情報（例：会員番号）',
    'sends.contact': 'メールアドレス・電話番号（ハッシュ化したもの）',
    'sends.playback': '動画の再生状況',
    'sends.recording': 'フォームへの入力・画面操作の記録',
    cookies: 'Cookie・保存される情報',
    'cookies.none': 'なし',
    'cookies.unknown': '未調査',
    record: 'ご回答の記録',
    'record.use': 'ここでの選択を保存し、ページごとにおたずねしないようにします。また、ご回答を証明します。許可されたものがある間は、乱数による番号でご回答を関連付けます。すべて拒否された場合、この番号はありません。Safariでは、このサイトを操作しないまま7日間ブラウザを利用すると、記録は期間の途中でも削除されます。',
    'record.local': 'ローカルストレージ、{duration}経過後の次回訪問時に削除',
    'record.local.refusal': 'ローカルストレージ、次のご回答まで保存（{duration}経過後も、拒否を有効に保つため）',
    'record.receipts': '最近のご回答の控え（ローカルストレージに保存し、遅くともご回答の記録の削除時に削除します。許可されたものがないご回答の控えは、セッションストレージに保存し、タブを閉じると削除されます）',
    'record.queue': '控えの作成または送信を待つご回答（完了するか、送信を10回試みるまで、ローカルストレージに保存します）',
    'party.first': 'ファーストパーティ',
    'party.third': 'サードパーティ',
    'kind.cookie': 'Cookie',
    'kind.localStorage': 'ローカルストレージ',
    'kind.sessionStorage': 'セッションストレージ',
    'kind.database': 'ブラウザのデータベース',
    'kind.cache': 'ブラウザのキャッシュ',
    kept: '{kind}、{retention}',
    retention: '保存期間：{duration}',
    'retention.session': 'ブラウザを閉じるまで',
    'retention.persistent': '保存期間：期限なし',
    'retention.unpublished': '保存期間：提供会社が公表していません',
    'retention.unknown': '保存期間：未確認',
    'link.privacy': 'プライバシーポリシー',
    'link.unverified': 'プライバシーポリシー（リンク先は未確認）',
    'link.company': '提供会社のウェブサイト',
    'link.processing': 'データ処理に関する条項',
    'link.terms': '利用規約',
    'link.opt-out': 'オプトアウトページ',
    'link.external-transmission': '外部送信について',
    checked: '{date}に確認した情報です。',
    'opt-out.effect.use': '{company}による情報の利用の停止については、同社のオプトアウトページをご覧ください。停止の範囲と有効期間も、同ページでご確認ください。',
    'opt-out.effect.personalisation': '{company}によるパーソナライズド広告の停止については、同社のオプトアウトページをご覧ください。停止の範囲と有効期間も、同ページでご確認ください。',
    'opt-out.effect.sending': '{company}のオプトアウトページでは、情報の送信そのものを停止できます。停止の範囲と有効期間は、同ページでご確認ください。',
    'opt-out.effect.other': '{company}のオプトアウトページがあります。停止できる内容、範囲と有効期間は、同ページでご確認ください。',
    'opt-out.scope.browser': '停止はこのブラウザで有効です。',
    'opt-out.scope.account': '停止には同社のアカウントが必要で、そのアカウントで有効です。',
    'opt-out.scope.either': '停止は、ログインしている場合はそのアカウント、していない場合はこのブラウザで有効です。',
    'opt-out.intro': 'このサイトで拒否すると、次に開くページから、各社のサービスを開始しません。このほか、各社がオプトアウトページを設けています。停止できる内容、範囲（ブラウザ単位・アカウント単位）と有効期間は、各ページでご確認ください。',
    'opt-out.limits': 'オプトアウトをしても、Cookieは削除されません。Cookieに保存されるオプトアウトは、お使いのブラウザでのみ有効で、そのCookieを削除すると無効になります。サードパーティCookieの受け入れが必要な場合があります。',
    'opt-out.vendors': 'このサイトで利用している会社',
    'opt-out.industry': '複数の会社をまとめて停止するページ',
    browser: 'Cookieとブラウザの設定',
    'browser.cookie': 'Cookieは、ウェブサイトがブラウザに保存する短い文字列です。次回の訪問時、ブラウザはその文字列を保存元のドメインのサーバーに送信し、サーバーは同じブラウザだと判別します。',
    'browser.settings': '多くのブラウザでは、すべてのCookieを受け入れるか、すべて拒否するかを選べます。Cookieを受け取ったときに通知するブラウザもあります。方法は、ブラウザのヘルプをご覧ください。',
    'browser.refusal': 'ブラウザですべてのCookieを拒否すると、ウェブサイトの一部、特にログインが必要な部分が使えなくなります。この画面で拒否しても、必須のものはそのまま動きます。',
    elsewhere: 'このサイトの委託を受けた会社を除き、各社が受け取った情報は、その会社のプライバシーポリシーに従って取り扱われます。リンク先のサイトにも、それぞれのポリシーがあります。',
    effect: '無効にした場合：{effect}',
    explicit: '個別の同意が必要です。「すべて許可」を選んでも有効にはなりません。',
    'signalled.switch': '{signal}を検出しました。広告目的の利用は、ご自身でスイッチを有効にされないかぎり、行いません。「{accept}」を選んでも有効にはなりません。',
    save: '保存する',
    cancel: 'キャンセル',
};

/** Norwegian Bokmål, the part that comes with preferences. */
const preferences$5 = {
    'preferences.title': 'Innstillinger for informasjonskapsler',
    intro: 'Bestem hva nettstedet kan bruke. Bryterne gjelder når du har lagret.',
    'decided.at': 'Valget ditt er fra {date}.',
    'decided.granted': 'Du tillot: {purposes}',
    'decided.denied': 'Du avviste: {purposes}',
    'decided.part': '{purpose} (delvis)',
    'purpose.necessary': 'Nødvendig',
    'purpose.necessary.description': 'Det nettstedet ikke kan fungere uten (for eksempel å huske dette valget).',
    'purpose.functional': 'Funksjoner',
    'purpose.functional.description': 'Videoer, kart, søppelpostvern for skjemaer og lignende tjenester fra andre. Hvis de er av, kan delene av nettstedet som bruker dem, mangle eller ikke virke.',
    'purpose.social': 'Sosiale medier',
    'purpose.social.description': 'Deleknapper og innebygde innlegg. De som driver dem, får vite hvilke sider du åpner her, og kan bruke det til å velge og måle annonser.',
    'purpose.analytics': 'Statistikk',
    'purpose.analytics.description': 'Måler hvordan nettstedet brukes, slik at det kan forbedres.',
    'purpose.advertising': 'Annonsering',
    'purpose.advertising.description': 'Velger annonser etter hva du ser på, her og på andre nettsteder, og måler om de virker.',
    'always-on': 'Alltid på',
    partly: '{count} av {total} på',
    details: 'Detaljer',
    'details.of': 'detaljer om {name}',
    'details.none': 'Nettstedet har ikke beskrevet denne tjenesten.',
    company: 'Virksomhet',
    formerly: 'Tidligere',
    controllers: 'Behandlingsansvarlig etter den besøkendes region',
    controller: '{regions}: {company} ({country})',
    transfers: 'Grunnlag for å sende opplysninger til utlandet, ifølge mottakeren',
    transfer: 'fra {from} til {to}: {ground}',
    'transfer.adequacy': 'beslutning om tilstrekkelig beskyttelsesnivå',
    'transfer.privacy-framework': 'rammeverk for personvern (Data Privacy Framework)',
    'transfer.standard-clauses': 'standardavtalevilkår',
    'region.EEA': 'Det europeiske økonomiske samarbeidsområdet',
    use: 'Hva nettstedet bruker det til',
    'use.recipient': 'Hva mottakeren gjør med opplysningene',
    safeguards: 'Hvordan mottakeren beskytter dem',
    sends: 'Hva som sendes',
    'sends.page': 'adressen til siden, tidspunkt og siden før',
    'sends.interaction': 'klikk og rulling',
    'sends.identifier': 'identifikatorer i informasjonskapsler, for nettleseren eller for annonsering',
    'sends.address': 'IP-adresse og omtrentlig sted',
    'sends.device': 'operativsystem, nettleser, enhet, språk og skjermstørrelse',
    'sends.commerce': 'kjøp og registreringer',
    'sends.click-id': 'identifikator for annonsen som ble klikket på',
    'sends.user': 'hva nettstedet vet om deg som bruker (for eksempel et medlemsnummer)',
    'sends.contact': 'e-postadresse eller telefonnummer, hashet',
    'sends.playback': 'hvordan en video ses',
    'sends.recording': 'opptak av det som fylles inn i skjemaer, og av det som gjøres på skjermen',
    cookies: 'Informasjonskapsler og lagring',
    'cookies.none': 'ingen',
    'cookies.unknown': 'ikke kontrollert',
    record: 'Svaret ditt',
    'record.use': 'Husker hva du velger her, slik at du ikke blir spurt på hver side, og dokumenterer svaret ditt. Så lenge du tillater noe, knytter et tilfeldig tall svarene dine sammen; hvis du avviser alt, finnes det ikke noe slikt tall. Safari fjerner opplysningene tidligere: etter sju dagers bruk der du ikke samhandler med nettstedet.',
    'record.local': 'lokal lagring, fjernes ved neste besøk etter {duration}',
    'record.local.refusal': 'lokal lagring, til du svarer på nytt: En avvisning gjelder også etter {duration}',
    'record.receipts': 'kvitteringer for de siste svarene dine, i lokal lagring, fjernes senest sammen med svaret ditt; kvitteringen for et svar som ikke tillater noe, i øktlagring, til fanen lukkes',
    'record.queue': 'svar der kvitteringen ennå skal lages eller sendes, i lokal lagring, til det er gjort eller er forsøkt ti ganger',
    'party.first': 'førstepart',
    'party.third': 'tredjepart',
    'kind.cookie': 'informasjonskapsel',
    'kind.localStorage': 'lokal lagring',
    'kind.sessionStorage': 'øktlagring',
    'kind.database': 'database i nettleseren',
    'kind.cache': 'hurtigbuffer i nettleseren',
    kept: '{kind}, {retention}',
    retention: 'lagres i {duration}',
    'retention.session': 'til nettleseren lukkes',
    'retention.persistent': 'uten egen utløpsdato',
    'retention.unpublished': 'varigheten er ikke offentliggjort av leverandøren',
    'retention.unknown': 'varigheten er ikke kontrollert',
    'link.privacy': 'Personvernerklæring',
    'link.unverified': 'Personvernerklæring (adressen er ikke kontrollert)',
    'link.company': 'Nettstedet til virksomheten',
    'link.processing': 'Vilkår for databehandling',
    'link.terms': 'Vilkår',
    'link.opt-out': 'Opt-out-side',
    'link.external-transmission': 'Ekstern overføring',
    checked: 'Kontrollert {date}.',
    'opt-out.effect.use': 'For at {company} skal slutte å bruke opplysningene, se opt-out-siden til virksomheten. Der står det hva det omfatter, og hvor lenge det gjelder.',
    'opt-out.effect.personalisation': 'For å stoppe personlig tilpassede annonser fra {company}, se opt-out-siden til virksomheten. Der står det hva det omfatter, og hvor lenge det gjelder.',
    'opt-out.effect.sending': 'Opt-out-siden til {company} tilbyr en måte å stoppe selve sendingen på. Der står det hva det omfatter, og hvor lenge det gjelder.',
    'opt-out.effect.other': '{company} tilbyr en opt-out-side. Hva den stopper, hvor og hvor lenge, står der.',
    'opt-out.scope.browser': 'Det gjelder for denne nettleseren.',
    'opt-out.scope.account': 'Det gjelder for kontoen din der, og krever en konto.',
    'opt-out.scope.either': 'Det gjelder for kontoen din der hvis du er logget inn, ellers for denne nettleseren.',
    'opt-out.intro': 'Hvis du avviser her, startes ikke disse tjenestene av de sidene på nettstedet som du åpner etterpå. Virksomheter tilbyr også egne opt-out-sider. Hva hver av dem stopper, om det gjelder denne nettleseren eller en konto, og hvor lenge, står på den enkelte siden.',
    'opt-out.limits': 'En opt-out sletter ikke informasjonskapsler. En opt-out som lagres i en informasjonskapsel, gjelder bare for denne nettleseren, opphører når informasjonskapselen slettes, og kan kreve tredjeparts informasjonskapsler.',
    'opt-out.vendors': 'Virksomheter som brukes på nettstedet',
    'opt-out.industry': 'Mange virksomheter på én gang',
    browser: 'Informasjonskapsler og nettleseren din',
    'browser.cookie': 'En informasjonskapsel er en kort tekst som et nettsted lagrer i nettleseren din. Ved neste besøk sender nettleseren den til serverne for domenet den er lagret for, og de kjenner igjen nettleseren på den.',
    'browser.settings': 'De fleste nettlesere kan godta alle informasjonskapsler eller avvise alle informasjonskapsler, og noen kan gi deg beskjed når det kommer en. I hjelpemenyen i nettleseren din står det hvor.',
    'browser.refusal': 'Hvis du avviser alle informasjonskapsler i nettleseren, slutter deler av nettsteder å virke, særlig de der du logger inn. Hvis du avviser her, forblir de nødvendige på.',
    elsewhere: 'En virksomhet som ikke handler på vegne av dette nettstedet, behandler opplysninger etter sin egen personvernerklæring. Nettsteder vi lenker til, følger også sine egne.',
    effect: 'Uten dette: {effect}',
    explicit: 'Krever et eget ja; «Godta alle» slår det ikke på.',
    'signalled.switch': 'Nettleseren din sender {signal}: Annonsering forblir slått av, med mindre du selv slår den på. «{accept}» slår den ikke på.',
    save: 'Lagre',
    cancel: 'Avbryt',
};

/** Dutch, the part that comes with preferences. */
const preferences$4 = {
    'preferences.title': 'Cookie-instellingen',
    intro: 'Bepaal wat deze site mag gebruiken. Schakelaars werken zodra u opslaat.',
    'decided.at': 'U hebt gekozen op {date}.',
    'decided.granted': 'U hebt toegestaan: {purposes}',
    'decided.denied': 'U hebt geweigerd: {purposes}',
    'decided.part': '{purpose} (deels)',
    'purpose.necessary': 'Noodzakelijk',
    'purpose.necessary.description': 'Waar de site niet zonder kan werken (bijvoorbeeld het onthouden van deze keuze).',
    'purpose.functional': 'Functies',
    'purpose.functional.description': 'Video’s, kaarten, spambeveiliging voor formulieren en vergelijkbare diensten van anderen. Staan ze uit, dan kunnen de delen van de site die ze gebruiken ontbreken of niet werken.',
    'purpose.social': 'Sociale media',
    'purpose.social.description': 'Deelknoppen en ingesloten berichten. De aanbieders ervan weten welke pagina’s u hier opent en kunnen dat gebruiken om advertenties te kiezen en te meten.',
    'purpose.analytics': 'Statistieken',
    'purpose.analytics.description': 'Meet hoe de site wordt gebruikt, zodat die kan worden verbeterd.',
    'purpose.advertising': 'Advertenties',
    'purpose.advertising.description': 'Kiest advertenties op basis van wat u bekijkt, hier en op andere sites, en meet of ze werken.',
    'always-on': 'Altijd aan',
    partly: '{count} van {total} aan',
    details: 'Details',
    'details.of': 'details over {name}',
    'details.none': 'De site heeft deze dienst niet beschreven.',
    company: 'Bedrijf',
    formerly: 'Voorheen',
    controllers: 'Verwerkingsverantwoordelijke, per regio van de bezoeker',
    controller: '{regions}: {company} ({country})',
    transfers: 'Grond voor het versturen van gegevens naar het buitenland, volgens de ontvanger',
    transfer: 'van: {from}; naar: {to}; grond: {ground}',
    'transfer.adequacy': 'adequaatheidsbesluit',
    'transfer.privacy-framework': 'kader voor gegevensprivacy (Data Privacy Framework)',
    'transfer.standard-clauses': 'standaardcontractbepalingen',
    'region.EEA': 'Europese Economische Ruimte',
    use: 'Waarvoor de site het gebruikt',
    'use.recipient': 'Wat de ontvanger met de gegevens doet',
    safeguards: 'Hoe de ontvanger ze beschermt',
    sends: 'Wat wordt verstuurd',
    'sends.page': 'adres van de pagina, tijdstip en de pagina ervoor',
    'sends.interaction': 'klikken en scrollen',
    'sends.identifier': 'identificatiecodes in cookies, van de browser of voor advertenties',
    'sends.address': 'IP-adres en globale locatie',
    'sends.device': 'besturingssysteem, browser, apparaat, taal en schermgrootte',
    'sends.commerce': 'aankopen en registraties',
    'sends.click-id': 'identificatiecode van de aangeklikte advertentie',
    'sends.user': 'wat deze site over u als gebruiker weet (bijvoorbeeld een lidnummer)',
    'sends.contact': 'e-mailadres of telefoonnummer, gehasht',
    'sends.playback': 'hoe een video wordt bekeken',
    'sends.recording': 'opnamen van invoer in formulieren en van wat er op het scherm wordt gedaan',
    cookies: 'Cookies en opslag',
    'cookies.none': 'geen',
    'cookies.unknown': 'niet gecontroleerd',
    record: 'Uw antwoord',
    'record.use': 'Onthoudt wat u hier kiest, zodat het u niet op elke pagina wordt gevraagd, en bewijst uw antwoord. Zolang u iets toestaat, koppelt een willekeurig getal uw antwoorden; als u alles weigert, is er geen zo’n getal. Safari verwijdert deze gegevens eerder: na zeven dagen gebruik zonder interactie van u met deze site.',
    'record.local': 'lokale opslag, termijn: {duration}; daarna verwijderd bij uw volgende bezoek',
    'record.local.refusal': 'lokale opslag, tot u opnieuw antwoordt: een weigering blijft ook na deze termijn gelden: {duration}',
    'record.receipts': 'bewijzen van uw laatste antwoorden, in lokale opslag, uiterlijk samen met uw antwoord verwijderd; het bewijs van een antwoord dat niets toestaat, in sessieopslag, tot het tabblad wordt gesloten',
    'record.queue': 'antwoorden waarvan het bewijs nog moet worden gemaakt of verstuurd, in lokale opslag, tot dat gedaan is of tien keer is geprobeerd',
    'party.first': 'van de site zelf',
    'party.third': 'van derden',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'lokale opslag',
    'kind.sessionStorage': 'sessieopslag',
    'kind.database': 'browserdatabase',
    'kind.cache': 'browsercache',
    kept: '{kind}, {retention}',
    retention: 'bewaartermijn: {duration}',
    'retention.session': 'tot de browser wordt gesloten',
    'retention.persistent': 'zonder eigen einde',
    'retention.unpublished': 'bewaartermijn niet gepubliceerd door de aanbieder',
    'retention.unknown': 'bewaartermijn niet gecontroleerd',
    'link.privacy': 'Privacyverklaring',
    'link.unverified': 'Privacyverklaring (adres niet gecontroleerd)',
    'link.company': 'Website van het bedrijf',
    'link.processing': 'Voorwaarden voor gegevensverwerking',
    'link.terms': 'Voorwaarden',
    'link.opt-out': 'Opt-outpagina',
    'link.external-transmission': 'Externe verzending',
    checked: 'Gecontroleerd op {date}.',
    'opt-out.effect.use': 'Om {company} te laten stoppen met het gebruik van de gegevens, gaat u naar de opt-outpagina van dat bedrijf. Wat die omvat en hoelang dat geldt, staat daar.',
    'opt-out.effect.personalisation': 'Om gepersonaliseerde advertenties van {company} te stoppen, gaat u naar de opt-outpagina van dat bedrijf. Wat die omvat en hoelang dat geldt, staat daar.',
    'opt-out.effect.sending': 'De opt-outpagina van {company} biedt een manier om het versturen zelf te stoppen. Wat die omvat en hoelang dat geldt, staat daar.',
    'opt-out.effect.other': '{company} biedt een opt-outpagina. Wat die stopt, waar en hoelang, staat daar.',
    'opt-out.scope.browser': 'De opt-out geldt voor deze browser.',
    'opt-out.scope.account': 'De opt-out geldt voor uw account daar, en u hebt er een nodig.',
    'opt-out.scope.either': 'De opt-out geldt voor uw account daar als u bent ingelogd, anders voor deze browser.',
    'opt-out.intro': 'Als u hier weigert, starten pagina’s van deze site die u daarna opent deze diensten niet. Bedrijven bieden ook eigen opt-outpagina’s. Wat elke pagina stopt, of dat voor deze browser of voor een account geldt, en hoelang, staat daar.',
    'opt-out.limits': 'Een opt-out verwijdert geen cookies. Een opt-out die in een cookie wordt bewaard, geldt alleen voor deze browser, eindigt wanneer die cookie wordt verwijderd en kan cookies van derden vereisen.',
    'opt-out.vendors': 'Bedrijven die op deze site worden gebruikt',
    'opt-out.industry': 'Veel bedrijven tegelijk',
    browser: 'Cookies en uw browser',
    'browser.cookie': 'Een cookie is een korte tekst die een website in uw browser opslaat. Bij uw volgende bezoek verstuurt de browser die naar de servers van het domein waarvoor hij is opgeslagen, en zij herkennen de browser daaraan.',
    'browser.settings': 'De meeste browsers kunnen alle cookies accepteren of alle cookies weigeren, en sommige kunnen u melden wanneer er een binnenkomt. In het helpmenu van uw browser staat waar.',
    'browser.refusal': 'Als u in de browser alle cookies weigert, werken delen van websites niet meer, vooral die waar u inlogt. Als u hier weigert, blijven de noodzakelijke aan.',
    elsewhere: 'Een bedrijf dat niet namens deze site handelt, verwerkt gegevens volgens zijn eigen privacyverklaring. Ook sites waarnaar we linken, volgen hun eigen verklaringen.',
    effect: 'Als het uit staat: {effect}',
    explicit: 'Heeft een eigen ja nodig; ‘Alles toestaan’ zet dit niet aan.',
    'signalled.switch': 'Uw browser verstuurt {signal}: advertenties blijven uit, tenzij u ze zelf aanzet. ‘{accept}’ zet ze niet aan.',
    save: 'Opslaan',
    cancel: 'Annuleren',
};

/** Portuguese of Portugal, the part that comes with preferences. */
const preferences$3 = {
    'preferences.title': 'Definições de cookies',
    intro: 'Decida o que este site pode utilizar. Os interruptores produzem efeito quando guarda.',
    'decided.at': 'Escolheu em {date}.',
    'decided.granted': 'Permitiu: {purposes}',
    'decided.denied': 'Recusou: {purposes}',
    'decided.part': '{purpose} (em parte)',
    'purpose.necessary': 'Necessários',
    'purpose.necessary.description': 'Aquilo sem o qual o site não pode funcionar (por exemplo, memorizar esta escolha).',
    'purpose.functional': 'Funcionalidades',
    'purpose.functional.description': 'Vídeos, mapas, proteção de formulários contra spam e serviços semelhantes de terceiros. Se desativados, as partes do site que os utilizam podem faltar ou não funcionar.',
    'purpose.social': 'Redes sociais',
    'purpose.social.description': 'Botões de partilha e publicações incorporadas. Os seus operadores ficam a saber que páginas abre aqui e podem utilizar isso para escolher e medir anúncios.',
    'purpose.analytics': 'Estatísticas',
    'purpose.analytics.description': 'Mede como o site é utilizado, para que possa ser melhorado.',
    'purpose.advertising': 'Publicidade',
    'purpose.advertising.description': 'Escolhe os anúncios em função do que vê, aqui e noutros sites, e mede se resultam.',
    'always-on': 'Sempre ativado',
    partly: 'Ativados: {count} de {total}',
    details: 'Detalhes',
    'details.of': 'detalhes sobre {name}',
    'details.none': 'O site não descreveu este serviço.',
    company: 'Empresa',
    formerly: 'Anteriormente',
    controllers: 'Responsável pelo tratamento, por região do visitante',
    controller: '{regions}: {company} ({country})',
    transfers: 'Base para o envio de dados para o estrangeiro, segundo o destinatário',
    transfer: 'de: {from}; para: {to}; base: {ground}',
    'transfer.adequacy': 'decisão de adequação',
    'transfer.privacy-framework': 'Quadro de Privacidade de Dados (Data Privacy Framework)',
    'transfer.standard-clauses': 'cláusulas contratuais-tipo',
    'region.EEA': 'Espaço Económico Europeu',
    use: 'Para que o site o utiliza',
    'use.recipient': 'O que o destinatário faz com os dados',
    safeguards: 'Como o destinatário os protege',
    sends: 'O que é enviado',
    'sends.page': 'endereço da página, hora e página anterior',
    'sends.interaction': 'cliques e deslocação da página',
    'sends.identifier': 'identificadores em cookies, do navegador ou de publicidade',
    'sends.address': 'endereço IP e localização aproximada',
    'sends.device': 'sistema operativo, navegador, dispositivo, idioma e tamanho do ecrã',
    'sends.commerce': 'compras e registos',
    'sends.click-id': 'identificador do anúncio em que se clicou',
    'sends.user': 'o que este site sabe sobre si enquanto utilizador ou utilizadora (por exemplo, um número de membro)',
    'sends.contact': 'endereço de e-mail ou número de telefone, sob a forma de hash',
    'sends.playback': 'como um vídeo é visto',
    'sends.recording': 'gravações do que se escreve em formulários e do que se faz no ecrã',
    cookies: 'Cookies e armazenamento',
    'cookies.none': 'nenhum',
    'cookies.unknown': 'não verificado',
    record: 'A sua resposta',
    'record.use': 'Memoriza o que escolhe aqui, para que a pergunta não lhe seja feita em cada página, e comprova a sua resposta. Enquanto permitir algo, um número aleatório associa as suas respostas; se recusar tudo, esse número não existe. O Safari remove este registo mais cedo: após sete dias de utilização em que não interage com este site.',
    'record.local': 'armazenamento local, prazo: {duration}; depois removido na sua visita seguinte',
    'record.local.refusal': 'armazenamento local, até responder de novo: uma recusa continua em vigor também depois deste prazo: {duration}',
    'record.receipts': 'comprovativos das suas últimas respostas, no armazenamento local, removidos o mais tardar com a sua resposta; o comprovativo de uma resposta que não permite nada, no armazenamento de sessão, até o separador ser fechado',
    'record.queue': 'respostas cujo comprovativo ainda está por criar ou enviar, no armazenamento local, até que isso seja feito ou tenha sido tentado dez vezes',
    'party.first': 'próprio',
    'party.third': 'de terceiros',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'armazenamento local',
    'kind.sessionStorage': 'armazenamento de sessão',
    'kind.database': 'base de dados do navegador',
    'kind.cache': 'cache do navegador',
    kept: '{kind}, {retention}',
    retention: 'prazo de conservação: {duration}',
    'retention.session': 'até o navegador ser fechado',
    'retention.persistent': 'sem fim próprio',
    'retention.unpublished': 'prazo não publicado pelo fornecedor',
    'retention.unknown': 'prazo não verificado',
    'link.privacy': 'Política de privacidade',
    'link.unverified': 'Política de privacidade (endereço não verificado)',
    'link.company': 'Site da empresa',
    'link.processing': 'Termos do tratamento de dados',
    'link.terms': 'Termos',
    'link.opt-out': 'Página de opt-out',
    'link.external-transmission': 'Transmissão externa',
    checked: 'Verificado em {date}.',
    'opt-out.effect.use': 'Para que {company} deixe de utilizar os dados, consulte a sua página de opt-out. O que abrange e por quanto tempo está aí indicado.',
    'opt-out.effect.personalisation': 'Para deixar de receber anúncios personalizados de {company}, consulte a sua página de opt-out. O que abrange e por quanto tempo está aí indicado.',
    'opt-out.effect.sending': 'A página de opt-out de {company} oferece uma forma de interromper o próprio envio. O que abrange e por quanto tempo está aí indicado.',
    'opt-out.effect.other': '{company} oferece uma página de opt-out. O que esta interrompe, onde e por quanto tempo está aí indicado.',
    'opt-out.scope.browser': 'Vale para este navegador.',
    'opt-out.scope.account': 'Vale para a sua conta nessa empresa, e é preciso ter uma.',
    'opt-out.scope.either': 'Vale para a sua conta nessa empresa se tiver sessão iniciada; caso contrário, para este navegador.',
    'opt-out.intro': 'Se recusar aqui, as páginas deste site que abrir a partir de então não iniciam estes serviços. As empresas oferecem também as suas próprias páginas de opt-out. O que cada uma interrompe, se para este navegador ou para uma conta, e por quanto tempo está aí indicado.',
    'opt-out.limits': 'Um opt-out não apaga cookies. Se for guardado num cookie, vale apenas para este navegador, termina quando esse cookie é apagado e pode exigir cookies de terceiros.',
    'opt-out.vendors': 'Empresas utilizadas neste site',
    'opt-out.industry': 'Muitas empresas de uma só vez',
    browser: 'Os cookies e o seu navegador',
    'browser.cookie': 'Um cookie é um texto curto que um site guarda no seu navegador. Na sua visita seguinte, o navegador envia-o aos servidores do domínio para o qual foi guardado, que assim reconhecem o navegador.',
    'browser.settings': 'A maioria dos navegadores pode aceitar todos os cookies ou recusá-los todos, e alguns podem avisar quando chega um. O menu de ajuda do seu navegador indica onde.',
    'browser.refusal': 'Se recusar todos os cookies no navegador, partes dos sites deixam de funcionar, sobretudo aquelas em que se inicia sessão. Se recusar aqui, os necessários permanecem ativados.',
    elsewhere: 'Uma empresa que não atua por conta deste site trata os dados de acordo com a sua própria política de privacidade. Os sites para os quais remetemos seguem também as suas próprias políticas.',
    effect: 'Se desativado: {effect}',
    explicit: 'Precisa de um sim próprio; «Aceitar tudo» não o ativa.',
    'signalled.switch': 'O seu navegador envia {signal}: a publicidade permanece desativada, a menos que decida ativá-la. «{accept}» não a ativa.',
    save: 'Guardar',
    cancel: 'Cancelar',
};

/** Portuguese of Brazil, the part that comes with preferences. */
const preferences$2 = {
    'preferences.title': 'Configurações de cookies',
    intro: 'Decida o que este site pode usar. Os interruptores só têm efeito quando você salva.',
    'decided.at': 'Você escolheu em {date}.',
    'decided.granted': 'Você permitiu: {purposes}',
    'decided.denied': 'Você recusou: {purposes}',
    'decided.part': '{purpose} (em parte)',
    'purpose.necessary': 'Necessários',
    'purpose.necessary.description': 'Aquilo sem o que o site não pode funcionar (por exemplo, lembrar esta escolha).',
    'purpose.functional': 'Recursos',
    'purpose.functional.description': 'Vídeos, mapas, proteção de formulários contra spam e serviços semelhantes de terceiros. Se desativados, as partes do site que os usam podem faltar ou não funcionar.',
    'purpose.social': 'Redes sociais',
    'purpose.social.description': 'Botões de compartilhamento e publicações incorporadas. Seus operadores ficam sabendo quais páginas você abre aqui e podem usar isso para escolher e medir anúncios.',
    'purpose.analytics': 'Estatísticas',
    'purpose.analytics.description': 'Mede como o site é usado, para que possa ser melhorado.',
    'purpose.advertising': 'Publicidade',
    'purpose.advertising.description': 'Escolhe os anúncios de acordo com o que você vê, aqui e em outros sites, e mede se eles funcionam.',
    'always-on': 'Sempre ativado',
    partly: 'Ativados: {count} de {total}',
    details: 'Detalhes',
    'details.of': 'detalhes sobre {name}',
    'details.none': 'O site não descreveu este serviço.',
    company: 'Empresa',
    formerly: 'Antes',
    controllers: 'Controlador, por região do visitante',
    controller: '{regions}: {company} ({country})',
    transfers: 'Base para o envio de dados ao exterior, segundo o destinatário',
    transfer: 'de: {from}; para: {to}; base: {ground}',
    'transfer.adequacy': 'decisão de adequação',
    'transfer.privacy-framework': 'Estrutura de Privacidade de Dados (Data Privacy Framework)',
    'transfer.standard-clauses': 'cláusulas-padrão contratuais',
    'region.EEA': 'Espaço Econômico Europeu',
    use: 'Finalidade do uso pelo site',
    'use.recipient': 'O que o destinatário faz com os dados',
    safeguards: 'Como o destinatário os protege',
    sends: 'O que é enviado',
    'sends.page': 'endereço da página, horário e página anterior',
    'sends.interaction': 'cliques e rolagem',
    'sends.identifier': 'identificadores em cookies, do navegador ou de publicidade',
    'sends.address': 'endereço IP e localização aproximada',
    'sends.device': 'sistema operacional, navegador, dispositivo, idioma e tamanho da tela',
    'sends.commerce': 'compras e cadastros',
    'sends.click-id': 'identificador do anúncio em que se clicou',
    'sends.user': 'o que este site sabe sobre você como usuário ou usuária (por exemplo, um número de associado)',
    'sends.contact': 'endereço de e-mail ou número de telefone, em forma de hash',
    'sends.playback': 'como um vídeo é assistido',
    'sends.recording': 'gravações do que se digita em formulários e do que se faz na tela',
    cookies: 'Cookies e armazenamento',
    'cookies.none': 'nenhum',
    'cookies.unknown': 'não verificado',
    record: 'Sua resposta',
    'record.use': 'Lembra o que você escolhe aqui, para que a pergunta não seja feita em cada página, e comprova sua resposta. Enquanto você permitir algo, um número aleatório associa suas respostas; se você recusar tudo, esse número não existe. O Safari remove este registro antes: depois de sete dias de uso em que você não interage com este site.',
    'record.local': 'armazenamento local, prazo: {duration}; depois removido na sua visita seguinte',
    'record.local.refusal': 'armazenamento local, até você responder de novo: uma recusa continua em vigor também depois deste prazo: {duration}',
    'record.receipts': 'comprovantes das suas últimas respostas, no armazenamento local, removidos o mais tardar com sua resposta; o comprovante de uma resposta que não permite nada, no armazenamento de sessão, até a aba ser fechada',
    'record.queue': 'respostas cujo comprovante ainda precisa ser criado ou enviado, no armazenamento local, até que isso seja feito ou tenha sido tentado dez vezes',
    'party.first': 'próprio',
    'party.third': 'de terceiros',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'armazenamento local',
    'kind.sessionStorage': 'armazenamento de sessão',
    'kind.database': 'banco de dados do navegador',
    'kind.cache': 'cache do navegador',
    kept: '{kind}, {retention}',
    retention: 'prazo de armazenamento: {duration}',
    'retention.session': 'até o navegador ser fechado',
    'retention.persistent': 'sem fim próprio',
    'retention.unpublished': 'prazo não publicado pelo fornecedor',
    'retention.unknown': 'prazo não verificado',
    'link.privacy': 'Política de privacidade',
    'link.unverified': 'Política de privacidade (endereço não verificado)',
    'link.company': 'Site da empresa',
    'link.processing': 'Termos de tratamento de dados',
    'link.terms': 'Termos',
    'link.opt-out': 'Página de opt-out',
    'link.external-transmission': 'Transmissão externa',
    checked: 'Verificado em {date}.',
    'opt-out.effect.use': 'Para que {company} deixe de usar os dados, consulte sua página de opt-out. O que ela abrange e por quanto tempo está indicado lá.',
    'opt-out.effect.personalisation': 'Para interromper os anúncios personalizados de {company}, consulte sua página de opt-out. O que ela abrange e por quanto tempo está indicado lá.',
    'opt-out.effect.sending': 'A página de opt-out de {company} oferece uma forma de interromper o próprio envio. O que ela abrange e por quanto tempo está indicado lá.',
    'opt-out.effect.other': '{company} oferece uma página de opt-out. O que ela interrompe, onde e por quanto tempo está indicado lá.',
    'opt-out.scope.browser': 'Vale para este navegador.',
    'opt-out.scope.account': 'Vale para sua conta nessa empresa, e é preciso ter uma.',
    'opt-out.scope.either': 'Vale para sua conta nessa empresa se você tiver feito login; caso contrário, para este navegador.',
    'opt-out.intro': 'Se você recusar aqui, as páginas deste site que abrir a partir de então não iniciam esses serviços. As empresas também oferecem suas próprias páginas de opt-out. O que cada uma interrompe, se para este navegador ou para uma conta, e por quanto tempo está indicado lá.',
    'opt-out.limits': 'Um opt-out não exclui cookies. Se for armazenado em um cookie, vale apenas para este navegador, termina quando esse cookie é excluído e pode exigir cookies de terceiros.',
    'opt-out.vendors': 'Empresas usadas neste site',
    'opt-out.industry': 'Muitas empresas de uma só vez',
    browser: 'Os cookies e seu navegador',
    'browser.cookie': 'Um cookie é um texto curto que um site armazena no seu navegador. Na sua próxima visita, o navegador o envia aos servidores do domínio para o qual foi armazenado, que assim reconhecem o navegador.',
    'browser.settings': 'A maioria dos navegadores pode aceitar todos os cookies ou recusar todos, e alguns podem avisar quando um chega. O menu de ajuda do seu navegador indica onde.',
    'browser.refusal': 'Se você recusar todos os cookies no navegador, partes dos sites deixam de funcionar, principalmente aquelas em que se faz login. Se você recusar aqui, os necessários continuam ativados.',
    elsewhere: 'Uma empresa que não atua em nome deste site trata os dados de acordo com sua própria política de privacidade. Os sites para os quais há links aqui também seguem suas próprias políticas.',
    effect: 'Se desativado: {effect}',
    explicit: 'Precisa de um sim próprio; “Aceitar tudo” não o ativa.',
    'signalled.switch': 'Seu navegador envia {signal}: a publicidade continua desativada, a menos que você a ative. “{accept}” não a ativa.',
    save: 'Salvar',
    cancel: 'Cancelar',
};

/** Swedish, the part that comes with preferences. */
const preferences$1 = {
    'preferences.title': 'Inställningar för kakor',
    intro: 'Bestäm vad webbplatsen får använda. Reglagen gäller när du har sparat.',
    'decided.at': 'Ditt val är från den {date}.',
    'decided.granted': 'Du tillät: {purposes}',
    'decided.denied': 'Du nekade: {purposes}',
    'decided.part': '{purpose} (delvis)',
    'purpose.necessary': 'Nödvändigt',
    'purpose.necessary.description': 'Det som webbplatsen inte kan fungera utan (till exempel att komma ihåg det här valet).',
    'purpose.functional': 'Funktioner',
    'purpose.functional.description': 'Videor, kartor, skräppostskydd för formulär och liknande tjänster från andra. Om de är av kan de delar av webbplatsen som använder dem saknas eller inte fungera.',
    'purpose.social': 'Sociala medier',
    'purpose.social.description': 'Delningsknappar och inbäddade inlägg. De som driver dem får veta vilka sidor du öppnar här, och kan använda det för att välja och mäta annonser.',
    'purpose.analytics': 'Statistik',
    'purpose.analytics.description': 'Mäter hur webbplatsen används, så att den kan förbättras.',
    'purpose.advertising': 'Annonsering',
    'purpose.advertising.description': 'Väljer annonser efter vad du tittar på, här och på andra webbplatser, och mäter om de fungerar.',
    'always-on': 'Alltid på',
    partly: '{count} av {total} på',
    details: 'Detaljer',
    'details.of': 'detaljer om {name}',
    'details.none': 'Webbplatsen har inte beskrivit den här tjänsten.',
    company: 'Företag',
    formerly: 'Tidigare',
    controllers: 'Personuppgiftsansvarig, efter besökarens region',
    controller: '{regions}: {company} ({country})',
    transfers: 'Grund för att skicka uppgifter till utlandet, enligt mottagaren',
    transfer: 'från {from} till {to}: {ground}',
    'transfer.adequacy': 'beslut om adekvat skyddsnivå',
    'transfer.privacy-framework': 'ram för dataskydd (Data Privacy Framework)',
    'transfer.standard-clauses': 'standardavtalsklausuler',
    'region.EEA': 'Europeiska ekonomiska samarbetsområdet',
    use: 'Vad webbplatsen använder det till',
    'use.recipient': 'Vad mottagaren gör med uppgifterna',
    safeguards: 'Hur mottagaren skyddar dem',
    sends: 'Vad som skickas',
    'sends.page': 'sidans adress, tidpunkt och sidan före',
    'sends.interaction': 'klick och rullning',
    'sends.identifier': 'identifierare i kakor, för webbläsaren eller för annonsering',
    'sends.address': 'IP-adress och ungefärlig plats',
    'sends.device': 'operativsystem, webbläsare, enhet, språk och skärmstorlek',
    'sends.commerce': 'köp och registreringar',
    'sends.click-id': 'identifierare för annonsen som klickades på',
    'sends.user': 'vad webbplatsen vet om dig som användare (till exempel ett medlemsnummer)',
    'sends.contact': 'e-postadress eller telefonnummer, hashat',
    'sends.playback': 'hur en video ses',
    'sends.recording': 'inspelningar av det som fylls i i formulär och av det som görs på skärmen',
    cookies: 'Kakor och lagring',
    'cookies.none': 'inga',
    'cookies.unknown': 'inte kontrollerat',
    record: 'Ditt svar',
    'record.use': 'Kommer ihåg vad du väljer här, så att du inte får frågan på varje sida, och bevisar ditt svar. Medan du tillåter något kopplar ett slumptal ihop dina svar; om du nekar allt finns inget sådant tal. Safari tar bort uppgifterna tidigare: efter sju dagars användning då du inte interagerar med webbplatsen.',
    'record.local': 'lokal lagring, tas bort vid ditt nästa besök efter {duration}',
    'record.local.refusal': 'lokal lagring, tills du svarar på nytt: ett nekande gäller även efter {duration}',
    'record.receipts': 'kvitton på dina senaste svar, i lokal lagring, tas bort senast med ditt svar; kvittot på ett svar som inte tillåter något, i sessionslagring, tills fliken stängs',
    'record.queue': 'svar vars kvitto ännu ska skapas eller skickas, i lokal lagring, tills det är gjort eller har prövats tio gånger',
    'party.first': 'förstapart',
    'party.third': 'tredjepart',
    'kind.cookie': 'kaka',
    'kind.localStorage': 'lokal lagring',
    'kind.sessionStorage': 'sessionslagring',
    'kind.database': 'databas i webbläsaren',
    'kind.cache': 'cacheminne i webbläsaren',
    kept: '{kind}, {retention}',
    retention: 'sparas i {duration}',
    'retention.session': 'tills webbläsaren stängs',
    'retention.persistent': 'utan eget slut',
    'retention.unpublished': 'lagringstiden är inte offentliggjord av leverantören',
    'retention.unknown': 'lagringstiden är inte kontrollerad',
    'link.privacy': 'Integritetspolicy',
    'link.unverified': 'Integritetspolicy (adressen är inte kontrollerad)',
    'link.company': 'Företagets webbplats',
    'link.processing': 'Villkor för databehandling',
    'link.terms': 'Villkor',
    'link.opt-out': 'Opt-out-sida',
    'link.external-transmission': 'Extern överföring',
    checked: 'Kontrollerat den {date}.',
    'opt-out.effect.use': 'För att {company} ska sluta använda uppgifterna, se företagets opt-out-sida. Där står vad det omfattar och hur länge det gäller.',
    'opt-out.effect.personalisation': 'För att stoppa personanpassade annonser från {company}, se företagets opt-out-sida. Där står vad det omfattar och hur länge det gäller.',
    'opt-out.effect.sending': 'Opt-out-sidan från {company} erbjuder ett sätt att stoppa själva överföringen. Där står vad det omfattar och hur länge det gäller.',
    'opt-out.effect.other': '{company} erbjuder en opt-out-sida. Vad den stoppar, var och hur länge står där.',
    'opt-out.scope.browser': 'Det gäller för den här webbläsaren.',
    'opt-out.scope.account': 'Det gäller för ditt konto där, och kräver ett konto.',
    'opt-out.scope.either': 'Det gäller för ditt konto där om du är inloggad, annars för den här webbläsaren.',
    'opt-out.intro': 'Om du nekar här startas de här tjänsterna inte av de sidor på webbplatsen som du öppnar därefter. Företag erbjuder även egna opt-out-sidor. Vad var och en stoppar, om det gäller den här webbläsaren eller ett konto, och hur länge, står på respektive sida.',
    'opt-out.limits': 'En opt-out raderar inga kakor. En opt-out som sparas i en kaka gäller bara den här webbläsaren, upphör när den kakan raderas och kan kräva tredjepartskakor.',
    'opt-out.vendors': 'Företag som används på webbplatsen',
    'opt-out.industry': 'Många företag på en gång',
    browser: 'Kakor och din webbläsare',
    'browser.cookie': 'En kaka är en kort text som en webbplats sparar i din webbläsare. Vid ditt nästa besök skickar webbläsaren den till servrarna för den domän som den sparades för, och de känner igen webbläsaren på den.',
    'browser.settings': 'De flesta webbläsare kan tillåta alla kakor eller neka alla kakor, och en del kan tala om när en kommer. I hjälpmenyn i din webbläsare står var.',
    'browser.refusal': 'Om du nekar alla kakor i webbläsaren slutar delar av webbplatser att fungera, framför allt de där du loggar in. Om du nekar här är de nödvändiga fortfarande på.',
    elsewhere: 'Ett företag som inte agerar för webbplatsens räkning hanterar uppgifter enligt sin egen integritetspolicy. Webbplatser som vi länkar till följer också sina egna.',
    effect: 'Utan detta: {effect}',
    explicit: 'Behöver ett eget ja; ”Tillåt alla” slår inte på det.',
    'signalled.switch': 'Din webbläsare skickar {signal}: annonsering förblir avstängd om du inte själv slår på den. ”{accept}” slår inte på den.',
    save: 'Spara',
    cancel: 'Avbryt',
};

/** Catalan, the part about whom visitors can turn to. */
const contacts$f = {
    contact: 'Contacte',
    'contact.name': 'Empresa',
    'contact.department': 'A càrrec de les dades personals',
    'contact.address': 'Adreça',
    'contact.email': 'Correu electrònic',
    'contact.tel': 'Telèfon',
    'contact.form': 'Formulari de contacte',
    'contact.dpo': 'Delegat de protecció de dades',
    mail: 'El que trieu sobre les galetes no us subscriu a cap correu electrònic.',
    'mail.link': 'Deixar de rebre els nostres correus o tornar-los a rebre',
    requests: 'Sol·licituds a aquest web',
    'requests.refusal': 'Aquest web pot denegar una sol·licitud. Motius: {grounds}',
    'requests.notified': 'Si denega la vostra sol·licitud, us ho comunica.',
    'requests.review': 'Quan un sistema informàtic hagi pres tot sol una decisió sobre vós, podeu demanar que la revisi una persona, expressar el vostre punt de vista i impugnar la decisió.',
};

/** Catalan, the part that comes with disclosures. */
const disclosures$g = {
    ...contacts$f,
    'tell.site': 'aquest web',
    'tell.tabs': 'Els enllaços a altres empreses s’obren en una pestanya nova.',
    'tell.cookie': 'Què és una galeta?',
    'tell.personal': 'En aquest web, les adreces IP i els identificadors que hi ha en galetes es consideren dades personals.',
    'tell.impersonal': 'En aquest web, els identificadors que hi ha en galetes no es consideren per si sols dades personals.',
    'tell.choices': 'Les vostres eleccions',
    'tell.unanswered': 'Encara no heu triat.',
    'tell.change': 'Veure o canviar les vostres eleccions',
    'tell.services': 'Galetes i serveis, per finalitat',
    'tell.without': 'Si es desactiva: {effect}',
    'tell.unused': 'Aquest web no indica cap servei per a aquesta finalitat.',
    'tell.choice': 'La vostra elecció',
    'tell.formerly': 'Abans: {names}',
    'tell.allowed': 'Ho heu permès.',
    'tell.refused': 'Ho heu rebutjat.',
    'tell.on': 'Activat. No respondre compta com un sí; podeu rebutjar-ho.',
    'tell.off': 'Desactivat, tret que ho permeteu.',
    'tell.barred': 'Desactivat: a l’edat que consta de vós en aquest web, la llei no us deixa permetre-ho pel vostre compte.',
    'tell.country': 'País',
    'tell.role': 'Per compte de qui',
    'tell.processor': 'El destinatari tracta les dades per compte d’aquest web.',
    'tell.first': 'Galetes i emmagatzematge propis',
    'tell.third': 'Galetes i emmagatzematge de tercers',
    'tell.access.own': 'Es desa al domini d’aquest web; ho poden llegir els scripts que s’executen a les seves pàgines.',
    'tell.access.domain': 'La galeta es desa per a {domain}: la poden llegir tots els webs d’aquest domini i els scripts que s’executen a les seves pàgines. La resta es desa al domini d’aquest web; la poden llegir els scripts que s’executen a les seves pàgines.',
    'tell.access.first': 'Es desen al domini d’aquest web; els scripts que s’executen a les seves pàgines els poden llegir, també els de l’empresa {company}.',
    'tell.access.third': 'Es desen en un domini de l’empresa {company}, que els pot llegir. Aquest web no els pot llegir ni esborrar.',
    'tell.links': 'Enllaços',
    'tell.opt-out': 'Exclusió (opt-out)',
    'tell.refusal': 'Si ho rebutgeu aquí, les pàgines d’aquest web que obriu a partir de llavors no inicien el servei. Si l’adreça d’un dels seus fitxers figura en el codi font d’una pàgina, és possible que el vostre navegador demani igualment aquest fitxer: llavors el servei rep la vostra adreça IP, el tipus de navegador, l’adreça d’aquest web i les galetes del seu propi domini.',
    'tell.abroad': 'Les empreses indicades aquí es troben en aquests països o regions: {countries}',
    'tell.automatic': 'El que es recull automàticament',
    'tell.automatic.about': 'Amb cada pàgina, el servidor d’aquest web i el de cada empresa de la qual es carrega contingut reben del vostre navegador el següent:',
    'tell.automatic.address': 'l’adreça IP i el número de port',
    'tell.automatic.page': 'la pàgina que es demana, quan, i la pàgina que hi ha portat',
    'tell.automatic.cookies': 'les galetes desades per al domini d’aquest servidor',
    'tell.automatic.device': 'el navegador, el sistema operatiu, el tipus de dispositiu i la llengua',
    'tell.automatic.limits': 'Els navegadors ho envien per si mateixos, de manera que cap elecció en aquesta pàgina no ho pot impedir per a aquest web. Les altres empreses ho reben quan es carrega el seu contingut.',
    'tell.browser': 'Les galetes i la configuració del vostre navegador',
    'tell.browser.choose': 'La majoria de navegadors us permeten triar:',
    'tell.browser.all': 'acceptar totes les galetes',
    'tell.browser.none': 'rebutjar totes les galetes',
    'tell.browser.ask': 'rebre un avís quan arribi una galeta (no tots els navegadors ho ofereixen)',
    'tell.browser.pages': 'On trobar la configuració',
    'tell.browser.yours': '{name} (el navegador que sembla que utilitzeu)',
    'tell.browser.other': 'Si utilitzeu un altre navegador, consulteu-ne el menú d’ajuda.',
    'tell.notice': 'Serveis de publicitat i historial de les vostres visites',
    'tell.notice.use': 'Aquest web utilitza serveis de distribució d’anuncis d’aquestes empreses: {companies}. Mitjançant galetes i identificadors publicitaris, poden obtenir i utilitzar l’historial de les vostres visites i accions.',
    'tell.notice.policy': 'Cada empresa tracta aquesta informació segons la seva pròpia política de privacitat.',
    'tell.notice.opt-out': 'Podeu aturar l’ús d’aquesta informació per a la distribució d’anuncis a les pàgines d’exclusió de les empreses. Allà s’indica què abasta cadascuna (aquest navegador o un compte) i quant dura.',
    'tell.notice.stop': 'A la configuració de galetes d’aquest web podeu aturar la recollida mitjançant aquests serveis. A la configuració del vostre navegador es poden rebutjar les galetes.',
    'tell.sources': 'Informació d’altres fonts',
    'tell.communications': 'Anàlisi de missatges',
    'tell.erasure': 'El que no es pot suprimir',
    'tell.authorities': 'Comunicació a les autoritats',
    'tell.hosting': 'On s’allotja aquest web',
    'tell.more': 'Més informació',
    'tell.external': 'Transmissió externa',
    'tell.external.about': 'Les pàgines d’aquest web contenen programes que fan que el vostre navegador enviï informació als serveis següents.',
    'tell.external.none': 'Cap dels serveis que indica aquest web no fa que el vostre navegador enviï informació a una altra empresa.',
    'tell.external.sends': 'Informació enviada',
    'tell.external.recipient': 'Destinatari',
    'tell.external.when': 'Quan s’envia',
    'tell.sent.always': 'Quan obriu una pàgina que utilitza el servei.',
    'tell.sent.allowed': 'Quan obriu una pàgina que utilitza el servei. Ho heu permès.',
    'tell.sent.refused': 'Les pàgines que heu obert des que ho vau rebutjar no inicien el servei.',
    'tell.sent.on': 'Quan obriu una pàgina que utilitza el servei, tret que ho rebutgeu. No respondre compta com un sí.',
    'tell.sent.off': 'Quan ho hàgiu permès. Fins llavors, les pàgines d’aquest web no inicien el servei.',
    'tell.external.revised': 'Última revisió: {date}.',
    'tell.external.checked': 'Les dades sobre aquests serveis es van comprovar en aquesta data o després: {date}.',
    'tell.external.without': 'Si es desactiva',
    'tell.external.exempt': 'Com ho classifica aquest web',
    'tell.exempt.necessary': 'Informació necessària perquè la pàgina funcioni.',
    'tell.exempt.first-party-id': 'Un identificador que aquest web ha assignat i que s’envia a aquest web.',
    'tell.exempt.consented': 'Informació que s’envia després que hi hàgiu donat la vostra conformitat.',
    'tell.exempt.opt-out': 'Informació l’enviament de la qual podeu aturar de la manera descrita aquí.',
};

/** Danish, the part about whom visitors can turn to. */
const contacts$e = {
    contact: 'Kontakt',
    'contact.name': 'Virksomhed',
    'contact.department': 'Ansvarlig for personoplysninger',
    'contact.address': 'Adresse',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktformular',
    'contact.dpo': 'Databeskyttelsesrådgiver',
    mail: 'Dine valg om cookies tilmelder dig ikke e-mails.',
    'mail.link': 'Stop eller genoptag e-mails fra os',
    requests: 'Anmodninger til dette websted',
    'requests.refusal': 'Webstedet kan afslå en anmodning. Grunde: {grounds}',
    'requests.notified': 'Hvis det afslår din anmodning, giver det dig besked.',
    'requests.review': 'Hvis en computer alene har truffet en afgørelse om dig, kan du bede om, at et menneske gennemgår den, fremkomme med dine synspunkter og bestride afgørelsen.',
};

/** Danish, the part that comes with disclosures. */
const disclosures$f = {
    ...contacts$e,
    'tell.site': 'dette websted',
    'tell.tabs': 'Links til andre virksomheder åbnes i en ny fane.',
    'tell.cookie': 'Hvad er en cookie?',
    'tell.personal': 'På dette websted regnes identifikatorer i cookies og IP-adresser for personoplysninger.',
    'tell.impersonal': 'På dette websted regnes identifikatorer i cookies ikke i sig selv for personoplysninger.',
    'tell.choices': 'Dine valg',
    'tell.unanswered': 'Du har ikke valgt endnu.',
    'tell.change': 'Se eller ændr dine valg',
    'tell.services': 'Cookies og tjenester efter formål',
    'tell.without': 'Uden det: {effect}',
    'tell.unused': 'Webstedet anfører ingen tjeneste til dette.',
    'tell.choice': 'Dit valg',
    'tell.formerly': 'Tidligere: {names}',
    'tell.allowed': 'Du har tilladt det.',
    'tell.refused': 'Du har afvist det.',
    'tell.on': 'Slået til. Hvis du ikke svarer, tæller det som et ja; du kan afvise det.',
    'tell.off': 'Slået fra, medmindre du tillader det.',
    'tell.barred': 'Slået fra: Med den alder, som webstedet har for dig, må du efter loven ikke selv tillade dette.',
    'tell.country': 'Land',
    'tell.role': 'På hvis vegne',
    'tell.processor': 'Modtageren behandler oplysningerne på vegne af dette websted.',
    'tell.first': 'Førstepartscookies og -lagring',
    'tell.third': 'Tredjepartscookies og -lagring',
    'tell.access.own': 'Gemmes på webstedets domæne; scripts, der kører på dets sider, kan læse det.',
    'tell.access.domain': 'Cookien gemmes for {domain}: Alle websteder under dette domæne og scripts, der kører på deres sider, kan læse den. Resten gemmes på dette websteds domæne; scripts, der kører på dets sider, kan læse det.',
    'tell.access.first': 'Gemmes på webstedets domæne; scripts, der kører på dets sider, herunder scripts fra {company}, kan læse dem.',
    'tell.access.third': 'Gemmes på et domæne, der tilhører {company}, som kan læse dem. Dette websted kan hverken læse eller slette dem.',
    'tell.links': 'Links',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Hvis du afviser det her, startes tjenesten ikke af de sider på webstedet, som du åbner derefter. Hvis adressen på en af dens filer står i en sides kildekode, kan din browser alligevel hente filen: Tjenesten får så din IP-adresse, browserens type, adressen på dette websted og cookies for sit eget domæne.',
    'tell.abroad': 'De virksomheder, der er anført her, befinder sig i disse lande eller regioner: {countries}',
    'tell.automatic': 'Hvad der indsamles automatisk',
    'tell.automatic.about': 'Ved hver side får webstedets server og serveren hos enhver virksomhed, hvis indhold indlæses, følgende fra din browser:',
    'tell.automatic.address': 'IP-adresse og portnummer',
    'tell.automatic.page': 'den side, der bedes om, hvornår, og den side, der førte dertil',
    'tell.automatic.cookies': 'de cookies, der er gemt for den pågældende servers domæne',
    'tell.automatic.device': 'browser, operativsystem, type af enhed og sprog',
    'tell.automatic.limits': 'Browsere sender dette af sig selv, så intet valg på denne side kan forhindre det for dette websted. De andre virksomheder får det, når deres indhold indlæses.',
    'tell.browser': 'Cookies og indstillingerne i din browser',
    'tell.browser.choose': 'I de fleste browsere kan du vælge:',
    'tell.browser.all': 'at tillade alle cookies',
    'tell.browser.none': 'at afvise alle cookies',
    'tell.browser.ask': 'at få besked, når en cookie modtages (ikke alle browsere har dette)',
    'tell.browser.pages': 'Hvor du finder indstillingerne',
    'tell.browser.yours': '{name} (den browser, du ser ud til at bruge)',
    'tell.browser.other': 'Se hjælpemenuen, hvis du bruger en anden browser.',
    'tell.notice': 'Annoncetjenester og historikken over dine besøg',
    'tell.notice.use': 'Webstedet bruger annonceleveringstjenester fra {companies}. Gennem cookies og annonceidentifikatorer kan disse virksomheder få og bruge historikken over dine besøg og handlinger.',
    'tell.notice.policy': 'Hver virksomhed behandler disse oplysninger efter sin egen privatlivspolitik.',
    'tell.notice.opt-out': 'Du kan stoppe brugen af disse oplysninger til annoncelevering på virksomhedernes opt-out-sider. Dér står, hvad hver af dem omfatter (denne browser eller en konto), og hvor længe det gælder.',
    'tell.notice.stop': 'I webstedets cookieindstillinger kan du stoppe indsamlingen gennem disse tjenester. I indstillingerne i din browser kan cookies afvises.',
    'tell.sources': 'Oplysninger fra andre kilder',
    'tell.communications': 'Analyse af beskeder',
    'tell.erasure': 'Hvad der ikke kan slettes',
    'tell.authorities': 'Videregivelse til myndigheder',
    'tell.hosting': 'Hvor webstedet hostes',
    'tell.more': 'Flere oplysninger',
    'tell.external': 'Ekstern overførsel',
    'tell.external.about': 'Webstedet har programmer på sine sider, som får din browser til at sende oplysninger til følgende tjenester.',
    'tell.external.none': 'Ingen af de tjenester, som webstedet anfører, får din browser til at sende oplysninger til en anden virksomhed.',
    'tell.external.sends': 'Oplysninger, der sendes',
    'tell.external.recipient': 'Modtager',
    'tell.external.when': 'Hvornår de sendes',
    'tell.sent.always': 'Når du åbner en side, der bruger tjenesten.',
    'tell.sent.allowed': 'Når du åbner en side, der bruger tjenesten. Du har tilladt det.',
    'tell.sent.refused': 'Sider, som du har åbnet, siden du afviste det, starter ikke tjenesten.',
    'tell.sent.on': 'Når du åbner en side, der bruger tjenesten, medmindre du afviser det. Hvis du ikke svarer, tæller det som et ja.',
    'tell.sent.off': 'Når du har tilladt det. Indtil da starter webstedets sider ikke tjenesten.',
    'tell.external.revised': 'Senest ændret den {date}.',
    'tell.external.checked': 'Oplysningerne om disse tjenester blev kontrolleret den {date} eller senere.',
    'tell.external.without': 'Uden det',
    'tell.external.exempt': 'Hvordan webstedet klassificerer det',
    'tell.exempt.necessary': 'Oplysninger, der er nødvendige, for at siden fungerer.',
    'tell.exempt.first-party-id': 'En identifikator, som webstedet har givet, og som sendes til webstedet.',
    'tell.exempt.consented': 'Oplysninger, der sendes, efter at du har sagt ja.',
    'tell.exempt.opt-out': 'Oplysninger, som du kan stoppe afsendelsen af på den måde, der er beskrevet her.',
};

/** German, the part about whom visitors can turn to. */
const contacts$d = {
    contact: 'Kontakt',
    'contact.name': 'Unternehmen',
    'contact.department': 'Zuständig für personenbezogene Daten',
    'contact.address': 'Anschrift',
    'contact.email': 'E-Mail',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktformular',
    'contact.dpo': 'Datenschutzbeauftragter',
    mail: 'Mit Ihrer Auswahl zu Cookies abonnieren Sie keine E-Mails.',
    'mail.link': 'E-Mails von uns abbestellen oder wieder bestellen',
    requests: 'Anträge an diese Website',
    'requests.refusal': 'Diese Website kann einen Antrag ablehnen. Gründe: {grounds}',
    'requests.notified': 'Lehnt sie Ihren Antrag ab, teilt sie Ihnen das mit.',
    'requests.review': 'Hat allein ein Computer eine Entscheidung über Sie getroffen, können Sie verlangen, dass ein Mensch sie überprüft, Ihren Standpunkt darlegen und die Entscheidung anfechten.',
};

/** German, the part that comes with disclosures. */
const disclosures$e = {
    ...contacts$d,
    'tell.site': 'diese Website',
    'tell.tabs': 'Links zu anderen Unternehmen öffnen sich in einem neuen Tab.',
    'tell.cookie': 'Was ist ein Cookie?',
    'tell.personal': 'Auf dieser Website gelten IP-Adressen und Kennungen in Cookies als personenbezogene Daten.',
    'tell.impersonal': 'Auf dieser Website gelten Kennungen in Cookies für sich allein nicht als personenbezogene Daten.',
    'tell.choices': 'Ihre Auswahl',
    'tell.unanswered': 'Sie haben noch keine Auswahl getroffen.',
    'tell.change': 'Auswahl ansehen oder ändern',
    'tell.services': 'Cookies und Dienste nach Zweck',
    'tell.without': 'Wenn ausgeschaltet: {effect}',
    'tell.unused': 'Diese Website führt dafür keinen Dienst auf.',
    'tell.choice': 'Ihre Auswahl',
    'tell.formerly': 'Früher: {names}',
    'tell.allowed': 'Sie haben es erlaubt.',
    'tell.refused': 'Sie haben es abgelehnt.',
    'tell.on': 'An. Wenn Sie nicht antworten, gilt das als Ja; Sie können ablehnen.',
    'tell.off': 'Aus, sofern Sie es nicht erlauben.',
    'tell.barred': 'Aus: Mit dem Alter, das dieser Website für Sie vorliegt, dürfen Sie das nach dem Gesetz nicht selbst erlauben.',
    'tell.country': 'Land',
    'tell.role': 'In wessen Auftrag',
    'tell.processor': 'Der Empfänger verarbeitet die Daten im Auftrag dieser Website.',
    'tell.first': 'Erstanbieter-Cookies und -Speicher',
    'tell.third': 'Drittanbieter-Cookies und -Speicher',
    'tell.access.own': 'Auf der Domain dieser Website gespeichert; Skripte, die auf ihren Seiten laufen, können es lesen.',
    'tell.access.domain': 'Das Cookie ist für {domain} gespeichert: Jede Website unter dieser Domain und Skripte, die auf deren Seiten laufen, können es lesen. Das Übrige ist auf der Domain dieser Website gespeichert; Skripte, die auf ihren Seiten laufen, können es lesen.',
    'tell.access.first': 'Auf der Domain dieser Website gespeichert; Skripte, die auf ihren Seiten laufen, darunter die von {company}, können sie lesen.',
    'tell.access.third': 'Auf einer Domain von {company} gespeichert; dieses Unternehmen kann sie lesen. Diese Website kann sie weder lesen noch löschen.',
    'tell.links': 'Links',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Wenn Sie hier ablehnen, starten Seiten dieser Website, die Sie danach öffnen, den Dienst nicht. Steht die Adresse einer seiner Dateien im Quelltext einer Seite, kann Ihr Browser diese Datei trotzdem anfordern: Der Dienst erhält dann Ihre IP-Adresse, die Art des Browsers, die Adresse dieser Website und die Cookies seiner eigenen Domain.',
    'tell.abroad': 'Die hier aufgeführten Unternehmen befinden sich in diesen Ländern oder Regionen: {countries}',
    'tell.automatic': 'Was automatisch erhoben wird',
    'tell.automatic.about': 'Bei jeder Seite erhalten der Server dieser Website und der jedes Unternehmens, dessen Inhalte geladen werden, Folgendes von Ihrem Browser:',
    'tell.automatic.address': 'IP-Adresse und Portnummer',
    'tell.automatic.page': 'die angeforderte Seite, den Zeitpunkt und die Seite, die dorthin geführt hat',
    'tell.automatic.cookies': 'die Cookies, die für die Domain dieses Servers gespeichert sind',
    'tell.automatic.device': 'Browser, Betriebssystem, Art des Geräts und Sprache',
    'tell.automatic.limits': 'Browser senden das von sich aus; daher kann keine Auswahl auf dieser Seite es für diese Website verhindern. Die anderen Unternehmen erhalten es, wenn ihre Inhalte geladen werden.',
    'tell.browser': 'Cookies und die Einstellungen Ihres Browsers',
    'tell.browser.choose': 'Die meisten Browser lassen Ihnen die Wahl:',
    'tell.browser.all': 'alle Cookies annehmen',
    'tell.browser.none': 'alle Cookies ablehnen',
    'tell.browser.ask': 'benachrichtigt werden, wenn ein Cookie eintrifft (das kann nicht jeder Browser)',
    'tell.browser.pages': 'Wo Sie die Einstellungen finden',
    'tell.browser.yours': '{name} (der Browser, den Sie anscheinend verwenden)',
    'tell.browser.other': 'Zu anderen Browsern siehe deren Hilfe-Menü.',
    'tell.notice': 'Werbedienste und der Verlauf Ihrer Besuche',
    'tell.notice.use': 'Diese Website verwendet Dienste von {companies} zur Auslieferung von Werbung. Dort kann der Verlauf Ihrer Besuche und Handlungen über Cookies und Werbekennungen erhoben und verwendet werden.',
    'tell.notice.policy': 'Jedes Unternehmen verarbeitet diese Informationen nach seiner eigenen Datenschutzerklärung.',
    'tell.notice.opt-out': 'Die Verwendung dieser Informationen für die Auslieferung von Werbung können Sie auf den Opt-out-Seiten der Unternehmen beenden. Was die jeweilige Seite umfasst (diesen Browser oder ein Konto) und wie lange das gilt, steht dort.',
    'tell.notice.stop': 'In den Cookie-Einstellungen dieser Website können Sie die Erhebung durch diese Dienste beenden. In den Einstellungen Ihres Browsers lassen sich Cookies ablehnen.',
    'tell.sources': 'Informationen aus anderen Quellen',
    'tell.communications': 'Auswertung von Nachrichten',
    'tell.erasure': 'Was nicht gelöscht werden kann',
    'tell.authorities': 'Offenlegung gegenüber Behörden',
    'tell.hosting': 'Wo diese Website gehostet wird',
    'tell.more': 'Weitere Informationen',
    'tell.external': 'Externe Übermittlung',
    'tell.external.about': 'Die Seiten dieser Website enthalten Programme, die Ihren Browser Informationen an die folgenden Dienste senden lassen.',
    'tell.external.none': 'Keiner der Dienste, die diese Website aufführt, lässt Ihren Browser Informationen an ein anderes Unternehmen senden.',
    'tell.external.sends': 'Gesendete Informationen',
    'tell.external.recipient': 'Empfänger',
    'tell.external.when': 'Wann gesendet wird',
    'tell.sent.always': 'Wenn Sie eine Seite öffnen, die den Dienst verwendet.',
    'tell.sent.allowed': 'Wenn Sie eine Seite öffnen, die den Dienst verwendet. Sie haben es erlaubt.',
    'tell.sent.refused': 'Seiten, die Sie seit Ihrer Ablehnung geöffnet haben, starten den Dienst nicht.',
    'tell.sent.on': 'Wenn Sie eine Seite öffnen, die den Dienst verwendet, sofern Sie dies nicht ablehnen. Wenn Sie nicht antworten, gilt das als Ja.',
    'tell.sent.off': 'Sobald Sie es erlauben. Bis dahin starten Seiten dieser Website den Dienst nicht.',
    'tell.external.revised': 'Zuletzt geändert am {date}.',
    'tell.external.checked': 'Die Angaben zu diesen Diensten wurden am {date} oder später geprüft.',
    'tell.external.without': 'Wenn ausgeschaltet',
    'tell.external.exempt': 'Wie diese Website es einordnet',
    'tell.exempt.necessary': 'Informationen, die nötig sind, damit die Seite funktioniert.',
    'tell.exempt.first-party-id': 'Eine Kennung, die diese Website vergeben hat und die an diese Website gesendet wird.',
    'tell.exempt.consented': 'Informationen, die gesendet werden, nachdem Sie zugestimmt haben.',
    'tell.exempt.opt-out': 'Informationen, deren Senden Sie auf die hier beschriebene Weise beenden können.',
};

/** Spanish, the part about whom visitors can turn to. */
const contacts$c = {
    contact: 'Contacto',
    'contact.name': 'Empresa',
    'contact.department': 'A cargo de los datos personales',
    'contact.address': 'Dirección',
    'contact.email': 'Correo electrónico',
    'contact.tel': 'Teléfono',
    'contact.form': 'Formulario de contacto',
    'contact.dpo': 'Delegado de protección de datos',
    mail: 'Lo que elija sobre las cookies no le suscribe a ningún correo electrónico.',
    'mail.link': 'Dejar de recibir nuestros correos o volver a recibirlos',
    requests: 'Solicitudes a este sitio',
    'requests.refusal': 'Este sitio puede denegar una solicitud. Motivos: {grounds}',
    'requests.notified': 'Si deniega su solicitud, se lo comunica.',
    'requests.review': 'Cuando un sistema informático haya tomado por sí solo una decisión sobre usted, puede pedir que la revise una persona, expresar su punto de vista e impugnar la decisión.',
};

/** Spanish, the part that comes with disclosures. */
const disclosures$d = {
    ...contacts$c,
    'tell.site': 'este sitio',
    'tell.tabs': 'Los enlaces a otras empresas se abren en una pestaña nueva.',
    'tell.cookie': '¿Qué es una cookie?',
    'tell.personal': 'En este sitio, las direcciones IP y los identificadores contenidos en cookies se consideran datos personales.',
    'tell.impersonal': 'En este sitio, los identificadores contenidos en cookies no se consideran por sí solos datos personales.',
    'tell.choices': 'Sus elecciones',
    'tell.unanswered': 'Todavía no ha elegido.',
    'tell.change': 'Ver o cambiar sus elecciones',
    'tell.services': 'Cookies y servicios, por finalidad',
    'tell.without': 'Si se desactiva: {effect}',
    'tell.unused': 'Este sitio no indica ningún servicio para esta finalidad.',
    'tell.choice': 'Su elección',
    'tell.formerly': 'Antes: {names}',
    'tell.allowed': 'Usted lo ha permitido.',
    'tell.refused': 'Usted lo ha rechazado.',
    'tell.on': 'Activado. No responder cuenta como un sí; puede rechazarlo.',
    'tell.off': 'Desactivado, salvo que usted lo permita.',
    'tell.barred': 'Desactivado: a la edad que consta en este sitio sobre usted, la ley no le deja permitirlo por su cuenta.',
    'tell.country': 'País',
    'tell.role': 'Por cuenta de quién',
    'tell.processor': 'El destinatario trata los datos por cuenta de este sitio.',
    'tell.first': 'Cookies y almacenamiento propios',
    'tell.third': 'Cookies y almacenamiento de terceros',
    'tell.access.own': 'Se guarda en el dominio de este sitio; pueden leerlo los scripts que se ejecutan en sus páginas.',
    'tell.access.domain': 'La cookie se guarda para {domain}: pueden leerla todos los sitios de ese dominio y los scripts que se ejecutan en sus páginas. El resto se guarda en el dominio de este sitio; pueden leerlo los scripts que se ejecutan en sus páginas.',
    'tell.access.first': 'Se guardan en el dominio de este sitio; pueden leerlos los scripts que se ejecutan en sus páginas, entre ellos los de {company}.',
    'tell.access.third': 'Se guardan en un dominio de {company}, y esta empresa puede leerlos. Este sitio no puede leerlos ni borrarlos.',
    'tell.links': 'Enlaces',
    'tell.opt-out': 'Exclusión (opt-out)',
    'tell.refusal': 'Si lo rechaza aquí, las páginas de este sitio que abra a partir de entonces no inician el servicio. Si la dirección de uno de sus archivos figura en el código fuente de una página, es posible que su navegador pida ese archivo de todos modos: el servicio recibe entonces su dirección IP, el tipo de navegador, la dirección de este sitio y las cookies de su propio dominio.',
    'tell.abroad': 'Las empresas indicadas aquí se encuentran en estos países o regiones: {countries}',
    'tell.automatic': 'Lo que se recoge automáticamente',
    'tell.automatic.about': 'Con cada página, el servidor de este sitio y el de cada empresa cuyo contenido se carga reciben de su navegador lo siguiente:',
    'tell.automatic.address': 'la dirección IP y el número de puerto',
    'tell.automatic.page': 'la página que se pide, cuándo, y la página que llevó a ella',
    'tell.automatic.cookies': 'las cookies guardadas para el dominio de ese servidor',
    'tell.automatic.device': 'el navegador, el sistema operativo, el tipo de dispositivo y el idioma',
    'tell.automatic.limits': 'Los navegadores lo envían por sí mismos, de modo que ninguna elección en esta página puede impedirlo para este sitio. Las demás empresas lo reciben cuando se carga su contenido.',
    'tell.browser': 'Las cookies y la configuración de su navegador',
    'tell.browser.choose': 'La mayoría de los navegadores le permiten elegir:',
    'tell.browser.all': 'aceptar todas las cookies',
    'tell.browser.none': 'rechazar todas las cookies',
    'tell.browser.ask': 'recibir un aviso cuando llegue una cookie (no todos los navegadores lo ofrecen)',
    'tell.browser.pages': 'Dónde encontrar la configuración',
    'tell.browser.yours': '{name} (el navegador que usted parece usar)',
    'tell.browser.other': 'Si usa otro navegador, consulte su menú de ayuda.',
    'tell.notice': 'Servicios de publicidad e historial de sus visitas',
    'tell.notice.use': 'Este sitio usa servicios de distribución de anuncios de {companies}. Mediante cookies e identificadores publicitarios, allí se puede obtener y usar el historial de sus visitas y acciones.',
    'tell.notice.policy': 'Cada empresa trata esta información según su propia política de privacidad.',
    'tell.notice.opt-out': 'Puede detener el uso de esta información para la distribución de anuncios en las páginas de exclusión de las empresas. Allí se indica qué abarca cada una (este navegador o una cuenta) y cuánto dura.',
    'tell.notice.stop': 'En la configuración de cookies de este sitio puede detener la recogida mediante estos servicios. En la configuración de su navegador se pueden rechazar las cookies.',
    'tell.sources': 'Información de otras fuentes',
    'tell.communications': 'Análisis de mensajes',
    'tell.erasure': 'Lo que no se puede suprimir',
    'tell.authorities': 'Comunicación a las autoridades',
    'tell.hosting': 'Dónde se aloja este sitio',
    'tell.more': 'Más información',
    'tell.external': 'Transmisión externa',
    'tell.external.about': 'Las páginas de este sitio contienen programas que hacen que su navegador envíe información a los siguientes servicios.',
    'tell.external.none': 'Ninguno de los servicios que indica este sitio hace que su navegador envíe información a otra empresa.',
    'tell.external.sends': 'Información enviada',
    'tell.external.recipient': 'Destinatario',
    'tell.external.when': 'Cuándo se envía',
    'tell.sent.always': 'Cuando abre una página que usa el servicio.',
    'tell.sent.allowed': 'Cuando abre una página que usa el servicio. Usted lo ha permitido.',
    'tell.sent.refused': 'Las páginas que ha abierto desde que lo rechazó no inician el servicio.',
    'tell.sent.on': 'Cuando abre una página que usa el servicio, salvo que usted lo rechace. No responder cuenta como un sí.',
    'tell.sent.off': 'Una vez que usted lo permita. Hasta entonces, las páginas de este sitio no inician el servicio.',
    'tell.external.revised': 'Última revisión: {date}.',
    'tell.external.checked': 'Los datos sobre estos servicios se comprobaron en esta fecha o después: {date}.',
    'tell.external.without': 'Si se desactiva',
    'tell.external.exempt': 'Cómo lo clasifica este sitio',
    'tell.exempt.necessary': 'Información necesaria para que la página funcione.',
    'tell.exempt.first-party-id': 'Un identificador que este sitio ha asignado y que se envía a este sitio.',
    'tell.exempt.consented': 'Información que se envía después de que usted haya dado su conformidad.',
    'tell.exempt.opt-out': 'Información cuyo envío puede detener de la forma descrita aquí.',
};

/** Estonian, the part about whom visitors can turn to. */
const contacts$b = {
    contact: 'Kontakt',
    'contact.name': 'Ettevõte',
    'contact.department': 'Isikuandmete eest vastutab',
    'contact.address': 'Aadress',
    'contact.email': 'E-post',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktivorm',
    'contact.dpo': 'Andmekaitsespetsialist',
    mail: 'Teie küpsiste valik ei telli teile e-kirju.',
    'mail.link': 'Lõpetage või taastage meie e-kirjade saamine',
    requests: 'Taotlused sellele saidile',
    'requests.refusal': 'Sait võib taotluse rahuldamisest keelduda. Alused: {grounds}',
    'requests.notified': 'Kui sait teie taotluse rahuldamisest keeldub, teatab ta sellest teile.',
    'requests.review': 'Kui arvuti on üksi teinud teid puudutava otsuse, võite taotleda, et selle vaataks üle inimene, väljendada oma seisukohta ja otsuse vaidlustada.',
};

/** Estonian, the part that comes with disclosures. */
const disclosures$c = {
    ...contacts$b,
    'tell.site': 'see sait',
    'tell.tabs': 'Lingid teiste ettevõtete juurde avanevad uuel vahelehel.',
    'tell.cookie': 'Mis on küpsis?',
    'tell.personal': 'Sellel saidil loetakse küpsistes olevaid identifikaatoreid ja IP-aadresse isikuandmeteks.',
    'tell.impersonal': 'Sellel saidil ei loeta küpsistes olevaid identifikaatoreid iseenesest isikuandmeteks.',
    'tell.choices': 'Teie valikud',
    'tell.unanswered': 'Te ei ole veel valikut teinud.',
    'tell.change': 'Vaadake või muutke oma valikuid',
    'tell.services': 'Küpsised ja teenused otstarbe järgi',
    'tell.without': 'Ilma selleta: {effect}',
    'tell.unused': 'Sait ei nimeta selle jaoks ühtegi teenust.',
    'tell.choice': 'Teie valik',
    'tell.formerly': 'Varem: {names}',
    'tell.allowed': 'Olete selle lubanud.',
    'tell.refused': 'Olete selle keelanud.',
    'tell.on': 'Sees. Kui te ei vasta, loetakse see jah-vastuseks; te võite selle keelata.',
    'tell.off': 'Väljas, kui te seda ei luba.',
    'tell.barred': 'Väljas: selle vanuse järgi, mis sellel saidil teie kohta on, ei tohi te seda seaduse kohaselt ise lubada.',
    'tell.country': 'Riik',
    'tell.role': 'Kelle nimel',
    'tell.processor': 'Vastuvõtja töötleb andmeid selle saidi nimel.',
    'tell.first': 'Esimese osapoole küpsised ja salvestusruum',
    'tell.third': 'Kolmanda osapoole küpsised ja salvestusruum',
    'tell.access.own': 'Salvestatakse selle saidi domeenile; selle lehtedel töötavad skriptid saavad seda lugeda.',
    'tell.access.domain': 'Küpsis salvestatakse domeenile {domain}: kõik selle domeeni saidid ja nende lehtedel töötavad skriptid saavad seda lugeda. Ülejäänu salvestatakse selle saidi domeenile; selle lehtedel töötavad skriptid saavad seda lugeda.',
    'tell.access.first': 'Salvestatakse selle saidi domeenile; selle lehtedel töötavad skriptid, sealhulgas ettevõtte {company} skriptid, saavad neid lugeda.',
    'tell.access.third': 'Salvestatakse ettevõtte {company} domeenile ja ettevõte saab neid lugeda. See sait ei saa neid lugeda ega kustutada.',
    'tell.links': 'Lingid',
    'tell.opt-out': 'Loobumine (opt-out)',
    'tell.refusal': 'Kui te selle siin keelate, ei käivita selle saidi lehed, mille te pärast seda avate, seda teenust. Kui mõne selle faili aadress on lehe lähtekoodis, võib teie brauser seda faili siiski küsida: teenus saab siis teie IP-aadressi, brauseri liigi, selle saidi aadressi ja oma domeeni küpsised.',
    'tell.abroad': 'Siin loetletud ettevõtted asuvad nendes riikides või piirkondades: {countries}',
    'tell.automatic': 'Mida kogutakse automaatselt',
    'tell.automatic.about': 'Iga lehe puhul saavad selle saidi server ja iga sellise ettevõtte server, kelle sisu laaditakse, teie brauserilt järgmise teabe:',
    'tell.automatic.address': 'IP-aadress ja pordi number',
    'tell.automatic.page': 'küsitav leht, aeg ja leht, millelt sinna jõuti',
    'tell.automatic.cookies': 'selle serveri domeenile salvestatud küpsised',
    'tell.automatic.device': 'brauser, operatsioonisüsteem, seadme liik ja keel',
    'tell.automatic.limits': 'Brauserid saadavad selle ise, seega ei saa ükski valik sellel lehel seda selle saidi puhul takistada. Teised ettevõtted saavad selle siis, kui nende sisu laaditakse.',
    'tell.browser': 'Küpsised ja teie brauseri seaded',
    'tell.browser.choose': 'Enamikus brauserites saate valida:',
    'tell.browser.all': 'lubada kõik küpsised',
    'tell.browser.none': 'keelata kõik küpsised',
    'tell.browser.ask': 'saada teade, kui küpsis saabub (kõigis brauserites seda ei ole)',
    'tell.browser.pages': 'Kust seaded leida',
    'tell.browser.yours': '{name} (brauser, mida te näite kasutavat)',
    'tell.browser.other': 'Kui kasutate teist brauserit, vaadake selle abimenüüd.',
    'tell.notice': 'Reklaamiteenused ja teie külastuste ajalugu',
    'tell.notice.use': 'See sait kasutab nende ettevõtete reklaamiedastusteenuseid: {companies}. Küpsiste ja reklaamiidentifikaatorite kaudu võivad ettevõtted saada ja kasutada teie külastuste ja toimingute ajalugu.',
    'tell.notice.policy': 'Iga ettevõte töötleb seda teavet oma privaatsuspoliitika kohaselt.',
    'tell.notice.opt-out': 'Selle teabe kasutamise reklaami edastamiseks saate lõpetada ettevõtete loobumislehtedel. Seal on öeldud, mida igaüks neist hõlmab (seda brauserit või kontot) ja kui kaua see kehtib.',
    'tell.notice.stop': 'Selle saidi küpsiseseadetes saate lõpetada kogumise nende teenuste kaudu. Teie brauseri seadetes saab küpsised keelata.',
    'tell.sources': 'Muudest allikatest saadud teave',
    'tell.communications': 'Sõnumite analüüs',
    'tell.erasure': 'Mida ei saa kustutada',
    'tell.authorities': 'Avaldamine ametiasutustele',
    'tell.hosting': 'Kus seda saiti majutatakse',
    'tell.more': 'Lisateave',
    'tell.external': 'Väline edastamine',
    'tell.external.about': 'Selle saidi lehtedel on programmid, mis panevad teie brauseri saatma teavet järgmistele teenustele.',
    'tell.external.none': 'Ükski teenus, mida see sait nimetab, ei pane teie brauserit saatma teavet teisele ettevõttele.',
    'tell.external.sends': 'Saadetav teave',
    'tell.external.recipient': 'Vastuvõtja',
    'tell.external.when': 'Millal see saadetakse',
    'tell.sent.always': 'Kui avate lehe, mis teenust kasutab.',
    'tell.sent.allowed': 'Kui avate lehe, mis teenust kasutab. Olete selle lubanud.',
    'tell.sent.refused': 'Lehed, mille olete avanud pärast keelamist, ei käivita seda teenust.',
    'tell.sent.on': 'Kui avate lehe, mis teenust kasutab, ja te ei ole seda keelanud. Kui te ei vasta, loetakse see jah-vastuseks.',
    'tell.sent.off': 'Kui olete selle lubanud. Seni ei käivita selle saidi lehed seda teenust.',
    'tell.external.revised': 'Viimati muudetud: {date}.',
    'tell.external.checked': 'Andmeid nende teenuste kohta kontrolliti sel kuupäeval või hiljem: {date}.',
    'tell.external.without': 'Ilma selleta',
    'tell.external.exempt': 'Kuidas see sait seda liigitab',
    'tell.exempt.necessary': 'Teave, mida on vaja lehe toimimiseks.',
    'tell.exempt.first-party-id': 'Identifikaator, mille see sait on andnud ja mis saadetakse sellele saidile.',
    'tell.exempt.consented': 'Teave, mis saadetakse pärast seda, kui olete nõustunud.',
    'tell.exempt.opt-out': 'Teave, mille saatmise saate lõpetada siin kirjeldatud viisil.',
};

/** Finnish, the part about whom visitors can turn to. */
const contacts$a = {
    contact: 'Yhteystiedot',
    'contact.name': 'Yritys',
    'contact.department': 'Henkilötiedoista vastaava',
    'contact.address': 'Osoite',
    'contact.email': 'Sähköposti',
    'contact.tel': 'Puhelin',
    'contact.form': 'Yhteydenottolomake',
    'contact.dpo': 'Tietosuojavastaava',
    mail: 'Evästevalintasi eivät tilaa sinulle sähköpostia.',
    'mail.link': 'Lopeta tai jatka sähköpostien saamista meiltä',
    requests: 'Pyynnöt tälle sivustolle',
    'requests.refusal': 'Sivusto voi kieltäytyä toteuttamasta pyyntöä. Perusteet: {grounds}',
    'requests.notified': 'Jos se kieltäytyy toteuttamasta pyyntöäsi, se ilmoittaa siitä sinulle.',
    'requests.review': 'Jos tietokone on yksin tehnyt sinua koskevan päätöksen, voit pyytää, että ihminen tarkistaa sen, esittää kantasi ja riitauttaa päätöksen.',
};

/** Finnish, the part that comes with disclosures. */
const disclosures$b = {
    ...contacts$a,
    'tell.site': 'tämä sivusto',
    'tell.tabs': 'Linkit muihin yrityksiin avautuvat uuteen välilehteen.',
    'tell.cookie': 'Mikä on eväste?',
    'tell.personal': 'Tällä sivustolla evästeissä olevia tunnisteita ja IP-osoitteita pidetään henkilötietoina.',
    'tell.impersonal': 'Tällä sivustolla evästeissä olevia tunnisteita ei yksinään pidetä henkilötietoina.',
    'tell.choices': 'Valintasi',
    'tell.unanswered': 'Et ole vielä tehnyt valintaa.',
    'tell.change': 'Katso tai muuta valintojasi',
    'tell.services': 'Evästeet ja palvelut käyttötarkoituksittain',
    'tell.without': 'Ilman tätä: {effect}',
    'tell.unused': 'Sivusto ei ilmoita tähän tarkoitukseen yhtään palvelua.',
    'tell.choice': 'Valintasi',
    'tell.formerly': 'Aiemmin: {names}',
    'tell.allowed': 'Olet sallinut tämän.',
    'tell.refused': 'Olet kieltänyt tämän.',
    'tell.on': 'Käytössä. Jos et vastaa, se tulkitaan myöntäväksi vastaukseksi; voit kieltää tämän.',
    'tell.off': 'Pois käytöstä, ellet salli tätä.',
    'tell.barred': 'Pois käytöstä: sivuston tiedossa olevan ikäsi vuoksi et lain mukaan voi itse sallia tätä.',
    'tell.country': 'Maa',
    'tell.role': 'Kenen lukuun',
    'tell.processor': 'Vastaanottaja käsittelee tietoja tämän sivuston lukuun.',
    'tell.first': 'Ensimmäisen osapuolen evästeet ja tallennus',
    'tell.third': 'Kolmannen osapuolen evästeet ja tallennus',
    'tell.access.own': 'Tallennetaan tämän sivuston verkkotunnukseen; sen sivuilla toimivat skriptit voivat lukea sen.',
    'tell.access.domain': 'Eväste tallennetaan verkkotunnukselle {domain}: kaikki sen alaiset sivustot ja niiden sivuilla toimivat skriptit voivat lukea sen. Muut tallennetaan tämän sivuston verkkotunnukseen; sen sivuilla toimivat skriptit voivat lukea ne.',
    'tell.access.first': 'Tallennetaan tämän sivuston verkkotunnukseen; sen sivuilla toimivat skriptit, myös yrityksen {company} skriptit, voivat lukea ne.',
    'tell.access.third': 'Tallennetaan yrityksen {company} verkkotunnukseen, ja yritys voi lukea ne. Tämä sivusto ei voi lukea eikä poistaa niitä.',
    'tell.links': 'Linkit',
    'tell.opt-out': 'Kieltäytyminen (opt-out)',
    'tell.refusal': 'Jos kiellät tämän täällä, sen jälkeen avaamasi tämän sivuston sivut eivät käynnistä palvelua. Jos palvelun jonkin tiedoston osoite on sivun lähdekoodissa, selaimesi voi silti pyytää tiedostoa: palvelu saa tällöin IP-osoitteesi, selaimen tyypin, tämän sivuston osoitteen ja oman verkkotunnuksensa evästeet.',
    'tell.abroad': 'Tässä luetellut yritykset sijaitsevat näissä maissa tai näillä alueilla: {countries}',
    'tell.automatic': 'Mitä kerätään automaattisesti',
    'tell.automatic.about': 'Jokaisen sivun yhteydessä tämän sivuston palvelin ja jokaisen sellaisen yrityksen palvelin, jonka sisältöä ladataan, saavat selaimeltasi seuraavat tiedot:',
    'tell.automatic.address': 'IP-osoite ja porttinumero',
    'tell.automatic.page': 'pyydetty sivu, ajankohta ja sivu, jolta tultiin',
    'tell.automatic.cookies': 'kyseisen palvelimen verkkotunnukselle tallennetut evästeet',
    'tell.automatic.device': 'selain, käyttöjärjestelmä, laitteen tyyppi ja kieli',
    'tell.automatic.limits': 'Selaimet lähettävät nämä itsestään, joten mikään tämän sivun valinta ei voi estää sitä tämän sivuston osalta. Muut yritykset saavat ne, kun niiden sisältöä ladataan.',
    'tell.browser': 'Evästeet ja selaimesi asetukset',
    'tell.browser.choose': 'Useimmissa selaimissa voit:',
    'tell.browser.all': 'sallia kaikki evästeet',
    'tell.browser.none': 'kieltää kaikki evästeet',
    'tell.browser.ask': 'saada ilmoituksen, kun eväste vastaanotetaan (ei kaikissa selaimissa)',
    'tell.browser.pages': 'Mistä asetukset löytyvät',
    'tell.browser.yours': '{name} (selain, jota näytät käyttävän)',
    'tell.browser.other': 'Jos käytät muuta selainta, katso sen ohjevalikkoa.',
    'tell.notice': 'Mainospalvelut ja käyntihistoriasi',
    'tell.notice.use': 'Tämä sivusto käyttää näiden yritysten mainosjakelupalveluja: {companies}. Yritykset voivat saada ja käyttää käyntiesi ja toimintasi historiaa evästeiden ja mainostunnisteiden avulla.',
    'tell.notice.policy': 'Kukin yritys käsittelee näitä tietoja oman tietosuojaselosteensa mukaisesti.',
    'tell.notice.opt-out': 'Voit lopettaa näiden tietojen käytön mainosten jakelussa yritysten kieltäytymissivuilla. Niillä kerrotaan, mitä kukin kattaa (tämän selaimen vai tilin) ja kuinka kauan se on voimassa.',
    'tell.notice.stop': 'Tämän sivuston evästeasetuksissa voit lopettaa tietojen keräämisen näiden palvelujen kautta. Selaimesi asetuksissa voi kieltää evästeet.',
    'tell.sources': 'Muista lähteistä saadut tiedot',
    'tell.communications': 'Viestien analysointi',
    'tell.erasure': 'Mitä ei voi poistaa',
    'tell.authorities': 'Luovutus viranomaisille',
    'tell.hosting': 'Missä sivustoa ylläpidetään',
    'tell.more': 'Lisätietoja',
    'tell.external': 'Ulkoinen tiedonsiirto',
    'tell.external.about': 'Tämän sivuston sivuilla on ohjelmia, jotka saavat selaimesi lähettämään tietoja seuraaville palveluille.',
    'tell.external.none': 'Mikään tämän sivuston ilmoittamista palveluista ei saa selaintasi lähettämään tietoja muulle yritykselle.',
    'tell.external.sends': 'Lähetettävät tiedot',
    'tell.external.recipient': 'Vastaanottaja',
    'tell.external.when': 'Milloin ne lähetetään',
    'tell.sent.always': 'Kun avaat sivun, joka käyttää palvelua.',
    'tell.sent.allowed': 'Kun avaat sivun, joka käyttää palvelua. Olet sallinut sen.',
    'tell.sent.refused': 'Sivut, jotka olet avannut kieltosi jälkeen, eivät käynnistä palvelua.',
    'tell.sent.on': 'Kun avaat sivun, joka käyttää palvelua, ellet kiellä sitä. Jos et vastaa, se tulkitaan myöntäväksi vastaukseksi.',
    'tell.sent.off': 'Kun olet sallinut sen. Siihen asti tämän sivuston sivut eivät käynnistä palvelua.',
    'tell.external.revised': 'Muutettu viimeksi {date}.',
    'tell.external.checked': 'Näitä palveluja koskevat tiedot on tarkistettu {date} tai myöhemmin.',
    'tell.external.without': 'Ilman tätä',
    'tell.external.exempt': 'Miten tämä sivusto luokittelee sen',
    'tell.exempt.necessary': 'Tiedot, jotka ovat tarpeen, jotta sivu toimii.',
    'tell.exempt.first-party-id': 'Tunniste, jonka tämä sivusto on antanut ja joka lähetetään tälle sivustolle.',
    'tell.exempt.consented': 'Tiedot, jotka lähetetään sen jälkeen, kun olet suostunut siihen.',
    'tell.exempt.opt-out': 'Tiedot, joiden lähettämisen voit lopettaa tässä kuvatulla tavalla.',
};

/** French, the part about whom visitors can turn to. */
const contacts$9 = {
    contact: 'Contact',
    'contact.name': 'Entreprise',
    'contact.department': 'Interlocuteur pour les données à caractère personnel',
    'contact.address': 'Adresse',
    'contact.email': 'E-mail',
    'contact.tel': 'Téléphone',
    'contact.form': 'Formulaire de contact',
    'contact.dpo': 'Délégué à la protection des données',
    mail: 'Vos choix en matière de cookies ne vous abonnent à aucun e-mail.',
    'mail.link': 'Ne plus recevoir nos e-mails ou les recevoir à nouveau',
    requests: 'Demandes adressées à ce site',
    'requests.refusal': 'Ce site peut refuser une demande. Motifs : {grounds}',
    'requests.notified': 'S’il refuse votre demande, il vous en informe.',
    'requests.review': 'Lorsqu’un ordinateur a pris seul une décision à votre sujet, vous pouvez demander qu’une personne la réexamine, exprimer votre point de vue et contester la décision.',
};

/** French, the part that comes with disclosures. */
const disclosures$a = {
    ...contacts$9,
    'tell.site': 'ce site',
    'tell.tabs': 'Les liens vers d’autres entreprises s’ouvrent dans un nouvel onglet.',
    'tell.cookie': 'Qu’est-ce qu’un cookie ?',
    'tell.personal': 'Sur ce site, les adresses IP et les identifiants contenus dans les cookies sont considérés comme des données à caractère personnel.',
    'tell.impersonal': 'Sur ce site, les identifiants contenus dans les cookies ne sont pas considérés à eux seuls comme des données à caractère personnel.',
    'tell.choices': 'Vos choix',
    'tell.unanswered': 'Vous n’avez pas encore choisi.',
    'tell.change': 'Voir ou modifier vos choix',
    'tell.services': 'Cookies et services, par finalité',
    'tell.without': 'Si désactivé : {effect}',
    'tell.unused': 'Ce site n’indique aucun service pour cette finalité.',
    'tell.choice': 'Votre choix',
    'tell.formerly': 'Anciennement : {names}',
    'tell.allowed': 'Vous l’avez autorisé.',
    'tell.refused': 'Vous l’avez refusé.',
    'tell.on': 'Activé. L’absence de réponse vaut oui ; vous pouvez refuser.',
    'tell.off': 'Désactivé, sauf si vous l’autorisez.',
    'tell.barred': 'Désactivé : à l’âge que ce site connaît pour vous, la loi ne vous permet pas de l’autoriser vous-même.',
    'tell.country': 'Pays',
    'tell.role': 'Pour le compte de qui',
    'tell.processor': 'Le destinataire traite les données pour le compte de ce site.',
    'tell.first': 'Cookies et stockage internes',
    'tell.third': 'Cookies et stockage tiers',
    'tell.access.own': 'Enregistré sur le domaine de ce site ; les scripts exécutés dans ses pages peuvent le lire.',
    'tell.access.domain': 'Le cookie est enregistré pour {domain} : chaque site de ce domaine et les scripts exécutés dans leurs pages peuvent le lire. Le reste est enregistré sur le domaine de ce site ; les scripts exécutés dans ses pages peuvent le lire.',
    'tell.access.first': 'Enregistrés sur le domaine de ce site ; les scripts exécutés dans ses pages, dont ceux de {company}, peuvent les lire.',
    'tell.access.third': 'Enregistrés sur un domaine de {company} ; cette entreprise peut les lire. Ce site ne peut ni les lire ni les supprimer.',
    'tell.links': 'Liens',
    'tell.opt-out': 'Opposition (opt-out)',
    'tell.refusal': 'Si vous refusez ici, les pages de ce site que vous ouvrez ensuite ne démarrent pas le service. Si l’adresse d’un de ses fichiers figure dans le code source d’une page, votre navigateur peut tout de même demander ce fichier : le service reçoit alors votre adresse IP, le type de navigateur, l’adresse de ce site et les cookies de son propre domaine.',
    'tell.abroad': 'Les entreprises indiquées ici se trouvent dans ces pays ou régions : {countries}',
    'tell.automatic': 'Ce qui est collecté automatiquement',
    'tell.automatic.about': 'À chaque page, le serveur de ce site et celui de chaque entreprise dont un contenu est chargé reçoivent de votre navigateur les éléments suivants :',
    'tell.automatic.address': 'l’adresse IP et le numéro de port',
    'tell.automatic.page': 'la page demandée, le moment de la demande et la page qui y a mené',
    'tell.automatic.cookies': 'les cookies enregistrés pour le domaine de ce serveur',
    'tell.automatic.device': 'le navigateur, le système d’exploitation, le type d’appareil et la langue',
    'tell.automatic.limits': 'Les navigateurs envoient cela d’eux-mêmes : aucun choix sur cette page ne peut donc l’empêcher pour ce site. Les autres entreprises le reçoivent lorsque leur contenu est chargé.',
    'tell.browser': 'Les cookies et les paramètres de votre navigateur',
    'tell.browser.choose': 'La plupart des navigateurs vous laissent le choix :',
    'tell.browser.all': 'accepter tous les cookies',
    'tell.browser.none': 'refuser tous les cookies',
    'tell.browser.ask': 'recevoir un avertissement à l’arrivée d’un cookie (tous les navigateurs ne le proposent pas)',
    'tell.browser.pages': 'Où trouver les paramètres',
    'tell.browser.yours': '{name} (le navigateur que vous semblez utiliser)',
    'tell.browser.other': 'Pour un autre navigateur, consultez son menu Aide.',
    'tell.notice': 'Services publicitaires et historique de vos visites',
    'tell.notice.use': 'Ce site utilise des services de diffusion d’annonces de {companies}. L’historique de vos visites et de vos actions peut y être obtenu et utilisé au moyen de cookies et d’identifiants publicitaires.',
    'tell.notice.policy': 'Chaque entreprise traite ces informations selon sa propre politique de confidentialité.',
    'tell.notice.opt-out': 'Vous pouvez mettre fin à l’utilisation de ces informations pour la diffusion d’annonces sur les pages d’opposition des entreprises. Ce que chacune couvre (ce navigateur ou un compte) et pour combien de temps y est indiqué.',
    'tell.notice.stop': 'Dans les paramètres des cookies de ce site, vous pouvez mettre fin à la collecte par ces services. Les paramètres de votre navigateur permettent de refuser les cookies.',
    'tell.sources': 'Informations provenant d’autres sources',
    'tell.communications': 'Analyse des messages',
    'tell.erasure': 'Ce qui ne peut pas être effacé',
    'tell.authorities': 'Communication aux autorités',
    'tell.hosting': 'Où ce site est hébergé',
    'tell.more': 'Informations complémentaires',
    'tell.external': 'Transmission externe',
    'tell.external.about': 'Les pages de ce site contiennent des programmes qui font envoyer par votre navigateur des informations aux services suivants.',
    'tell.external.none': 'Aucun des services que ce site indique ne fait envoyer par votre navigateur des informations à une autre entreprise.',
    'tell.external.sends': 'Informations envoyées',
    'tell.external.recipient': 'Destinataire',
    'tell.external.when': 'Moment de l’envoi',
    'tell.sent.always': 'Lorsque vous ouvrez une page qui utilise le service.',
    'tell.sent.allowed': 'Lorsque vous ouvrez une page qui utilise le service. Vous l’avez autorisé.',
    'tell.sent.refused': 'Les pages que vous avez ouvertes depuis votre refus ne démarrent pas le service.',
    'tell.sent.on': 'Lorsque vous ouvrez une page qui utilise le service, sauf si vous refusez. L’absence de réponse vaut oui.',
    'tell.sent.off': 'Dès que vous l’autorisez. D’ici là, les pages de ce site ne démarrent pas le service.',
    'tell.external.revised': 'Dernière révision : {date}.',
    'tell.external.checked': 'Les informations sur ces services ont été vérifiées le {date} ou plus tard.',
    'tell.external.without': 'Si désactivé',
    'tell.external.exempt': 'Classement par ce site',
    'tell.exempt.necessary': 'Des informations nécessaires au fonctionnement de la page.',
    'tell.exempt.first-party-id': 'Un identifiant que ce site a attribué et qui est envoyé à ce site.',
    'tell.exempt.consented': 'Des informations envoyées après que vous avez donné votre accord.',
    'tell.exempt.opt-out': 'Des informations à l’envoi desquelles vous pouvez mettre fin de la manière décrite ici.',
};

/** Icelandic, the part about whom visitors can turn to. */
const contacts$8 = {
    contact: 'Hafa samband',
    'contact.name': 'Fyrirtæki',
    'contact.department': 'Umsjón með persónuupplýsingum',
    'contact.address': 'Heimilisfang',
    'contact.email': 'Netfang',
    'contact.tel': 'Sími',
    'contact.form': 'Samskiptaform',
    'contact.dpo': 'Persónuverndarfulltrúi',
    mail: 'Val þitt um vafrakökur skráir þig ekki fyrir neinum tölvupósti.',
    'mail.link': 'Stöðva tölvupóst frá okkur eða fá hann aftur',
    requests: 'Beiðnir til þessa vefs',
    'requests.refusal': 'Vefurinn getur hafnað beiðni. Ástæður: {grounds}',
    'requests.notified': 'Ef hann hafnar beiðni þinni lætur hann þig vita.',
    'requests.review': 'Ef tölva ein hefur tekið ákvörðun um þig getur þú óskað eftir að manneskja fari yfir hana, komið sjónarmiði þínu á framfæri og véfengt ákvörðunina.',
};

/** Icelandic, the part that comes with disclosures. */
const disclosures$9 = {
    ...contacts$8,
    'tell.site': 'þessi vefur',
    'tell.tabs': 'Tenglar á önnur fyrirtæki opnast í nýjum flipa.',
    'tell.cookie': 'Hvað er vafrakaka?',
    'tell.personal': 'Á þessum vef teljast auðkenni í vafrakökum og IP-tölur vera persónuupplýsingar.',
    'tell.impersonal': 'Á þessum vef teljast auðkenni í vafrakökum ein og sér ekki vera persónuupplýsingar.',
    'tell.choices': 'Val þitt',
    'tell.unanswered': 'Þú hefur ekki valið enn.',
    'tell.change': 'Skoða eða breyta vali þínu',
    'tell.services': 'Vafrakökur og þjónustur, eftir tilgangi',
    'tell.without': 'Án þessa: {effect}',
    'tell.unused': 'Vefurinn tilgreinir enga þjónustu fyrir þetta.',
    'tell.choice': 'Val þitt',
    'tell.formerly': 'Áður: {names}',
    'tell.allowed': 'Þú leyfðir þetta.',
    'tell.refused': 'Þú hafnaðir þessu.',
    'tell.on': 'Kveikt. Ef þú svarar ekki telst það já; þú getur hafnað þessu.',
    'tell.off': 'Slökkt, nema þú leyfir þetta.',
    'tell.barred': 'Slökkt: miðað við þann aldur sem þessi vefur hefur fyrir þig máttu samkvæmt lögum ekki leyfa þetta upp á eigin spýtur.',
    'tell.country': 'Land',
    'tell.role': 'Fyrir hönd hvers',
    'tell.processor': 'Viðtakandinn vinnur með gögnin fyrir hönd þessa vefs.',
    'tell.first': 'Vafrakökur og geymsla fyrsta aðila',
    'tell.third': 'Vafrakökur og geymsla þriðja aðila',
    'tell.access.own': 'Geymt á léni þessa vefs; skriftur sem keyra á síðum hans geta lesið það.',
    'tell.access.domain': 'Vafrakakan er geymd fyrir {domain}: allir vefir á því léni, og skriftur sem keyra á síðum þeirra, geta lesið hana. Annað er geymt á léni þessa vefs; skriftur sem keyra á síðum hans geta lesið það.',
    'tell.access.first': 'Geymt á léni þessa vefs; skriftur sem keyra á síðum hans, þar á meðal frá fyrirtækinu {company}, geta lesið það.',
    'tell.access.third': 'Geymt á léni fyrirtækisins {company}, sem getur lesið það. Þessi vefur getur hvorki lesið það né eytt því.',
    'tell.links': 'Tenglar',
    'tell.opt-out': 'Afþökkun (opt-out)',
    'tell.refusal': 'Ef þú hafnar þessu hér ræsist þjónustan ekki á síðum þessa vefs sem þú opnar upp frá því. Ef veffang einhverrar af skrám hennar er í frumkóða síðu getur vafrinn þinn samt beðið um þá skrá: þjónustan fær þá IP-tölu þína, gerð vafra, veffang þessa vefs og vafrakökur síns eigin léns.',
    'tell.abroad': 'Fyrirtækin sem hér eru talin upp eru í þessum löndum eða svæðum: {countries}',
    'tell.automatic': 'Hverju er safnað sjálfkrafa',
    'tell.automatic.about': 'Með hverri síðu fá netþjónn þessa vefs, og netþjónn hvers fyrirtækis sem efni er sótt frá, eftirfarandi frá vafranum þínum:',
    'tell.automatic.address': 'IP-tölu og gáttarnúmer',
    'tell.automatic.page': 'síðuna sem beðið er um, hvenær, og síðuna sem leiddi til hennar',
    'tell.automatic.cookies': 'vafrakökur sem eru geymdar fyrir lén þess netþjóns',
    'tell.automatic.device': 'vafra, stýrikerfi, gerð tækis og tungumál',
    'tell.automatic.limits': 'Vafrar senda þetta af sjálfsdáðum svo að ekkert val á þessari síðu getur komið í veg fyrir það gagnvart þessum vef. Hin fyrirtækin fá þetta þegar efni frá þeim er sótt.',
    'tell.browser': 'Vafrakökur og stillingar vafrans þíns',
    'tell.browser.choose': 'Í flestum vöfrum geturðu valið:',
    'tell.browser.all': 'að leyfa allar vafrakökur',
    'tell.browser.none': 'að hafna öllum vafrakökum',
    'tell.browser.ask': 'að fá að vita þegar vafrakaka berst (ekki allir vafrar bjóða það)',
    'tell.browser.pages': 'Hvar stillingarnar eru',
    'tell.browser.yours': '{name} (vafrinn sem þú virðist nota)',
    'tell.browser.other': 'Ef þú notar annan vafra skaltu skoða hjálparvalmynd hans.',
    'tell.notice': 'Auglýsingaþjónustur og ferill heimsókna þinna',
    'tell.notice.use': 'Þessi vefur notar auglýsingabirtingarþjónustur þessara fyrirtækja: {companies}. Með vafrakökum og auglýsingaauðkennum geta þau fengið og notað feril heimsókna þinna og aðgerða.',
    'tell.notice.policy': 'Hvert fyrirtæki fer með þessar upplýsingar samkvæmt sinni eigin persónuverndarstefnu.',
    'tell.notice.opt-out': 'Þú getur stöðvað notkun þessara upplýsinga til auglýsingabirtingar á afþökkunarsíðum fyrirtækjanna. Þar kemur fram hvað hver þeirra nær yfir (þennan vafra eða reikning) og hversu lengi það gildir.',
    'tell.notice.stop': 'Í stillingum vafrakaka á þessum vef geturðu stöðvað söfnunina með þessum þjónustum. Í stillingum vafrans þíns má hafna vafrakökum.',
    'tell.sources': 'Upplýsingar úr öðrum áttum',
    'tell.communications': 'Greining skilaboða',
    'tell.erasure': 'Hverju er ekki hægt að eyða',
    'tell.authorities': 'Afhending til yfirvalda',
    'tell.hosting': 'Hvar þessi vefur er hýstur',
    'tell.more': 'Nánari upplýsingar',
    'tell.external': 'Sending til annarra',
    'tell.external.about': 'Á síðum þessa vefs eru forrit sem láta vafrann þinn senda upplýsingar til eftirfarandi þjónusta.',
    'tell.external.none': 'Engin þeirra þjónusta sem þessi vefur tilgreinir lætur vafrann þinn senda upplýsingar til annars fyrirtækis.',
    'tell.external.sends': 'Upplýsingar sem eru sendar',
    'tell.external.recipient': 'Viðtakandi',
    'tell.external.when': 'Hvenær þær eru sendar',
    'tell.sent.always': 'Þegar þú opnar síðu sem notar þjónustuna.',
    'tell.sent.allowed': 'Þegar þú opnar síðu sem notar þjónustuna. Þú hefur leyft það.',
    'tell.sent.refused': 'Þjónustan ræsist ekki á síðum sem þú hefur opnað eftir að þú hafnaðir henni.',
    'tell.sent.on': 'Þegar þú opnar síðu sem notar þjónustuna, nema þú hafnir því. Ef þú svarar ekki telst það já.',
    'tell.sent.off': 'Þegar þú hefur leyft það. Þangað til ræsist þjónustan ekki á síðum þessa vefs.',
    'tell.external.revised': 'Síðast breytt {date}.',
    'tell.external.checked': 'Upplýsingar um þessar þjónustur voru athugaðar {date} eða síðar.',
    'tell.external.without': 'Án þessa',
    'tell.external.exempt': 'Hvernig þessi vefur flokkar það',
    'tell.exempt.necessary': 'Upplýsingar sem þarf til að síðan virki.',
    'tell.exempt.first-party-id': 'Auðkenni sem þessi vefur gaf og er sent þessum vef.',
    'tell.exempt.consented': 'Upplýsingar sem eru sendar eftir að þú hefur sagt já.',
    'tell.exempt.opt-out': 'Upplýsingar sem þú getur stöðvað sendingu á með þeim hætti sem hér er lýst.',
};

/** Italian, the part about whom visitors can turn to. */
const contacts$7 = {
    contact: 'Contatti',
    'contact.name': 'Azienda',
    'contact.department': 'Referente per i dati personali',
    'contact.address': 'Indirizzo',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefono',
    'contact.form': 'Modulo di contatto',
    'contact.dpo': 'Responsabile della protezione dei dati',
    mail: 'Le tue scelte sui cookie non ti iscrivono all’invio di e-mail.',
    'mail.link': 'Interrompi o riprendi le nostre e-mail',
    requests: 'Richieste a questo sito',
    'requests.refusal': 'Questo sito può respingere una richiesta. Motivi: {grounds}',
    'requests.notified': 'Se respinge la tua richiesta, te lo comunica.',
    'requests.review': 'Se un computer ha preso da solo una decisione su di te, puoi chiedere che una persona la riesamini, esprimere la tua opinione e contestare la decisione.',
};

/** Italian, the part that comes with disclosures. */
const disclosures$8 = {
    ...contacts$7,
    'tell.site': 'questo sito',
    'tell.tabs': 'I link ad altre aziende si aprono in una nuova scheda.',
    'tell.cookie': 'Che cos’è un cookie?',
    'tell.personal': 'Su questo sito gli indirizzi IP e gli identificativi nei cookie sono considerati dati personali.',
    'tell.impersonal': 'Su questo sito gli identificativi nei cookie non sono considerati di per sé dati personali.',
    'tell.choices': 'Le tue scelte',
    'tell.unanswered': 'Non hai ancora scelto.',
    'tell.change': 'Vedi o modifica le tue scelte',
    'tell.services': 'Cookie e servizi, per finalità',
    'tell.without': 'Se disattivato: {effect}',
    'tell.unused': 'Questo sito non indica alcun servizio per questa finalità.',
    'tell.choice': 'La tua scelta',
    'tell.formerly': 'In precedenza: {names}',
    'tell.allowed': 'Lo hai consentito.',
    'tell.refused': 'Lo hai rifiutato.',
    'tell.on': 'Attivo. Non rispondere vale come un sì; puoi rifiutare.',
    'tell.off': 'Disattivato, a meno che tu non lo consenta.',
    'tell.barred': 'Disattivato: all’età che risulta a questo sito per te, la legge non permette che sia tu a consentirlo.',
    'tell.country': 'Paese',
    'tell.role': 'Per conto di chi',
    'tell.processor': 'Il destinatario tratta i dati per conto di questo sito.',
    'tell.first': 'Cookie e memoria di prima parte',
    'tell.third': 'Cookie e memoria di terze parti',
    'tell.access.own': 'Memorizzato sul dominio di questo sito; gli script eseguiti nelle sue pagine possono leggerlo.',
    'tell.access.domain': 'Il cookie è memorizzato per {domain}: ogni sito sotto questo dominio e gli script eseguiti nelle relative pagine possono leggerlo. Il resto è memorizzato sul dominio di questo sito; gli script eseguiti nelle sue pagine possono leggerlo.',
    'tell.access.first': 'Memorizzati sul dominio di questo sito; gli script eseguiti nelle sue pagine, compresi quelli di {company}, possono leggerli.',
    'tell.access.third': 'Memorizzati su un dominio di {company}; questa azienda può leggerli. Questo sito non può né leggerli né eliminarli.',
    'tell.links': 'Link',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Se rifiuti qui, le pagine di questo sito che apri da quel momento in poi non avviano il servizio. Se l’indirizzo di uno dei suoi file si trova nel codice sorgente di una pagina, il tuo browser può comunque richiedere quel file: il servizio riceve allora il tuo indirizzo IP, il tipo di browser, l’indirizzo di questo sito e i cookie del proprio dominio.',
    'tell.abroad': 'Le aziende indicate qui si trovano in questi Paesi o regioni: {countries}',
    'tell.automatic': 'Che cosa viene raccolto automaticamente',
    'tell.automatic.about': 'A ogni pagina, il server di questo sito e quello di ogni azienda i cui contenuti vengono caricati ricevono dal tuo browser quanto segue:',
    'tell.automatic.address': 'l’indirizzo IP e il numero di porta',
    'tell.automatic.page': 'la pagina richiesta, quando, e la pagina da cui si proviene',
    'tell.automatic.cookies': 'i cookie memorizzati per il dominio di quel server',
    'tell.automatic.device': 'il browser, il sistema operativo, il tipo di dispositivo e la lingua',
    'tell.automatic.limits': 'I browser inviano questi dati da soli, perciò nessuna scelta in questa pagina può impedirlo per questo sito. Le altre aziende li ricevono quando i loro contenuti vengono caricati.',
    'tell.browser': 'I cookie e le impostazioni del tuo browser',
    'tell.browser.choose': 'La maggior parte dei browser ti lascia scegliere:',
    'tell.browser.all': 'accettare tutti i cookie',
    'tell.browser.none': 'rifiutare tutti i cookie',
    'tell.browser.ask': 'ricevere un avviso all’arrivo di un cookie (non tutti i browser lo prevedono)',
    'tell.browser.pages': 'Dove trovare le impostazioni',
    'tell.browser.yours': '{name} (il browser che sembri usare)',
    'tell.browser.other': 'Per un altro browser, consulta il suo menu Aiuto.',
    'tell.notice': 'Servizi pubblicitari e cronologia delle tue visite',
    'tell.notice.use': 'Questo sito usa servizi di distribuzione di annunci di {companies}. Tramite cookie e identificativi pubblicitari, lì si può acquisire e usare la cronologia delle tue visite e azioni.',
    'tell.notice.policy': 'Ogni azienda tratta queste informazioni secondo la propria informativa sulla privacy.',
    'tell.notice.opt-out': 'Puoi interrompere l’uso di queste informazioni per la distribuzione di annunci nelle pagine di opt-out delle aziende. Che cosa copre ciascuna (questo browser o un account) e per quanto tempo è indicato lì.',
    'tell.notice.stop': 'Nelle impostazioni dei cookie di questo sito puoi interrompere la raccolta tramite questi servizi. Le impostazioni del tuo browser permettono di rifiutare i cookie.',
    'tell.sources': 'Informazioni da altre fonti',
    'tell.communications': 'Analisi dei messaggi',
    'tell.erasure': 'Che cosa non può essere cancellato',
    'tell.authorities': 'Comunicazione alle autorità',
    'tell.hosting': 'Dove è ospitato questo sito',
    'tell.more': 'Ulteriori informazioni',
    'tell.external': 'Trasmissione esterna',
    'tell.external.about': 'Le pagine di questo sito contengono programmi che fanno inviare dal tuo browser informazioni ai seguenti servizi.',
    'tell.external.none': 'Nessuno dei servizi indicati da questo sito fa inviare dal tuo browser informazioni a un’altra azienda.',
    'tell.external.sends': 'Informazioni inviate',
    'tell.external.recipient': 'Destinatario',
    'tell.external.when': 'Quando avviene l’invio',
    'tell.sent.always': 'Quando apri una pagina che usa il servizio.',
    'tell.sent.allowed': 'Quando apri una pagina che usa il servizio. Lo hai consentito.',
    'tell.sent.refused': 'Le pagine che hai aperto dopo il tuo rifiuto non avviano il servizio.',
    'tell.sent.on': 'Quando apri una pagina che usa il servizio, a meno che tu non rifiuti. Non rispondere vale come un sì.',
    'tell.sent.off': 'Dopo che lo hai consentito. Fino ad allora, le pagine di questo sito non avviano il servizio.',
    'tell.external.revised': 'Ultima revisione: {date}.',
    'tell.external.checked': 'I dati su questi servizi sono stati verificati in data {date} o dopo.',
    'tell.external.without': 'Se disattivato',
    'tell.external.exempt': 'Come lo classifica questo sito',
    'tell.exempt.necessary': 'Informazioni necessarie al funzionamento della pagina.',
    'tell.exempt.first-party-id': 'Un identificativo che questo sito ha assegnato e che viene inviato a questo sito.',
    'tell.exempt.consented': 'Informazioni inviate dopo che hai dato il tuo assenso.',
    'tell.exempt.opt-out': 'Informazioni il cui invio puoi interrompere nel modo descritto qui.',
};

/** Japanese, the part about whom visitors can turn to. */
const contacts$6 = {
    contact: 'お問い合わせ先',
    'contact.name': '事業者',
    'contact.department': '個人情報の担当',
    'contact.address': '住所',
    'contact.email': 'メールアドレス',
    'contact.tel': '電話番号',
    'contact.form': 'お問い合わせフォーム',
    'contact.dpo': 'データ保護オフィサー（DPO）',
    mail: 'Cookieについての選択によって、メールの配信が始まることはありません。',
    'mail.link': 'メール配信の停止・再開',
    requests: '開示等の請求',
    'requests.refusal': '請求に応じられない場合：{grounds}',
    'requests.notified': '請求に応じない場合は、その旨を通知します。',
    'requests.review': 'お客様に関する決定がコンピューターだけで行われた場合、担当者による見直しを求め、ご意見を述べ、決定に異議を申し立てることができます。',
};

/** Japanese, disclosures. Their chunk carries it always: Japan's external-transmission rule asks for Japanese on any page. */
const disclosures$7 = {
    ...contacts$6,
    'tell.site': 'このサイト',
    'tell.tabs': '他社へのリンクは、新しいタブで開きます。',
    'tell.cookie': 'Cookie（クッキー）とは',
    'tell.personal': 'このサイトでは、Cookieの識別子とIPアドレスを個人情報として取り扱います。',
    'tell.impersonal': 'このサイトでは、Cookieの識別子を、それだけでは個人情報として取り扱いません。',
    'tell.choices': '現在の選択',
    'tell.unanswered': 'まだ選択されていません。',
    'tell.change': '選択を確認・変更する',
    'tell.services': '目的ごとのCookieとサービス',
    'tell.without': '無効にした場合：{effect}',
    'tell.unused': 'この目的で登録されているサービスはありません。',
    'tell.choice': '現在の選択',
    'tell.formerly': '旧名称：{names}',
    'tell.allowed': '許可済みです。',
    'tell.refused': '拒否済みです。',
    'tell.on': '有効です。ご回答がない場合は、許可されたものとして扱います。',
    'tell.off': '無効です。許可されると有効になります。',
    'tell.barred': '無効です。このサイトが把握しているお客様の年齢では、法令により、ご自身で許可することができません。',
    'tell.country': '国・地域',
    'tell.role': '委託関係',
    'tell.processor': '送信先は、このサイトの委託を受けて情報を取り扱います。',
    'tell.first': 'ファーストパーティのCookie・保存される情報',
    'tell.third': 'サードパーティのCookie・保存される情報',
    'tell.access.own': 'このサイトのドメインに保存され、ページ内で動作するプログラムから読み取れます。',
    'tell.access.domain': 'Cookieは{domain}のものとして保存され、このドメインのすべてのサイトと、そのページ内で動作するプログラムから読み取れます。ほかの情報は、このサイトのドメインに保存され、ページ内で動作するプログラムから読み取れます。',
    'tell.access.first': 'このサイトのドメインに保存され、{company}のプログラムを含め、ページ内で動作するプログラムから読み取れます。',
    'tell.access.third': '{company}のドメインに保存され、同社が読み取れます。このサイトからは、読み取りも削除もできません。',
    'tell.links': 'リンク',
    'tell.opt-out': 'オプトアウト',
    'tell.refusal': '拒否すると、次に開くページから、このサービスを開始しません。ページのソースにこのサービスのファイルのURLが記載されている場合は、ブラウザがそのファイルを要求し、IPアドレス、ブラウザの種類、このサイトのURL、同サービスのドメインのCookieが送信されることがあります。',
    'tell.abroad': 'ここに記載した会社の所在国・地域：{countries}',
    'tell.automatic': '自動的に取得される情報',
    'tell.automatic.about': 'ページを表示するたびに、このサイトのサーバーと、コンテンツを読み込む各社のサーバーは、ブラウザから次の情報を受け取ります。',
    'tell.automatic.address': 'IPアドレス・ポート番号',
    'tell.automatic.page': '表示するページのURL・日時・参照元のURL',
    'tell.automatic.cookies': 'そのサーバーのドメインに保存されているCookie',
    'tell.automatic.device': 'ブラウザ・OS・端末の種類・言語',
    'tell.automatic.limits': 'これらはブラウザ自身が送信するため、このサイトへの送信を、このページの選択で止めることはできません。他社への送信は、そのコンテンツを読み込むときに行われます。',
    'tell.browser': 'ブラウザの設定とCookie',
    'tell.browser.choose': '多くのブラウザでは、次のいずれかを選べます。',
    'tell.browser.all': 'すべてのCookieを受け入れる',
    'tell.browser.none': 'すべてのCookieを拒否する',
    'tell.browser.ask': 'Cookieを受け取ったときに通知する（この設定がないブラウザもあります）',
    'tell.browser.pages': '設定方法の説明ページ',
    'tell.browser.yours': '{name}（お使いのブラウザと思われます）',
    'tell.browser.other': 'ほかのブラウザについては、そのブラウザのヘルプをご覧ください。',
    'tell.notice': '広告サービスと閲覧の履歴について',
    'tell.notice.use': 'このサイトでは、{companies}が提供する広告配信サービスを利用しています。これらの会社は、Cookieや広告識別子により、訪問・行動履歴情報を取得し、利用することがあります。',
    'tell.notice.policy': '取得された情報は、各社のプライバシーポリシーに従って取り扱われます。',
    'tell.notice.opt-out': '広告配信のための情報の利用は、各社のオプトアウトページで停止できます。停止の範囲（ブラウザ単位・アカウント単位）と有効期間は、各ページでご確認ください。',
    'tell.notice.stop': 'これらのサービスによる情報の取得は、このサイトのCookieの設定で停止できます。ブラウザの設定では、Cookieの受け入れを拒否できます。',
    'tell.sources': '第三者から取得する情報',
    'tell.communications': 'メッセージの分析',
    'tell.erasure': '消去できない情報',
    'tell.authorities': '公的機関への開示',
    'tell.hosting': 'サイトの配信元',
    'tell.more': '補足',
    'tell.external': '外部送信について',
    'tell.external.about': 'このサイトのページには、ご利用の端末から次のサービスへ情報を送信させるプログラムが組み込まれています。',
    'tell.external.none': 'このサイトが登録しているサービスに、他社へ情報を送信させるものはありません。',
    'tell.external.sends': '送信される情報',
    'tell.external.recipient': '送信先',
    'tell.external.when': '送信される場合',
    'tell.sent.always': 'サービスを利用しているページの表示時に送信されます。',
    'tell.sent.allowed': 'サービスを利用しているページの表示時に送信されます（許可済み）。',
    'tell.sent.refused': '拒否済みのため、その後に開いたページでは、このサービスを開始しません。',
    'tell.sent.on': 'サービスを利用しているページの表示時に、拒否されるまで送信されます。ご回答がない場合は、許可されたものとして扱います。',
    'tell.sent.off': '許可されると送信されます。許可されるまで、このサービスを開始しません。',
    'tell.external.revised': '最終改定日：{date}',
    'tell.external.checked': '各サービスの情報は{date}以降に確認したものです。',
    'tell.external.without': '無効にした場合',
    'tell.external.exempt': 'このサイトによる区分',
    'tell.exempt.necessary': 'ページの表示や動作に必要な情報',
    'tell.exempt.first-party-id': '当サイトが付与し、当サイトに送信される識別符号',
    'tell.exempt.consented': '同意をいただいた後に送信する情報',
    'tell.exempt.opt-out': 'ここに記載した方法で送信を停止できる情報',
};

/** Norwegian Bokmål, the part about whom visitors can turn to. */
const contacts$5 = {
    contact: 'Kontakt',
    'contact.name': 'Virksomhet',
    'contact.department': 'Ansvarlig for personopplysninger',
    'contact.address': 'Adresse',
    'contact.email': 'E-post',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktskjema',
    'contact.dpo': 'Personvernombud',
    mail: 'Valgene dine om informasjonskapsler innebærer ikke noe abonnement på e-post.',
    'mail.link': 'Stopp eller gjenoppta e-post fra oss',
    requests: 'Forespørsler til dette nettstedet',
    'requests.refusal': 'Nettstedet kan avslå en forespørsel. Grunner: {grounds}',
    'requests.notified': 'Hvis det avslår forespørselen din, gir det deg beskjed.',
    'requests.review': 'Hvis en datamaskin alene har truffet en avgjørelse om deg, kan du be om at et menneske går gjennom den, uttrykke synspunktet ditt og bestride avgjørelsen.',
};

/** Norwegian Bokmål, the part that comes with disclosures. */
const disclosures$6 = {
    ...contacts$5,
    'tell.site': 'dette nettstedet',
    'tell.tabs': 'Lenker til andre virksomheter åpnes i en ny fane.',
    'tell.cookie': 'Hva er en informasjonskapsel?',
    'tell.personal': 'På dette nettstedet regnes identifikatorer i informasjonskapsler og IP-adresser som personopplysninger.',
    'tell.impersonal': 'På dette nettstedet regnes identifikatorer i informasjonskapsler ikke i seg selv som personopplysninger.',
    'tell.choices': 'Valgene dine',
    'tell.unanswered': 'Du har ikke valgt ennå.',
    'tell.change': 'Se eller endre valgene dine',
    'tell.services': 'Informasjonskapsler og tjenester etter formål',
    'tell.without': 'Uten dette: {effect}',
    'tell.unused': 'Nettstedet oppgir ingen tjeneste for dette.',
    'tell.choice': 'Valget ditt',
    'tell.formerly': 'Tidligere: {names}',
    'tell.allowed': 'Du har tillatt det.',
    'tell.refused': 'Du har avvist det.',
    'tell.on': 'På. Hvis du ikke svarer, regnes det som et ja; du kan avvise det.',
    'tell.off': 'Av, med mindre du tillater det.',
    'tell.barred': 'Av: Med den alderen som nettstedet har for deg, kan du ifølge loven ikke tillate dette selv.',
    'tell.country': 'Land',
    'tell.role': 'På vegne av hvem',
    'tell.processor': 'Mottakeren behandler opplysningene på vegne av dette nettstedet.',
    'tell.first': 'Førsteparts informasjonskapsler og lagring',
    'tell.third': 'Tredjeparts informasjonskapsler og lagring',
    'tell.access.own': 'Lagres på nettstedets domene; skript som kjører på sidene, kan lese det.',
    'tell.access.domain': 'Informasjonskapselen lagres for {domain}: Alle nettsteder under dette domenet, og skript som kjører på sidene deres, kan lese den. Resten lagres på domenet til dette nettstedet; skript som kjører på sidene, kan lese det.',
    'tell.access.first': 'Lagres på nettstedets domene; skript som kjører på sidene, blant dem skript fra {company}, kan lese dem.',
    'tell.access.third': 'Lagres på et domene som tilhører {company}, som kan lese dem. Dette nettstedet kan verken lese eller slette dem.',
    'tell.links': 'Lenker',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Hvis du avviser det her, startes ikke tjenesten av de sidene på nettstedet som du åpner etterpå. Hvis adressen til en av filene til tjenesten står i kildekoden til en side, kan nettleseren din likevel hente filen: Tjenesten får da IP-adressen din, typen nettleser, adressen til dette nettstedet og informasjonskapslene for sitt eget domene.',
    'tell.abroad': 'Virksomhetene som er oppgitt her, befinner seg i disse landene eller regionene: {countries}',
    'tell.automatic': 'Hva som samles inn automatisk',
    'tell.automatic.about': 'For hver side får serveren til nettstedet, og serveren til hver virksomhet som det lastes inn innhold fra, følgende fra nettleseren din:',
    'tell.automatic.address': 'IP-adresse og portnummer',
    'tell.automatic.page': 'siden det bes om, når, og siden som førte dit',
    'tell.automatic.cookies': 'informasjonskapslene som er lagret for domenet til denne serveren',
    'tell.automatic.device': 'nettleser, operativsystem, type enhet og språk',
    'tell.automatic.limits': 'Nettlesere sender dette av seg selv, så ikke noe valg på denne siden kan hindre det for dette nettstedet. De andre virksomhetene får det når innholdet deres lastes inn.',
    'tell.browser': 'Informasjonskapsler og innstillingene i nettleseren din',
    'tell.browser.choose': 'I de fleste nettlesere kan du velge:',
    'tell.browser.all': 'å godta alle informasjonskapsler',
    'tell.browser.none': 'å avvise alle informasjonskapsler',
    'tell.browser.ask': 'å få beskjed når en informasjonskapsel mottas (ikke alle nettlesere har dette)',
    'tell.browser.pages': 'Hvor du finner innstillingene',
    'tell.browser.yours': '{name} (nettleseren du ser ut til å bruke)',
    'tell.browser.other': 'Se hjelpemenyen hvis du bruker en annen nettleser.',
    'tell.notice': 'Annonsetjenester og historikken over besøkene dine',
    'tell.notice.use': 'Nettstedet bruker annonseleveringstjenester fra {companies}. Gjennom informasjonskapsler og annonseidentifikatorer kan disse virksomhetene få og bruke historikken over besøkene og handlingene dine.',
    'tell.notice.policy': 'Hver virksomhet behandler disse opplysningene etter sin egen personvernerklæring.',
    'tell.notice.opt-out': 'Du kan stoppe bruken av disse opplysningene til annonselevering på opt-out-sidene til virksomhetene. Der står det hva hver av dem omfatter (denne nettleseren eller en konto), og hvor lenge det gjelder.',
    'tell.notice.stop': 'I nettstedets innstillinger for informasjonskapsler kan du stoppe innsamlingen gjennom disse tjenestene. I innstillingene i nettleseren din kan informasjonskapsler avvises.',
    'tell.sources': 'Opplysninger fra andre kilder',
    'tell.communications': 'Analyse av meldinger',
    'tell.erasure': 'Hva som ikke kan slettes',
    'tell.authorities': 'Utlevering til myndigheter',
    'tell.hosting': 'Hvor nettstedet driftes',
    'tell.more': 'Mer informasjon',
    'tell.external': 'Ekstern overføring',
    'tell.external.about': 'Nettstedet har programmer på sidene sine som får nettleseren din til å sende opplysninger til følgende tjenester.',
    'tell.external.none': 'Ingen av tjenestene som nettstedet oppgir, får nettleseren din til å sende opplysninger til en annen virksomhet.',
    'tell.external.sends': 'Opplysninger som sendes',
    'tell.external.recipient': 'Mottaker',
    'tell.external.when': 'Når de sendes',
    'tell.sent.always': 'Når du åpner en side som bruker tjenesten.',
    'tell.sent.allowed': 'Når du åpner en side som bruker tjenesten. Du har tillatt det.',
    'tell.sent.refused': 'Sider som du har åpnet etter at du avviste det, starter ikke tjenesten.',
    'tell.sent.on': 'Når du åpner en side som bruker tjenesten, med mindre du avviser det. Hvis du ikke svarer, regnes det som et ja.',
    'tell.sent.off': 'Når du har tillatt det. Inntil da starter ikke sidene på nettstedet tjenesten.',
    'tell.external.revised': 'Sist endret {date}.',
    'tell.external.checked': 'Opplysningene om disse tjenestene ble kontrollert {date} eller senere.',
    'tell.external.without': 'Uten dette',
    'tell.external.exempt': 'Hvordan nettstedet klassifiserer det',
    'tell.exempt.necessary': 'Opplysninger som er nødvendige for at siden skal fungere.',
    'tell.exempt.first-party-id': 'En identifikator som nettstedet har gitt, og som sendes til nettstedet.',
    'tell.exempt.consented': 'Opplysninger som sendes etter at du har sagt ja.',
    'tell.exempt.opt-out': 'Opplysninger som du kan stoppe sendingen av på den måten som er beskrevet her.',
};

/** Dutch, the part about whom visitors can turn to. */
const contacts$4 = {
    contact: 'Contact',
    'contact.name': 'Bedrijf',
    'contact.department': 'Aanspreekpunt voor persoonsgegevens',
    'contact.address': 'Adres',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefoon',
    'contact.form': 'Contactformulier',
    'contact.dpo': 'Functionaris voor gegevensbescherming',
    mail: 'Met uw keuzes over cookies meldt u zich niet aan voor e-mail.',
    'mail.link': 'E-mail van ons stoppen of hervatten',
    requests: 'Verzoeken aan deze site',
    'requests.refusal': 'Deze site kan een verzoek weigeren. Redenen: {grounds}',
    'requests.notified': 'Als de site uw verzoek weigert, krijgt u daarvan bericht.',
    'requests.review': 'Als alleen een computer een besluit over u heeft genomen, kunt u vragen dat een mens het opnieuw bekijkt, uw standpunt kenbaar maken en het besluit aanvechten.',
};

/** Dutch, the part that comes with disclosures. */
const disclosures$5 = {
    ...contacts$4,
    'tell.site': 'deze site',
    'tell.tabs': 'Links naar andere bedrijven openen in een nieuw tabblad.',
    'tell.cookie': 'Wat is een cookie?',
    'tell.personal': 'Op deze site gelden IP-adressen en identificatiecodes in cookies als persoonsgegevens.',
    'tell.impersonal': 'Op deze site gelden identificatiecodes in cookies op zichzelf niet als persoonsgegevens.',
    'tell.choices': 'Uw keuzes',
    'tell.unanswered': 'U hebt nog niet gekozen.',
    'tell.change': 'Uw keuzes bekijken of wijzigen',
    'tell.services': 'Cookies en diensten, per doel',
    'tell.without': 'Als het uit staat: {effect}',
    'tell.unused': 'Deze site vermeldt hiervoor geen dienst.',
    'tell.choice': 'Uw keuze',
    'tell.formerly': 'Voorheen: {names}',
    'tell.allowed': 'U hebt het toegestaan.',
    'tell.refused': 'U hebt het geweigerd.',
    'tell.on': 'Aan. Niet antwoorden geldt als ja; u kunt het weigeren.',
    'tell.off': 'Uit, tenzij u het toestaat.',
    'tell.barred': 'Uit: op de leeftijd die deze site van u heeft, mag u dit volgens de wet niet zelf toestaan.',
    'tell.country': 'Land',
    'tell.role': 'Namens wie',
    'tell.processor': 'De ontvanger verwerkt de gegevens namens deze site.',
    'tell.first': 'Cookies en opslag van de site zelf',
    'tell.third': 'Cookies en opslag van derden',
    'tell.access.own': 'Opgeslagen op het domein van deze site; scripts die op de pagina’s ervan draaien, kunnen het lezen.',
    'tell.access.domain': 'De cookie is opgeslagen voor {domain}: elke site onder dat domein en scripts die op de pagina’s daarvan draaien, kunnen hem lezen. De rest is opgeslagen op het domein van deze site; scripts die op de pagina’s ervan draaien, kunnen die lezen.',
    'tell.access.first': 'Opgeslagen op het domein van deze site; scripts die op de pagina’s ervan draaien, waaronder die van {company}, kunnen ze lezen.',
    'tell.access.third': 'Opgeslagen op een domein van {company}; dat bedrijf kan ze lezen. Deze site kan ze niet lezen en niet verwijderen.',
    'tell.links': 'Links',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Als u hier weigert, starten pagina’s van deze site die u daarna opent de dienst niet. Staat het adres van een bestand van de dienst in de broncode van een pagina, dan kan uw browser dat bestand toch opvragen: de dienst ontvangt dan uw IP-adres, het soort browser, het adres van deze site en de cookies van zijn eigen domein.',
    'tell.abroad': 'De hier vermelde bedrijven bevinden zich in deze landen of regio’s: {countries}',
    'tell.automatic': 'Wat automatisch wordt verzameld',
    'tell.automatic.about': 'Bij elke pagina ontvangen de server van deze site en die van elk bedrijf waarvan inhoud wordt geladen het volgende van uw browser:',
    'tell.automatic.address': 'IP-adres en poortnummer',
    'tell.automatic.page': 'de opgevraagde pagina, wanneer, en de pagina die ernaartoe leidde',
    'tell.automatic.cookies': 'de cookies die voor het domein van die server zijn opgeslagen',
    'tell.automatic.device': 'browser, besturingssysteem, soort apparaat en taal',
    'tell.automatic.limits': 'Browsers versturen dit uit zichzelf, dus geen enkele keuze op deze pagina kan het voor deze site voorkomen. De andere bedrijven ontvangen het wanneer hun inhoud wordt geladen.',
    'tell.browser': 'Cookies en de instellingen van uw browser',
    'tell.browser.choose': 'De meeste browsers laten u kiezen:',
    'tell.browser.all': 'alle cookies accepteren',
    'tell.browser.none': 'alle cookies weigeren',
    'tell.browser.ask': 'een melding krijgen wanneer een cookie binnenkomt (niet elke browser heeft dit)',
    'tell.browser.pages': 'Waar u de instellingen vindt',
    'tell.browser.yours': '{name} (de browser die u lijkt te gebruiken)',
    'tell.browser.other': 'Voor een andere browser: zie het helpmenu ervan.',
    'tell.notice': 'Advertentiediensten en de geschiedenis van uw bezoeken',
    'tell.notice.use': 'Deze site gebruikt diensten van {companies} om advertenties te tonen. Via cookies en advertentie-identificatiecodes kan de geschiedenis van uw bezoeken en handelingen daar worden verkregen en gebruikt.',
    'tell.notice.policy': 'Elk bedrijf verwerkt deze informatie volgens zijn eigen privacyverklaring.',
    'tell.notice.opt-out': 'U kunt het gebruik van deze informatie voor het tonen van advertenties stoppen via de opt-outpagina’s van de bedrijven. Wat elke pagina omvat (deze browser of een account) en hoelang dat geldt, staat daar.',
    'tell.notice.stop': 'In de cookie-instellingen van deze site kunt u het verzamelen via deze diensten stoppen. In de instellingen van uw browser kunt u cookies weigeren.',
    'tell.sources': 'Informatie uit andere bronnen',
    'tell.communications': 'Analyse van berichten',
    'tell.erasure': 'Wat niet kan worden gewist',
    'tell.authorities': 'Verstrekking aan autoriteiten',
    'tell.hosting': 'Waar deze site wordt gehost',
    'tell.more': 'Meer informatie',
    'tell.external': 'Externe verzending',
    'tell.external.about': 'De pagina’s van deze site bevatten programma’s die uw browser informatie naar de volgende diensten laten versturen.',
    'tell.external.none': 'Geen van de diensten die deze site vermeldt, laat uw browser informatie naar een ander bedrijf versturen.',
    'tell.external.sends': 'Verstuurde informatie',
    'tell.external.recipient': 'Ontvanger',
    'tell.external.when': 'Wanneer het wordt verstuurd',
    'tell.sent.always': 'Wanneer u een pagina opent die de dienst gebruikt.',
    'tell.sent.allowed': 'Wanneer u een pagina opent die de dienst gebruikt. U hebt het toegestaan.',
    'tell.sent.refused': 'Pagina’s die u hebt geopend sinds u het weigerde, starten de dienst niet.',
    'tell.sent.on': 'Wanneer u een pagina opent die de dienst gebruikt, tenzij u het weigert. Niet antwoorden geldt als ja.',
    'tell.sent.off': 'Zodra u het toestaat. Tot die tijd starten pagina’s van deze site de dienst niet.',
    'tell.external.revised': 'Laatst herzien op {date}.',
    'tell.external.checked': 'De gegevens over deze diensten zijn gecontroleerd op {date} of later.',
    'tell.external.without': 'Als het uit staat',
    'tell.external.exempt': 'Hoe deze site het indeelt',
    'tell.exempt.necessary': 'Informatie die nodig is om de pagina te laten werken.',
    'tell.exempt.first-party-id': 'Een identificatiecode die deze site heeft toegekend en die naar deze site wordt verstuurd.',
    'tell.exempt.consented': 'Informatie die wordt verstuurd nadat u akkoord bent gegaan.',
    'tell.exempt.opt-out': 'Informatie waarvan u het versturen kunt stoppen op de hier beschreven manier.',
};

/** Portuguese of Portugal, the part about whom visitors can turn to. */
const contacts$3 = {
    contact: 'Contacto',
    'contact.name': 'Empresa',
    'contact.department': 'Contacto para dados pessoais',
    'contact.address': 'Morada',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefone',
    'contact.form': 'Formulário de contacto',
    'contact.dpo': 'Encarregado da proteção de dados',
    mail: 'As suas escolhas sobre cookies não implicam a subscrição de qualquer e-mail.',
    'mail.link': 'Deixar de receber ou voltar a receber os nossos e-mails',
    requests: 'Pedidos a este site',
    'requests.refusal': 'Este site pode recusar um pedido. Motivos: {grounds}',
    'requests.notified': 'Se o site recusar o seu pedido, comunica-lhe essa recusa.',
    'requests.review': 'Quando um computador tiver tomado sozinho uma decisão a seu respeito, pode pedir que uma pessoa a reveja, manifestar o seu ponto de vista e contestar a decisão.',
};

/** Portuguese of Portugal, the part that comes with disclosures. */
const disclosures$4 = {
    ...contacts$3,
    'tell.site': 'este site',
    'tell.tabs': 'As ligações para outras empresas abrem num novo separador.',
    'tell.cookie': 'O que é um cookie?',
    'tell.personal': 'Neste site, os endereços IP e os identificadores contidos em cookies são considerados dados pessoais.',
    'tell.impersonal': 'Neste site, os identificadores contidos em cookies não são, por si só, considerados dados pessoais.',
    'tell.choices': 'As suas escolhas',
    'tell.unanswered': 'Ainda não escolheu.',
    'tell.change': 'Ver ou alterar as suas escolhas',
    'tell.services': 'Cookies e serviços, por finalidade',
    'tell.without': 'Se desativado: {effect}',
    'tell.unused': 'Este site não indica nenhum serviço para esta finalidade.',
    'tell.choice': 'A sua escolha',
    'tell.formerly': 'Anteriormente: {names}',
    'tell.allowed': 'Permitiu-o.',
    'tell.refused': 'Recusou-o.',
    'tell.on': 'Ativado. Não responder vale como um sim; pode recusar.',
    'tell.off': 'Desativado, a menos que o permita.',
    'tell.barred': 'Desativado: com a idade que este site tem registada para si, a lei não permite que a autorização seja dada por si.',
    'tell.country': 'País',
    'tell.role': 'Por conta de quem',
    'tell.processor': 'O destinatário trata os dados por conta deste site.',
    'tell.first': 'Cookies e armazenamento próprios',
    'tell.third': 'Cookies e armazenamento de terceiros',
    'tell.access.own': 'Guardado no domínio deste site; os scripts executados nas suas páginas podem lê-lo.',
    'tell.access.domain': 'O cookie é guardado para {domain}: todos os sites desse domínio e os scripts executados nas respetivas páginas podem lê-lo. O restante é guardado no domínio deste site; os scripts executados nas suas páginas podem lê-lo.',
    'tell.access.first': 'Guardados no domínio deste site; os scripts executados nas suas páginas, incluindo os de {company}, podem lê-los.',
    'tell.access.third': 'Guardados num domínio de {company}; esta empresa pode lê-los. Este site não pode lê-los nem apagá-los.',
    'tell.links': 'Ligações',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Se recusar aqui, as páginas deste site que abrir a partir de então não iniciam o serviço. Se o endereço de um dos ficheiros do serviço constar do código-fonte de uma página, o seu navegador pode ainda assim pedir esse ficheiro: o serviço recebe então o seu endereço IP, o tipo de navegador, o endereço deste site e os cookies do seu próprio domínio.',
    'tell.abroad': 'As empresas aqui indicadas encontram-se nestes países ou regiões: {countries}',
    'tell.automatic': 'O que é recolhido automaticamente',
    'tell.automatic.about': 'Em cada página, o servidor deste site e o de cada empresa cujo conteúdo é carregado recebem do seu navegador o seguinte:',
    'tell.automatic.address': 'o endereço IP e o número da porta',
    'tell.automatic.page': 'a página pedida, quando, e a página que levou até ela',
    'tell.automatic.cookies': 'os cookies guardados para o domínio desse servidor',
    'tell.automatic.device': 'o navegador, o sistema operativo, o tipo de dispositivo e o idioma',
    'tell.automatic.limits': 'Os navegadores enviam estes dados por si, pelo que nenhuma escolha nesta página pode impedir isso para este site. As outras empresas recebem-nos quando o seu conteúdo é carregado.',
    'tell.browser': 'Os cookies e as definições do seu navegador',
    'tell.browser.choose': 'A maioria dos navegadores permite-lhe escolher:',
    'tell.browser.all': 'aceitar todos os cookies',
    'tell.browser.none': 'recusar todos os cookies',
    'tell.browser.ask': 'receber um aviso quando chega um cookie (nem todos os navegadores o permitem)',
    'tell.browser.pages': 'Onde encontrar as definições',
    'tell.browser.yours': '{name} (o navegador que parece estar a utilizar)',
    'tell.browser.other': 'Para outro navegador, consulte o respetivo menu de ajuda.',
    'tell.notice': 'Serviços de publicidade e histórico das suas visitas',
    'tell.notice.use': 'Este site utiliza serviços de distribuição de anúncios de {companies}. Através de cookies e identificadores de publicidade, o histórico das suas visitas e ações pode aí ser obtido e utilizado.',
    'tell.notice.policy': 'Cada empresa trata estas informações de acordo com a sua própria política de privacidade.',
    'tell.notice.opt-out': 'Pode interromper a utilização destas informações para a distribuição de anúncios nas páginas de opt-out das empresas. O que cada uma abrange (este navegador ou uma conta) e por quanto tempo está aí indicado.',
    'tell.notice.stop': 'Nas definições de cookies deste site, pode interromper a recolha através destes serviços. As definições do seu navegador permitem recusar cookies.',
    'tell.sources': 'Informações de outras fontes',
    'tell.communications': 'Análise de mensagens',
    'tell.erasure': 'O que não pode ser apagado',
    'tell.authorities': 'Comunicação às autoridades',
    'tell.hosting': 'Onde este site está alojado',
    'tell.more': 'Mais informações',
    'tell.external': 'Transmissão externa',
    'tell.external.about': 'As páginas deste site contêm programas que fazem o seu navegador enviar informações aos seguintes serviços.',
    'tell.external.none': 'Nenhum dos serviços que este site indica faz o seu navegador enviar informações a outra empresa.',
    'tell.external.sends': 'Informações enviadas',
    'tell.external.recipient': 'Destinatário',
    'tell.external.when': 'Quando são enviadas',
    'tell.sent.always': 'Quando abre uma página que utiliza o serviço.',
    'tell.sent.allowed': 'Quando abre uma página que utiliza o serviço. Permitiu-o.',
    'tell.sent.refused': 'As páginas que abriu desde que recusou não iniciam o serviço.',
    'tell.sent.on': 'Quando abre uma página que utiliza o serviço, a menos que recuse. Não responder vale como um sim.',
    'tell.sent.off': 'Depois de o permitir. Até lá, as páginas deste site não iniciam o serviço.',
    'tell.external.revised': 'Última revisão: {date}.',
    'tell.external.checked': 'Os dados sobre estes serviços foram verificados em {date} ou mais tarde.',
    'tell.external.without': 'Se desativado',
    'tell.external.exempt': 'Como este site o classifica',
    'tell.exempt.necessary': 'Informações necessárias ao funcionamento da página.',
    'tell.exempt.first-party-id': 'Um identificador que este site atribuiu e que é enviado a este site.',
    'tell.exempt.consented': 'Informações que são enviadas depois de ter dado o seu acordo.',
    'tell.exempt.opt-out': 'Informações cujo envio pode interromper da forma aqui descrita.',
};

/** Portuguese of Brazil, the part about whom visitors can turn to. */
const contacts$2 = {
    contact: 'Contato',
    'contact.name': 'Empresa',
    'contact.department': 'Área ou pessoa que cuida dos dados pessoais',
    'contact.address': 'Endereço',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefone',
    'contact.form': 'Formulário de contato',
    'contact.dpo': 'Encarregado pelo tratamento de dados pessoais',
    mail: 'Suas escolhas sobre cookies não inscrevem você em nenhum e-mail.',
    'mail.link': 'Parar de receber ou voltar a receber nossos e-mails',
    requests: 'Solicitações a este site',
    'requests.refusal': 'Este site pode recusar uma solicitação. Motivos: {grounds}',
    'requests.notified': 'Se o site recusar sua solicitação, ele comunica isso a você.',
    'requests.review': 'Quando um computador tiver tomado sozinho uma decisão sobre você, você pode pedir que uma pessoa a revise, apresentar seu ponto de vista e contestar a decisão.',
};

/** Portuguese of Brazil, the part that comes with disclosures. */
const disclosures$3 = {
    ...contacts$2,
    'tell.site': 'este site',
    'tell.tabs': 'Os links para outras empresas abrem em uma nova aba.',
    'tell.cookie': 'O que é um cookie?',
    'tell.personal': 'Neste site, os endereços IP e os identificadores contidos em cookies são considerados dados pessoais.',
    'tell.impersonal': 'Neste site, os identificadores contidos em cookies não são, por si sós, considerados dados pessoais.',
    'tell.choices': 'Suas escolhas',
    'tell.unanswered': 'Você ainda não escolheu.',
    'tell.change': 'Ver ou alterar suas escolhas',
    'tell.services': 'Cookies e serviços, por finalidade',
    'tell.without': 'Se desativado: {effect}',
    'tell.unused': 'Este site não indica nenhum serviço para esta finalidade.',
    'tell.choice': 'Sua escolha',
    'tell.formerly': 'Antes: {names}',
    'tell.allowed': 'Você permitiu.',
    'tell.refused': 'Você recusou.',
    'tell.on': 'Ativado. Não responder vale como um sim; você pode recusar.',
    'tell.off': 'Desativado, a menos que você permita.',
    'tell.barred': 'Desativado: com a idade que este site tem registrada para você, a lei não permite que você autorize isso por conta própria.',
    'tell.country': 'País',
    'tell.role': 'Em nome de quem',
    'tell.processor': 'O destinatário trata os dados em nome deste site.',
    'tell.first': 'Cookies e armazenamento próprios',
    'tell.third': 'Cookies e armazenamento de terceiros',
    'tell.access.own': 'Armazenado no domínio deste site; os scripts executados em suas páginas podem lê-lo.',
    'tell.access.domain': 'O cookie é armazenado para {domain}: todos os sites desse domínio e os scripts executados em suas páginas podem lê-lo. O restante é armazenado no domínio deste site; os scripts executados em suas páginas podem lê-lo.',
    'tell.access.first': 'Armazenados no domínio deste site; os scripts executados em suas páginas, incluindo os de {company}, podem lê-los.',
    'tell.access.third': 'Armazenados em um domínio de {company}; essa empresa pode lê-los. Este site não pode lê-los nem excluí-los.',
    'tell.links': 'Links',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Se você recusar aqui, as páginas deste site que abrir a partir de então não iniciam o serviço. Se o endereço de um dos arquivos do serviço estiver no código-fonte de uma página, seu navegador ainda pode solicitar esse arquivo: o serviço recebe então seu endereço IP, o tipo de navegador, o endereço deste site e os cookies do próprio domínio.',
    'tell.abroad': 'As empresas indicadas aqui ficam nestes países ou regiões: {countries}',
    'tell.automatic': 'O que é coletado automaticamente',
    'tell.automatic.about': 'A cada página, o servidor deste site e o de cada empresa cujo conteúdo é carregado recebem do seu navegador o seguinte:',
    'tell.automatic.address': 'o endereço IP e o número da porta',
    'tell.automatic.page': 'a página solicitada, quando, e a página que levou até ela',
    'tell.automatic.cookies': 'os cookies armazenados para o domínio desse servidor',
    'tell.automatic.device': 'o navegador, o sistema operacional, o tipo de dispositivo e o idioma',
    'tell.automatic.limits': 'Os navegadores enviam isso por conta própria; por isso, nenhuma escolha nesta página pode impedir o envio a este site. As outras empresas recebem isso quando seu conteúdo é carregado.',
    'tell.browser': 'Os cookies e as configurações do seu navegador',
    'tell.browser.choose': 'A maioria dos navegadores permite escolher:',
    'tell.browser.all': 'aceitar todos os cookies',
    'tell.browser.none': 'recusar todos os cookies',
    'tell.browser.ask': 'receber um aviso quando um cookie chegar (nem todos os navegadores oferecem isso)',
    'tell.browser.pages': 'Onde encontrar as configurações',
    'tell.browser.yours': '{name} (o navegador que você parece estar usando)',
    'tell.browser.other': 'Para outro navegador, consulte o menu de ajuda dele.',
    'tell.notice': 'Serviços de publicidade e histórico das suas visitas',
    'tell.notice.use': 'Este site usa serviços de veiculação de anúncios de {companies}. Por meio de cookies e identificadores de publicidade, o histórico das suas visitas e ações pode ser obtido e usado ali.',
    'tell.notice.policy': 'Cada empresa trata essas informações de acordo com sua própria política de privacidade.',
    'tell.notice.opt-out': 'Você pode interromper o uso dessas informações para a veiculação de anúncios nas páginas de opt-out das empresas. O que cada uma abrange (este navegador ou uma conta) e por quanto tempo está indicado lá.',
    'tell.notice.stop': 'Nas configurações de cookies deste site, você pode interromper a coleta por meio desses serviços. As configurações do seu navegador permitem recusar cookies.',
    'tell.sources': 'Informações de outras fontes',
    'tell.communications': 'Análise de mensagens',
    'tell.erasure': 'O que não pode ser eliminado',
    'tell.authorities': 'Divulgação a autoridades',
    'tell.hosting': 'Onde este site está hospedado',
    'tell.more': 'Mais informações',
    'tell.external': 'Transmissão externa',
    'tell.external.about': 'As páginas deste site contêm programas que fazem seu navegador enviar informações aos seguintes serviços.',
    'tell.external.none': 'Nenhum dos serviços que este site indica faz seu navegador enviar informações a outra empresa.',
    'tell.external.sends': 'Informações enviadas',
    'tell.external.recipient': 'Destinatário',
    'tell.external.when': 'Quando são enviadas',
    'tell.sent.always': 'Quando você abre uma página que usa o serviço.',
    'tell.sent.allowed': 'Quando você abre uma página que usa o serviço. Você permitiu.',
    'tell.sent.refused': 'As páginas que você abriu desde que recusou não iniciam o serviço.',
    'tell.sent.on': 'Quando você abre uma página que usa o serviço, a menos que recuse. Não responder vale como um sim.',
    'tell.sent.off': 'Depois que você permitir. Até lá, as páginas deste site não iniciam o serviço.',
    'tell.external.revised': 'Última revisão: {date}.',
    'tell.external.checked': 'Os dados sobre esses serviços foram verificados em {date} ou depois.',
    'tell.external.without': 'Se desativado',
    'tell.external.exempt': 'Como este site o classifica',
    'tell.exempt.necessary': 'Informações necessárias para que a página funcione.',
    'tell.exempt.first-party-id': 'Um identificador que este site atribuiu e que é enviado a este site.',
    'tell.exempt.consented': 'Informações que são enviadas depois que você concordou.',
    'tell.exempt.opt-out': 'Informações cujo envio você pode interromper da forma descrita aqui.',
};

/** Swedish, the part about whom visitors can turn to. */
const contacts$1 = {
    contact: 'Kontakt',
    'contact.name': 'Företag',
    'contact.department': 'Ansvarig för personuppgifter',
    'contact.address': 'Adress',
    'contact.email': 'E-post',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktformulär',
    'contact.dpo': 'Dataskyddsombud',
    mail: 'Dina val om kakor innebär ingen prenumeration på e-post.',
    'mail.link': 'Avsluta eller återuppta e-post från oss',
    requests: 'Begäranden till webbplatsen',
    'requests.refusal': 'Webbplatsen kan avslå en begäran. Skäl: {grounds}',
    'requests.notified': 'Om den avslår din begäran meddelar den dig det.',
    'requests.review': 'Om en dator ensam har fattat ett beslut om dig kan du begära att en människa prövar det, framföra din syn på saken och bestrida beslutet.',
};

/** Swedish, the part that comes with disclosures. */
const disclosures$2 = {
    ...contacts$1,
    'tell.site': 'den här webbplatsen',
    'tell.tabs': 'Länkar till andra företag öppnas i en ny flik.',
    'tell.cookie': 'Vad är en kaka?',
    'tell.personal': 'På den här webbplatsen räknas identifierare i kakor och IP-adresser som personuppgifter.',
    'tell.impersonal': 'På den här webbplatsen räknas identifierare i kakor inte i sig som personuppgifter.',
    'tell.choices': 'Dina val',
    'tell.unanswered': 'Du har inte valt ännu.',
    'tell.change': 'Se eller ändra dina val',
    'tell.services': 'Kakor och tjänster, efter ändamål',
    'tell.without': 'Utan detta: {effect}',
    'tell.unused': 'Webbplatsen anger ingen tjänst för det här.',
    'tell.choice': 'Ditt val',
    'tell.formerly': 'Tidigare: {names}',
    'tell.allowed': 'Du har tillåtit det.',
    'tell.refused': 'Du har nekat det.',
    'tell.on': 'På. Om du inte svarar räknas det som ett ja; du kan neka.',
    'tell.off': 'Av, om du inte tillåter det.',
    'tell.barred': 'Av: med den ålder som webbplatsen har för dig får du enligt lagen inte tillåta det här själv.',
    'tell.country': 'Land',
    'tell.role': 'För vems räkning',
    'tell.processor': 'Mottagaren behandlar uppgifterna för den här webbplatsens räkning.',
    'tell.first': 'Förstapartskakor och förstapartslagring',
    'tell.third': 'Tredjepartskakor och tredjepartslagring',
    'tell.access.own': 'Sparas på webbplatsens domän; skript som körs på dess sidor kan läsa det.',
    'tell.access.domain': 'Kakan sparas för {domain}: alla webbplatser under den domänen, och skript som körs på deras sidor, kan läsa den. Resten sparas på den här webbplatsens domän; skript som körs på dess sidor kan läsa det.',
    'tell.access.first': 'Sparas på webbplatsens domän; skript som körs på dess sidor, bland dem skript från {company}, kan läsa dem.',
    'tell.access.third': 'Sparas på en domän som tillhör {company}, som kan läsa dem. Den här webbplatsen kan varken läsa eller radera dem.',
    'tell.links': 'Länkar',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'Om du nekar här startas tjänsten inte av de sidor på webbplatsen som du öppnar därefter. Om adressen till någon av dess filer står i källkoden till en sida kan din webbläsare ändå hämta den filen: tjänsten får då din IP-adress, typen av webbläsare, adressen till den här webbplatsen och kakorna för sin egen domän.',
    'tell.abroad': 'Företagen som anges här finns i de här länderna eller regionerna: {countries}',
    'tell.automatic': 'Vad som samlas in automatiskt',
    'tell.automatic.about': 'För varje sida får webbplatsens server, och servern hos varje företag vars innehåll läses in, följande från din webbläsare:',
    'tell.automatic.address': 'IP-adress och portnummer',
    'tell.automatic.page': 'sidan som begärs, när, och sidan som ledde dit',
    'tell.automatic.cookies': 'de kakor som är sparade för den serverns domän',
    'tell.automatic.device': 'webbläsare, operativsystem, typ av enhet och språk',
    'tell.automatic.limits': 'Webbläsare skickar det här av sig själva, så inget val på den här sidan kan hindra det för den här webbplatsen. De andra företagen får det när deras innehåll läses in.',
    'tell.browser': 'Kakor och inställningarna i din webbläsare',
    'tell.browser.choose': 'I de flesta webbläsare kan du välja:',
    'tell.browser.all': 'tillåta alla kakor',
    'tell.browser.none': 'neka alla kakor',
    'tell.browser.ask': 'få veta när en kaka tas emot (det finns inte i alla webbläsare)',
    'tell.browser.pages': 'Var inställningarna finns',
    'tell.browser.yours': '{name} (den webbläsare du verkar använda)',
    'tell.browser.other': 'Se hjälpmenyn om du använder en annan webbläsare.',
    'tell.notice': 'Annonstjänster och din besökshistorik',
    'tell.notice.use': 'Webbplatsen använder annonsleveranstjänster från {companies}. Genom kakor och annonsidentifierare kan de företagen få och använda historiken över dina besök och handlingar.',
    'tell.notice.policy': 'Varje företag hanterar den här informationen enligt sin egen integritetspolicy.',
    'tell.notice.opt-out': 'Du kan stoppa användningen av den här informationen för annonsleverans på företagens opt-out-sidor. Där står vad var och en omfattar (den här webbläsaren eller ett konto) och hur länge det gäller.',
    'tell.notice.stop': 'I webbplatsens inställningar för kakor kan du stoppa insamlingen genom de här tjänsterna. I inställningarna i din webbläsare går det att neka kakor.',
    'tell.sources': 'Information från andra källor',
    'tell.communications': 'Analys av meddelanden',
    'tell.erasure': 'Vad som inte kan raderas',
    'tell.authorities': 'Utlämnande till myndigheter',
    'tell.hosting': 'Var webbplatsen driftas',
    'tell.more': 'Mer information',
    'tell.external': 'Extern överföring',
    'tell.external.about': 'Webbplatsen har program på sina sidor som får din webbläsare att skicka information till följande tjänster.',
    'tell.external.none': 'Ingen av de tjänster som webbplatsen anger får din webbläsare att skicka information till ett annat företag.',
    'tell.external.sends': 'Information som skickas',
    'tell.external.recipient': 'Mottagare',
    'tell.external.when': 'När den skickas',
    'tell.sent.always': 'När du öppnar en sida som använder tjänsten.',
    'tell.sent.allowed': 'När du öppnar en sida som använder tjänsten. Du har tillåtit det.',
    'tell.sent.refused': 'Sidor som du har öppnat sedan du nekade startar inte tjänsten.',
    'tell.sent.on': 'När du öppnar en sida som använder tjänsten, om du inte nekar. Om du inte svarar räknas det som ett ja.',
    'tell.sent.off': 'När du har tillåtit det. Fram till dess startar webbplatsens sidor inte tjänsten.',
    'tell.external.revised': 'Senast ändrat den {date}.',
    'tell.external.checked': 'Uppgifterna om de här tjänsterna kontrollerades den {date} eller senare.',
    'tell.external.without': 'Utan detta',
    'tell.external.exempt': 'Hur webbplatsen klassificerar det',
    'tell.exempt.necessary': 'Information som behövs för att sidan ska fungera.',
    'tell.exempt.first-party-id': 'En identifierare som webbplatsen har gett och som skickas till webbplatsen.',
    'tell.exempt.consented': 'Information som skickas efter att du har gått med på det.',
    'tell.exempt.opt-out': 'Information vars överföring du kan stoppa på det sätt som beskrivs här.',
};

/** What disclosures are written with on a server, in each language. English texts but the banner's come with them. */
const written = {
    en: { banner: banner$f, translations: {} },
    ca: { banner: banner$e, translations: { ...preferences$f, ...disclosures$g } },
    da: { banner: banner$d, translations: { ...preferences$e, ...disclosures$f } },
    de: { banner: banner$c, translations: { ...preferences$d, ...disclosures$e } },
    es: { banner: banner$b, translations: { ...preferences$c, ...disclosures$d } },
    et: { banner: banner$a, translations: { ...preferences$b, ...disclosures$c } },
    fi: { banner: banner$9, translations: { ...preferences$a, ...disclosures$b } },
    fr: { banner: banner$8, translations: { ...preferences$9, ...disclosures$a } },
    is: { banner: banner$7, translations: { ...preferences$8, ...disclosures$9 } },
    it: { banner: banner$6, translations: { ...preferences$7, ...disclosures$8 } },
    ja: { banner: banner$5, translations: { ...preferences$6, ...disclosures$7 } },
    nb: { banner: banner$4, translations: { ...preferences$5, ...disclosures$6 } },
    nl: { banner: banner$3, translations: { ...preferences$4, ...disclosures$5 } },
    pt: { banner: banner$2, translations: { ...preferences$3, ...disclosures$4 } },
    'pt-BR': { banner: banner$1, translations: { ...preferences$2, ...disclosures$3 } },
    sv: { banner: banner, translations: { ...preferences$1, ...disclosures$2 } },
};

/** English, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contact',
    'contact.name': 'Company',
    'contact.department': 'In charge of personal information',
    'contact.address': 'Address',
    'contact.email': 'E-mail',
    'contact.tel': 'Telephone',
    'contact.form': 'Contact form',
    'contact.dpo': 'Data protection officer',
    mail: 'Your choices about cookies do not subscribe you to any e-mail.',
    'mail.link': 'Stop or resume e-mail from us',
    requests: 'Requests to this site',
    'requests.refusal': 'This site can refuse a request. Grounds: {grounds}',
    'requests.notified': 'If it refuses your request, it notifies you.',
    'requests.review': 'Where a computer alone has made a decision about you, you can ask for a person to review it, state your view and contest the decision.',
};

/** English, the part that comes with disclosures. */
const disclosures$1 = {
    ...contacts,
    'tell.site': 'this site',
    'tell.tabs': 'Links to other companies open in a new tab.',
    'tell.cookie': 'What is a cookie?',
    'tell.personal': 'On this site, identifiers in cookies and IP addresses count as personal information.',
    'tell.impersonal': 'On this site, identifiers in cookies do not by themselves count as personal information.',
    'tell.choices': 'Your choices',
    'tell.unanswered': 'You have not chosen yet.',
    'tell.change': 'See or change your choices',
    'tell.services': 'Cookies and services, by purpose',
    'tell.without': 'Without it: {effect}',
    'tell.unused': 'This site lists no service for this.',
    'tell.choice': 'Your choice',
    'tell.formerly': 'Formerly: {names}',
    'tell.allowed': 'You allowed it.',
    'tell.refused': 'You refused it.',
    'tell.on': 'On. No answer counts as a yes; you can refuse it.',
    'tell.off': 'Off, unless you allow it.',
    'tell.barred': 'Off: at the age that this site has for you, the law does not let you allow this yourself.',
    'tell.country': 'Country',
    'tell.role': 'On whose behalf',
    'tell.processor': 'The recipient handles the data on behalf of this site.',
    'tell.first': 'First-party cookies and storage',
    'tell.third': 'Third-party cookies and storage',
    'tell.access.own': 'Stored on this site’s domain; scripts running in its pages can read it.',
    'tell.access.domain': 'The cookie is stored for {domain}: every site under that domain, and scripts running in their pages, can read it. The rest is stored on this site’s domain; scripts running in its pages can read it.',
    'tell.access.first': 'Stored on this site’s domain; scripts running in its pages, those of {company} among them, can read them.',
    'tell.access.third': 'Stored on a domain of {company}, which can read them. This site can neither read nor delete them.',
    'tell.links': 'Links',
    'tell.opt-out': 'Opt-out',
    'tell.refusal': 'If you refuse it here, pages of this site that you open from then on do not start the service. Where the address of one of its files stands in the source of a page, your browser may still request that file: the service then receives your IP address, the kind of browser, the address of this site and the cookies of its own domain.',
    'tell.abroad': 'The companies listed here are in these countries or regions: {countries}',
    'tell.automatic': 'What is collected automatically',
    'tell.automatic.about': 'With every page, the server of this site, and that of every company whose content is loaded, receive the following from your browser:',
    'tell.automatic.address': 'IP address and port number',
    'tell.automatic.page': 'the page that is asked for, when, and the page that led to it',
    'tell.automatic.cookies': 'the cookies that are stored for the domain of that server',
    'tell.automatic.device': 'browser, operating system, kind of device and language',
    'tell.automatic.limits': 'Browsers send this by themselves, so no choice on this page can stop it for this site. The other companies receive it when their content is loaded.',
    'tell.browser': 'Cookies and your browser’s settings',
    'tell.browser.choose': 'Most browsers let you choose:',
    'tell.browser.all': 'accept all cookies',
    'tell.browser.none': 'refuse all cookies',
    'tell.browser.ask': 'be told when a cookie is received (not every browser has this)',
    'tell.browser.pages': 'Where to find the settings',
    'tell.browser.yours': '{name} (the browser you seem to be using)',
    'tell.browser.other': 'For another browser, see its Help menu.',
    'tell.notice': 'Advertising services and the history of your visits',
    'tell.notice.use': 'This site uses ad delivery services of {companies}. Through cookies and advertising identifiers, these companies may obtain and use the history of your visits and actions.',
    'tell.notice.policy': 'Each company handles this information under its own privacy policy.',
    'tell.notice.opt-out': 'You can stop the use of this information for ad delivery by the opt-out pages of the companies. What each covers (this browser or an account) and how long it lasts is said there.',
    'tell.notice.stop': 'In the cookie settings of this site you can stop the collection through these services. Your browser’s settings can refuse cookies.',
    'tell.sources': 'Information from other sources',
    'tell.communications': 'Analysis of messages',
    'tell.erasure': 'What cannot be erased',
    'tell.authorities': 'Disclosure to authorities',
    'tell.hosting': 'Where this site is hosted',
    'tell.more': 'Further information',
    'tell.external': 'External transmission',
    'tell.external.about': 'This site has programs in its pages that make your browser send information to the following services.',
    'tell.external.none': 'None of the services that this site lists makes your browser send information to another company.',
    'tell.external.sends': 'Information sent',
    'tell.external.recipient': 'Recipient',
    'tell.external.when': 'When it is sent',
    'tell.sent.always': 'When you open a page that uses the service.',
    'tell.sent.allowed': 'When you open a page that uses the service. You have allowed it.',
    'tell.sent.refused': 'Pages that you opened since you refused it do not start the service.',
    'tell.sent.on': 'When you open a page that uses the service, unless you refuse it. No answer counts as a yes.',
    'tell.sent.off': 'Once you allow it. Until then, pages of this site do not start the service.',
    'tell.external.revised': 'Last revised on {date}.',
    'tell.external.checked': 'The facts about these services were checked on {date} or later.',
    'tell.external.without': 'Without it',
    'tell.external.exempt': 'How this site classifies it',
    'tell.exempt.necessary': 'Information that is needed for the page to work.',
    'tell.exempt.first-party-id': 'An identifier that this site gave and that is sent to this site.',
    'tell.exempt.consented': 'Information that is sent after you have agreed.',
    'tell.exempt.opt-out': 'Information whose sending you can stop in the way described here.',
};

/** English, the part that comes with preferences. */
const preferences = {
    'preferences.title': 'Cookie settings',
    intro: 'Decide what this site may use. Switches take effect when you save.',
    'decided.at': 'You chose on {date}.',
    'decided.granted': 'You allowed: {purposes}',
    'decided.denied': 'You refused: {purposes}',
    'decided.part': '{purpose} (in part)',
    'purpose.necessary': 'Necessary',
    'purpose.necessary.description': 'What the site cannot work without (for example, remembering this choice).',
    'purpose.functional': 'Features',
    'purpose.functional.description': 'Videos, maps, forms’ spam protection and similar services from others. Off, the parts of the site that use them may be missing or may not work.',
    'purpose.social': 'Social media',
    'purpose.social.description': 'Share buttons and embedded posts. Their operators learn which pages you open here, and may use that to choose and measure ads.',
    'purpose.analytics': 'Analytics',
    'purpose.analytics.description': 'Measures how the site is used, so that it can be improved.',
    'purpose.advertising': 'Advertising',
    'purpose.advertising.description': 'Chooses ads by what you look at, here and on other sites, and measures whether they work.',
    'always-on': 'Always on',
    partly: '{count} of {total} on',
    details: 'Details',
    'details.of': 'details about {name}',
    'details.none': 'The site has not described this service.',
    company: 'Company',
    formerly: 'Formerly',
    controllers: 'Responsible, by the visitor’s region',
    controller: '{regions}: {company} ({country})',
    transfers: 'Ground for sending data abroad, as the recipient states it',
    transfer: 'from {from} to {to}: {ground}',
    'transfer.adequacy': 'adequacy decision',
    'transfer.privacy-framework': 'Data Privacy Framework',
    'transfer.standard-clauses': 'standard contractual clauses',
    'region.EEA': 'European Economic Area',
    use: 'The site uses it for',
    'use.recipient': 'What the recipient does with the data',
    safeguards: 'How the recipient protects it',
    sends: 'What is sent',
    'sends.page': 'address of the page, time, and the page before it',
    'sends.interaction': 'clicks and scrolling',
    'sends.identifier': 'identifiers in cookies, of the browser or for advertising',
    'sends.address': 'IP address and rough location',
    'sends.device': 'operating system, browser, device, language and screen size',
    'sends.commerce': 'purchases and sign-ups',
    'sends.click-id': 'identifier of the ad that was clicked',
    'sends.user': 'what this site knows about you as its user (for example, a member number)',
    'sends.contact': 'e-mail address or telephone number, hashed',
    'sends.playback': 'how a video is watched',
    'sends.recording': 'recordings of form input and of what is done on screen',
    cookies: 'Cookies and storage',
    'cookies.none': 'none',
    'cookies.unknown': 'not checked',
    record: 'Your answer',
    'record.use': 'Remembers what you choose here, so that you are not asked on every page, and proves your answer. While you allow something, a random number links your answers; if you refuse everything, there is no such number. Safari removes the record earlier: after seven days of use in which you do not interact with this site.',
    'record.local': 'local storage, removed on your next visit after {duration}',
    'record.local.refusal': 'local storage, until you answer anew: a refusal stays in force after {duration}, too',
    'record.receipts': 'receipts of your latest answers, in local storage, removed with your answer at the latest; the receipt of an answer that allows nothing, in session storage, until the tab is closed',
    'record.queue': 'answers whose receipt is still to be made or sent, in local storage until that is done or was tried ten times',
    'party.first': 'first-party',
    'party.third': 'third-party',
    'kind.cookie': 'cookie',
    'kind.localStorage': 'local storage',
    'kind.sessionStorage': 'session storage',
    'kind.database': 'browser database',
    'kind.cache': 'browser cache',
    kept: '{kind}, {retention}',
    retention: 'kept for {duration}',
    'retention.session': 'until the browser is closed',
    'retention.persistent': 'without an end of its own',
    'retention.unpublished': 'duration not published by the vendor',
    'retention.unknown': 'duration not checked',
    'link.privacy': 'Privacy policy',
    'link.unverified': 'Privacy policy (address not checked)',
    'link.company': 'The company’s website',
    'link.processing': 'Data processing terms',
    'link.terms': 'Terms',
    'link.opt-out': 'Opt-out page',
    'link.external-transmission': 'External transmission',
    checked: 'Checked on {date}.',
    'opt-out.effect.use': 'To stop {company} from using the data, see its opt-out page. What that covers and how long it lasts is said there.',
    'opt-out.effect.personalisation': 'To stop personalised ads of {company}, see its opt-out page. What that covers and how long it lasts is said there.',
    'opt-out.effect.sending': 'The opt-out page of {company} offers a way to stop the sending itself. What that covers and how long it lasts is said there.',
    'opt-out.effect.other': '{company} offers an opt-out page. What it stops, where and how long is said there.',
    'opt-out.scope.browser': 'It holds for this browser.',
    'opt-out.scope.account': 'It holds for your account there, and needs one.',
    'opt-out.scope.either': 'It holds for your account there if you are signed in, else for this browser.',
    'opt-out.intro': 'If you refuse here, pages of this site that you open from then on do not start these services. Companies also offer opt-out pages of their own. What each stops, whether for this browser or for an account, and how long, is said there.',
    'opt-out.limits': 'An opt-out does not delete cookies. One that is kept in a cookie holds for this browser alone, ends when that cookie is deleted, and may need third-party cookies.',
    'opt-out.vendors': 'Companies used on this site',
    'opt-out.industry': 'Many companies at once',
    browser: 'Cookies and your browser',
    'browser.cookie': 'A cookie is a short text that a website stores in your browser. On your next visit the browser sends it to the servers of the domain it was stored for, which recognise the browser by it.',
    'browser.settings': 'Most browsers can accept all cookies or refuse all cookies, and some can tell you when one arrives. The Help menu of your browser says where.',
    'browser.refusal': 'If you refuse all cookies in the browser, parts of websites stop working, above all those where you sign in. Refusing here leaves the necessary ones on.',
    elsewhere: 'A company that does not act on behalf of this site handles data under its own privacy policy. Sites that we link to follow their own policies, too.',
    effect: 'Without it: {effect}',
    explicit: 'Needs its own yes; “Accept all” does not switch it on.',
    'signalled.switch': 'Your browser sends {signal}: advertising stays off unless you switch it on yourself. “{accept}” does not switch it on.',
    save: 'Save',
    cancel: 'Cancel',
};

/** What visitors are told about each built-in vendor, by its id. Without a prototype: look any id up, `constructor` too. */
const disclosures = /* @__PURE__ */ Object.assign(Object.create(null), {
    doubleclick: disclosure$9,
    'google-ads': disclosure$8,
    'google-adsense': disclosure$7,
    'google-analytics': disclosure$6,
    'google-publisher-tag': disclosure$5,
    'google-tag-manager': disclosure$4,
    youtube: disclosure,
    'yahoo-japan-ads': disclosure$1,
    vimeo: disclosure$3,
    x: disclosure$2,
});

/** The disclosure of a vendor, with what is built in for the core set. */
const disclosureOf = (vendor) => mergeDisclosure(vendor, disclosures[vendor.id]);

/** Who each built-in vendor is, by its id. Without a prototype: look any id up, `constructor` too. */
const parties = /* @__PURE__ */ Object.assign(Object.create(null), {
    doubleclick: party$9,
    'google-ads': party$8,
    'google-adsense': party$7,
    'google-analytics': party$6,
    'google-publisher-tag': party$5,
    'google-tag-manager': party$4,
    youtube: party,
    'yahoo-japan-ads': party$1,
    vimeo: party$3,
    x: party$2,
});

/** Who a vendor is, with what is built in for the core set. */
const partyOf = (vendor) => mergeParty(vendor, parties[vendor.id]);

/** Texts with the name of what may be the browser's signal against advertising, on this site, in the place of `{signal}`. */
const nameSignal = (texts, { doNotTrack }) => JSON.parse(JSON.stringify(texts).replace(/\{signal}/g, `Global Privacy Control${doNotTrack ? ' / Do Not Track' : ''}`));

/** Makes the kit of a language. The site's own texts go before all others. */
const createDisclosureContext = ({ messages, translations, ...facts }) => {
    const { texts } = facts.settings;
    const own = texts[matchLanguage(facts.language, Object.keys(texts)) || ''];
    return {
        ...facts,
        messages: nameSignal({ ...preferences, ...disclosures$1, ...messages, ...translations, ...own }, facts.settings),
        partyOf,
        disclosureOf,
    };
};

const kitOf = (options, { language = '', level = 3 }) => {
    const settings = applyCatalogue(readOptions(options, [...builtIn, ...further]));
    const chosen = chooseLanguage([language, settings.language], [...languages, ...Object.keys(settings.texts)]);
    const { banner, translations } = written[matchLanguage(chosen, languages) || 'en'];
    return createDisclosureContext({
        settings,
        language: chosen,
        messages: banner,
        translations,
        // nobody has decided: what is in force is what the regime says
        decision: idleConsent(settings).decision,
        level,
        browser: undefined,
    });
};
const write = (vnode) => z(vnode);
/**
 * All cookies, storage entries and services of the site, by purpose, as HTML: what `data-sekisho="disclosures"` draws
 * for somebody who has not decided. Put it inside that element, and it is brought up to date where scripts run.
 *
 * @example
 * const html = renderDisclosures({ vendors: ['google-ads', 'vimeo'], site: 'The Shop' }, { language: 'ja' });
 */
const renderDisclosures = (options, how = {}) => write(a$1(Disclosures, { kit: kitOf(options, how) }));
/** Fails where an entry lacks what the rule asks for: a page without it shall not be built. */
const checkTransmissions = ({ settings, partyOf, disclosureOf }) => {
    const incomplete = settings.vendors.flatMap((vendor) => {
        const { sends, ...known } = disclosureOf(vendor) ?? {};
        // a vendor that the site describes without saying what it sends is not one that sends nothing
        const isSaid = sends?.length || vendor.disclosure?.sends;
        const gaps = transmissionGaps(partyOf(vendor) ?? {}, { ...known, ...(isSaid && sends && { sends }) });
        return gaps.length ? [`"${vendor.id}" lacks ${gaps.join(', ')}`] : [];
    });
    if (!incomplete.length)
        return;
    const code = 'incomplete-transmission';
    const message = problems[code].replace('{}', incomplete.join('; '));
    throw Object.assign(new Error(`[sekisho] ${code}: ${message}`), { code });
};
/**
 * The table of Japan's external-transmission rule as HTML: what `data-sekisho="external-transmission"` draws. In another
 * language than Japanese, the Japanese follows.
 *
 * @throws an error with the code `incomplete-transmission` where a vendor's entry lacks what is sent, who receives it or what for
 */
const renderExternalTransmission = (options, how = {}) => {
    const kit = kitOf(options, how);
    checkTransmissions(kit);
    const isJapanese = matchLanguage(kit.language, ['ja']);
    const second = isJapanese ? undefined : kitOf(options, { ...how, language: 'ja' });
    return write(a$1(ExternalTransmission, { kit: kit, japanese: second, hasAnchor: true }));
};

export { renderDisclosures, renderExternalTransmission };

/** OneSignal: the SDK for notifications on websites. */
const facts = {
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
({
    company: facts.company});

export { facts };

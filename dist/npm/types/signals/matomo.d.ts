declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** What consent is needed for. */
        readonly matomo?: {
            /**
             * - `tracking`: nothing is sent while denied (the default). A grant lets Matomo set cookies
             * - `cookieless`: the same, and cookies are never set
             * - `cookies`: visits are counted without cookies while denied; tags that nobody annotated may then load
             */
            readonly mode?: 'tracking' | 'cookieless' | 'cookies';
        };
    }
}
export {};

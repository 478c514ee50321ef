'use client';

import Script from 'next/script';
import { CDN } from './CDN';
import { note } from './note';

/** Another site's scripts, in each strategy. */
export const Scripts = () => (
  <>
    <Script src={`${CDN}/before.js`} strategy="beforeInteractive" />
    <Script id="inline">{`(window.ran = window.ran || []).push('inline')`}</Script>
    <Script
      src={`${CDN}/after.js`}
      onLoad={() => note('after loaded')}
      onReady={() => note('after ready')}
      onError={() => note('after failed')}
    />
    <Script
      src={`${CDN}/idle.js`}
      strategy="lazyOnload"
      onLoad={() => note('idle loaded')}
      onError={() => note('idle failed')}
    />
  </>
);

'use client';

import Image from 'next/image';
import { CDN } from './CDN';
import { note } from './note';

/** A picture that tells what has become of it. */
export const Picture = () => (
  <Image
    src={`${CDN}/lazy.svg`}
    width={9}
    height={9}
    alt="lazy"
    onLoad={() => note('picture loaded')}
    onError={() => note('picture failed')}
  />
);

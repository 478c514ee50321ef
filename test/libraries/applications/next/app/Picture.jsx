'use client';

import Image from 'next/image';
import { CDN } from './CDN';
import { note } from './note';

/** A picture that tells what has become of it. */
export const Picture = ({ name }) => (
  <Image
    src={`${CDN}/${name}.svg`}
    width={9}
    height={9}
    alt={name}
    onLoad={() => note('picture loaded')}
    onError={() => note('picture failed')}
  />
);

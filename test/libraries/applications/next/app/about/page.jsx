import Image from 'next/image';
import { CDN } from '../CDN';

export const metadata = { title: 'About' };

export default function About() {
  return (
    <main id="about">
      <Image src={`${CDN}/about.svg`} width={9} height={9} alt="about" />
    </main>
  );
}

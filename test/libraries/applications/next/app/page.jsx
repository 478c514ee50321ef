import Image from 'next/image';
import { CDN } from './CDN';
import { Cart } from './Cart';
import { Picture } from './Picture';

export const metadata = { title: 'Home' };

export default function Home() {
  return (
    <main id="home">
      <Image src={`${CDN}/hero.svg`} width={9} height={9} alt="hero" preload />
      <Picture name="lazy" />
      <iframe src={`${CDN}/frame.html`} title="frame" />
      <Cart />
    </main>
  );
}

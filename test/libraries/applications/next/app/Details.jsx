import { CDN } from './CDN';

/** Comes in a file of its own. */
export default function Details({ count }) {
  return (
    <p id="details">
      {count} in the cart <img src={`${CDN}/details.svg`} alt="details" />
    </p>
  );
}

import { Picture } from '../Picture';

export const metadata = { title: 'About' };

export default function About() {
  return (
    <main id="about">
      <Picture name="about" />
    </main>
  );
}

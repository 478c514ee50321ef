import { Film } from '../Film';

export const meta = () => [{ title: 'Home' }];

export default function Home() {
  return <Film title="Home" film={1} />;
}

import { Film } from '../Film';

export const meta = () => [{ title: 'Lesson' }];

export default function Lesson() {
  return <Film title="Lesson" film={2} />;
}

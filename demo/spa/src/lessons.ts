export interface Lesson {
  readonly id: string;
  /** The character that is written. */
  readonly character: string;
  readonly reading: string;
  readonly title: string;
  readonly minutes: number;
  readonly video: string;
  readonly text: string;
}

export const lessons: readonly Lesson[] = [
  {
    id: 'one',
    character: '一',
    reading: 'ichi, one',
    title: 'A line that ends well',
    minutes: 6,
    video: '11',
    text: 'One stroke, left to right, and everything is in it: how you set the brush down, how you travel, and how you stop. Most people hurry the stop. Stay on the paper for one breath longer than you would like.',
  },
  {
    id: 'river',
    character: '川',
    reading: 'kawa, river',
    title: 'Three currents',
    minutes: 9,
    video: '12',
    text: 'Three strokes that must belong together without touching. The first leans away, the middle is short, the last goes all the way down and is not tired when it gets there.',
  },
  {
    id: 'gate',
    character: '門',
    reading: 'mon, gate',
    title: 'Two doors, one opening',
    minutes: 14,
    video: '13',
    text: 'Eight strokes around an emptiness. Write the left door as if someone were expected, and the right one to match. The hook at the end is the latch: short, dry, decided.',
  },
];

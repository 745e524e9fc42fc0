// The few drawings that photos are made of, 160 by 120: a colour behind, then shapes.
import { s } from '../kit.js';

const path = (d, fill) => ['path', { d, fill }];
const line = (d, stroke, width) => [
  'path',
  { d, stroke, fill: 'none', 'stroke-width': width, 'stroke-linecap': 'round' },
];
const disc = (cx, cy, r, fill) => ['circle', { cx, cy, r, fill }];
const box = (x, y, width, height, fill) => ['rect', { x, y, width, height, fill }];
const person = (x, colour) => [disc(x, 46, 11, '#8a5a3c'), path(`M${x - 18} 110q0-48 18-48t18 48Z`, colour)];

const PICTURES = {
  sea: [
    '#a9d8f2',
    [
      disc(124, 28, 13, '#ffd55c'),
      box(0, 58, 160, 34, '#2f86b5'),
      box(0, 88, 160, 32, '#ecd7a3'),
      path('M50 56 L50 24 L74 56Z', '#fff'),
      path('M40 60h40l-8 10h-24Z', '#8a3b2d'),
    ],
  ],
  mountain: [
    '#cfe4f2',
    [
      path('M0 120 L52 30 L104 120Z', '#5d6f8c'),
      path('M38 54 L52 30 L66 54 L52 62Z', '#fff'),
      path('M70 120 L116 50 L160 120Z', '#7588a6'),
      box(0, 104, 160, 16, '#5c8f55'),
    ],
  ],
  cat: [
    '#f0dcc6',
    [
      path('M54 46 L60 16 L76 34Z', '#6e4a33'),
      path('M106 46 L100 16 L84 34Z', '#6e4a33'),
      disc(80, 52, 28, '#8a6146'),
      path('M46 120q0-42 34-42t34 42Z', '#8a6146'),
      disc(70, 48, 4, '#f5d442'),
      disc(90, 48, 4, '#f5d442'),
      path('M76 58h8l-4 5Z', '#2c1b14'),
      line('M50 58h16M94 58h16', '#2c1b14', 1.5),
    ],
  ],
  cake: [
    '#f6d9df',
    [
      box(20, 100, 120, 6, '#a98ba0'),
      box(38, 62, 84, 38, '#8c5232'),
      path('M38 62h84v12q-10 8-20 0t-20 0-22 0-22 0Z', '#fff3e6'),
      box(58, 40, 5, 22, '#3a7ca5'),
      box(78, 40, 5, 22, '#c2453c'),
      box(98, 40, 5, 22, '#3a7ca5'),
      disc(60, 35, 4, '#ffb52e'),
      disc(80, 35, 4, '#ffb52e'),
      disc(100, 35, 4, '#ffb52e'),
    ],
  ],
  bike: [
    '#d8ead6',
    [
      box(0, 96, 160, 24, '#9aa39b'),
      line('M60 78 L78 46 L106 46 L88 78 Z M78 46 L88 78 M106 46 L114 78 M72 40h12 M104 36h12', '#b0261f', 4),
      line('M38 78a22 22 0 1 0 44 0a22 22 0 1 0 -44 0M94 78a22 22 0 1 0 44 0a22 22 0 1 0 -44 0', '#27303a', 4),
    ],
  ],
  flower: [
    '#dcefd2',
    [
      line('M80 118V62', '#3c7a3a', 5),
      path('M80 100q26-20 34 0q-18 14-34 0Z', '#3c7a3a'),
      disc(80, 26, 15, '#d8507d'),
      disc(58, 42, 15, '#d8507d'),
      disc(102, 42, 15, '#d8507d'),
      disc(66, 66, 15, '#d8507d'),
      disc(94, 66, 15, '#d8507d'),
      disc(80, 48, 13, '#ffd55c'),
    ],
  ],
  house: [
    '#bfe0f5',
    [
      box(0, 98, 160, 22, '#6ba35d'),
      box(44, 58, 72, 46, '#f1e3cf'),
      path('M34 60 L80 24 L126 60Z', '#a8452f'),
      box(72, 76, 18, 28, '#5b3b2a'),
      box(52, 68, 14, 14, '#5d9cc7'),
      box(96, 68, 14, 14, '#5d9cc7'),
    ],
  ],
  people: ['#e7e2f4', [...person(38, '#2f6f9f'), ...person(80, '#b5482f'), ...person(122, '#3f7d4c')]],
  person: [
    '#dfe7ee',
    [
      disc(80, 46, 22, '#b77f5c'),
      path('M58 46q0-30 22-28q22-2 22 28q-8-14-22-14t-22 14Z', '#33231b'),
      path('M40 120q0-46 40-46t40 46Z', '#356a8a'),
    ],
  ],
  poster: [
    '#cfc9c2',
    [
      box(46, 10, 68, 100, '#fffaf0'),
      box(54, 18, 52, 40, '#d9603b'),
      disc(80, 38, 12, '#ffd55c'),
      box(54, 66, 52, 6, '#3b3a52'),
      box(54, 78, 40, 4, '#8a88a0'),
      box(54, 88, 46, 4, '#8a88a0'),
      box(54, 98, 30, 4, '#8a88a0'),
    ],
  ],
  ticket: [
    '#dfe6f5',
    [
      box(34, 14, 92, 92, '#fff'),
      box(34, 14, 92, 16, '#3a36a0'),
      box(44, 38, 56, 5, '#58557a'),
      box(44, 48, 40, 4, '#84819e'),
      box(60, 60, 40, 40, '#1d1b3d'),
      box(66, 66, 10, 10, '#fff'),
      box(84, 66, 10, 10, '#fff'),
      box(66, 84, 10, 10, '#fff'),
      box(82, 82, 6, 6, '#fff'),
    ],
  ],
  map: [
    '#e4efdc',
    [
      line('M0 90 Q50 60 80 80 T160 50', '#fff', 10),
      line('M60 0 Q70 60 50 120', '#fff', 7),
      path('M96 0h64v30q-40 14-64-30Z', '#9ccbe6'),
      path('M96 74q-16-20-16-30a16 16 0 0 1 32 0q0 10-16 30Z', '#c2352b'),
      disc(96, 44, 6, '#fff'),
    ],
  ],
};

/** A drawing by its name; it says nothing to a screen reader until it is given a text. */
export function picture(name) {
  const [sky, shapes] = PICTURES[name];
  const still = { class: 'sim-picture', viewBox: '0 0 160 120', 'aria-hidden': 'true', focusable: 'false' };
  return s(
    'svg',
    still,
    s('rect', { width: 160, height: 120, fill: sky }),
    shapes.map(([tag, looks]) => s(tag, looks)),
  );
}

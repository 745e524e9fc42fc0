// Drawings of what stands on a table, 120 by 90. What glows does so while the thing has power.
import { s } from '../kit.js';

const path = (d, fill) => ['path', { d, fill }];
const box = (x, y, width, height, fill, rx = 2) => ['rect', { x, y, width, height, rx, fill }];
const disc = (cx, cy, r, fill) => ['circle', { cx, cy, r, fill }];
const line = (d, stroke, width = 3) => [
  'path',
  { d, stroke, fill: 'none', 'stroke-width': width, 'stroke-linecap': 'round' },
];
const light = (cx, cy) => ['circle', { cx, cy, r: 2.5, class: 'pc-light' }];
const glass = (x, y, width, height) => ['rect', { x, y, width, height, rx: 1, class: 'pc-glass' }];
const keys = (x, y, columns, rows, gap) =>
  path(
    Array.from({ length: columns * rows }, (_, at) => {
      const left = x + (at % columns) * gap;
      const top = y + Math.floor(at / columns) * gap;
      return `M${left} ${top}h${gap - 2}v${gap - 2}h-${gap - 2}Z`;
    }).join(''),
    '#eef0f6',
  );

const DARK = '#343a4a';
const GREY = '#8d95a6';
const PALE = '#d9dde7';

const THINGS = {
  tower: [
    box(38, 6, 44, 80, DARK, 4),
    box(44, 12, 32, 5, '#1d212c'),
    box(44, 20, 32, 5, '#1d212c'),
    disc(60, 36, 5, GREY),
    light(60, 36),
    line('M48 66h24M48 71h24M48 76h24', '#525a6d', 2),
  ],
  laptop: [
    box(26, 12, 68, 46, DARK, 4),
    glass(30, 16, 60, 38),
    path('M14 60h92l8 16q0 4-4 4H10q-4 0-4-4Z', GREY),
    keys(24, 63, 12, 2, 6),
    box(48, 75, 24, 4, PALE),
  ],
  screen: [
    box(12, 8, 96, 58, DARK, 4),
    glass(17, 13, 86, 48),
    box(54, 66, 12, 10, GREY),
    box(38, 76, 44, 6, GREY, 3),
    light(100, 63),
  ],
  keyboard: [box(6, 30, 108, 38, DARK, 5), keys(12, 35, 12, 3, 8), box(34, 60, 50, 5, '#eef0f6')],
  mouse: [
    path('M60 14q22 0 22 32t-22 32q-22 0-22-32t22-32Z', GREY),
    line('M60 14v26M40 40h40', DARK, 2),
    box(57, 22, 6, 12, DARK, 3),
  ],
  speakers: [
    box(12, 14, 38, 66, DARK, 4),
    box(70, 14, 38, 66, DARK, 4),
    disc(31, 32, 8, GREY),
    disc(31, 58, 13, GREY),
    disc(89, 32, 8, GREY),
    disc(89, 58, 13, GREY),
    light(31, 76),
  ],
  headphones: [
    line('M24 56v-8a36 36 0 0 1 72 0v8', DARK, 7),
    box(14, 50, 20, 32, GREY, 8),
    box(86, 50, 20, 32, GREY, 8),
  ],
  printer: [
    box(30, 6, 60, 26, '#fff'),
    box(10, 28, 100, 38, DARK, 5),
    box(26, 56, 68, 26, '#fff'),
    line('M34 64h52M34 70h40', GREY, 2),
    light(100, 36),
  ],
  webcam: [
    disc(60, 36, 28, DARK),
    disc(60, 36, 17, GREY),
    disc(60, 36, 9, '#1d212c'),
    disc(56, 32, 3, '#fff'),
    path('M40 68h40l6 14H34Z', GREY),
    light(60, 13),
  ],
  microphone: [
    box(46, 6, 28, 42, GREY, 14),
    line('M38 36a22 22 0 0 0 44 0M60 58v16', DARK, 5),
    box(36, 74, 48, 8, DARK, 4),
  ],
  stick: [
    box(38, 26, 62, 38, '#c2453c', 6),
    box(14, 33, 24, 24, PALE),
    box(20, 38, 6, 5, DARK),
    box(20, 47, 6, 5, DARK),
    disc(88, 45, 4, '#fff'),
  ],
  disk: [box(26, 12, 68, 68, DARK, 6), disc(60, 46, 24, GREY), disc(60, 46, 6, DARK), light(84, 22)],
  scanner: [
    path('M14 32l84-22 6 8-86 24Z', PALE),
    box(8, 42, 104, 34, DARK, 5),
    box(18, 48, 84, 12, '#bfe0f5'),
    light(102, 70),
  ],
  projector: [
    box(10, 30, 100, 42, PALE, 8),
    disc(38, 51, 16, DARK),
    disc(38, 51, 9, '#bfe0f5'),
    line('M72 44h26M72 52h26M72 60h26', GREY, 3),
    light(100, 37),
  ],
  phone: [box(40, 4, 40, 82, DARK, 7), glass(44, 12, 32, 62), disc(60, 80, 2.5, GREY)],
  box: [
    box(10, 46, 100, 30, DARK, 6),
    line('M26 46V14M94 46V14', GREY, 5),
    light(28, 61),
    light(40, 61),
    light(52, 61),
  ],
  hub: [
    box(16, 34, 88, 26, GREY, 8),
    box(26, 42, 14, 10, DARK),
    box(46, 42, 14, 10, DARK),
    box(66, 42, 14, 10, DARK),
    light(92, 47),
  ],
  wall: [
    box(22, 8, 76, 76, '#f5f2ea', 8),
    disc(60, 46, 26, '#fff'),
    disc(51, 46, 4, DARK),
    disc(69, 46, 4, DARK),
    disc(60, 32, 3, GREY),
  ],
  strip: [
    box(4, 32, 112, 30, '#f5f2ea', 8),
    disc(28, 47, 11, PALE),
    disc(56, 47, 11, PALE),
    disc(84, 47, 11, PALE),
    box(100, 40, 10, 14, '#c2453c'),
    light(105, 47),
  ],
};

export function thing(kind) {
  const still = { class: 'pc-thing', viewBox: '0 0 120 90', 'aria-hidden': 'true', focusable: 'false' };
  return s(
    'svg',
    still,
    (THINGS[kind] ?? []).map(([tag, looks]) => s(tag, looks)),
  );
}

/** An open laptop seen from the front, 320 by 240: its parts are where `PLACES.laptop` says. */
export function bigLaptop() {
  const still = { class: 'pc-backdrop', viewBox: '0 0 320 240', 'aria-hidden': 'true', focusable: 'false' };
  const shapes = [
    box(56, 6, 208, 126, DARK, 8),
    glass(66, 22, 188, 100),
    disc(160, 14, 4, '#11141c'),
    disc(160, 14, 1.5, '#7fb3e6'),
    box(70, 131, 36, 8, GREY),
    box(214, 131, 36, 8, GREY),
    path('M40 138h240l32 82q2 10-8 10H16q-10 0-8-10Z', '#aab1c0'),
    keys(74, 146, 22, 4, 8),
    box(124, 186, 72, 34, '#c9ceda', 4),
    disc(262, 152, 6, '#eef0f6'),
    line('M262 148v4M258.500 150.500a5 5 0 1 0 7 0', DARK, 1.2),
    ...[0, 1, 2, 3].map((row) => line(`M${44 - row * 3} ${160 + row * 9}h14`, '#6a7283', 2)),
    box(18, 212, 20, 9, '#1d212c', 1),
    box(20, 216, 16, 3, '#7fb3e6', 1),
    disc(296, 212, 5, '#1d212c'),
    disc(296, 212, 2.5, '#aab1c0'),
  ];
  return s(
    'svg',
    still,
    shapes.map(([tag, looks]) => s(tag, looks)),
  );
}

/** Where each kind of thing has its place in a drawing: left, top, width and height, in hundredths. */
export const PLACES = {
  desk: {
    screen: [36, 18, 28, 36],
    webcam: [44, 7, 12, 15],
    tower: [1, 20, 21, 40],
    keyboard: [36, 60, 30, 22],
    mouse: [69, 62, 10, 18],
    speakers: [19, 26, 16, 22],
    printer: [78, 14, 20, 26],
    headphones: [82, 50, 15, 20],
    microphone: [67, 24, 10, 24],
    box: [4, 3, 17, 16],
    stick: [22, 78, 12, 14],
    phone: [82, 74, 10, 20],
    disk: [4, 72, 14, 18],
    laptop: [36, 20, 28, 34],
  },
  laptop: {
    screen: [28, 22, 44, 28],
    webcam: [43, 0, 14, 12],
    keyboard: [36, 60, 36, 14],
    touchpad: [39, 79, 22, 14],
    'power-button': [75, 57, 15, 12],
    hinge: [21, 47, 14, 12],
    grille: [5, 65, 15, 16],
    'usb-port': [2, 84, 14, 12],
    'jack-port': [85, 83, 14, 12],
  },
};

// The forms of sockets, as they are seen: 48 by 32, drawn in metal and black.
import { s } from '../kit.js';

const body = (d) => ['path', { d, class: 'pc-metal' }];
const hole = (d) => ['path', { d, class: 'pc-hole' }];
const pins = (xs, y, height) => ['path', { d: xs.map((x) => `M${x} ${y}v${height}`).join(''), class: 'pc-pins' }];
const ring = (colour) => ['circle', { cx: 24, cy: 16, r: 11, fill: colour }];

const SHAPES = {
  mains: [
    ['circle', { cx: 24, cy: 16, r: 15, class: 'pc-white' }],
    hole('M16 16a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0M27 16a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0'),
    ['circle', { cx: 24, cy: 6, r: 2, class: 'pc-metal' }],
  ],
  cord: [hole('M8 4h32v16l-6 8H14l-6-8Z'), pins([16, 24, 32], 11, 8)],
  dc: [
    ring('#30343f'),
    hole('M24 16m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0'),
    ['circle', { cx: 24, cy: 16, r: 2.5, class: 'pc-metal' }],
  ],
  'usb-a': [
    body('M6 8h36v16H6Z'),
    hole('M9 11h30v10H9Z'),
    ['rect', { x: 11, y: 16, width: 26, height: 4, class: 'pc-tongue' }],
  ],
  'usb-b': [
    body('M14 6l3-3h14l3 3v23H14Z'),
    hole('M17 8l2-2h10l2 2v18H17Z'),
    ['rect', { x: 20, y: 11, width: 8, height: 11, class: 'pc-tongue' }],
  ],
  'usb-c': [
    body('M14 9h20a7 7 0 0 1 0 14H14a7 7 0 0 1 0-14Z'),
    hole('M15 12h18a4 4 0 0 1 0 8H15a4 4 0 0 1 0-8Z'),
    ['rect', { x: 16, y: 15, width: 16, height: 2, class: 'pc-tongue' }],
  ],
  hdmi: [
    body('M4 8h40v9l-6 8H10l-6-8Z'),
    hole('M7 11h34v5l-5 6H12l-5-6Z'),
    ['rect', { x: 12, y: 14, width: 24, height: 3, class: 'pc-tongue' }],
  ],
  displayport: [
    body('M5 7h38v18H13l-8-7Z'),
    hole('M8 10h32v12H14l-6-5Z'),
    ['rect', { x: 12, y: 14, width: 24, height: 3, class: 'pc-tongue' }],
  ],
  vga: [
    ['path', { d: 'M7 5h34l-5 22H12Z', class: 'pc-blue' }],
    ['path', { d: 'M14 11h20M15 16h18M17 21h14', class: 'pc-dots' }],
  ],
  rj45: [body('M10 3h28v26H10Z'), hole('M13 12h5V6h12v6h5v14H13Z'), pins([17, 20, 23, 26, 29, 31], 21, 5)],
  rj11: [body('M14 5h20v22H14Z'), hole('M17 13h4V8h6v5h4v11H17Z'), pins([21, 24, 27], 20, 4)],
  'jack-out': [ring('#3f9a4d'), hole('M24 16m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0')],
  'jack-in': [ring('#d9698c'), hole('M24 16m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0')],
  jack: [
    ['path', { d: 'M4 11h14v10H4Z', class: 'pc-hole' }],
    ['path', { d: 'M18 13h20l6 3-6 3H18Z', class: 'pc-metal' }],
    pins([26, 32], 13, 6),
  ],
};

export function shape(name) {
  const still = { class: 'pc-shape', viewBox: '0 0 48 32', 'aria-hidden': 'true', focusable: 'false' };
  return s(
    'svg',
    still,
    SHAPES[name].map(([tag, looks]) => s(tag, looks)),
  );
}

// Small drawings that stand for photographs; what they show is told under them.
import { h, s } from '../kit.js';

const DRAWINGS = {
  person: ['M50 20a14 14 0 1 1 0 28 14 14 0 0 1 0-28Z', 'M22 86c0-18 12-28 28-28s28 10 28 28Z'],
  people: [
    'M34 26a11 11 0 1 1 0 22 11 11 0 0 1 0-22Z',
    'M66 26a11 11 0 1 1 0 22 11 11 0 0 1 0-22Z',
    'M12 84c0-16 10-24 22-24s22 8 22 24Z',
    'M44 84c0-16 10-24 22-24s22 8 22 24Z',
  ],
  house: ['M14 50 50 22l36 28v36H14Z', 'M42 86V62h16v24Z'],
  card: ['M14 28h72v48H14Z', 'M24 44h20v18H24Z', 'M54 46h22', 'M54 58h22'],
  place: [
    'M50 16c14 0 22 10 22 22 0 16-22 42-22 42S28 54 28 38c0-12 8-22 22-22Z',
    'M50 32a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z',
  ],
  animal: ['M30 40 24 22l16 10h20l16-10-6 18c6 20-4 40-20 40S24 60 30 40Z', 'M42 48v4', 'M58 48v4', 'M46 62h8'],
  tree: ['M50 16 74 60H26Z', 'M46 60h8v24h-8Z'],
  crowd: [
    'M20 40a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z',
    'M42 34a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z',
    'M62 40a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z',
    'M82 36a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z',
    'M8 84c0-14 6-22 12-22s12 8 12 22Z',
    'M30 84c0-16 6-26 12-26s12 10 12 26Z',
    'M50 84c0-14 6-22 12-22s12 8 12 22Z',
    'M70 84c0-16 6-24 12-24s12 8 12 24Z',
  ],
  back: ['M50 20a14 14 0 1 1 0 28 14 14 0 0 1 0-28Z', 'M22 86c0-18 12-30 28-30s28 12 28 30Z', 'M38 34h24', 'M50 62v20'],
  sea: ['M10 62c8-6 14-6 20 0s14 6 20 0 14-6 20 0 14 6 20 0v24H10Z', 'M46 52V20l24 32Z'],
  mountain: ['M8 82 36 30l18 30 12-16 26 38Z', 'M76 18a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z'],
  flower: [
    'M50 26a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
    'M34 36a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
    'M66 36a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
    'M40 54a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
    'M60 54a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
    'M50 72v18',
  ],
  bike: [
    'M26 50a16 16 0 1 1 0 32 16 16 0 0 1 0-32Z',
    'M74 50a16 16 0 1 1 0 32 16 16 0 0 1 0-32Z',
    'M26 66 42 38h26l6 28',
  ],
  ball: ['M50 20a30 30 0 1 1 0 60 30 30 0 0 1 0-60Z', 'M50 36l14 10-5 16H41l-5-16Z'],
};

export function picture({ drawing, told }) {
  const paths = (DRAWINGS[drawing] ?? DRAWINGS.person).map((path) => s('path', { d: path }));
  const drawn = s('svg', { viewBox: '0 0 100 100', 'aria-hidden': 'true', focusable: 'false' }, paths);
  return h('figure', { class: 'net-picture' }, drawn, h('figcaption', {}, told));
}

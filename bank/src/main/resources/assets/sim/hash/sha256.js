// SHA-256 (FIPS 180-4). The browser's own is only there over https, and schools may serve the platform without it.
const FIRST_PRIMES = [];
for (let n = 2; FIRST_PRIMES.length < 64; n++) if (FIRST_PRIMES.every((prime) => n % prime)) FIRST_PRIMES.push(n);
const fraction = (root) => Math.floor((root % 1) * 2 ** 32);
const K = FIRST_PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = FIRST_PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** The hash of these bytes (Uint8Array), as 64 hexadecimal signs. */
export function sha256(bytes) {
  const padded = pad(bytes);
  const state = Int32Array.from(START);
  for (let at = 0; at < padded.byteLength; at += 64) mix(state, schedule(padded, at));
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A bit that is set, zeros, and the length in bits: whole blocks of 64 bytes. */
function pad(bytes) {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return view;
}

function schedule(view, at) {
  const w = new Int32Array(64);
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const low = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ (w[t - 15] >>> 3);
    const high = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ (w[t - 2] >>> 10);
    w[t] = w[t - 16] + low + w[t - 7] + high;
  }
  return w;
}

function mix(state, w) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => (state[place] += word));
}

// Finds the number of a robot check by trying them all, beside the page. SHA-256 is written out because browsers keep
// theirs from pages without https, such as a school's own server, and because calling it asynchronously is slower.
const K = new Uint32Array(64);
const START = new Uint32Array(8);

const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every(p => n % p)) primes.push(n);
const fraction = x => (x - Math.floor(x)) * 2 ** 32;
primes.forEach((p, i) => K[i] = fraction(Math.cbrt(p)));
primes.slice(0, 8).forEach((p, i) => START[i] = fraction(Math.sqrt(p)));

const turn = (x, n) => x >>> n | x << 32 - n;
const words = new Uint32Array(64);

function block(state, view, offset) {
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(offset + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15], y = words[i - 2];
    const small = turn(x, 7) ^ turn(x, 18) ^ x >>> 3;
    const large = turn(y, 17) ^ turn(y, 19) ^ y >>> 10;
    words[i] = words[i - 16] + small + words[i - 7] + large;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + K[i] + words[i];
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, d + one | 0, c, b, a, one + two | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => state[i] += word);
}

/** The bytes of a text, padded to whole blocks as SHA-256 wants them. */
function padded(text) {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(64 * Math.ceil((bytes.length + 9) / 64)));
  bytes.forEach((byte, i) => view.setUint8(i, byte));
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, 8 * bytes.length);
  return view;
}

function sha256(text) {
  const state = START.slice();
  const view = padded(text);
  for (let offset = 0; offset < view.byteLength; offset += 64) block(state, view, offset);
  return [...state].map(word => word.toString(16).padStart(8, "0")).join("");
}

onmessage = ({ data: { challenge, salt, maxnumber } }) => {
  for (let number = 0; number <= maxnumber; number++)
    if (sha256(salt + number) === challenge) return postMessage(number);
  postMessage(null);
};

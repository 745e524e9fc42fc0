// Reckoning with numbers so that the server, whose machine is another, finds the same to the last digit: its twin is
// Numbers.
const MOST_TIMES = 1024;
const MOST_DIGITS = 350;
const SURE_DIGITS = 12;

export function power(base, exponent) {
  if (Number.isInteger(exponent) && Math.abs(exponent) <= MOST_TIMES) {
    const times = product(base, Math.abs(exponent));
    return exponent < 0 ? 1 / times : times;
  }
  if (exponent === 0.5) return Math.sqrt(base);
  return Number((base ** exponent).toPrecision(SURE_DIGITS));
}

function product(base, times) {
  let [made, square] = [1, base];
  for (let left = times; left > 0; left >>= 1) {
    if (left & 1) made *= square;
    square *= square;
  }
  return made;
}

/** A number as it is written: 1.25 is 125 with 2 decimals. */
function decimal(number) {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  return { sign, digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

/** No more than so many decimals, a half away from zero. */
function cut({ sign, digits, decimals }, most) {
  if (decimals <= most) return { sign, digits, decimals };
  const by = 10n ** BigInt(decimals - most);
  return { sign, digits: (digits + by / 2n) / by, decimals: most };
}

/** As it is written: 1,005 to two digits is 1,01, though no number is exactly 1,005. */
export function rounded(number, digits) {
  const most = Math.trunc(Math.min(Math.max(digits, -MOST_DIGITS), MOST_DIGITS));
  const made = cut(decimal(number), most);
  return Number(`${made.sign}${made.digits}e${-made.decimals}`);
}

/** With a decimal comma and no needless zero. */
export function plainNumber(number) {
  const { sign, digits, decimals } = cut(decimal(number), 10);
  if (digits === 0n) return '0';
  if (decimals <= 0) return sign + digits + '0'.repeat(-decimals);
  const padded = String(digits).padStart(decimals + 1, '0');
  const fraction = padded.slice(-decimals).replace(/0+$/, '');
  return sign + padded.slice(0, -decimals) + (fraction && `,${fraction}`);
}

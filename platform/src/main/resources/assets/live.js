// A page open in class moves by itself: at a word from the server it asks for its live part again, once at a time, with
// a breath between, and not while nobody sees it. Whoever wants to read in peace makes it wait.
const BREATH = 2000;
const TICK = 30000;
const HEAD = "#live-head";
let stream;
let moved = false;
let asking = false;

const part = () => document.querySelector("[data-live]");
const paused = () => document.querySelector("[data-pause]")?.dataset.pause === "true";
const name = element => element.getAttribute("href") ?? element.closest("[data-keep]")?.dataset.keep;

// What one holds, has opened or has scrolled stays so when the part is another one.
const remember = () => {
  const active = document.activeElement;
  const held = active?.closest(`[data-live], ${HEAD}`) && name(active);
  const open = [...part().querySelectorAll("details[open][data-keep]")].map(name);
  const scrolled = [...part().querySelectorAll(".table")].map(table => table.scrollLeft);
  return () => {
    for (const details of part().querySelectorAll("details[data-keep]")) details.open = open.includes(name(details));
    part().querySelectorAll(".table").forEach((table, at) => { table.scrollLeft = scrolled[at] ?? 0; });
    if (!held || document.activeElement?.matches("input, select")) return;
    const all = [...document.querySelectorAll("#contenu :is(a[href], summary)")];
    all.find(one => name(one) === held)?.focus({ preventScroll: true });
  };
};

const ask = async () => {
  if (!moved || asking || paused() || document.hidden || !part()) return;
  moved = false;
  asking = true;
  const shown = part();
  let restore = () => {};
  // At the last moment: what one opens or goes to while the answer travels stays too.
  shown.addEventListener("htmx:beforeSwap", () => { restore = remember(); }, { once: true });
  const wanted = { target: shown, select: "[data-live]", selectOOB: HEAD, swap: "outerHTML" };
  await globalThis.htmx?.ajax("GET", location.href, wanted).catch(() => {});
  if (part() && part() !== shown) restore();
  setTimeout(() => { asking = false; ask(); }, BREATH);
};
const hear = () => { moved = true; ask(); };

// A browser keeps few connections to one address: a page that is not seen gives its own back, and asks when it is seen
// again.
const follow = () => {
  const address = document.hidden ? undefined : part()?.dataset.live;
  if (stream?.url.endsWith(address)) return;
  stream?.close();
  stream = undefined;
  if (!address) return;
  let opened = false;
  stream = new EventSource(address);
  stream.onmessage = hear;
  stream.onopen = () => { if (opened) hear(); opened = true; };
};

document.addEventListener("visibilitychange", () => {
  follow();
  if (!document.hidden) hear();
});
document.addEventListener("click", event => {
  const button = event.target.closest("[data-pause]");
  if (!button) return;
  button.dataset.pause = !paused();
  for (const label of button.querySelectorAll("[data-when]"))
    label.hidden = label.dataset.when !== button.dataset.pause;
  ask();
});
for (const shown of ["htmx:afterSettle", "htmx:historyRestore"]) addEventListener(shown, follow);
addEventListener("pagehide", () => { stream?.close(); stream = undefined; });
addEventListener("pageshow", event => { if (event.persisted) { follow(); hear(); } });
// Where silence counts too, the part is asked for although nothing was said.
setInterval(() => { if (part()?.hasAttribute("data-live-also")) hear(); }, TICK);
follow();

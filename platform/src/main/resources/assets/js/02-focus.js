// A page that changes without a reload must be announced like a new one: the focus goes to its title, or to its errors.
const land = () => {
  const place = document.querySelector("[data-focus]") ?? document.querySelector("main h1");
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: !place.hasAttribute("data-focus") });
};
const isWholePage = event => event.detail.target === document.body;

document.addEventListener("htmx:afterSettle", event => {
  if (isWholePage(event) && !location.hash) land();
});
document.addEventListener("htmx:historyRestore", land);
if (document.querySelector("[data-focus]")) land();

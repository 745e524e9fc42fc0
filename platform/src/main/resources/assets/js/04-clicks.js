// Small things that open, show and close.
const reveal = button => {
  const field = document.getElementById(button.dataset.reveals);
  const label = button.querySelector("[data-shown]");
  const shown = field.type === "text";
  field.type = shown ? "password" : "text";
  button.ariaPressed = String(!shown);
  [label.textContent, label.dataset.shown] = [label.dataset.shown, label.textContent];
};

addEventListener("click", event => {
  const button = event.target.closest("[data-reveals], [data-opens], [data-copy]");
  if (event.target.closest("[data-print]")) globalThis.print();
  if (button?.dataset.reveals) reveal(button);
  if (button?.dataset.copy)
    navigator.clipboard.writeText(button.dataset.copy).then(() => button.lastChild.data = button.dataset.copied);
  if (button?.dataset.opens) {
    event.preventDefault();
    document.getElementById(button.dataset.opens).showModal();
  }
  for (const menu of document.querySelectorAll("details.menu[open]"))
    if (!menu.contains(event.target)) menu.open = false;
});
addEventListener("keydown", event => {
  const menu = event.key === "Escape" && event.target.closest("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// What cannot be copied here, for want of a safe connection, does not offer it.
const offerCopies = () => {
  for (const copy of document.querySelectorAll("[data-copy][hidden]")) copy.hidden = !navigator.clipboard;
};
offerCopies();
addEventListener("htmx:afterSettle", offerCopies);

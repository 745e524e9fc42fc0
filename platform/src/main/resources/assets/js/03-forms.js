// A form leaves once. It is free again when its reply has come, or when the browser shows the page from its memory.
const free = form => form.removeAttribute("aria-busy");

addEventListener("submit", event => {
  const form = event.target;
  if (form.method === "dialog" || form.hasAttribute("data-download")) return;
  if (form.ariaBusy === "true") {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    form.setAttribute("aria-busy", "true");
  }
}, true);
addEventListener("htmx:afterRequest", event => {
  const form = event.target.closest("form");
  if (form) free(form);
});
addEventListener("pageshow", () => document.querySelectorAll("form[aria-busy]").forEach(free));

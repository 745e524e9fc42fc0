// A page that could not be asked for says so; an answer has its own, better way (unsent-answer).
const say = text => {
  const place = document.querySelector(".toasts");
  const toast = Object.assign(document.createElement("p"), { className: "toast", textContent: text });
  place.replaceChildren(toast);
  setTimeout(() => toast.remove(), 8000);
};

for (const name of ["htmx:sendError", "htmx:timeout"])
  addEventListener(name, event => {
    if (!event.target.closest("unsent-answer")) say(document.querySelector(".toasts").dataset.offline);
  });

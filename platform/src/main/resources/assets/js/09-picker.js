// Choosing among many parcours: by kind and by name.
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const filter = picker => {
  const kind = picker.querySelector(".chip[aria-pressed=true]")?.dataset.shelf;
  const words = plain(picker.querySelector("[type=search]").value).split(/\s+/);
  let shown = 0;
  for (const shelf of picker.querySelectorAll("section[data-shelf]")) {
    let some = false;
    for (const line of shelf.querySelectorAll(".picker-line")) {
      const name = plain(line.querySelector("label").textContent);
      line.hidden = (kind && kind !== shelf.dataset.shelf) || !words.every(word => name.includes(word));
      some ||= !line.hidden;
      shown += !line.hidden;
    }
    shelf.hidden = !some;
  }
  const none = picker.querySelector("[data-none]");
  none.textContent = shown ? "" : none.dataset.none;
  none.classList.toggle("unseen", shown > 0);
};

addEventListener("input", event => {
  const picker = event.target.closest("[data-picker]");
  if (picker && event.target.type === "search") filter(picker);
});
addEventListener("click", event => {
  const chip = event.target.closest(".chip[data-shelf]");
  if (chip) {
    const pressed = chip.ariaPressed !== "true";
    for (const other of chip.parentElement.children) other.ariaPressed = "false";
    chip.ariaPressed = String(pressed);
    filter(chip.closest("[data-picker]"));
  }
});

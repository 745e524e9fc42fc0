// What is about to be done to a candidate is asked in a dialog over the room, so that the list may move below and takes
// nothing from under the finger. Without scripts the same question is a page.
const box = () => document.querySelector("#acte");

const asked = async address => {
  const reply = await fetch(address, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  const form = page.querySelector("[data-asked]");
  if (!reply.ok || reply.redirected || !form) throw new Error("not asked here");
  return { form: document.importNode(form, true), title: page.querySelector("h1").textContent };
};

const open = async link => {
  try {
    const { form, title } = await asked(link.href);
    box().querySelector("h2").textContent = title;
    box().querySelector(".dialog-body").replaceChildren(form);
    box().showModal();
  } catch {
    location.assign(link.href);
  }
};

document.addEventListener("click", event => {
  const aside = event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0;
  const link = event.target.closest("a[data-act]");
  if (link && box() && !aside) {
    event.preventDefault();
    open(link);
  }
  if (!event.target.closest("#acte [data-close]")) return;
  event.preventDefault();
  box().close();
});

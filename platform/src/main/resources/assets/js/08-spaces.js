// French sets a space before ? ! : ; and inside « »: it must not leave them alone at the start of a line.
const WORDS = "main :is(h1, h2, h3, h4, p, li, dt, dd, label, legend, th, td, button, a.button)";
const LEFT_ALONE = "pre, code, textarea, [contenteditable], .sim";

const keepTogether = root => {
  if (document.documentElement.lang !== "fr") return;
  for (const element of root.querySelectorAll(WORDS)) {
    if (element.closest(LEFT_ALONE)) continue;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && / [?!:;»]|« /.test(node.data))
        node.data = node.data.replace(/ (?=[?!:;»])/g, "\u00a0").replaceAll("« ", "«\u00a0");
  }
};
keepTogether(document);
addEventListener("htmx:afterSwap", () => keepTogether(document));

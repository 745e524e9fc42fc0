// What is found in the menu: programs by their names and by other words for them, settings by what stands on
// their page.

const plain = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u0153', 'oe').replaceAll('’', "'").toLowerCase();

const parts = (items) => items.flatMap((part) => ('group' in part ? parts(part.items) : [part]));
const said = (part) => [part.choice, part.switch, part.field, part.heading].filter(Boolean);

/** Everything there is to find: { app, screen?, name, words }. */
export function entries(apps) {
  return apps.flatMap((app) => [
    { app, name: app.name, words: `${app.name} ${app.keys ?? ''}` },
    ...(app.holds === 'settings' ? panels(app) : []),
  ]);
}

function panels(app) {
  return Object.entries(app.screens)
    .filter(([, { items }]) => parts(items).some((part) => !('link' in part)))
    .map(([screen, { title, items }]) => ({
      app,
      screen,
      name: title,
      words: [title, ...parts(items).flatMap(said)].join(' '),
    }));
}

/** Those that have every word that is looked for, each at the beginning of one of theirs. */
export function found(all, query) {
  const wanted = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return all.filter(({ words }) => {
    const has = plain(words).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => has.some((each) => each.startsWith(word)));
  });
}

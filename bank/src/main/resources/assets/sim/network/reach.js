// Who sees a post: its audience, friends, groups, pictures of it that others passed on, and those who pass on whatever
// they see. The judge finds the same (pix.bank.families.network.Reach).

export function sees(person, post, network, state) {
  return seers(post, network, state).has(person);
}

/** Somebody who sees it may show it to others, who may pass it on again: all are added until nobody is new. */
function seers(post, network, state) {
  const all = [...network.people.map(({ id }) => id), 'vous'];
  const shown = [post, ...network.posts.filter((each) => each.of === post.id && each.capture)];
  const seen = new Set(all.filter((id) => shown.some((each) => stands(id, each, network, state))));
  for (let before = -1; before < seen.size;) {
    before = seen.size;
    const passers = network.people.filter(({ id, passes }) => passes && seen.has(id));
    for (const { id, passes } of passers)
      all.filter((each) => isFor(each, id, passes, network)).forEach((each) => seen.add(each));
  }
  return seen;
}

/** Without what others passed on. */
export function stands(person, post, network, state) {
  if (post.by === person) return true;
  if (post.by === 'vous' && among(person, state.blocked)) return false;
  if (among(post.id, state.removed)) return false;
  return isFor(person, post.by, state[`audience.${post.id}`] ?? post.audience, network);
}

function isFor(person, by, audience, network) {
  if (audience === 'public') return true;
  if (audience === 'friends') return friends(person, by, network);
  if (audience === 'me') return false;
  return network.groups.some(({ id, open, members }) => id === audience && (open || members.includes(person)));
}

export function friends(one, other, network) {
  return network.people.some(
    (each) => (each.id === one && each.friends.includes(other)) || (each.id === other && each.friends.includes(one)),
  );
}

function among(id, joined = '') {
  return joined.split('+').includes(id);
}

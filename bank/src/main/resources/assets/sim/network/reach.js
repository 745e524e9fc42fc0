// Who sees a post: its audience, friends, groups, and pictures of it that others passed on. The judge finds the same
// (pix.bank.families.network.Reach).

export function sees(person, post, network, state) {
  return (
    stands(person, post, network, state) ||
    network.posts.some((each) => each.of === post.id && each.capture && stands(person, each, network, state))
  );
}

function stands(person, post, network, state) {
  if (post.by === person) return true;
  if (post.by === 'vous' && among(person, state.blocked)) return false;
  if (among(post.id, state.removed)) return false;
  const audience = state[`audience.${post.id}`] ?? post.audience;
  if (audience === 'public') return true;
  if (audience === 'friends') return friends(person, post.by, network);
  if (audience === 'me') return false;
  return network.groups.some(({ id, open, members }) => id === audience && (open || members.includes(person)));
}

export function friends(one, other, network) {
  return network.people.some(
    (each) =>
      (each.id === one && each.friends.includes(other)) || (each.id === other && each.friends.includes(one)),
  );
}

function among(id, joined = '') {
  return joined.split('+').includes(id);
}

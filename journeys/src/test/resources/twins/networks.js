// Who sees which post.
import { sees } from '/assets/sim/network/reach.js';

export function answer(json) {
  const { network, cases } = JSON.parse(json);
  const posts = network.posts.map((post) => ({ audience: post.in ?? 'public', ...post }));
  const whole = { ...network, posts };
  const found = ({ person, post, state }) => sees(person, posts.find(({ id }) => id === post), whole, state);
  return JSON.stringify(cases.map(found));
}

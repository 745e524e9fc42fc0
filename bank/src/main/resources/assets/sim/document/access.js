// Who may do what: by their own right, by the link, and by those of the folder around. The judge finds the same
// (pix.bank.families.document.Access).

export const ROLES = ['none', 'view', 'comment', 'edit', 'owner'];

/** What may be given to somebody. */
export const GIVEN = ['view', 'comment', 'edit'];

/** @param person an id, or `tous` for anybody who has the link */
export function access(person, document, state) {
  const own = through(person, document.id, state);
  return document.folder ? most(own, through(person, document.folder, state)) : own;
}

function through(person, place, state) {
  const link = state[`link.${place}`] || 'none';
  return person === 'tous' ? link : most(link, state[`role.${place}.${person}`] || 'none');
}

function most(one, other) {
  return ROLES[Math.max(ROLES.indexOf(one), ROLES.indexOf(other))];
}

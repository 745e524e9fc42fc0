// The tree: every thing has one parent. A change is told as at.ID = PARENT/NAME; a copy of ID is ID+1, ID+2…
export class Store {
  #nodes = new Map();
  #tell;
  #made = 0;

  constructor(nodes, tell) {
    nodes.forEach((node) => this.#nodes.set(node.id, { tags: [], facts: {}, ...node }));
    this.#tell = tell;
  }

  get all() {
    return [...this.#nodes.values()];
  }

  node(id) {
    return this.#nodes.get(id);
  }

  children(id) {
    return this.all.filter((node) => node.parent === id);
  }

  below(id) {
    return this.children(id).flatMap((node) => [node, ...(node.folder ? this.below(node.id) : [])]);
  }

  /** From its place down to the thing itself. */
  way(id) {
    const node = this.node(id);
    return node.parent ? [...this.way(node.parent), node] : [node];
  }

  place(id) {
    return this.way(id)[0];
  }

  size(node) {
    if (!node.folder) return node.size ?? 0;
    const all = this.below(node.id)
      .filter((each) => !each.folder)
      .reduce((sum, each) => sum + (each.size ?? 0), 0);
    return node.archive ? Math.round(all * 0.6) : all;
  }

  isInside(id, folder) {
    return this.way(id).some((node) => node.id === folder);
  }

  hasRoom(folder, nodes) {
    const place = this.place(folder);
    const added = nodes.filter((node) => this.place(node.id) !== place).reduce((sum, node) => sum + this.size(node), 0);
    return !place.room || this.size(place) + added <= place.room;
  }

  taken(folder, name, but) {
    return this.children(folder).some((node) => node.id !== but && node.name.toLowerCase() === name.toLowerCase());
  }

  /** A name that nothing has there yet: « plan (2).odt ». */
  free(folder, name, but) {
    const [, stem, end] = /^(.*?)(\.[a-z0-9]{1,5})?$/i.exec(name);
    let free = name;
    for (let n = 2; this.taken(folder, free, but); n++) free = `${stem} (${n})${end ?? ''}`;
    return free;
  }

  put(node, parent, name = node.name) {
    Object.assign(node, { parent, name: this.free(parent, name, node.id) });
    this.#tell(`at.${node.id}`, `${node.parent}/${node.name}`);
    return node;
  }

  /** A folder or an archive that was not there. */
  make(kind, parent, name) {
    const node = {
      id: `${kind}${++this.#made}`,
      folder: true,
      archive: kind === 'zip',
      tags: [],
      facts: {},
      date: this.now,
    };
    this.#nodes.set(node.id, node);
    return this.put(node, parent, name);
  }

  add(node, parent, name) {
    this.#nodes.set(node.id, { tags: [], facts: {}, ...node });
    return this.put(this.node(node.id), parent, name);
  }

  copy(node, parent) {
    const origin = node.id.split('+')[0];
    let n = 1;
    while (this.#nodes.has(`${origin}+${n}`)) n++;
    const copied = { ...node, id: `${origin}+${n}`, tags: [...node.tags] };
    const inside = node.folder ? this.children(node.id) : [];
    this.#nodes.set(copied.id, copied);
    this.put(copied, parent);
    inside.forEach((each) => this.copy(each, copied.id));
    return copied;
  }

  alter(node, setting, value) {
    node[setting] = value;
    this.#tell(`${setting}.${node.id}`, Array.isArray(value) ? value.join(',') : value);
  }

  set(name, value) {
    this.#tell(name, value);
  }

  /** What is made now is dated after all the rest. */
  get now() {
    return this.all.reduce((last, { date }) => (date > last ? date : last), '');
  }
}

/** Several readers and rules ask for the same text one after another: a reading is kept for the moment, not for good. */

const KEPT = 64;

/** The reader, with its last readings kept. What it gives is shared: nobody may change it. */
export function keepRecent<Key, Reading>(read: (key: Key) => Reading): (key: Key) => Reading {
  const recent = new Map<Key, { readonly reading: Reading }>();
  return (key) => {
    const known = recent.get(key);
    if (known) return known.reading;
    const reading = read(key);
    if (recent.size >= KEPT) recent.clear();
    recent.set(key, { reading });
    return reading;
  };
}

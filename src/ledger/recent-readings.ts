/** Readings that are kept, since the same texts are asked about again and again. */

const KEPT = 64;

/**
 * The reader, with its last readings kept: several readers and rules ask for the same text one after another. What it gives
 * is shared: nobody may change it.
 */
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

/** Longer texts are no words that come again. */
const SHORT = 40;
const MOST_SHORT = 5000;

/** The reader of short texts, with what it told kept for good: a ledger says the same few words thousands of times. */
export function keepShort<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const told = new Map<string, { readonly reading: Reading }>();
  return (text) => {
    const known = told.get(text);
    if (known !== undefined) return known.reading;
    const reading = read(text);
    if (told.size < MOST_SHORT && text.length < SHORT) told.set(text, { reading });
    return reading;
  };
}

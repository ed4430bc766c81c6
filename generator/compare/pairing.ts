/** One thing in both versions. */
export interface Pair<Item> {
  readonly old: Item;
  readonly new: Item;
  /** It stands elsewhere among the others than before. */
  readonly moved: boolean;
}

/** Which things of two versions are the same, and which are gone or new. */
export interface Pairing<Item> {
  readonly pairs: readonly Pair<Item>[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

export interface PairingRules<Item> {
  /** What a thing is known by; nothing where its name means nothing. */
  key(item: Item): string | undefined;
  /** The name in the new version that a name of the old version became, where that is known. */
  renamed?(item: Item): string | undefined;
  /** How much two things of different names look like one, renamed; 0 where they do not. */
  likeness(old: Item, now: Item): number;
}

/** Pairs things whose order means nothing: by name, then those left over where only one fits only one. */
export function pairUnordered<Item>(
  old: readonly Item[],
  now: readonly Item[],
  rules: PairingRules<NoInfer<Item>>,
): Pairing<Item> {
  const { pairs, removed, added } = pairByKey(old, now, rules);
  const found = removed.flatMap((item): Pair<Item>[] => {
    const candidates = added.filter((other) => rules.likeness(item, other) > 0);
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) return [];
    return removed.filter((other) => rules.likeness(other, only) > 0).length === 1
      ? [{ old: item, new: only, moved: false }]
      : [];
  });
  return withRenamed({ pairs, removed, added }, found);
}

/**
 * Pairs things whose order means something: by name; then, between neighbours that kept their order, those left over
 * that look most alike, in their order.
 */
export function pairOrdered<Item>(
  old: readonly Item[],
  now: readonly Item[],
  rules: PairingRules<NoInfer<Item>>,
): Pairing<Item> {
  const byKey = pairByKey(old, now, rules);
  const staying = stayingPairs(byKey.pairs, old, now);
  const pairs = byKey.pairs.map((pair) => ({ ...pair, moved: !staying.has(pair) }));
  const found: Pair<Item>[] = [];
  let oldStart = 0;
  let newStart = 0;
  for (const anchor of [...staying, undefined]) {
    const oldEnd = anchor === undefined ? old.length : old.indexOf(anchor.old);
    const newEnd = anchor === undefined ? now.length : now.indexOf(anchor.new);
    const left = old.slice(oldStart, oldEnd).filter((item) => byKey.removed.includes(item));
    const right = now.slice(newStart, newEnd).filter((item) => byKey.added.includes(item));
    found.push(...align(left, right, rules));
    oldStart = oldEnd + 1;
    newStart = newEnd + 1;
  }
  return withRenamed({ ...byKey, pairs }, found);
}

/** The pairs of two lists that keep the order of both and look most alike in sum; of equals, the first. */
function align<Item>(
  old: readonly Item[],
  now: readonly Item[],
  { likeness }: PairingRules<NoInfer<Item>>,
): Pair<Item>[] {
  // best[i][j]: the sum that the items from i and j on can reach.
  const best = Array.from({ length: old.length + 1 }, () => Array<number>(now.length + 1).fill(0));
  const likenesses = old.map((item) => now.map((other) => likeness(item, other)));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const like = likenesses[i]![j]!;
      const paired = like > 0 ? like + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: Pair<Item>[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const like = likenesses[i]![j]!;
    if (like > 0 && like + best[i + 1]![j + 1]! === best[i]![j]!) {
      pairs.push({ old: old[i++]!, new: now[j++]!, moved: false });
    } else if (best[i + 1]![j]! === best[i]![j]!) i++;
    else j++;
  }
  return pairs;
}

function pairByKey<Item>(
  old: readonly Item[],
  now: readonly Item[],
  { key, renamed }: PairingRules<NoInfer<Item>>,
): Pairing<Item> {
  const byName = new Map(now.map((item) => [key(item), item]));
  byName.delete(undefined);
  const pairs = old.flatMap((item): Pair<Item>[] => {
    const name = renamed?.(item) ?? key(item);
    const other = name === undefined ? undefined : byName.get(name);
    return other === undefined ? [] : [{ old: item, new: other, moved: false }];
  });
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  return {
    pairs,
    removed: old.filter((item) => !paired.has(item)),
    added: now.filter((item) => !paired.has(item)),
  };
}

function withRenamed<Item>(
  { pairs, removed, added }: Pairing<Item>,
  found: readonly Pair<Item>[],
): Pairing<Item> {
  const paired = new Set(found.flatMap((pair) => [pair.old, pair.new]));
  return {
    pairs: [...pairs, ...found],
    removed: removed.filter((item) => !paired.has(item)),
    added: added.filter((item) => !paired.has(item)),
  };
}

/** The largest part of the pairs that kept their order among each other: all others have moved. */
function stayingPairs<Item>(
  pairs: readonly Pair<Item>[],
  old: readonly Item[],
  now: readonly Item[],
): Set<Pair<Item>> {
  const inOrder = [...pairs].sort((a, b) => old.indexOf(a.old) - old.indexOf(b.old));
  const places = inOrder.map((pair) => now.indexOf(pair.new));
  // The longest rising run that ends at each pair, and the pair before it in that run.
  const lengths = places.map(() => 1);
  const before = places.map(() => -1);
  places.forEach((place, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if (places[earlier]! < place && lengths[earlier]! + 1 > lengths[index]!) {
        lengths[index] = lengths[earlier]! + 1;
        before[index] = earlier;
      }
    }
  });
  const staying: Pair<Item>[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at]!)
    staying.unshift(inOrder[at]!);
  return new Set(staying);
}

import type { Awaitable, HRESULT, IOSTX } from "iostx";
import type { StoreFactory } from "iostx/conformance";
import { Replica } from "../../../../examples/stores/core/replica.js";
import { ReplicatedStore } from "../../../../examples/stores/core/replicated-store.js";
import type { Storage } from "../../../../examples/stores/core/storage.js";
import { MemoryStorage } from "../../../../examples/stores/memory/memory-storage.js";
import type { StoreFixture } from "../../index.js";

/** A store with one mistake, and the rules that find it. */
export interface BrokenStore {
  readonly mistake: string;
  /** The rule that the mistake breaks. */
  readonly breaks: string;
  /** Rules that cannot be kept either where that one is broken; `*` at the end stands for the rest of a name. */
  readonly follows?: readonly string[];
  readonly open: StoreFactory;
}

/** The parts of a store that can be replaced by one with a mistake. */
export interface Parts {
  readonly storage?: () => Storage;
  readonly replica?: (storage: Storage) => Replica;
  readonly store?: (replica: Replica) => IOSTX;
}

/** Puts a store together, in memory. */
export function assemble(parts: Parts): StoreFactory {
  return () => {
    const storage = parts.storage?.() ?? new MemoryStorage();
    return fixture(parts, storage);
  };
}

function fixture(parts: Parts, storage: Storage): StoreFixture {
  const replica = parts.replica?.(storage) ?? new Replica(storage);
  return {
    store: parts.store?.(replica) ?? new ReplicatedStore(replica),
    user: replica,
    reopen: () => fixture(parts, storage),
    crash: () => {
      storage.rollback();
      return fixture(parts, storage);
    },
  };
}

/** An object with some of its methods replaced; each gets the call of the original first. */
export function withMethods<Target extends object>(
  target: Target,
  methods: { [Name in keyof Target]?: Target[Name] },
): Target {
  return new Proxy(target, {
    get(object, name) {
      const replaced = methods[name as keyof Target];
      const value = replaced ?? Reflect.get(object, name);
      return typeof value === "function" ? value.bind(object) : value;
    },
  });
}

/** Goes on with an answer: at once where it is there, so that the store is under way no longer than it was. */
export function after(
  answer: Awaitable<HRESULT>,
  next: (code: HRESULT) => Awaitable<HRESULT>,
): Awaitable<HRESULT> {
  return typeof answer === "number" ? next(answer) : answer.then(next);
}

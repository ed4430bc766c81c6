import type { IOSTX, Out } from "iostx";
import type { MailServer } from "../../examples/servers/server.js";
import type { Storage } from "../../examples/stores/core/storage.js";
import { type Watcher, watch } from "./watch.js";

/** The members of the states' structs that are objects with methods. */
const OBJECTS = ["pfld", "pmsg", "pxihc", "pxicc"] as const;

/** A store whose every call is watched, also those of the importers, messages and folders that it gives out. */
export function watchStore(store: IOSTX, watcher: Watcher): IOSTX {
  return watch(store, "store", watcher, {
    answer(method, args) {
      if (method !== "SyncBeg" && method !== "SyncHdrBeg") return;
      const struct = (args[1] as Out<Record<string, object | null> | null>).value;
      if (struct === null) return;
      for (const name of OBJECTS) if (struct[name]) struct[name] = watchObject(struct[name], name, watcher);
    },
  });
}

function watchObject(target: object, name: string, watcher: Watcher): object {
  return watch(target, name, watcher, {
    answer(method, args) {
      if (method !== "ImportMessageChange") return;
      const out = args[2] as Out<object | null>;
      if (out.value !== null) out.value = watchObject(out.value, "message", watcher);
    },
  });
}

/** A storage in which everything that makes something durable is watched: a commit, and a write outside of one. */
export function watchStorage(storage: Storage, watcher: Watcher): Storage {
  let isOpen = false;
  return watch(storage, "storage", watcher, {
    isWatched(method) {
      if (method === "begin") isOpen = true;
      if (method === "commit" || method === "rollback") isOpen = false;
      return method === "commit" || (!isOpen && /^(put|remove|setValue)/.test(method));
    },
  });
}

/** A server whose every call is watched, and each change that it gives. */
export function watchServer(server: MailServer, watcher: Watcher): MailServer {
  return watch(server, "server", watcher);
}

import { structs } from "virtual:structs";
import { type FlagSet, type FlagSetName, flagSets, formatFlags, stateValidators } from "iostx";
import { make } from "./dom.js";
import { flagsOf, type OpenFrame, type World } from "./world.js";

const WRITERS: Readonly<Record<string, string>> = {
  in: "client",
  out: "store",
  inout: "both",
  reserved: "Outlook",
  value: "",
};

/** Shows the struct of the present state: its members, who writes them, and its flags, those of the client to be set. */
export function structPanel(frame: OpenFrame | undefined, world: World): HTMLElement {
  if (frame === undefined)
    return make("p", { class: "quiet" }, "LR_SYNC_IDLE has no struct: nothing is replicated.");
  const { struct } = stateValidators[frame.state];
  const { members, set } = structs[struct]!;
  const data = frame.data as unknown as Readonly<Record<string, unknown>>;
  const rows = members
    .filter(({ direction }) => direction !== "reserved")
    .map(({ name, direction, doc }) =>
      make(
        "tr",
        {},
        make("th", { scope: "row", title: doc }, name),
        make("td", { class: `writer ${direction}` }, WRITERS[direction] ?? direction),
        make(
          "td",
          {},
          name === "ulFlags" && set !== undefined
            ? flagBoxes(set as FlagSetName, frame, world)
            : shown(data[name]),
        ),
      ),
    );
  const head = make(
    "tr",
    {},
    ...["Member", "Written by", "Value"].map((text) => make("th", { scope: "col" }, text)),
  );
  return make(
    "table",
    {},
    make("caption", {}, `Struct ${struct}`),
    make("thead", {}, head),
    make("tbody", {}, ...rows),
  );
}

function flagBoxes(name: FlagSetName, { data }: OpenFrame, world: World): HTMLElement {
  const { prefix, flags, in: writable }: FlagSet = flagSets[name];
  const value = flagsOf(data);
  const boxes = Object.entries(flags).map(([flag, bit]) => {
    const box = make("input", {
      type: "checkbox",
      checked: (value & bit) !== 0,
      disabled: (writable & bit) === 0,
      change: () => world.setFlags(value ^ bit),
    });
    return make("label", {}, box, ` ${prefix}${flag}`);
  });
  return make(
    "div",
    {},
    make("code", {}, formatFlags(name, value)),
    make("div", { class: "flags" }, ...boxes),
  );
}

function shown(value: unknown): Node {
  return make("code", {}, textOf(value));
}

/** A value as a short text. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (value instanceof Uint8Array)
    return value.length === 0 ? "0 bytes" : `${value.length} bytes ${hex(value.subarray(0, 8))}…`;
  if (Array.isArray(value)) return `${value.length} entries ${value.length > 0 ? textOf(value[0]) : ""}`;
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "object" && "GetLastError" in value) return "an open object";
  return Object.entries(value as object)
    .map(([name, one]) => `${name}: ${textOf(one)}`)
    .join(", ");
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

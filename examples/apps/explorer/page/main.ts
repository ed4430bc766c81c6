import { HR, type StateName } from "iostx";
import { Diagram } from "./diagram.js";
import { button, byId, make } from "./dom.js";
import { sidesPanel } from "./sides-panel.js";
import { structPanel } from "./struct-panel.js";
import { TracePlayer } from "./trace-panel.js";
import { World } from "./world.js";

let world = new World();
const diagram = new Diagram(document.querySelector<SVGSVGElement>("#diagram svg")!, press);

/** A state in the diagram was pressed: it is begun, or ended where it is the present one. */
function press(state: StateName): void {
  if (state === world.state && state !== "LR_SYNC_IDLE") void world.end(HR.S_OK);
  else if (state !== "LR_SYNC_IDLE") void world.begin(state);
}

function draw(): void {
  const { state, frames } = world;
  const ways = world.ways();
  diagram.show(
    state,
    new Set(frames.map((frame) => frame.state)),
    new Map(ways.map((way) => [way.state, way.reason])),
    world.visited,
  );
  byId("here").textContent = ["LR_SYNC_IDLE", ...frames.map((frame) => frame.state)].join(" › ");
  replace(
    "ways",
    ...ways
      .filter(({ reason }) => reason === undefined)
      .map((way) => button(`Begin ${way.state}`, () => void world.begin(way.state))),
  );
  replace("ends", ...(frames.length === 0 ? [] : endButtons()));
  replace(
    "reasons",
    ...ways.filter(({ reason }) => reason !== undefined).map(({ reason }) => make("li", {}, reason ?? "")),
  );
  replace("struct", structPanel(frames.at(-1), world));
  replace("sides", sidesPanel(world));
  const lines = world.log.slice(-200).map(({ kind, text }) => make("div", { class: kind }, text));
  replace("log", ...lines);
  byId("log").scrollTop = byId("log").scrollHeight;
  byId<HTMLInputElement>("fail-next").checked = world.failNext;
}

function endButtons(): HTMLElement[] {
  return [
    button("Do the work of this state", () => void world.work(), { class: "primary" }),
    button("End, acknowledged", () => void world.end(HR.S_OK)),
    button("End as failed", () => void world.end(HR.MAPI_E_CALL_FAILED)),
  ];
}

/** Puts new children into an element, and the focus back to where it was. */
function replace(id: string, ...children: readonly Node[]): void {
  const element = byId(id);
  const focused = element.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
  element.replaceChildren(...children);
  if (focused === undefined) return;
  const same = [...element.querySelectorAll<HTMLElement>("button, input")].find(
    (one) => nameOf(one) === focused,
  );
  (same ?? element.querySelector<HTMLElement>("button, input"))?.focus();
}

function nameOf(element: Element | null): string {
  return (
    element?.getAttribute("aria-label") ??
    element?.closest("label")?.textContent ??
    element?.textContent ??
    ""
  );
}

function start(): void {
  world.onChange = draw;
  draw();
}

byId("run").addEventListener("click", () => void world.run());
byId("kill").addEventListener("click", () => world.kill());
byId("restart").addEventListener("click", () => {
  world = new World();
  start();
});
byId<HTMLInputElement>("fail-next").addEventListener("change", (event) => {
  world.failNext = (event.target as HTMLInputElement).checked;
});
new TracePlayer((here, visited) => diagram.show(here, new Set([here]), new Map(), visited));
start();

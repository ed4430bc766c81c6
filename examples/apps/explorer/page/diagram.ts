import type { StateName } from "iostx";

/** The diagram of the states, made clickable. */
export class Diagram {
  readonly #states = new Map<string, SVGGElement>();

  constructor(svg: SVGSVGElement, onClick: (state: StateName) => void) {
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    // It holds what can be pressed, so it is no picture any more.
    svg.setAttribute("role", "group");
    for (const group of svg.querySelectorAll<SVGGElement>("g.state, g.initial")) {
      const name = group.querySelector(".name")?.textContent ?? "";
      this.#states.set(name, group);
      group.dataset.state = name;
      group.setAttribute("role", "button");
      group.setAttribute("tabindex", "0");
      const press = () => onClick(name as StateName);
      group.addEventListener("click", press);
      group.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press();
      });
    }
  }

  /** Shows where one is, which states are open, which may be begun, and which were visited. */
  show(
    here: string,
    open: ReadonlySet<string>,
    allowed: ReadonlyMap<string, string | undefined>,
    visited: ReadonlySet<string>,
  ): void {
    for (const [name, group] of this.#states) {
      const reason = allowed.get(name);
      const mayBegin = allowed.has(name) && reason === undefined;
      group.classList.toggle("here", name === here);
      group.classList.toggle("open", open.has(name));
      group.classList.toggle("allowed", mayBegin);
      group.classList.toggle("visited", visited.has(name));
      const status =
        name === here
          ? "the present state"
          : open.has(name)
            ? "open"
            : mayBegin
              ? "may be begun now"
              : (reason ?? "");
      group.setAttribute("aria-label", `${name}: ${status}`);
      // The present state can be pressed too: that ends it.
      group.setAttribute("aria-disabled", String(!mayBegin && name !== here));
    }
  }
}

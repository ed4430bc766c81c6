import type { Model } from "../model/model.js";
import { clientView, sessionView, storeView } from "./view/calls.js";
import { hresultsView, identifiersView, propertiesView } from "./view/constants.js";
import { mermaidView, svgView } from "./view/diagram.js";
import { flagsView } from "./view/flags.js";
import { interfacesView } from "./view/interfaces.js";
import { MachineFacts } from "./view/machine.js";
import { adviceView, guardView, statesView } from "./view/states.js";
import { structsView } from "./view/structs.js";
import { stubsView } from "./view/stubs.js";
import { validationView, validatorsView } from "./view/validators.js";

/** One generated file: a view of the model, and the template of the same name that prints it. */
export interface Emitter {
  readonly file: string;
  view(model: Model): object;
}

/** The modules of the SDK, lowest layer first. */
export const emitters: readonly Emitter[] = [
  { file: "flags.ts", view: flagsView },
  { file: "hresults.ts", view: hresultsView },
  { file: "identifiers.ts", view: identifiersView },
  { file: "values.ts", view: () => ({}) },
  { file: "properties.ts", view: propertiesView },
  { file: "structs.ts", view: structsView },
  { file: "interfaces.ts", view: interfacesView },
  { file: "states.ts", view: statesView },
  { file: "advice.ts", view: adviceView },
  { file: "errors.ts", view: (model) => ({ failures: new MachineFacts(model).machine.failures }) },
  { file: "validators.ts", view: validatorsView },
  { file: "validation.ts", view: validationView },
  { file: "guard.ts", view: guardView },
  { file: "inspect.ts", view: () => ({}) },
  { file: "stubs.ts", view: stubsView },
  { file: "client.ts", view: clientView },
  { file: "session.ts", view: sessionView },
  { file: "store.ts", view: storeView },
  { file: "index.ts", view: indexView },
  { file: "state-machine.mmd", view: mermaidView },
  { file: "state-machine.svg", view: svgView },
];

function indexView(model: Model): object {
  return {
    title: `The SDK of ${new MachineFacts(model).machine.interface}, all layers in one.`,
    modules: emitters
      .map(({ file }) => file)
      .filter((file) => file.endsWith(".ts") && file !== "index.ts")
      .map((file) => file.slice(0, -3)),
  };
}

import type { Model } from "../model/model.js";
import type { Layer, TargetOptions } from "./options.js";
import { clientView, sessionView, storeView } from "./view/calls.js";
import { hresultsView, identifiersView, propertiesView, valuesView } from "./view/constants.js";
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
  readonly layer: Layer;
  view(model: Model, target: TargetOptions): object;
}

/** The files of the SDK, lowest layer first; the index and the model are made from the others. */
export const emitters: readonly Emitter[] = [
  { file: "flags.ts", layer: "constants", view: flagsView },
  { file: "hresults.ts", layer: "constants", view: hresultsView },
  { file: "identifiers.ts", layer: "constants", view: identifiersView },
  { file: "values.ts", layer: "constants", view: valuesView },
  { file: "properties.ts", layer: "constants", view: propertiesView },
  { file: "structs.ts", layer: "structs", view: structsView },
  { file: "interfaces.ts", layer: "structs", view: interfacesView },
  { file: "states.ts", layer: "constants", view: statesView },
  { file: "advice.ts", layer: "guard", view: adviceView },
  {
    file: "errors.ts",
    layer: "client",
    view: (model) => ({ failures: new MachineFacts(model).machine.failures }),
  },
  { file: "validators.ts", layer: "validators", view: validatorsView },
  { file: "validation.ts", layer: "validators", view: validationView },
  { file: "guard.ts", layer: "guard", view: guardView },
  { file: "inspect.ts", layer: "client", view: () => ({}) },
  { file: "stubs.ts", layer: "client", view: stubsView },
  { file: "client.ts", layer: "client", view: clientView },
  { file: "session.ts", layer: "session", view: sessionView },
  { file: "store.ts", layer: "store", view: storeView },
  { file: "state-machine.mmd", layer: "artefacts", view: mermaidView },
  { file: "state-machine.svg", layer: "artefacts", view: svgView },
];

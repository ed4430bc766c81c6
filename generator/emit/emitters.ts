import type { Model } from "../model/model.js";
import type { Layer, TargetOptions } from "./options.js";
import { VERSION } from "./stamp.js";
import { clientView, sessionView, storeView } from "./view/calls.js";
import { codecsView, encodingView } from "./view/codecs.js";
import { hresultsView, identifiersView, propertiesView, valuesView } from "./view/constants.js";
import { decisionsView, hasDecisions } from "./view/decisions.js";
import { mermaidView, svgView } from "./view/diagram.js";
import { enumsView, shownEnums } from "./view/enums.js";
import { errorsView } from "./view/errors.js";
import { flagsView } from "./view/flags.js";
import { guideView } from "./view/guide.js";
import { headerView } from "./view/header.js";
import { interfacesView, shownInterfaces } from "./view/interfaces.js";
import { layoutsView, withLayouts } from "./view/layouts.js";
import { nativeStructsView } from "./view/native-structs.js";
import { nativeTablesView, nativeView, providerOf, withObjects } from "./view/native-tables.js";
import { adviceView, guardView, statesView } from "./view/states.js";
import { structsView } from "./view/structs.js";
import { stubsView } from "./view/stubs.js";
import { validationView, validatorsView } from "./view/validators.js";
import { versionView } from "./view/version.js";
import { targetView, viewsView, withViews } from "./view/views.js";

/** One generated file: a view of the model, and the template of the same name that prints it. */
export interface Emitter {
  readonly file: string;
  readonly layer: Layer;
  /** The names are those of the IDL, even where TypeScript cannot bear them. */
  readonly verbatim?: true;
  /** Whether there is something to print. */
  when(model: Model): boolean;
  view(model: Model, target: TargetOptions): object;
  /** The index shows it under its own name, not each of its exports: another file has exports of the same names. */
  readonly namespace?: true;
  /** The index leaves it out: who wants it imports it by itself. */
  readonly apart?: true;
}

const always = () => true;
const withMachine = ({ machine }: Model) => machine !== undefined;
const withFlags = ({ sets }: Model) => sets.length > 0;
const withIdentifiers = ({ identifiers }: Model) => identifiers.length > 0;
const withEnums = (model: Model) => shownEnums(model).length > 0;
const withInterfaces = (model: Model) => shownInterfaces(model).length > 0;
/** Tags, their types, and the struct of a tag and a value: the properties of MAPI. */
const withProperties = ({ constants, structs }: Model) =>
  constants.some(({ type }) => type === "PROPTAG") &&
  constants.some(({ name }) => name === "PT_ERROR") &&
  structs.some(({ name }) => name === "SPropValue");

/** Message stores, which MAPI opens and which hand out the object of the machine. */
const withMapi = (model: Model) =>
  withProperties(model) && withObjects(model) && providerOf(model) !== undefined;

/** The properties that tell the versions of an object. */
const withChangeLists = (model: Model) =>
  withViews(model) && model.constants.some(({ name }) => name === "PR_PREDECESSOR_CHANGE_LIST");

/** The files of the SDK, lowest layer first; the index and the model are made from the others. */
export const emitters: readonly Emitter[] = [
  { file: VERSION, layer: "constants", when: always, view: versionView },
  { file: "flags.ts", layer: "constants", when: withFlags, view: flagsView },
  { file: "hresults.ts", layer: "constants", when: always, view: hresultsView },
  { file: "identifiers.ts", layer: "constants", when: withIdentifiers, view: identifiersView },
  { file: "values.ts", layer: "constants", when: always, view: valuesView },
  { file: "properties.ts", layer: "constants", when: withProperties, view: propertiesView },
  { file: "enums.ts", layer: "constants", when: withEnums, view: enumsView },
  { file: "structs.ts", layer: "structs", when: always, view: structsView },
  { file: "interfaces.ts", layer: "structs", when: always, view: interfacesView },
  { file: "layouts.ts", layer: "layouts", when: withLayouts, view: layoutsView },
  { file: "memory.ts", layer: "layouts", when: withViews, view: () => ({}) },
  { file: "views.ts", layer: "layouts", when: withViews, view: viewsView },
  { file: "x86.ts", layer: "layouts", when: withViews, view: targetView("x86"), namespace: true },
  { file: "x64.ts", layer: "layouts", when: withViews, view: targetView("x64"), namespace: true },
  { file: "source.ts", layer: "codecs", when: withViews, view: () => ({}) },
  { file: "codec.ts", layer: "codecs", when: withViews, view: () => ({}) },
  { file: "decoding.ts", layer: "codecs", when: withViews, view: () => ({}) },
  { file: "encoding.ts", layer: "codecs", when: withViews, view: encodingView },
  { file: "codecs.ts", layer: "codecs", when: withViews, view: codecsView },
  { file: "changes.ts", layer: "codecs", when: withChangeLists, view: () => ({}) },
  { file: "states.ts", layer: "constants", when: withMachine, view: statesView },
  { file: "advice.ts", layer: "guard", when: withMachine, view: adviceView },
  { file: "errors.ts", layer: "client", when: always, view: errorsView },
  { file: "validators.ts", layer: "validators", when: withMachine, view: validatorsView },
  { file: "validation.ts", layer: "validators", when: withMachine, view: validationView },
  { file: "guard.ts", layer: "guard", when: withMachine, view: guardView },
  { file: "inspect.ts", layer: "client", when: withMachine, view: () => ({}) },
  { file: "stubs.ts", layer: "client", when: withInterfaces, view: stubsView },
  { file: "client.ts", layer: "client", when: withMachine, view: clientView },
  { file: "session.ts", layer: "session", when: withMachine, view: sessionView },
  { file: "store.ts", layer: "store", when: withMachine, view: storeView },
  { file: "native-memory.ts", layer: "native", when: withObjects, view: encodingView, apart: true },
  { file: "native-structs.ts", layer: "native", when: withObjects, view: nativeStructsView, apart: true },
  { file: "native-tables.ts", layer: "native", when: withObjects, view: nativeTablesView, apart: true },
  { file: "native-objects.ts", layer: "native", when: withObjects, view: encodingView, apart: true },
  { file: "native-calls.ts", layer: "native", when: withObjects, view: encodingView, apart: true },
  { file: "native-callbacks.ts", layer: "native", when: withObjects, view: encodingView, apart: true },
  { file: "native.ts", layer: "native", when: withObjects, view: nativeView, apart: true },
  { file: "native-mapi.ts", layer: "native", when: withMapi, view: nativeView, apart: true },
  { file: "include/iostx.h", layer: "header", verbatim: true, when: always, view: headerView },
  { file: "state-machine.mmd", layer: "artefacts", when: withMachine, view: mermaidView },
  { file: "state-machine.svg", layer: "artefacts", when: withMachine, view: svgView },
  { file: "states.md", layer: "artefacts", when: withMachine, view: guideView },
  { file: "decisions.md", layer: "artefacts", when: hasDecisions, view: decisionsView },
];

/** An import whose cost users want to know. */
export interface Import {
  /** The layer, as the README calls it. */
  readonly layer: string;
  readonly module: string;
  /** What is imported; everything, unless given. */
  readonly names?: readonly string[];
  /** How many bytes it may have at most, minified and gzipped. A change of the SDK that needs more raises it here. */
  readonly budget: number;
}

export const imports: readonly Import[] = [
  { layer: "constants", module: "iostx/flags", names: ["UPS", "UPM"], budget: 200 },
  { layer: "constants", module: "iostx/flags", names: ["formatFlags", "parseFlags"], budget: 1_400 },
  { layer: "constants", module: "iostx/hresults", names: ["HR", "failed"], budget: 1_550 },
  { layer: "constants", module: "iostx/hresults", names: ["describeHResult"], budget: 3_500 },
  { layer: "constants", module: "iostx/properties", names: ["PR", "property"], budget: 600 },
  { layer: "constants", module: "iostx/states", names: ["SYNCSTATE", "stateName"], budget: 350 },
  { layer: "structs", module: "iostx/values", names: ["fileTimeToDate", "formatGuid"], budget: 350 },
  { layer: "validators", module: "iostx/validators", names: ["validateUPMSGIn"], budget: 400 },
  {
    layer: "validators",
    module: "iostx/validation",
    names: ["stateValidators", "violations"],
    budget: 3_700,
  },
  { layer: "layouts", module: "iostx/layouts", names: ["layouts"], budget: 1_750 },
  { layer: "views", module: "iostx/views", names: ["MEIDView"], budget: 800 },
  { layer: "codecs", module: "iostx/codecs", names: ["decodeMEID", "encodeMEID"], budget: 1_050 },
  { layer: "codecs", module: "iostx/codecs", names: ["decodeUPMSG"], budget: 1_700 },
  { layer: "guard", module: "iostx/guard", names: ["SyncGuard"], budget: 5_750 },
  { layer: "client", module: "iostx/stubs", names: ["IMessageClient"], budget: 4_150 },
  { layer: "client", module: "iostx/client", names: ["OstxClient"], budget: 11_000 },
  { layer: "session", module: "iostx/session", names: ["openSession"], budget: 12_600 },
  { layer: "store", module: "iostx/store", names: ["OstxStore"], budget: 11_350 },
  { layer: "all of it", module: "iostx", budget: 35_000 },
];

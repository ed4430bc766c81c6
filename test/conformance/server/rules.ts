import { type Report, reportOn, rulesOf, type SuiteOptions, type Try, tryOut } from "../report.js";
import type { Rule } from "../rule.js";
import { changeRules } from "./changes.js";
import type { ServerRule } from "./definition.js";
import { errorRules } from "./errors.js";
import type { ServerCapabilityList, ServerFactory } from "./fixture.js";
import { serverFolderRules } from "./folders.js";
import { serverItemRules } from "./items.js";
import { ServerTrial } from "./trial.js";

export interface ServerOptions extends SuiteOptions {
  /** What the server is not capable of, switched off. */
  readonly capabilities?: Partial<ServerCapabilityList>;
}

/** Every rule for servers. */
const definitions: readonly ServerRule[] = [
  ...serverFolderRules,
  ...serverItemRules,
  ...changeRules,
  ...errorRules,
];

const EVERYTHING: ServerCapabilityList = {
  ...{ move: true, associated: true, keywords: true, binary: true },
  ...{ others: true, reconnect: true, loseTokens: true },
};

/** The rules for a server with these capabilities, for any test framework: `test(rule.name, rule.run)`. */
export function serverRules(factory: ServerFactory, options: ServerOptions = {}): Rule[] {
  return rulesOf(definitions, { ...EVERYTHING, ...options.capabilities }, options, attempts(factory));
}

/** Tries all rules on a server, each on one of its own. */
export function checkServer(factory: ServerFactory, options: ServerOptions = {}): Promise<Report> {
  return reportOn(definitions, { ...EVERYTHING, ...options.capabilities }, options, attempts(factory));
}

function attempts(factory: ServerFactory): Try<ServerTrial> {
  return async (work) => tryOut(new ServerTrial(await factory()), work);
}

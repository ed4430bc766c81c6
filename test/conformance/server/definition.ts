import type { MailServer } from "iostx/server";
import type { RuleDefinition } from "../rule.js";
import type { ServerCapability } from "./fixture.js";
import type { ServerTrial } from "./trial.js";

/** A rule for servers. */
export type ServerRule = RuleDefinition<ServerTrial, ServerCapability>;

/** Writes down rules of one group. The reference is the method of {@link MailServer} whose documentation says it. */
export function group(name: string, ...common: readonly ServerCapability[]) {
  return (
    sentence: string,
    member: keyof MailServer,
    check: (trial: ServerTrial) => Promise<void>,
    ...needs: readonly ServerCapability[]
  ): ServerRule => ({
    name: `${name}: ${sentence}`,
    reference: `iostx/server: MailServer.${member}`,
    needs: [...common, ...needs],
    check,
  });
}

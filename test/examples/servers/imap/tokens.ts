import { createHmac, randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dovecot, startDovecot } from "./dovecot.js";

/** A Dovecot that takes access tokens besides passwords: JWT that it checks by itself. */
export interface TokenDovecot extends Dovecot {
  /** A token of a user for so many seconds; below zero for one that is no longer good. */
  token(user: string, seconds: number): string;
}

export async function startTokenDovecot(): Promise<TokenDovecot> {
  const dir = mkdtempSync(join(tmpdir(), "iostx-tokens-"));
  const secret = randomBytes(32);
  // For the user as which Dovecot runs.
  chmodSync(dir, 0o755);
  mkdirSync(join(dir, "keys/default/HS256"), { recursive: true });
  writeFileSync(join(dir, "keys/default/HS256/default"), secret.toString("base64"));
  writeFileSync(
    join(dir, "oauth2.conf"),
    `introspection_mode = local
local_validation_key_dict = fs:posix:prefix=${dir}/keys/
username_attribute = sub
`,
  );
  const config = `auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${dir}/oauth2.conf
}
# Nobody waits longer for each refusal than for the one before.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;
  const dovecot = await startDovecot({ config });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return {
    ...dovecot,
    token: (sub, seconds) => {
      const iat = Math.floor(Date.now() / 1000);
      const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub, iat, exp: iat + seconds })}`;
      return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
    },
    stop: async () => {
      await dovecot.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

import { checkServer } from "iostx/conformance";
import { suite } from "uvu";
import { expectBroken } from "./expect.js";
import { brokenServers } from "./servers/servers.js";

const test = suite("conformance: broken servers");

for (const server of brokenServers)
  test(server.mistake, async () => expectBroken(await checkServer(server.open), server));

test.run();

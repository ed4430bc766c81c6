import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Contestant } from "../harness.js";
import { installPeer, type Peer, peerProgram } from "../peers.js";
import { type Inputs, put } from "./inputs.js";

/** The newest versions that run on Node 20. */
const peers = {
  bufbuild: {
    name: "bufbuild",
    packages: {
      "@bufbuild/buf": "1.75.0",
      "@bufbuild/protobuf": "2.17.0",
      "@bufbuild/protoc-gen-es": "2.17.0",
    },
  },
  typespec: {
    name: "typespec",
    packages: {
      "@typespec/compiler": "1.11.0",
      "@typespec/http": "1.11.0",
      "@typespec/openapi": "1.11.0",
      "@typespec/openapi3": "1.11.0",
    },
  },
  openapiTypescript: {
    name: "openapi-typescript",
    packages: { "openapi-typescript": "7.13.0", typescript: "5.9.3" },
  },
  heyApi: { name: "hey-api", packages: { "@hey-api/openapi-ts": "0.95.0", typescript: "5.9.3" } },
} satisfies Readonly<Record<string, Peer>>;

/** A contestant, or why it does not compete. */
type Entry = { readonly name: string } & ({ readonly contestant: Contestant } | { readonly skipped: string });

/** Installs the peers below `root` and sets each up in a folder of its own below `work`. */
export function otherContestants(inputs: Inputs, work: string, root: string): readonly Entry[] {
  return [
    enter("protoc + protoc-gen-es", peers.bufbuild, root, (folder) => {
      const protoc = process.env.PROTOC ?? "protoc";
      if (spawnSync(protoc, ["--version"]).status !== 0)
        return "there is no protoc: install protobuf-compiler, or name the program in PROTOC";
      const cwd = prepare(work, "protoc", "bench.proto", inputs.proto);
      const plugin = `--plugin=protoc-gen-es=${join(folder, "node_modules/.bin/protoc-gen-es")}`;
      mkdirSync(join(cwd, "out"));
      return { cwd, command: [protoc, plugin, "--es_out=out", "--es_opt=target=ts", "bench.proto"] };
    }),
    enter("buf + protoc-gen-es", peers.bufbuild, root, (folder) => {
      const cwd = prepare(work, "buf", "bench.proto", inputs.proto);
      const plugin = peerProgram(folder, "@bufbuild/protoc-gen-es", "protoc-gen-es");
      put(cwd, "buf.yaml", "version: v2\n");
      const local = JSON.stringify([process.execPath, plugin]);
      put(
        cwd,
        "buf.gen.yaml",
        `version: v2\nplugins:\n  - local: ${local}\n    out: out\n    opt: target=ts\n`,
      );
      return { cwd, command: [...buf(folder), "generate"] };
    }),
    enter("tsp compile (OpenAPI)", peers.typespec, root, (folder) => {
      const cwd = prepare(work, "tsp", "main.tsp", inputs.typeSpec);
      symlinkSync(join(folder, "node_modules"), join(cwd, "node_modules"), "junction");
      const tsp = peerProgram(folder, "@typespec/compiler", "tsp");
      const words = ["compile", ".", "--emit", "@typespec/openapi3", "--output-dir", "out"];
      return { cwd, command: [process.execPath, tsp, ...words] };
    }),
    enter("openapi-typescript", peers.openapiTypescript, root, (folder) => {
      const cwd = prepare(work, "openapi-typescript", "bench.json", inputs.openApi);
      const program = peerProgram(folder, "openapi-typescript", "openapi-typescript");
      return { cwd, command: [process.execPath, program, "./bench.json", "--output", "out/bench.ts"] };
    }),
    enter("@hey-api/openapi-ts", peers.heyApi, root, (folder) => {
      const cwd = prepare(work, "hey-api", "bench.json", inputs.openApi);
      // Its program only starts another Node with this file, which would be timed too.
      const program = join(folder, "node_modules/@hey-api/openapi-ts/dist/run.mjs");
      return {
        cwd,
        command: [process.execPath, program, "-i", join(cwd, "bench.json"), "-o", "out", "--no-log-file"],
      };
    }),
  ];
}

type Setup = Pick<Contestant, "cwd" | "command"> | string;

/** Installs a peer and sets it up; every run of it begins without the output of the last. */
function enter(name: string, peer: Peer, root: string, setUp: (folder: string) => Setup): Entry {
  const installed = installPeer(peer, root);
  if (!installed.ok) return { name, skipped: installed.reason };
  const setup = setUp(installed.folder);
  if (typeof setup === "string") return { name, skipped: setup };
  const out = join(setup.cwd, "out");
  const before = () => {
    rmSync(out, { recursive: true, force: true });
    // protoc wants its folder to be there.
    mkdirSync(out);
  };
  return { name, contestant: { name, ...setup, before } };
}

function prepare(work: string, name: string, file: string, text: string): string {
  const cwd = join(work, name);
  put(cwd, file, text);
  return cwd;
}

/** The program itself where npm has put it: the wrapper in the package costs another start of Node. */
function buf(folder: string): [string, ...string[]] {
  const native = join(folder, `node_modules/@bufbuild/buf-${process.platform}-${process.arch}/bin/buf`);
  return existsSync(native) ? [native] : [process.execPath, peerProgram(folder, "@bufbuild/buf", "buf")];
}

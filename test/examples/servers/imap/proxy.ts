import { connect, createServer, type Socket } from "node:net";

/** What passes a {@link CuttingProxy}: a line of the client, or what the server says. */
export interface Passing {
  readonly from: "client" | "server";
  readonly text: string;
  /** Number of the connection, from 1. */
  readonly connection: number;
}

/** What becomes of it. `cut` ends the connection instead; `cut after` passes it on first. */
export type Verdict = "pass" | "cut" | "cut after" | "hold";

/** A TCP proxy before a server, which ends connections when a test wants it. */
export interface CuttingProxy {
  readonly port: number;
  /** Judges all that passes; everything passes unless set. */
  judge: (passing: Passing) => Verdict;
  /** How many connections there were. */
  readonly connections: number;
  /** The commands that the client has sent, without their tags. */
  readonly commands: string[];
  stop(): Promise<void>;
}

export async function startProxy(target: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  let connections = 0;
  const server = createServer((client) => {
    const connection = ++connections;
    const upstream = connect(target, "127.0.0.1");
    const end = (): void => {
      for (const socket of [client, upstream]) socket.destroy();
    };
    const pass = (from: Passing["from"], data: Buffer, to: Socket): void => {
      const text = data.toString("latin1");
      // What has no tag is part of a literal.
      const command = from === "client" ? /^[0-9A-F]+ ([A-Z ]+)/.exec(text)?.[1]?.trim() : undefined;
      if (command !== undefined) commands.push(command);
      const verdict = proxy.judge({ from, text, connection });
      if (verdict === "hold") return;
      if (verdict === "cut") end();
      else
        to.write(data, () => {
          if (verdict === "cut after") setTimeout(end, 30);
        });
    };
    client.on("data", (data) => pass("client", data, upstream));
    upstream.on("data", (data) => pass("server", data, client));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end).on("close", () => {
        sockets.delete(socket);
        end();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const proxy: CuttingProxy = {
    port: typeof address === "object" && address ? address.port : 0,
    judge: () => "pass",
    get connections() {
      return connections;
    },
    commands,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

import { connect, createServer, type Socket } from "node:net";

/** What passes a {@link CuttingProxy}: a line of the client, or what the server says. */
export interface Passing {
  readonly from: "client" | "server";
  readonly text: string;
  /** Number of the connection, from 1. */
  readonly connection: number;
}

/**
 * What becomes of it: it is passed on, or the connection ends instead, or it is lost and all stays quiet, or the
 * connection ends for the client while it still reaches the server, a little later.
 */
export type Verdict = "pass" | "cut" | "lose" | "late";

/** How much later, in milliseconds. */
export const LATE = 300;

/** A TCP proxy before a server, which ends connections when a test wants it. */
export interface CuttingProxy {
  readonly port: number;
  /** Judges all that passes; everything passes unless set. */
  judge: (passing: Passing) => Verdict;
  /** Changes what the server says; nothing unless set. */
  rewrite: ((text: string) => string) | undefined;
  /** How many connections there were. */
  readonly connections: number;
  /** The commands that the client has sent, without their tags. */
  readonly commands: string[];
  stop(): Promise<void>;
}

/** Cuts once, when the client is about to send its nth command. */
export function beforeCommand(n: number): CuttingProxy["judge"] {
  return nth(n, ({ from, text }) => from === "client" && /^[0-9A-F]+ [A-Z]/.test(text));
}

/** Cuts once, when the server is about to say that it has done its nth command. */
export function beforeAnswer(n: number): CuttingProxy["judge"] {
  return nth(n, isAnswer);
}

/** Cuts once, when the server is about to say that it has done this command. */
export function beforeAnswerTo(command: RegExp): CuttingProxy["judge"] {
  let asked = false;
  let cut = false;
  return (passing) => {
    if (passing.from === "client" && command.test(passing.text)) asked = true;
    if (!asked || cut || !isAnswer(passing)) return "pass";
    cut = true;
    return "cut";
  };
}

function isAnswer({ from, text }: Passing): boolean {
  return from === "server" && /^[0-9A-F]+ (OK|NO|BAD)/m.test(text);
}

function nth(n: number, counts: (passing: Passing) => boolean): CuttingProxy["judge"] {
  let count = 0;
  return (passing) => (counts(passing) && ++count === n ? "cut" : "pass");
}

export async function startProxy(target: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  let connections = 0;
  const server = createServer((client) => {
    const connection = ++connections;
    let isLate = false;
    const upstream = connect(target, "127.0.0.1");
    const end = (): void => {
      for (const socket of [client, upstream]) socket.destroy();
    };
    const pass = (from: Passing["from"], data: Buffer, to: Socket): void => {
      const text = data.toString("latin1");
      // What has no tag is part of a literal.
      const command = from === "client" ? /^[0-9A-F]+ ((?:UID )?[A-Z]+)/.exec(text)?.[1] : undefined;
      if (command !== undefined) commands.push(command);
      const verdict = proxy.judge({ from, text, connection });
      const { rewrite } = proxy;
      const isRewritten = from === "server" && rewrite !== undefined;
      if (verdict === "pass") to.write(isRewritten ? Buffer.from(rewrite(text), "latin1") : data);
      else if (verdict === "cut") end();
      else if (verdict === "late") {
        isLate = true;
        client.destroy();
        setTimeout(() => to.write(data), LATE);
      }
    };
    client.on("data", (data) => pass("client", data, upstream));
    upstream.on("data", (data) => pass("server", data, client));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end).on("close", () => {
        sockets.delete(socket);
        if (!isLate) end();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const proxy: CuttingProxy = {
    port: typeof address === "object" && address ? address.port : 0,
    judge: () => "pass",
    rewrite: undefined,
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

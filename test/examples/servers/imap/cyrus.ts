import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACCOUNT, answering, freePorts, type Login, own, PASSWORD, stop } from "./dovecot.js";

/** A Cyrus that runs on loopback, so that nothing is tuned to one server; it has OBJECTID, which Dovecot 2.3 has not. */
export interface Cyrus {
  readonly port: number;
  readonly users: readonly Login[];
  readonly dir: string;
  stop(): Promise<void>;
}

/** Where `unpack-cyrus.sh` has put it: Debian does not let it be installed beside Dovecot. */
const ROOT = process.env.IOSTX_CYRUS ?? join(tmpdir(), "iostx-cyrus");
const BINARIES = [join(ROOT, "usr/lib/cyrus/bin"), "/usr/lib/cyrus/bin"].find((path) =>
  existsSync(join(path, "imapd")),
);

/** Why there can be no Cyrus here; nothing where there can. */
export function cyrusMissing(): string | undefined {
  if (BINARIES !== undefined) return undefined;
  return "Cyrus is not unpacked (Debian: test/examples/servers/imap/unpack-cyrus.sh)";
}

export async function startCyrus(): Promise<Cyrus> {
  const dir = await fs.mkdtemp(join(tmpdir(), "iostx-cyrus-run-"));
  const [port = 0] = await freePorts(1);
  const conf = join(dir, "imapd.conf");
  await fs.writeFile(conf, imapdConf(dir));
  await fs.writeFile(join(dir, "cyrus.conf"), cyrusConf(conf, port));
  for (const name of ["db", "socket", "proc", "log", "msg", "lock", "spool"])
    await fs.mkdir(join(dir, name), { recursive: true });
  const logins = await answerLogins(join(dir, "mux"));
  await own(dir);
  const libraries = ["usr/lib", "usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"].map((path) =>
    join(ROOT, path),
  );
  const child = spawn(
    join(BINARIES!, "master"),
    ["-C", conf, "-M", join(dir, "cyrus.conf"), "-p", join(dir, "master.pid"), "-L", join(dir, "master.log")],
    {
      stdio: "ignore",
      // When it ends, it ends its whole group of processes, and what else of this user is in it.
      detached: true,
      cwd: dir,
      env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":") },
      ...ACCOUNT.ids,
    },
  );
  const end = async (): Promise<void> => {
    logins.close();
    // Asked to end, it waits half a minute for processes that wait for work.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await stop(child, dir);
  };
  try {
    await answering(port, child);
  } catch (error) {
    await end();
    throw error;
  }
  return { port, users: [{ user: "alice", password: PASSWORD }], dir, stop: end };
}

function imapdConf(dir: string): string {
  return `configdirectory: ${dir}
partition-default: ${dir}/spool
defaultpartition: default
cyrus_user: ${ACCOUNT.user}
cyrus_group: ${ACCOUNT.group}
admins: cyrus
allowplaintext: yes
sasl_mech_list: PLAIN LOGIN
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: ${dir}/mux
autocreate_quota: 0
munge8bit: no
unixhierarchysep: yes
altnamespace: yes
idlesocket: ${dir}/socket/idle
notifysocket: ${dir}/socket/notify
`;
}

function cyrusConf(conf: string, port: number): string {
  return `START {
}
SERVICES {
  imap cmd="${BINARIES}/imapd -U 30 -C ${conf}" listen="127.0.0.1:${port}" prefork=0
}
EVENTS {
}
DAEMON {
  idled cmd="${BINARIES}/idled -C ${conf}"
}
`;
}

/** Does the work of saslauthd: gets name and password, each with its length before it, and says whether they fit. */
async function answerLogins(path: string) {
  const server = createServer((socket) => {
    socket.once("data", (data) => {
      const fields: string[] = [];
      for (let at = 0; at + 2 <= data.length; ) {
        const end = at + 2 + data.readUInt16BE(at);
        fields.push(data.toString("utf8", at + 2, end));
        at = end;
      }
      socket.end(`\0\x02${fields[1] === PASSWORD ? "OK" : "NO"}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return server;
}

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** How a Dovecot for a test is set up. */
export interface DovecotOptions {
  /** With a certificate of its own for `localhost`: IMAPS on a second port, STARTTLS on the first. */
  readonly tls?: boolean;
  /** The capabilities that it announces, where it shall be poorer than it is: `IMAP4rev1 UIDPLUS` for instance. */
  readonly extensions?: string;
  /** Lines of configuration more. */
  readonly config?: string;
  /** How a user's mail lies on the disk: `maildir` unless given. */
  readonly format?: "maildir" | "sdbox" | "mdbox";
  /** Whether each write waits for the disk: not unless given. */
  readonly durable?: boolean;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** A Dovecot that runs on loopback as this user. Any name is that of an account, whose mailbox is empty at first. */
export interface Dovecot {
  /** The port for plain text and STARTTLS. */
  readonly port: number;
  /** The port for IMAPS; 0 without TLS. */
  readonly tlsPort: number;
  readonly users: readonly Login[];
  /** Holds everything: configuration, log, and below `mail` the users' mail. */
  readonly dir: string;
  /** The certificate, where there is TLS. */
  readonly ca: string | undefined;
  /** What it has written into its log, but for who came and went. */
  log(): string;
  /** Runs doveadm on it. */
  doveadm(...args: readonly string[]): string;
  stop(): Promise<void>;
}

const BINARY = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot"].find(existsSync);

/** Everybody's. */
export const PASSWORD = "open-sesame";

/** Lines of configuration for a folder that Dovecot makes for each user, with a special use. */
export function folderFor(path: string, use: string): string {
  return `namespace inbox {\n  mailbox "${path}" {\n    auto = subscribe\n    special_use = \\${use}\n  }\n}\n`;
}

/** Lines of configuration for more of them than Sent. */
export const SPECIAL_FOLDERS = ["Drafts", "Trash", "Junk"].map((use) => folderFor(use, use)).join("");

/** Dovecot refuses to run as root: there it runs as somebody who may do nothing. */
export const ACCOUNT = account();

/** Why there can be no Dovecot here; nothing where there can. */
export function dovecotMissing(): string | undefined {
  if (BINARY === undefined) return "Dovecot is not installed (Debian: apt-get install dovecot-imapd)";
  const { stdout } = spawnSync(BINARY, ["--version"], { encoding: "utf8" });
  return /^2\.3\./.test(stdout)
    ? undefined
    : `the configuration is for Dovecot 2.3, not for ${stdout.trim()}`;
}

/** Starts a Dovecot, and fulfils once it answers. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const dir = await fs.mkdtemp(join(tmpdir(), "iostx-dovecot-"));
  const users = ["alice", "bob"].map((user) => ({ user, password: PASSWORD }));
  const [port = 0, tlsPort = 0] = await freePorts(options.tls ? 2 : 1);
  if (options.tls) makeCertificate(dir);
  const path = join(dir, "dovecot.conf");
  await fs.writeFile(path, configuration(dir, port, tlsPort, options));
  await own(dir);
  const child = spawn(BINARY!, ["-F", "-c", path], { stdio: "ignore", cwd: dir, ...ACCOUNT.ids });
  try {
    await answering(port, child);
  } catch (error) {
    const log = await fs.readFile(join(dir, "log"), "utf8").catch(() => "");
    await stop(child, dir);
    throw new Error(`Dovecot does not start: ${log}`, { cause: error });
  }
  return {
    port,
    tlsPort: options.tls ? tlsPort : 0,
    users,
    dir,
    ca: options.tls ? await fs.readFile(join(dir, "cert.pem"), "utf8") : undefined,
    log: () =>
      readFileSync(join(dir, "log"), "utf8")
        .split("\n")
        .filter((line) => !/: Info: (?!Dovecot)/.test(line))
        .join("\n"),
    doveadm: (...args) =>
      execFileSync("doveadm", ["-c", path, ...args], { encoding: "utf8", cwd: dir, ...ACCOUNT.ids }),
    stop: () => stop(child, dir),
  };
}

export async function stop(child: ChildProcess, dir: string): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode === null && child.kill("SIGTERM")) await ended;
  await fs.rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function configuration(dir: string, port: number, tlsPort: number, options: DovecotOptions): string {
  const { user, group, uid, gid } = ACCOUNT;
  const { tls = false, format = "maildir", durable = false, extensions, config = "" } = options;
  const listener = (name: string, at: number, ssl: boolean): string =>
    `inet_listener ${name} {\n    address = 127.0.0.1\n    port = ${at}\n    ssl = ${ssl ? "yes" : "no"}\n  }`;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/log
default_internal_user = ${user}
default_login_user = ${user}
default_internal_group = ${group}
first_valid_uid = 0
first_valid_gid = 0
disable_plaintext_auth = ${tls ? "yes" : "no"}
ssl = ${tls ? "yes" : "no"}
${tls ? `ssl_cert = <${dir}/cert.pem\nssl_key = <${dir}/key.pem` : ""}
mail_location = ${format}:${dir}/mail/%u
mail_fsync = ${durable ? "optimized" : "never"}
mailbox_list_index = yes
mail_max_userip_connections = 100
auth_mechanisms = plain login
auth_failure_delay = 0
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${dir}/home/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
${["anvil", "stats"].map((name) => `service ${name} {\n  chroot =\n}`).join("\n")}
service imap-login {
  chroot =
  ${listener("imap", port, false)}
  ${listener("imaps", tls ? tlsPort : 0, true)}
}
${extensions === undefined ? "" : `imap_capability = ${extensions}`}
${config}
`;
}

function account() {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { ...names(uid), uid, gid, ids: {} };
  const [nobody = 65534, group = 65534] = ["-u", "-g"].map((option) => Number(id(option, "nobody")));
  return { ...names(nobody), uid: nobody, gid: group, ids: { uid: nobody, gid: group } };
}

function names(uid: number) {
  return { user: id("-un", String(uid)), group: id("-gn", String(uid)) };
}

function id(option: string, user: string): string {
  return spawnSync("id", [option, user], { encoding: "utf8" }).stdout?.trim() ?? "";
}

/** Gives everything in a directory, and the directory, to the account. */
export async function own(dir: string): Promise<void> {
  const { uid, gid } = ACCOUNT;
  for (const name of await fs.readdir(dir)) await fs.chown(join(dir, name), uid, gid);
  await fs.chown(dir, uid, gid);
}

function makeCertificate(dir: string): void {
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
      ...["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:TRUE"],
      ...["-keyout", join(dir, "key.pem"), "-out", join(dir, "cert.pem")],
    ],
    { stdio: "ignore" },
  );
}

/** Below these begin the ports that systems give to connections: a server that is not there yet may lose those. */
const PORTS = { from: 10_000, to: 32_000 } as const;

/** Ports that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

export async function answering(port: number, child: ChildProcess): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    if (Date.now() > end) throw new Error("it does not answer within a minute");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("data", () => {
      resolve(true);
      socket.destroy();
    });
    for (const event of ["error", "close"]) socket.once(event, () => resolve(false));
  }).then((answered) => answered as boolean);
}

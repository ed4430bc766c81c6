import { createServer, type Server } from "node:net";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ImapOptions, openImap } from "../../../../examples/servers/imap/imap.js";
import { type Dovecot, dovecotMissing, PASSWORD, startDovecot } from "./dovecot.js";
import { item, key, openAs, refuses, runTests } from "./support.js";

const reason = dovecotMissing();
const withDovecot = reason === undefined ? test : test.skip;
if (reason !== undefined) console.log(`skipped: ${reason}`);

let tls: Dovecot;
let plain: Dovecot;
test.before(async () => {
  if (reason !== undefined) return;
  const acl = "mail_plugins = acl quota\nplugin {\n  acl = vfile\n";
  const config = `${acl}  quota = count:User quota\n  quota_vsizes = yes\n  quota_rule = *:storage=40K\n  quota_max_mail_size = 20K\n}`;
  [tls, plain] = await Promise.all([startDovecot({ tls: true }), startDovecot({ config })]);
});
test.after(async () => {
  await tls?.stop();
  await plain?.stop();
});

const open = (url: string, options: Partial<ImapOptions> = {}) =>
  openImap(url, { secret: { password: PASSWORD }, attempts: 0, ...options });

withDovecot("TLS from the first byte, and by STARTTLS", async () => {
  const ca = tls.ca!;
  for (const url of [`imaps://alice@localhost:${tls.tlsPort}/`, `imap://alice@localhost:${tls.port}/`]) {
    const server = await open(url, { ca });
    assert.is(server.name, "IMAP alice@localhost");
    assert.ok((await server.folders()).length > 0);
    await server.close();
  }
});

withDovecot("a certificate that cannot be trusted", async () => {
  for (const url of [`imaps://alice@localhost:${tls.tlsPort}`, `imap://alice@localhost:${tls.port}`]) {
    await refuses(open(url), "no-access", /certificate cannot be trusted/);
    await refuses(open(url, { insecure: true }), "no-access", /certificate cannot be trusted/);
    const wrongName = open(url, { ca: tls.ca!, servername: "mail.example.org" });
    await refuses(wrongName, "no-access", /certificate cannot be trusted/);
  }
});

withDovecot("no password in plain text, unless that is allowed", async () => {
  const url = `imap://alice@127.0.0.1:${plain.port}/`;
  await refuses(open(url), "no-access", /no encrypted connection/);
  await (await open(url, { insecure: true })).close();
});

withDovecot("a wrong password", async () => {
  const secret = { password: `not ${PASSWORD}` };
  await refuses(
    open(`imap://alice@127.0.0.1:${plain.port}/`, { insecure: true, secret }),
    "no-access",
    /refuses this user/,
  );
});

test("no such host, and nobody at the port", async () => {
  await refuses(open("imaps://alice@nobody.invalid/"), "unavailable", /no such host|connection was lost/);
  await refuses(open("imap://alice@127.0.0.1:1/", { insecure: true }), "unavailable", /nobody answers/);
});

test("something that does not greet, which is not asked again", async () => {
  let asked = 0;
  const silent = createServer((socket) => {
    asked++;
    socket.on("error", () => {}).resume();
  });
  const port = await portOf(silent);
  try {
    await refuses(
      open(`imap://alice@127.0.0.1:${port}/`, { insecure: true, timeout: 200, attempts: 4 }),
      "unavailable",
      /does not greet as a mail server does; .*use imaps:/,
    );
    assert.is(asked, 1);
  } finally {
    silent.close();
  }
});

withDovecot("TLS where there is none", async () => {
  await refuses(
    open(`imaps://alice@localhost:${plain.port}/`),
    "no-access",
    /does not begin with TLS; use imap:/,
  );
});

withDovecot("a full mailbox, and a message that is too large", async () => {
  const server = await openAs("full", plain.port);
  const [inbox] = await server.folders();
  const large = (n: number, size: number) => ({
    ...item(inbox!.key, key(n), "large"),
    mime: Buffer.alloc(size, "x\r\n"),
  });
  await refuses(server.putItem(large(1, 30_000)), "failed", /refuses|larger/);
  for (let n = 2; n < 4; n++) await server.putItem(large(n, 18_000));
  await refuses(server.putItem(large(4, 18_000)), "disk-full", /mailbox is full/);
  // What was refused is not looked for later, and the rest works.
  await server.deleteItem(inbox!.key, key(2));
  await server.putItem(large(4, 18_000));
  await server.close();
});

withDovecot("a folder that may only be read", async () => {
  const server = await openAs("reader", plain.port);
  await server.putFolder({ key: key(1), parent: null, name: "Locked" });
  await server.putItem(item(key(1), key(2), "inside"));
  plain.doveadm("acl", "set", "-u", "reader", "Locked", "owner", "lookup", "read");
  await server.close();
  const later = await openAs("reader", plain.port);
  const locked = (await later.folders()).find((folder) => folder.name === "Locked")!;
  await refuses(later.putItem(item(locked.key, key(3), "x")), "denied", /"Locked" is read-only|may not/);
  await later.close();
});

test("an access token is refreshed once when it is refused", async () => {
  const { server, port, seen } = await tokenServer("fresh");
  const asked: boolean[] = [];
  const token = (refresh: boolean): string => {
    asked.push(refresh);
    return refresh ? "fresh" : "stale";
  };
  try {
    const options = { insecure: true, attempts: 0, timeout: 2000 };
    const account = { host: "127.0.0.1", port, user: "alice", implicitTls: false };
    await (await openImap(account, { secret: { token }, ...options })).close();
    assert.equal(asked, [false, true]);
    assert.equal(seen, ["stale", "fresh"]);
    await refuses(
      openImap(account, { secret: { token: "stale" }, ...options }),
      "no-access",
      /refuses this user/,
    );
  } finally {
    server.close();
  }
});

/** As much of an IMAP server as a login by token and a listing need. */
async function tokenServer(valid: string): Promise<{ server: Server; port: number; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready\r\n");
    socket.on("data", (data) => {
      for (const line of data.toString().split("\r\n").filter(Boolean)) {
        const [tag, command = "", , initial = ""] = line.split(" ");
        const given = /auth=Bearer (\w*)/.exec(Buffer.from(initial, "base64").toString())?.[1];
        if (command === "AUTHENTICATE") {
          seen.push(given ?? "");
          socket.write(`${tag} ${given === valid ? "OK" : "NO [AUTHENTICATIONFAILED]"} login\r\n`);
        } else {
          if (command === "CAPABILITY") socket.write("* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\n");
          if (command === "LIST") socket.write('* LIST () "/" INBOX\r\n');
          socket.write(`${tag} OK done\r\n`);
        }
      }
    });
  });
  return { server, port: await portOf(server), seen };
}

/** Lets a server listen, and tells where. */
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

runTests();

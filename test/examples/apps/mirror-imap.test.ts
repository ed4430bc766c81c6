import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mirror } from "../../../examples/apps/mirror/mirror.js";
import type { Summary } from "../../../examples/replicate/summary.js";
import { Replica } from "../../../examples/stores/core/replica.js";
import { openSqliteStorage } from "../../../examples/stores/sqlite/open.js";
import { contentsOf, mime } from "../replicate/support.js";
import { type Dovecot, dovecotMissing, PASSWORD, startDovecot } from "../servers/imap/dovecot.js";
import { clientOf, contents } from "../servers/imap/support.js";
import { editStore, enron, inFolder, run, start } from "./support.js";

const test = suite("apps: mirror with an IMAP server");
const missing = dovecotMissing();

let dovecot: Dovecot;

test.before(async () => {
  if (missing === undefined) dovecot = await startDovecot();
});

test.after(async () => {
  await dovecot?.stop();
});

/** A test with Dovecot; where there is none, skipped with the reason in its name. */
function check(
  name: string,
  work: (folder: string, words: (user: string) => string[]) => Promise<void>,
): void {
  if (missing !== undefined) {
    test.skip(`${name} (skipped: ${missing})`, () => {});
    return;
  }
  test(name, () =>
    inFolder(async (folder) => {
      // Dovecot reads what doveadm saves as a user of its own.
      chmodSync(folder, 0o755);
      writeFileSync(join(folder, "password"), `${PASSWORD}\n`);
      await work(folder, (user) => [
        `imap://${user}@127.0.0.1:${dovecot.port}/`,
        ...["--insecure", "--password-file", "password", "--state", "state"],
      ]);
    }),
  );
}

check(
  "an Outlook file is migrated into a mailbox, and a second run has nothing to do",
  async (folder, words) => {
    const first = await run(folder, enron, ...words("kay"));
    assert.is(first.code, 0, first.stderr);
    assert.match(first.stdout, /Replicated 71 items and 7 folders/);
    const list = dovecot.doveadm("search", "-u", "kay", "ALL").trim().split("\n");
    assert.is(list.length, 71);
    const second = await run(folder, enron, ...words("kay"));
    assert.match(second.stdout, /^Nothing to do/);
  },
);

check("a dry run changes nothing for the run after it", async (folder, words) => {
  const store = join(folder, "mail.db");
  const replica = new Replica(openSqliteStorage(store));
  replica.addItem(replica.createFolder("INBOX"), mime("here"));
  replica.close();
  const mail = join(folder, "there.eml");
  writeFileSync(mail, mime("there"));
  chmodSync(mail, 0o644);
  dovecot.doveadm("save", "-u", "rehearsal", "-m", "INBOX", mail);
  for (let round = 0; round < 2; round++) {
    const rehearsal = await run(folder, "mail.db", ...words("rehearsal"), "--dry-run");
    assert.is(rehearsal.code, 0, rehearsal.stderr);
    assert.not.ok(readdirSync(folder).includes("state"), "nothing is noted");
  }
  const real = await run(folder, "mail.db", ...words("rehearsal"));
  assert.is(real.code, 0, real.stderr);
  const after = new Replica(openSqliteStorage(store));
  assert.equal(contentsOf(after), { INBOX: ["here", "there"], Sent: [] });
  after.close();
  const mailboxes = dovecot.doveadm("mailbox", "list", "-u", "rehearsal").trim().split("\n").sort();
  assert.equal(mailboxes, ["INBOX", "Sent"]);
  const rehearsal = await run(folder, "mail.db", ...words("rehearsal"), "--dry-run");
  assert.match(rehearsal.stdout, /Nothing to do/);
});

check("a mailbox is the same one under another name of its host", async (folder, words) => {
  const [first = "", ...options] = words("alias");
  const second = first.replace("127.0.0.1", "localhost");
  const replica = new Replica(openSqliteStorage(join(folder, "mail.db")));
  const post = replica.createFolder("Post");
  for (const text of ["one", "two"]) replica.addItem(post, mime(text));
  replica.close();
  const mail = join(folder, "there.eml");
  writeFileSync(mail, mime("there"));
  chmodSync(mail, 0o644);
  dovecot.doveadm("save", "-u", "alias", "-m", "INBOX", mail);
  assert.is((await run(folder, "mail.db", first, ...options)).code, 0);
  const files = readdirSync(join(folder, "state"));
  for (const url of [second, second, first, second]) {
    const again = await run(folder, "mail.db", url, ...options);
    assert.match(again.stdout, /^Nothing to do/, again.stdout + again.stderr);
    const rehearsal = await run(folder, "mail.db", url, ...options, "--dry-run");
    assert.match(rehearsal.stdout, /^Nothing to do/, rehearsal.stdout + rehearsal.stderr);
  }
  assert.equal(readdirSync(join(folder, "state")), files, "nothing is noted twice");
  dovecot.doveadm("save", "-u", "alias", "-m", "Post", mail);
  assert.match((await run(folder, "mail.db", second, ...options)).stdout, /Replicated 1 item/);
  assert.match((await run(folder, "mail.db", first, ...options)).stdout, /^Nothing to do/);
  const mailboxes = dovecot.doveadm("mailbox", "list", "-u", "alias").trim().split("\n").sort();
  assert.equal(mailboxes, ["INBOX", "Post", "Sent"]);
});

check("a mailbox of the same user on another server is another one", async (folder, words) => {
  const other = await startDovecot();
  try {
    const [first = "", ...options] = words("moving");
    const second = first.replace(`:${dovecot.port}/`, `:${other.port}/`);
    const replica = new Replica(openSqliteStorage(join(folder, "mail.db")));
    const post = replica.createFolder("Post");
    for (const text of ["one", "two"]) replica.addItem(post, mime(text));
    replica.close();
    for (const url of [first, second]) {
      const { code, stdout, stderr } = await run(folder, "mail.db", url, ...options);
      assert.is(code, 0, stderr);
      assert.match(stdout, /Replicated 2 items/);
    }
    // Each gets what came to the store from the other one.
    for (const url of [first, second]) assert.is((await run(folder, "mail.db", url, ...options)).code, 0);
    for (const url of [first, second])
      assert.match((await run(folder, "mail.db", url, ...options)).stdout, /^Nothing to do/);
    for (const server of [dovecot, other])
      assert.is(server.doveadm("search", "-u", "moving", "ALL").trim().split("\n").length, 2);
  } finally {
    await other.stop();
  }
});

check("after the headers, a plain run fetches the bodies in few commands", async (folder, words) => {
  const store = join(folder, "mail.db");
  const texts = Array.from({ length: 150 }, (_, n) => `Subject: number ${n}\r\n\r\nbody ${n}\r\n`);
  const client = await clientOf("headers", dovecot.port);
  await client.mailboxCreate("Box");
  for (const text of texts) await client.append("Box", text);
  client.close();
  const inBox = (): string[] => {
    const replica = new Replica(openSqliteStorage(store));
    const box = replica.folders().find(({ name }) => name === "Box")!;
    const bytes = [...replica.items(box.key)].map(({ key }) => Buffer.from(replica.content(key)!).toString());
    replica.close();
    return bytes.sort();
  };
  const first = await run(folder, "mail.db", ...words("headers"), "--headers");
  assert.is(first.code, 0, first.stderr);
  assert.ok(inBox().every((text) => !/body/.test(text)));
  const second = await run(folder, "mail.db", ...words("headers"), "--trace", "trace.jsonl");
  assert.match(second.stdout, /Replicated 150 items and 0 folders/, second.stdout + second.stderr);
  assert.equal(inBox(), [...texts].sort());
  const calls = readFileSync(join(folder, "trace.jsonl"), "utf8").split("\n");
  assert.is(calls.filter((line) => /"method":"fetch(Items)?"/.test(line)).length, 2);
  assert.match((await run(folder, "mail.db", ...words("headers"))).stdout, /^Nothing to do/);
});

check("an older copy of a store gets again what it had uploaded since", async (folder, words) => {
  const [path, copy] = [join(folder, "mail.db"), join(folder, "older.db")];
  const edit = <Value>(work: (replica: Replica) => Value): Value => editStore(path, work);
  const post = edit((replica) => {
    const key = replica.createFolder("Post");
    replica.addItem(key, mime("one"));
    return key;
  });
  assert.is((await run(folder, "mail.db", ...words("restored"))).code, 0);
  for (const end of ["", "-wal"]) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
  edit((replica) => {
    replica.addItem(post, mime("two"));
    replica.addItem(replica.createFolder("Later"), mime("three"));
  });
  assert.is((await run(folder, "mail.db", ...words("restored"))).code, 0);
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
  for (const end of ["", "-wal"]) if (existsSync(copy + end)) copyFileSync(copy + end, path + end);
  const rescan = await run(folder, "mail.db", ...words("restored"), "--rescan");
  assert.is(rescan.code, 0, rescan.stdout + rescan.stderr);
  const { Post, Later } = edit(contentsOf);
  assert.equal([Post, Later], [["one", "two"], ["three"]]);
  assert.match((await run(folder, "mail.db", ...words("restored"))).stdout, /^Nothing to do/);
  assert.is(dovecot.doveadm("search", "-u", "restored", "ALL").trim().split("\n").length, 3);
});

check("where the state got lost, nothing comes twice", async (folder, words) => {
  const edit = <Value>(work: (replica: Replica) => Value): Value => editStore(join(folder, "mail.db"), work);
  const text = (name: string): Uint8Array =>
    Buffer.from(`Subject: ${name}\r\nMessage-ID: <${name}@example.org>\r\n\r\n${name}\r\n`);
  const [post, keys] = edit((replica) => {
    const above = replica.createFolder("Post / Mail");
    const below = replica.createFolder("Below", above);
    const all = ["one", "two", "three"].map((name) => replica.addItem(above, text(name)));
    replica.addItem(below, text("deep"));
    return [above, all] as const;
  });
  const client = await clientOf("lost", dovecot.port);
  await client.append("INBOX", Buffer.from(text("theirs")));
  assert.is((await run(folder, "mail.db", ...words("lost"))).code, 0);
  rmSync(join(folder, "state"), { recursive: true });
  edit((replica) => {
    replica.setFlags(keys[1]!, { flagged: true });
    replica.addItem(post, text("four"));
  });
  await client.append("INBOX", Buffer.from(text("later")));
  const { code, stdout, stderr } = await run(folder, "mail.db", ...words("lost"));
  assert.is(code, 0, stderr + stdout);
  for (let time = 0; time < 2; time++)
    assert.match((await run(folder, "mail.db", ...words("lost"))).stdout, /^Nothing to do/);
  const there: Record<string, string[]> = {};
  for (const { path } of await client.list())
    there[path] = (await contents(client, path)).map((mail) => /Subject: (.*?)\r/.exec(mail)![1]!).sort();
  client.close();
  const path = Object.keys(there).find((each) => /Post/.test(each) && !/Below/.test(each))!;
  assert.equal(there, {
    INBOX: ["later", "theirs"],
    Sent: [],
    [path]: ["four", "one", "three", "two"],
    [`${path}/Below`]: ["deep"],
  });
  const here = edit((replica) =>
    replica.folders().map(({ key, name }) => [name, [...replica.items(key)].length] as const),
  );
  assert.equal(Object.fromEntries(here), { INBOX: 2, Sent: 0, "Post / Mail": 4, Below: 1 });
  assert.is(
    edit((replica) => replica.item(keys[1]!)?.flags.flagged),
    true,
  );
});

check("an Outlook file whose state got lost is not migrated twice", async (folder, words) => {
  for (let time = 0; time < 2; time++) {
    const { code, stderr } = await run(folder, enron, ...words("again"));
    assert.is(code, 0, stderr);
    rmSync(join(folder, "state"), { recursive: true });
    assert.is(dovecot.doveadm("search", "-u", "again", "ALL").trim().split("\n").length, 71);
  }
});

check("a login that fails leaves no store behind", async (folder, words) => {
  const [url = "", ...options] = words("nobody");
  writeFileSync(join(folder, "password"), "wrong\n");
  const refused = await run(folder, "mail.db", url, ...options);
  assert.is(refused.code, 4, refused.stdout);
  assert.match(refused.stderr, /refuses this user and password/);
  assert.equal(readdirSync(folder).sort(), ["mail.db.lock", "password", "state"]);
  assert.equal(readdirSync(join(folder, "state")), []);
});

check("two stores are kept in step by one mailbox", async (folder, words) => {
  const edit = <Value>(name: string, work: (replica: Replica) => Value): Value =>
    editStore(join(folder, name), work);
  const both = async (): Promise<void> => {
    for (const name of ["a.db", "b.db"]) {
      const { code, stdout, stderr } = await run(folder, name, ...words("pair"));
      assert.is(code, 0, stderr + stdout);
    }
  };
  await both();
  edit("a.db", (replica) => replica.addItem(replica.createFolder("Post"), mime("from a")));
  const mail = join(folder, "other.eml");
  writeFileSync(mail, mime("from another"));
  chmodSync(mail, 0o644);
  dovecot.doveadm("save", "-u", "pair", "-m", "INBOX", mail);
  await both();
  await both();
  edit("b.db", (replica) => {
    const post = replica.folders().find(({ name }) => name === "Post")!;
    for (const { key } of [...replica.items(post.key)]) replica.setFlags(key, { flagged: true });
  });
  await both();
  await both();
  for (const name of ["a.db", "b.db"]) {
    const { Post = [], INBOX = [] } = edit(name, contentsOf);
    assert.equal([Post, INBOX], [["from a"], ["from another"]], name);
    const flagged = edit(name, (replica) =>
      replica.folders().flatMap(({ key }) => [...replica.items(key)].map(({ flags }) => flags.flagged)),
    );
    assert.equal(flagged.filter(Boolean).length, 1, name);
  }
  for (const name of ["a.db", "b.db"])
    assert.match((await run(folder, name, ...words("pair"))).stdout, /Nothing to do/);
});

check("while it watches, what changes in the store goes up as well", async (folder, words) => {
  const store = join(folder, "mail.db");
  const add = (text: string) => {
    const replica = new Replica(openSqliteStorage(store));
    const known = replica.folders().find(({ name }) => name === "Post")?.key;
    replica.addItem(known ?? replica.createFolder("Post"), mime(text));
    replica.close();
  };
  add("one");
  const [target = ""] = words("watcher");
  const stop = new AbortController();
  const rounds: Summary[] = [];
  const result = await mirror({
    ...{ source: store, target, folders: [], direction: "both", dryRun: false, insecure: true },
    ...{ passwordFile: join(folder, "password"), stateFolder: join(folder, "state") },
    ...{ watch: true, wait: 300, signal: stop.signal },
    onRound: (summary) => {
      rounds.push(summary);
      if (rounds.length === 1) setTimeout(() => add("two"), 100);
      if (rounds.length > 1 && (summary.up.items > 0 || rounds.length > 20)) stop.abort();
    },
  });
  assert.is(result.problem, undefined);
  assert.equal(
    rounds.map(({ up }) => up.items).filter((items) => items > 0),
    [1, 1],
  );
});

check("the program that is started gets its token from a command", async (folder, words) => {
  const program = join(import.meta.dirname, "../../../apps/mirror.cjs");
  const command = join(folder, "token.mjs");
  writeFileSync(
    command,
    `import { writeFileSync } from "node:fs"; writeFileSync("asked", ""); console.log("t");`,
  );
  const [target = ""] = words("token");
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, "mail.db", target, "--insecure", "--state", "state", "--token-command", `node ${command}`],
    { cwd: folder, encoding: "utf8" },
  );
  assert.is(status, 4);
  assert.ok(readdirSync(folder).includes("asked"), stderr);
  assert.match(stderr, /token|password|refused/i);
});

check("a store and a mailbox are kept in step in both directions", async (folder, words) => {
  const store = join(folder, "mail.db");
  const edit = <Value>(work: (replica: Replica) => Value): Value => editStore(store, work);
  const mirror = async (): Promise<Summary> => {
    const { code, stdout, stderr } = await run(folder, "mail.db", ...words("lee"), "--json");
    assert.is(code, 0, stderr + stdout);
    return JSON.parse(stdout) as Summary;
  };
  edit((replica) => replica.addItem(replica.createFolder("Post"), mime("one")));
  assert.is((await mirror()).up.items, 1);
  const mail = join(folder, "two.eml");
  writeFileSync(mail, mime("two"));
  dovecot.doveadm("save", "-u", "lee", "-m", "Post", mail);
  dovecot.doveadm("flags", "add", "-u", "lee", "\\Seen", "mailbox", "Post", "subject", "one");
  assert.is((await mirror()).down.items, 1);
  assert.equal(
    edit((replica) => contentsOf(replica).Post),
    ["one*", "two"],
  );
  const idle = await mirror();
  for (const traffic of [idle.up, idle.down]) assert.ok(Object.values(traffic).every((count) => count === 0));
});

const mbsync = spawnSync("mbsync", ["--version"]).status === 0;
if (!mbsync) test.skip("changes made by mbsync arrive (skipped: mbsync is not installed: isync)", () => {});
else
  check("changes made by mbsync arrive", async (folder, words) => {
    const far = `IMAPAccount server
Host 127.0.0.1
Port ${dovecot.port}
User kim
Pass ${PASSWORD}
SSLType None

IMAPStore far
Account server
`;
    const near = `MaildirStore near
Path ${folder}/theirs/
Inbox ${folder}/theirs/INBOX
SubFolders Verbatim
`;
    const channel = `Channel all
Far :far:
Near :near:
Patterns *
Create Both
Expunge Both
SyncState *
`;
    const inbox = join(folder, "theirs", "INBOX");
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(inbox, part), { recursive: true });
    writeFileSync(join(folder, "mbsyncrc"), [far, near, channel].join("\n"));
    const exchange = () => {
      const { status, stderr } = spawnSync("mbsync", ["-q", "-c", "mbsyncrc", "all"], { cwd: folder });
      assert.is(status, 0, String(stderr));
    };
    const mirrored = async (): Promise<readonly string[] | undefined> => {
      const { code, stdout, stderr } = await run(folder, "mail.db", ...words("kim"), "--json");
      assert.is(code, 0, stderr + stdout);
      const replica = new Replica(openSqliteStorage(join(folder, "mail.db")));
      try {
        // mbsync marks what it uploads.
        return contentsOf(replica).INBOX?.map((text) => text.replace(/\r\nX-TUID: \S{12}/, ""));
      } finally {
        replica.close();
      }
    };
    writeFileSync(join(inbox, "new", "1.a.host"), mime("one"));
    writeFileSync(join(inbox, "new", "2.a.host"), mime("two"));
    exchange();
    assert.equal(await mirrored(), ["one", "two"]);
    const [first = ""] = readdirSync(join(inbox, "new")).sort();
    renameSync(join(inbox, "new", first), join(inbox, "cur", `${first.replace(/:2,.*$/, "")}:2,S`));
    exchange();
    assert.equal(await mirrored(), ["one*", "two"]);
    rmSync(join(inbox, "cur", readdirSync(join(inbox, "cur"))[0]!));
    exchange();
    assert.equal(await mirrored(), ["two"]);
  });

check("--watch replicates when the server tells of a change, and ends with Ctrl-C", async (folder, words) => {
  const { child, finished } = start(folder, ["mail.db", ...words("sam"), "--watch", "--json"]);
  const mail = join(folder, "news.eml");
  writeFileSync(mail, mime("news"));
  let output = "";
  child.stdout?.on("data", (text: string) => {
    output += text;
  });
  const said = async (text: RegExp) => {
    for (let tries = 0; tries < 200 && !text.test(output); tries++) await sleep(100);
    assert.match(output, text);
  };
  try {
    await said(/\n/);
    await sleep(500);
    dovecot.doveadm("save", "-u", "sam", mail);
    await said(/\n.+\n/);
    child.kill("SIGINT");
    assert.is((await finished).code, 0);
    const rounds = output.trimEnd().split("\n");
    assert.equal(
      rounds.map((line) => (JSON.parse(line) as Summary).down.items),
      [0, 1],
      "a line for each round, and none twice",
    );
  } finally {
    child.kill("SIGKILL");
  }
});

check(
  "what is wrong with the server is told in a sentence, and nothing of the password",
  async (folder, words) => {
    writeFileSync(join(folder, "password"), "not-the-password\n");
    const refused = await run(folder, enron, ...words("kay"));
    assert.is(refused.code, 4);
    assert.match(refused.stderr, /^mirror: .*password.*\n$/i);
    assert.not.match(refused.stderr + refused.stdout, /not-the-password/);
    const [url = "", ...rest] = words("kay");
    const nobody = await run(folder, enron, url.replace(/:\d+\//, ":1/"), ...rest);
    assert.is(nobody.code, 4);
    assert.match(nobody.stderr, /^mirror: .*\n$/);
    const none = await run(folder, enron, url, "--insecure", "--state", "state");
    assert.is(none.code, 2);
    assert.match(none.stderr, /A password is needed/);
    assert.ok(readFileSync(join(folder, "password"), "utf8").length > 0);
  },
);

test.run();

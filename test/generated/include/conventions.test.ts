import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Compiler, compile, withEach } from "./compilers.js";
import { projectHeader } from "./headers.js";

const { text } = projectHeader();

/** A class with a method of its own for one of the interface's, in a calling convention. */
const overriding = (convention: string) => `${text}
struct Store : IOSTX { HRESULT ${convention} SetSyncResult(HRESULT hrSync) override; };
`;

/** A call through the vtable in C. */
const calling = `${text}
HRESULT call(IOSTX *iostx) { return iostx->lpVtbl->SetSyncResult(iostx, 7); }
`;

const complaintsOf = (compiler: Compiler, convention: string, ...defines: string[]) =>
  compile(compiler, "c++11", overriding(convention), ["-fsyntax-only", ...defines]).complaints;

const isWindows86 = ({ name, architecture }: Compiler) => architecture === "x86" && !name.startsWith("gcc");
const isGcc = ({ name }: Compiler) => name.startsWith("gcc");

withEach(
  "methods are __stdcall on Windows x86, and of no other convention",
  (compiler) => {
    assert.is(complaintsOf(compiler, "__stdcall"), "");
    assert.is(complaintsOf(compiler, "STDMETHODCALLTYPE"), "");
    for (const other of ["", "__cdecl", "__fastcall"]) assert.match(complaintsOf(compiler, other), /error/);
  },
  isWindows86,
);

withEach(
  "who calls a method in C on Windows x86 leaves the stack to it",
  (compiler) => {
    const { complaints, stdout } = compile(compiler, "c11", calling, ["-S", "-O1", "-o", "-"]);
    assert.is(complaints, "");
    // A callee that takes its arguments off the stack returns with a number; so does nothing here, and nobody adds 8.
    const body = stdout.slice(stdout.search(/^_call:/m));
    assert.match(body, /call|jmp/);
    assert.not.match(body, /addl\s+\$8, %esp[\s\S]*ret/);
  },
  isWindows86,
);

withEach(
  "elsewhere they are of the compiler's own convention, or of Windows' where that is asked for",
  (compiler) => {
    const windows = compiler.architecture === "x64" ? "__attribute__((ms_abi))" : "__attribute__((stdcall))";
    assert.is(complaintsOf(compiler, ""), "");
    assert.match(complaintsOf(compiler, windows), /error/);
    assert.is(complaintsOf(compiler, windows, "-DIOSTX_MS_ABI"), "");
    assert.match(complaintsOf(compiler, "", "-DIOSTX_MS_ABI"), /error/);
    assert.is(complaintsOf(compiler, "STDMETHODCALLTYPE", "-DIOSTX_MS_ABI"), "");
  },
  isGcc,
);

withEach(
  "with the convention of Windows x64 the first arguments are in its registers",
  (compiler) => {
    const own = compile(compiler, "c11", calling, ["-S", "-O1", "-o", "-"]).stdout;
    const theirs = compile(compiler, "c11", calling, ["-S", "-O1", "-o", "-", "-DIOSTX_MS_ABI"]).stdout;
    assert.match(own, /movl\s+\$7, %esi/);
    assert.match(theirs, /movl\s+\$7, %edx/);
  },
  ({ name }) => name === "gcc for x64",
);

test.run();

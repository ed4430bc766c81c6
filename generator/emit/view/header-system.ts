/** Whose declarations the header can stand on, lowest first; the last are its own. */
export const origins = ["windows", "mapi", "edk", "own"] as const;

export type Origin = (typeof origins)[number];

/**
 * The types that the system's headers declare under the names that an IDL has for them. On top of those headers ours
 * leaves them out, and its assertions tell whether theirs are what the IDL says.
 */
const declared: Readonly<Record<Exclude<Origin, "own">, string>> = {
  windows:
    "BOOL BYTE CHAR CLSID DWORD FILETIME GUID HANDLE HRESULT HWND IID INT LARGE_INTEGER LONG LONGLONG LPBOOL LPBYTE " +
    "LPCSTR LPCVOID LPCWSTR LPDWORD LPFILETIME LPGUID LPLONG LPSTR LPVOID LPWORD LPWSTR PULONG PUSHORT PVOID SCODE " +
    "SHORT SYSTEMTIME UCHAR UINT ULARGE_INTEGER ULONG ULONGLONG USHORT WCHAR WORD " +
    "IMalloc ISequentialStream IStorage IStream IUnknown LPMALLOC LPSTORAGE LPSTREAM LPUNKNOWN",
  mapi:
    "ADRENTRY ADRLIST ENTRYID ENTRYLIST FLATENTRY LPADRENTRY LPADRLIST LPCIID LPENTRYID LPENTRYLIST LPFLATENTRY " +
    "LPMAPIERROR LPMAPINAMEID LPMAPIUID LPNOTIFICATION LPSBinary LPSPropProblem LPSPropProblemArray " +
    "LPSPropTagArray LPSPropValue LPSRestriction LPSRow LPSRowSet LPSSortOrder LPSSortOrderSet LPULONG MAPIERROR " +
    "MAPINAMEID MAPIUID NOTIFICATION PROPVALUE SAppTimeArray SBinary SBinaryArray SCurrencyArray SDateTimeArray SDoubleArray SGuidArray SLargeIntegerArray " +
    "SLPSTRArray SLongArray SPropProblem SPropProblemArray SPropTagArray SPropValue SRealArray SRestriction SRow " +
    "SRowSet SShortArray SSortOrder SSortOrderSet SWStringArray " +
    "IAttach IMAPIAdviseSink IMAPIContainer IMAPIFolder IMAPIProgress IMAPIProp IMAPIStatus IMAPITable IMailUser " +
    "IMessage IMsgStore IProfSect LPATTACH LPMAILUSER LPMAPIADVISESINK LPMAPICONTAINER LPMAPIFOLDER LPMAPIPROGRESS " +
    "LPMAPIPROP LPMAPISTATUS LPMAPITABLE LPMDB LPMESSAGE LPPROFSECT",
  edk:
    "LPREADSTATE READSTATE " +
    "IExchangeExportChanges IExchangeImportContentsChanges IExchangeImportHierarchyChanges LPEXCHANGEEXPORTCHANGES " +
    "LPEXCHANGEIMPORTCONTENTSCHANGES LPEXCHANGEIMPORTHIERARCHYCHANGES",
};

/** Types of the system's headers that have other names there. */
export const renamed: Readonly<Record<string, string>> = { PROPVALUE: "union _PV" };

const byName: ReadonlyMap<string, Origin> = new Map(
  (["windows", "mapi", "edk"] as const).flatMap((origin) =>
    declared[origin].split(" ").map((name) => [name, origin] as const),
  ),
);

/** Whose declaration a type is. */
export function originOfType(name: string): Origin {
  return byName.get(name) ?? "own";
}

/** The names of the types that the system's headers declare. */
export function systemTypes(origin: Exclude<Origin, "own">): string[] {
  return declared[origin].split(" ").filter((name) => !(name in renamed));
}

/** The condition under which the header declares a type itself; nothing where it always does. */
export function conditionOf(origin: Origin): string | undefined {
  return origin === "own" ? undefined : `!IOSTX_ON_${origin.toUpperCase()}`;
}

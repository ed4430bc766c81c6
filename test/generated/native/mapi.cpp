// A MAPI with one profile of two stores; the default one hands out the store of store.cpp.
#include "store.cpp"

#define METHOD(...) virtual HRESULT STDMETHODCALLTYPE __VA_ARGS__
#define NEVER(name) METHOD(name()) { return E_NOTIMPL; }

static long started = 0;
static long sessions = 0;

extern "C" long started_left() { return started; }
extern "C" long sessions_left() { return sessions; }

struct Row { ULONG pad; ULONG count; LPSPropValue values; };
struct RowSet { ULONG count; Row rows[2]; };

static BYTE entries[2][4] = {{0, 0, 0, 1}, {0, 0, 0, 2}};
static IOSTX_WCHAR names[2][5] = {{'M', 'a', 'i', 'l', 0}, {'W', 'o', 'r', 'k', 0}};

template <typename Derived> struct Counted
{
    ULONG references = 1;
    Counted() { objects++; }
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(LPCIID, LPVOID *out) { *out = nullptr; return E_NOINTERFACE; }
    virtual ULONG STDMETHODCALLTYPE AddRef() { return ++references; }
    virtual ULONG STDMETHODCALLTYPE Release()
    {
        ULONG left = --references;
        if (left == 0) { objects--; delete static_cast<Derived *>(this); }
        return left;
    }
};

struct MessageStore : Object<IPSTX>
{
    bool is(LPCIID riid) override { return memcmp(riid, &IID_IPSTX, 16) == 0; }
    HRESULT STDMETHODCALLTYPE GetSyncObject(IOSTX **out) override { *out = new Store(); return S_OK; }
    HRESULT STDMETHODCALLTYPE EmulateSpooler(BOOL) override { return MAPI_E_NO_SUPPORT; }
    NONE(Placeholder5) NONE(Placeholder6) NONE(Placeholder7) NONE(Placeholder8) NONE(Placeholder10)
    NONE(Placeholder11) NONE(Placeholder12) NONE(Placeholder13) NONE(Placeholder14)
};

struct Table final : Counted<Table>
{
    ULONG next = 0;
    NEVER(GetLastError) NEVER(Advise) NEVER(Unadvise) NEVER(GetStatus)
    METHOD(SetColumns(LPSPropTagArray tags, ULONG))
    {
        return tags->cValues == 3 && tags->aulPropTag[0] == PR_ENTRYID && tags->aulPropTag[1] == PR_DISPLAY_NAME_W ? S_OK : MAPI_E_INVALID_PARAMETER;
    }
    NEVER(QueryColumns) NEVER(GetRowCount) NEVER(SeekRow) NEVER(SeekRowApprox) NEVER(QueryPosition) NEVER(FindRow) NEVER(Restrict)
    NEVER(CreateBookmark) NEVER(FreeBookmark) NEVER(SortTable) NEVER(QuerySortOrder)
    METHOD(QueryRows(LONG, ULONG, RowSet **out))
    {
        RowSet *set = (RowSet *)take(sizeof(RowSet));
        for (; next < 2; next++)
        {
            LPSPropValue values = (LPSPropValue)take(3 * sizeof(SPropValue));
            values[0].ulPropTag = PR_ENTRYID;
            values[0].Value.bin.cb = 4;
            values[0].Value.bin.lpb = entries[next];
            values[1].ulPropTag = PR_DISPLAY_NAME_W;
            values[1].Value.lpszW = names[next];
            values[2].ulPropTag = 0x3400000B;
            values[2].Value.b = next == 1;
            set->rows[set->count++] = {0, 3, values};
        }
        *out = set;
        return S_OK;
    }
};

struct Session final : Counted<Session>
{
    NEVER(GetLastError)
    METHOD(GetMsgStoresTable(ULONG, Table **out)) { *out = new Table(); return S_OK; }
    METHOD(OpenMsgStore(size_t, ULONG size, BYTE *entry, LPCIID, ULONG, IUnknown **out))
    {
        *out = nullptr;
        if (size != 4) return MAPI_E_INVALID_PARAMETER;
        if (entry[3] != 2) return MAPI_E_NO_ACCESS;
        *out = new MessageStore();
        return S_OK;
    }
    NEVER(OpenAddressBook) NEVER(OpenProfileSection) NEVER(GetStatusTable) NEVER(OpenEntry) NEVER(CompareEntryIDs) NEVER(Advise)
    NEVER(Unadvise) NEVER(MessageOptions) NEVER(QueryDefaultMessageOpt) NEVER(EnumAdrTypes) NEVER(QueryIdentity)
    METHOD(Logoff(size_t, ULONG, ULONG)) { sessions--; return S_OK; }
};

extern "C" HRESULT MAPIInitialize(LPVOID) { started++; return S_OK; }
extern "C" void MAPIUninitialize() { started--; }
extern "C" HRESULT MAPIAllocateBuffer(ULONG size, LPVOID *out) { *out = take(size); return S_OK; }
extern "C" ULONG MAPIFreeBuffer(LPVOID block) { give(block); return 0; }
extern "C" HRESULT MAPILogonEx(size_t, LPWSTR profile, LPWSTR, ULONG flags, Session **out)
{
    *out = nullptr;
    if (profile != nullptr && memcmp(profile, names[1], sizeof(names[1])) != 0) return MAPI_E_LOGON_FAILED;
    if (!(flags & 0x80000000) || !(flags & 0x20)) return MAPI_E_INVALID_PARAMETER;
    sessions++;
    *out = new Session();
    return S_OK;
}
